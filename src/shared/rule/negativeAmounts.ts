import { blocksOf, figureColumns } from "../statement/statement";
import { figureCell, placedRuleCell, valueOf } from "./ruleCells";
import type { Breach, Rule, RuleContext } from "./rule";

/**
 * No amount of these statements is usually below zero. Red entries and deficits exist (经营结余), so that they are to be
 * verified, never wrong. Adjustments of projects may have either sign and are not looked at.
 */
const noNegatives = (id: string, statements: Rule["statements"], blocks?: readonly string[]): Rule => ({
  id,
  statements,
  level: "verify",
  source: "部门决算公开表填报要求",
  inWorkingSheets: true,
  evaluate: (context) => {
    const cells = amountCells(context, blocks);
    const breaches = cells.flatMap((cell): Breach[] => {
      if (!valueOf(cell)?.lt(0)) return [];
      const named = placedRuleCell(cell);
      return [{ cell: named, facts: { item: named.label, value: named.value } }];
    });
    return { applied: cells.length, breaches };
  },
});

function amountCells(context: RuleContext, blocks: readonly string[] | undefined) {
  return blocksOf(context.located.statement).flatMap((block) => {
    if (blocks && !blocks.includes(block.key)) return [];
    const rows = context.located.blocks[block.key]?.rows ?? [];
    return rows.flatMap((row) =>
      figureColumns(block).flatMap(({ key }) => figureCell(context, block.key, row, key) ?? []),
    );
  });
}

/** Income, classes, 结余 and carry-over of 01 and 04. */
export const negativeTotals = noNegatives("T01-6", ["01", "04"], ["income", "expenditure"]);

export const negativeThreePublic = noNegatives("T09-6", ["09"]);
