import type { Decimal } from "../amount/decimal";
import { storedNumber } from "../amount/storedNumber";
import { visibleText } from "../amount/text";
import type { LocatedRow } from "../recognition/locatedStatement";
import { textAt } from "../recognition/sheetText";
import type { PlacedCell } from "../verdict/placedCell";
import { type CellPosition } from "../workbook/address";
import { cellAt, mergeAt, type SheetSnapshot } from "../workbook/snapshot";
import type { RuleCell, RuleContext } from "./rule";

/** The figure cell of a located row; undefined where its column was not found. */
export function figureCell(
  { located, lookup }: RuleContext,
  block: string,
  { key, occurrence }: Pick<LocatedRow, "key" | "occurrence">,
  column: string,
): PlacedCell | undefined {
  const { statement, instance } = located;
  return lookup({ statement: statement.id, instance, block, row: key, occurrence, column });
}

/** What a cell reports; undefined where it holds no figure. */
export function valueOf(cell: PlacedCell | undefined): Decimal | undefined {
  return cell?.reading.kind === "figure" ? cell.reading.figure.value : undefined;
}

/** Blank or words that are no figure count as zero here, as they do in a sum. */
export function isNotZero(cell: PlacedCell | undefined): boolean {
  return valueOf(cell)?.isZero() === false;
}

export function placedRuleCell(cell: PlacedCell): RuleCell {
  const { sheet, row, column, rowLabel, columnHeader, reading } = cell;
  const value = reading.kind === "figure" ? reading.figure.value.toFixed(reading.figure.places) : "";
  return { sheet, row, column, label: rowLabel || columnHeader, value };
}

/** A cell in the sheet its statement begins in, unless another one is told. */
export interface RulePosition extends CellPosition {
  readonly sheet?: SheetSnapshot;
}

export function textRuleCell(context: RuleContext, position: RulePosition, label: string): RuleCell {
  const { row, column, sheet = context.sheet } = position;
  return { sheet: sheet.name, row, column, label, value: textAt(sheet, position) };
}

/** Where a column stands in a row. */
export function positionIn(
  context: RuleContext,
  block: string,
  row: LocatedRow,
  column: string,
): Required<RulePosition> | undefined {
  const at = (row.columns ?? context.located.blocks[block]?.columns)?.[column];
  return at === undefined ? undefined : { sheet: sheetOfRow(context, row), row: row.row, column: at };
}

/** The sheet a row stands in. */
export function sheetOfRow({ sheet, sheets }: RuleContext, row: LocatedRow): SheetSnapshot {
  return (row.sheet === undefined ? undefined : sheets.get(row.sheet)) ?? sheet;
}

/** What a person reads in a cell of words or figures, through its merge; a number shown in percent with its sign. */
export function shownAt(sheet: SheetSnapshot, position: CellPosition): string {
  const cell = cellAt(sheet, mergeAt(sheet, position) ?? position);
  if (cell.kind === "error") return "";
  if (typeof cell.value !== "number") return visibleText(String(cell.value));
  const value = storedNumber(cell.value);
  return cell.numberFormat.includes("%") ? `${value.times(100).toFixed()}%` : value.toFixed();
}
