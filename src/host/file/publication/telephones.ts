import type { CellReference } from "../../spreadsheetHost";
import { cellAddress, parseArea } from "../../../shared/workbook/address";
import { cellsOf, type PackageCell } from "../cells";
import { cellText, cutFromCell, type CellText } from "../cellText";
import type { SharedStrings } from "../sharedStrings";
import { attribute, childrenOf, type Element } from "../xml";
import { isTelephoneLabel, stretchesOf, telephoneNumbers, type TelephoneNumber } from "./telephoneNumbers";

/** A telephone number in a cell, as it is written there. */
export interface Telephone extends CellReference {
  readonly number: string;
  /** The whole text of the cell, and the label beside it, so that a person can tell whose number it is. */
  readonly text: string;
  readonly label?: string;
}

interface CellTelephones {
  readonly cell: PackageCell;
  readonly text: string;
  readonly label?: string;
  readonly numbers: readonly TelephoneNumber[];
}

interface Neighbour {
  readonly row: number;
  readonly lastColumn: number;
  readonly text: string;
}

export function telephonesIn(sheet: Element, name: string, strings: SharedStrings): readonly Telephone[] {
  return cellsWithTelephones(sheet, strings).flatMap(({ cell, text, label, numbers }) =>
    numbers.map(({ number }) => ({
      sheet: name,
      cell: cell.address,
      number,
      text,
      ...(label === undefined ? {} : { label }),
    })),
  );
}

/** Takes the numbers out of the cells named by their addresses; labels stay. Answers how many numbers went. */
export function blankTelephones(
  sheet: Element,
  strings: SharedStrings,
  addresses: ReadonlySet<string>,
): number {
  let blanked = 0;
  for (const { cell, text, numbers } of cellsWithTelephones(sheet, strings)) {
    if (!addresses.has(cell.address)) continue;
    cutFromCell(cell.element, strings, stretchesOf(text, numbers));
    blanked += numbers.length;
  }
  return blanked;
}

function cellsWithTelephones(sheet: Element, strings: SharedStrings): readonly CellTelephones[] {
  const found: CellTelephones[] = [];
  const ends = lastColumns(sheet);
  /** The last filled cell of the row so far, and in every column the last text that is no telephone number. */
  let left: Neighbour | undefined;
  const above = new Map<number, string>();
  for (const cell of cellsOf(sheet)) {
    const content = cellText(cell.element, strings);
    if (content.text.trim() === "") continue;
    const beside = isBeside(left, cell, content) ? left.text : "";
    const label = [beside, above.get(cell.column) ?? ""].find(isTelephoneLabel);
    const numbers = numbersIn(content, label !== undefined);
    if (numbers.length > 0) found.push({ cell, text: content.text, label, numbers });
    else above.set(cell.column, content.text);
    left = { row: cell.row, lastColumn: ends.get(cell.address) ?? cell.column, text: content.text };
  }
  return found;
}

/** Blank cells may stand between a label and a text; a number after them may belong to another heading. */
function isBeside(left: Neighbour | undefined, cell: PackageCell, { isNumber }: CellText): left is Neighbour {
  return left?.row === cell.row && (!isNumber || left.lastColumn + 1 === cell.column);
}

/** The last column of every merge by its first cell. */
function lastColumns(sheet: Element): ReadonlyMap<string, number> {
  const merges = childrenOf(sheet, "mergeCells").flatMap((list) => childrenOf(list, "mergeCell"));
  const areas = merges.map((merge) => parseArea(attribute(merge, "ref")));
  return new Map(
    areas.flatMap((area) => (area ? [[cellAddress(area), area.column + area.columns - 1]] : [])),
  );
}

/** A number without a label is an amount, whatever it looks like. */
function numbersIn({ text, isNumber }: CellText, isLabelled: boolean): readonly TelephoneNumber[] {
  return isNumber && !isLabelled ? [] : telephoneNumbers(text, isLabelled);
}
