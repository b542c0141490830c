import { normaliseText } from "../amount/text";
import type { Statement } from "../statement/statement";
import type { Area } from "../workbook/address";
import { type SheetSnapshot, usedArea, type WorkbookSnapshot } from "../workbook/snapshot";
import { findBody } from "./body";
import { joinPages } from "./continuation";
import { findHeader, type Region } from "./header";
import { statedUnit, statedYear, statesUnit } from "./headline";
import type { LocatedBlock, LocatedStatement } from "./locatedStatement";
import { textAt } from "./sheetText";
import { matchTitle } from "./title";

/** Why no statement was found in a sheet. `not-covered`: a standard form that is not checked yet. */
export type UnrecognisedReason =
  "no-statement" | "empty" | "header-unclear" | "not-covered" | WorkbookSnapshot["unread"][number]["reason"];

export interface Recognition {
  readonly located: readonly LocatedStatement[];
  readonly unrecognised: readonly { readonly sheet: string; readonly reason: UnrecognisedReason }[];
}

/** Finds the standard statements of a workbook by title, headers, labels and codes; sheet names do not matter. */
export function recognise(workbook: WorkbookSnapshot): Recognition {
  const located: LocatedStatement[] = [];
  const unrecognised: { sheet: string; reason: UnrecognisedReason }[] = workbook.unread.map(
    ({ name, reason }) => ({ sheet: name, reason }),
  );
  for (const sheet of workbook.sheets) {
    const found = inSheet(sheet);
    if (typeof found === "string") unrecognised.push({ sheet: sheet.name, reason: found });
    else {
      for (const statement of found) {
        const versions = located.filter((other) => other.statement.id === statement.statement.id).length;
        located.push({ ...statement, instance: versions + 1 });
      }
    }
  }
  return { located, unrecognised };
}

interface Title {
  readonly row: number;
  readonly text: string;
  readonly statement: Statement | undefined;
}

function inSheet(sheet: SheetSnapshot): Omit<LocatedStatement, "instance">[] | UnrecognisedReason {
  const area = usedArea(sheet);
  if (!area) return "empty";
  const titles = findTitles(sheet, area);
  const found = titles.flatMap((title, index) => {
    const nextRow = titles[index + 1]?.row ?? area.row + area.rows;
    return (title.statement && locate(sheet, title.statement, title, area, nextRow - 1)) ?? [];
  });
  if (found.length > 0) return joinPages(found);
  const [only, second] = titles;
  // Many titles without tables are a table of contents.
  if (!only || second) return "no-statement";
  return only.statement ? "header-unclear" : "not-covered";
}

/** Titles in reading order; of several cells of one row that are titles the first counts. */
function findTitles(sheet: SheetSnapshot, area: Area): Title[] {
  const titles: Title[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = textAt(sheet, { row, column });
      const match = text.length < 4 ? undefined : matchTitle(text);
      if (!match) continue;
      titles.push({ row, text, statement: "statement" in match ? match.statement : undefined });
      break;
    }
  }
  return titles;
}

function locate(
  sheet: SheetSnapshot,
  statement: Statement,
  title: Title,
  area: Area,
  last: number,
): Omit<LocatedStatement, "instance"> | undefined {
  const region: Region = {
    first: title.row + 1,
    last,
    left: area.column,
    right: area.column + area.columns - 1,
  };
  const header = findHeader(sheet, statement, region);
  if (!header) return undefined;

  const body = { ...region, first: header.lastRow + 1 };
  const blocks: Record<string, LocatedBlock> = {};
  for (const block of statement.blocks) {
    const found = findBody(sheet, block, header.columns[block.key] ?? {}, body);
    if (!found) return undefined;
    blocks[block.key] = found;
  }
  const lastRow = Math.max(
    ...Object.values(blocks).flatMap((block) => block.rows.map(({ row }) => row)),
    header.lastRow,
  );
  const head = headTexts(sheet, area, title.row, header.lastRow);
  const unit = statedUnit(head);
  return {
    statement,
    sheet: sheet.name,
    title: title.text,
    unit: unit ?? statement.unit,
    unitClear: unit !== undefined || !statesUnit(head),
    year: statedYear([title.text, ...head, sheet.name]),
    area: { row: title.row, column: area.column, rows: lastRow - title.row + 1, columns: area.columns },
    blocks,
  };
}

/** All texts from just above the title to the end of the header, row by row. */
function headTexts(sheet: SheetSnapshot, area: Area, from: number, to: number): string[] {
  const texts: string[] = [];
  for (let row = Math.max(area.row, from - 2); row <= to; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = normaliseText(textAt(sheet, { row, column }));
      if (text !== "") texts.push(text);
    }
  }
  return texts;
}
