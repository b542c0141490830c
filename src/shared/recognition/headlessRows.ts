import { type Block, type Column, isFigure, leafColumns } from "../statement/statement";
import type { SheetSnapshot } from "../workbook/snapshot";
import { behindColon, isFigureAt, isFilledIn } from "./figuresAt";
import type { LocatedBlock, LocatedRow } from "./locatedStatement";
import type { Columns, Region } from "./region";
import { columnAfter, textAt } from "./sheetText";
import { labelsOf, labelWord } from "./words";

/** A label that was found, and what follows it in its own cell. */
interface FoundLabel {
  readonly block: Block;
  readonly key: string;
  readonly label: string;
  readonly row: number;
  readonly column: number;
  readonly behind: string;
}

/**
 * Blocks without a header, found by their labels. Figures stand right of the label or, in forms made from a text
 * document, behind the colon in the label's own cell. `above` are the columns of the block above: a total row below a
 * list has its figures in the columns of the same name.
 */
export function headlessRows(
  sheet: SheetSnapshot,
  blocks: readonly Block[],
  region: Region,
  above: Columns,
): Readonly<Record<string, LocatedBlock>> {
  const labels = findLabels(sheet, blocks, region);
  const entries = blocks.flatMap((block): [string, LocatedBlock][] => {
    const own = labels.filter((label) => label.block === block);
    if (own.length === 0) return [];
    const inside = own.some(({ behind }) => behind !== "");
    const rows = own.map((label): LocatedRow => {
      const { key, row, column } = label;
      const next = labels.find((other) => other.row === row && other.column > column)?.column;
      const end = next ?? region.right + 1;
      const name = { key, label: label.label, occurrence: 1, row };
      return isInside(sheet, label, end, inside)
        ? { ...name, columns: ownColumns(block, column), inside: true }
        : { ...name, columns: columnsRightOf(sheet, block, label, end, above) };
    });
    const columns = rows[0]?.columns ?? {};
    return [
      [
        block.key,
        {
          columns,
          rows,
          unnamed: 0,
          leftOut: [],
          filled: rows.some((row) => isFilledIn(sheet, block, columns, row)),
        },
      ],
    ];
  });
  return Object.fromEntries(entries);
}

/** Labels in reading order, each row of a block once. */
function findLabels(sheet: SheetSnapshot, blocks: readonly Block[], region: Region): FoundLabel[] {
  const rowsOf = new Map<string, { block: Block; key: string }>();
  for (const block of blocks) {
    if (block.rows.kind !== "fixed") continue;
    for (const row of block.rows.rows) {
      const named = { block, key: row.key };
      for (const word of labelsOf(row)) rowsOf.set(word, named);
    }
  }
  const found: FoundLabel[] = [];
  const seen = new Set<unknown>();
  for (let row = region.first; row <= region.last; row++) {
    for (let column = region.left; column <= region.right; column++) {
      const text = textAt(sheet, { row, column });
      if (text === "") continue;
      const behind = behindColon(text);
      const label = behind === "" ? text : text.slice(0, text.length - behind.length).trim();
      const known = rowsOf.get(labelWord(label));
      if (!known || seen.has(known)) continue;
      seen.add(known);
      found.push({ ...known, label, row, column, behind });
    }
  }
  return found;
}

/** Whether the figure stands, or would stand, in the label's own cell. */
function isInside(
  sheet: SheetSnapshot,
  { row, column, behind }: FoundLabel,
  end: number,
  others: boolean,
): boolean {
  if (behind !== "") return true;
  const next = columnAfter(sheet, { row, column });
  return next >= end || (others && !isFigureAt(sheet, { row, column: next }));
}

function ownColumns(block: Block, column: number): Columns {
  return Object.fromEntries(leafColumns(block.columns).map(({ key }) => [key, column]));
}

function columnsRightOf(
  sheet: SheetSnapshot,
  block: Block,
  { row, column }: FoundLabel,
  end: number,
  above: Columns,
): Columns {
  const columns: Record<string, number> = {};
  let next = columnAfter(sheet, { row, column });
  for (const { key, role } of leafColumns(block.columns)) {
    if (role === "label") {
      columns[key] = column;
      continue;
    }
    const position = above[key] ?? firstFilled(sheet, row, next, end, role) ?? next;
    if (position >= end) continue;
    columns[key] = position;
    next = columnAfter(sheet, { row, column: position });
  }
  return columns;
}

/** Blank cells may lie between a label and its figure where cells are not merged. */
function firstFilled(
  sheet: SheetSnapshot,
  row: number,
  from: number,
  end: number,
  role: Column["role"],
): number | undefined {
  for (let column = from; column < end; column++) {
    const position = { row, column };
    if (isFigure(role) ? isFigureAt(sheet, position) : textAt(sheet, position) !== "") return column;
    if (textAt(sheet, position) !== "") return undefined;
  }
  return undefined;
}
