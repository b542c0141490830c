import type { Evaluation } from "../verdict/evaluate";
import type { Lookup } from "../verdict/placedCell";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { finished } from "../workbook/steps";
import { Bench, type IdOf } from "./bench";
import type { Diagnosis } from "./diagnosis";
import { ranked } from "./explanation";
import { explainFigures } from "./figureExplanations";
import { Mentions } from "./mentions";
import { Standing } from "./standing";
import {
  explainBlankTotals,
  explainFormulas,
  explainRows,
  explainTotalRows,
  explainUnits,
} from "./wideExplanations";
import { isBroken, isOpen } from "./workings";

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
  return finished(diagnoseInSteps(evaluations, lookup, idOf, workbook));
}

/**
 * The same with a stop between any two groups of broken relations, so that the pane never freezes.
 *
 * From the widest to the narrowest: a unit that is wrong all over a statement; blank totals, which explain what follows
 * from them; formulas; rows; totals of whole rows; typed figures that formulas have carried on and single cells, each
 * leaving nothing broken around it; single cells of which several are wrong; then, in what is left, two or three cells
 * at once.
 */
export function* diagnoseInSteps(
  evaluations: readonly Evaluation[],
  lookup: Lookup,
  idOf: IdOf,
  workbook?: WorkbookSnapshot,
): Generator<void, Diagnosis[]> {
  if (!evaluations.some(isOpen)) return [];
  yield;
  const mentions = yield* Mentions.of(evaluations);
  const bench = new Bench(new Standing(mentions, lookup), idOf);
  const calculating = mentions.hasFormulas ? workbook : undefined;
  yield;
  yield* explainUnits(bench);
  yield* explainBlankTotals(bench);
  yield;
  if (calculating) yield* explainFormulas(bench, calculating);
  yield;
  yield* explainRows(bench);
  yield* explainTotalRows(bench);
  yield;
  yield* explainFigures(bench, calculating);
  const broken = new Set(evaluations.filter(isBroken).map(idOf));
  return ranked(bench.diagnoses, broken);
}
