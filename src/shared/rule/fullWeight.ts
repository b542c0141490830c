import { Decimal, sum } from "../amount/decimal";
import type { Rule, RuleContext } from "./rule";
import { figureCell, placedRuleCell, valueOf } from "./ruleCells";
import { indicatorRows, pointsText, scoringBlocks, scoringForms } from "./indicatorRows";

const FULL = new Decimal(100);

/**
 * E3: the weights come to 100. The total as stated is judged, that it is the sum is a relation of its own (E3); where
 * it is blank, the sum is.
 */
export const fullWeight: Rule = {
  id: "E3-1",
  statements: scoringForms,
  level: "hard",
  source: "财预〔2020〕10号：分值合计为100分",
  evaluate: (context) => {
    const total = figureCell(
      context,
      scoringBlocks(context).total,
      { key: "total", occurrence: 1 },
      "weight",
    );
    const weight = valueOf(total) ?? (total?.reading.kind === "blank" ? sumOfWeights(context) : undefined);
    if (!total || weight === undefined || weight.isZero()) return { applied: 0, breaches: [] };
    if (weight.equals(FULL)) return { applied: 1, breaches: [] };
    return {
      applied: 1,
      breaches: [{ cell: placedRuleCell(total), facts: { sum: pointsText(weight) } }],
    };
  },
};

/** Undefined where a row could not be named or a weight is no number. */
function sumOfWeights(context: RuleContext): Decimal | undefined {
  const { located } = context;
  const cells = [
    figureCell(context, "money", { key: "annual", occurrence: 1 }, "weight"),
    ...indicatorRows(context).map(({ weight }) => weight),
  ].filter((cell) => cell !== undefined);
  const isUnclear = cells.some(({ reading }) => reading.kind === "unreadable" || reading.kind === "error");
  if (isUnclear || (located.blocks[scoringBlocks(context).indicators]?.unnamed ?? 0) > 0) return undefined;
  return sum(cells.flatMap((cell) => valueOf(cell) ?? []));
}
