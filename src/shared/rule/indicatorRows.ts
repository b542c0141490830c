import { type Decimal } from "../amount/decimal";
import type { LocatedRow } from "../recognition/locatedStatement";
import type { StatementId } from "../statement/statement";
import type { PlacedCell } from "../verdict/placedCell";
import type { RuleContext } from "./rule";
import { figureCell, positionIn, type RulePosition, shownAt } from "./ruleCells";

/** The forms that score indicators with targets, and with the indicator system, which has none, all that score. */
export const evaluationForms: readonly StatementId[] = ["self", "project"];
export const scoringForms: readonly StatementId[] = [...evaluationForms, "indicators"];

/** A cell of words and what a person reads there. */
export interface WordCell {
  readonly position: RulePosition;
  readonly text: string;
}

/** A row that is scored, with what stands in it as far as its columns were found. */
export interface IndicatorRow {
  readonly located: LocatedRow;
  readonly weight: PlacedCell | undefined;
  readonly score: PlacedCell | undefined;
  readonly target: WordCell | undefined;
  readonly actual: WordCell | undefined;
  /** 偏差原因 or 扣分原因. */
  readonly reason: WordCell | undefined;
}

/** Where indicators and their total stand. */
export function scoringBlocks({ located }: RuleContext): { indicators: string; total: string } {
  return located.statement.id === "indicators"
    ? { indicators: "body", total: "body" }
    : { indicators: "indicators", total: "total" };
}

export function indicatorRows(context: RuleContext): IndicatorRow[] {
  const { indicators } = scoringBlocks(context);
  const rows = context.located.blocks[indicators]?.rows ?? [];
  const words = (row: LocatedRow, column: string): WordCell | undefined => {
    const position = positionIn(context, indicators, row, column);
    return position && { position, text: shownAt(position.sheet, position) };
  };
  return rows
    .filter(({ key }) => key !== "total")
    .map((row) => ({
      located: row,
      weight: figureCell(context, indicators, row, "weight"),
      score: figureCell(context, indicators, row, "score"),
      target: words(row, "target"),
      actual: words(row, "actual"),
      reason: words(row, "reason"),
    }));
}

/** Points as written: 6, 9.9. */
export function pointsText(value: Decimal): string {
  return value.toFixed();
}

/** Whether a reason is written; 无 and strokes are none. */
export function hasReason({ reason }: IndicatorRow): boolean {
  return reason !== undefined && !/^(?:无|\/|[-—–\s]*)$/u.test(reason.text);
}
