import { blocksOf, figureColumns } from "../statement/statement";
import type { Breach, Rule } from "./rule";
import { figureCell, isNotZero, placedRuleCell } from "./ruleCells";

/**
 * A row of 09 with final accounts and no budget at all: one line, where otherwise every item would be above its budget.
 */
export const budgetNotFilled: Rule = {
  id: "T09-8",
  statements: ["09"],
  level: "hint",
  source: "公开09表填报要求",
  evaluate: (context) => {
    let applied = 0;
    const breaches = blocksOf(context.located.statement).flatMap((block) => {
      const columns = figureColumns(block).map(({ key }) => key);
      const rows = context.located.blocks[block.key]?.rows ?? [];
      return rows.flatMap((row): Breach[] => {
        const cells = (half: string) =>
          columns
            .filter((key) => key.startsWith(half))
            .flatMap((key) => figureCell(context, block.key, row, key) ?? []);
        const [budget, actual] = [cells("budget"), cells("actual")];
        const [cell] = budget;
        const spent = actual.find(isNotZero);
        if (!cell || !spent) return [];
        applied++;
        if (!budget.every(({ reading }) => reading.kind === "blank")) return [];
        const { value } = placedRuleCell(spent);
        return [{ cell: placedRuleCell(cell), others: [placedRuleCell(spent)], facts: { value } }];
      });
    });
    return { applied, breaches };
  },
};
