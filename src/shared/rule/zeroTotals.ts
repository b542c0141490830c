import type { Rule } from "./rule";
import { figureCell, isNotZero, placedRuleCell, valueOf } from "./ruleCells";

const SIDES = ["income", "expenditure"] as const;

/** T01-7: both 总计 are zero while something was received or spent. */
export const zeroTotals: Rule = {
  id: "T01-7",
  statements: ["01"],
  level: "hard",
  source: "公开01表表内关系",
  inWorkingSheets: true,
  evaluate: (context) => {
    const total = (side: string) => figureCell(context, side, { key: "total", occurrence: 1 }, "amount");
    const [income, expenditure] = SIDES.map(total);
    if (!income || !expenditure) return { applied: 0, breaches: [] };
    const bothZero = [income, expenditure].every((cell) => valueOf(cell)?.isZero());
    const filled = SIDES.flatMap((side) =>
      (context.located.blocks[side]?.rows ?? []).flatMap(
        (row) => figureCell(context, side, row, "amount") ?? [],
      ),
    ).find(isNotZero);
    if (!bothZero || !filled) return { applied: 1, breaches: [] };
    const first = placedRuleCell(filled);
    return {
      applied: 1,
      breaches: [
        {
          cell: placedRuleCell(income),
          others: [placedRuleCell(expenditure), first],
          facts: { item: first.label, value: first.value },
        },
      ],
    };
  },
};
