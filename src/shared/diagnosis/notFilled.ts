import { nameKey, type Relation } from "../relation/relation";
import { evaluate, type Evaluation, isTotalNotFilled } from "../verdict/evaluate";
import type { Lookup } from "../verdict/placedCell";
import { type Proposal, type Solution, withProposals } from "./workings";

/**
 * The figures of totals that were left blank, worked out from the bottom up: a blank total over blank totals follows
 * from theirs. Nothing that is filled in is doubted because something else is blank.
 */
export function blankTotals(evaluations: readonly Evaluation[], lookup: Lookup): Solution {
  const filled = new Map<string, Proposal>();
  const waiting = new Map(
    evaluations.filter(isTotalNotFilled).map(({ relation }) => [relation, nameKey(relation.total)] as const),
  );
  while (waiting.size > 0) {
    const waited = new Set(waiting.values());
    const isReady = ({ terms }: Relation): boolean => !terms.some(({ cell }) => waited.has(nameKey(cell)));
    const [anyhow] = waiting.keys();
    // Totals that wait for each other are worked out in the order of the workbook.
    const next = [...waiting.keys()].find(isReady) ?? anyhow;
    if (!next) break;
    const key = nameKey(next.total);
    const { computed, operands } = evaluate(next, withProposals(lookup, filled));
    const cell = operands[0]?.cell;
    if (cell) filled.set(key, { name: next.total, cell, value: computed, isTotal: true });
    for (const [relation, total] of waiting) if (total === key) waiting.delete(relation);
  }
  return [...filled.values()];
}
