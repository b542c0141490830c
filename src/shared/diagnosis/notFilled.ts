import { nameKey } from "../relation/relation";
import { evaluate, type Evaluation, isTotalNotFilled } from "../verdict/evaluate";
import type { Lookup } from "../verdict/placedCell";
import { type Proposal, type Solution, withProposals } from "./workings";

/**
 * The figures of totals that were left blank, worked out from the bottom up: a blank total over blank totals follows
 * from theirs. Nothing that is filled in is doubted because something else is blank.
 */
export function blankTotals(evaluations: readonly Evaluation[], lookup: Lookup): Solution {
  const filled: Proposal[] = [];
  let waiting = evaluations.filter(isTotalNotFilled);
  const isWaited = (key: string): boolean => waiting.some(({ relation }) => nameKey(relation.total) === key);
  while (waiting.length > 0) {
    const ready = waiting.filter(
      ({ relation }) => !relation.terms.some(({ cell }) => isWaited(nameKey(cell))),
    );
    // Totals that wait for each other are worked out in the order of the workbook.
    const next = ready[0] ?? waiting[0];
    if (!next) break;
    const key = nameKey(next.relation.total);
    const { computed, operands } = evaluate(next.relation, withProposals(lookup, filled));
    const cell = operands[0]?.cell;
    if (cell) filled.push({ name: next.relation.total, cell, value: computed, isTotal: true });
    waiting = waiting.filter(({ relation }) => nameKey(relation.total) !== key);
  }
  return filled;
}
