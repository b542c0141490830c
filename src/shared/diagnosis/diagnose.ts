import { type Evaluation, isTotalNotFilled } from "../verdict/evaluate";
import type { Lookup } from "../verdict/placedCell";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { Bench, type IdOf } from "./bench";
import type { Diagnosis } from "./diagnosis";
import { ranked } from "./explanation";
import { explainFigures } from "./figureExplanations";
import {
  explainBlankTotals,
  explainFormulas,
  explainRows,
  explainTotalRows,
  explainUnits,
} from "./wideExplanations";
import { isBroken } from "./workings";

/**
 * From broken relations to what explains them, best first (DESIGN §7). `idOf` names a relation's finding; without the
 * workbook formulas are not looked at. Several explanations are all shown and none is asserted; what cannot be
 * explained by up to three cells yields no diagnosis.
 */
export function diagnose(
  evaluations: readonly Evaluation[],
  lookup: Lookup,
  idOf: IdOf,
  workbook?: WorkbookSnapshot,
): Diagnosis[] {
  const steps = diagnoseInSteps(evaluations, lookup, idOf, workbook);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same with a stop between any two groups of broken relations, so that the pane never freezes.
 *
 * From the widest to the narrowest: a unit that is wrong all over a statement; blank totals, which explain what follows
 * from them; formulas; rows; totals of whole rows; typed figures that formulas have carried on and single cells, each leaving nothing broken
 * around it; single cells of which several are wrong; then, in what is left, two or three cells at once.
 */
export function* diagnoseInSteps(
  evaluations: readonly Evaluation[],
  lookup: Lookup,
  idOf: IdOf,
  workbook?: WorkbookSnapshot,
): Generator<void, Diagnosis[]> {
  if (!evaluations.some((evaluation) => isOpen(evaluation))) return [];
  const bench = new Bench(evaluations, lookup, idOf);
  const calculating = hasFormulas(evaluations) ? workbook : undefined;
  yield;
  explainUnits(bench);
  yield;
  explainBlankTotals(bench);
  yield;
  if (calculating) explainFormulas(bench, calculating);
  yield;
  yield* explainRows(bench);
  yield* explainTotalRows(bench);
  yield;
  yield* explainFigures(bench, calculating);
  const broken = new Set(evaluations.filter(isBroken).map(idOf));
  return ranked(bench.diagnoses, broken);
}

/** Anything a diagnosis could explain. */
function isOpen(evaluation: Evaluation): boolean {
  const mayBeRow = evaluation.unchecked?.reason === "unnamed-row" && !evaluation.gap.isZero();
  return isBroken(evaluation) || isTotalNotFilled(evaluation) || mayBeRow;
}

function hasFormulas(evaluations: readonly Evaluation[]): boolean {
  return evaluations.some(({ operands }) => operands.some(({ cell }) => cell?.hasFormula));
}
