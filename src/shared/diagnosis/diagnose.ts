import { nameKey, type Relation } from "../relation/relation";
import { type Evaluation, isTotalNotFilled } from "../verdict/evaluate";
import type { Lookup } from "../verdict/placedCell";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { apart } from "./apart";
import { CarriedFigures } from "./carriedOn";
import { components } from "./components";
import type { Diagnosis, Explanation } from "./diagnosis";
import { correctionOf, ranked } from "./explanation";
import { exchangedCells } from "./exchangedCells";
import { exchangesOf } from "./exchanges";
import { faultyFormulas } from "./formulaFaults";
import { blankTotals } from "./notFilled";
import { Neighbours } from "./neighbours";
import { confidenceOf, slipOf, weight } from "./plausibility";
import { rowFaults } from "./rowFaults";
import { partialCells, severalCells, singleCells } from "./search";
import { rowBehindTotal } from "./rowBehindTotal";
import { Standing } from "./standing";
import { effectOf, effectWithin, isBroken, type Proposal, type Solution } from "./workings";
import { mistakenUnits } from "./wrongUnit";

/** As many as the longest list of items has, that of 06; more help nobody. */
const MOST_ALTERNATIVES = 90;

type IdOf = (evaluation: Evaluation) => string;

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
 * from them; formulas; rows; typed figures that formulas have carried on and single cells, each leaving nothing broken
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
  bench.explainUnits();
  yield;
  bench.explainBlankTotals();
  yield;
  if (calculating) bench.explainFormulas(calculating);
  yield;
  yield* bench.explainRows();
  yield;
  yield* bench.explainFigures(calculating);
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

/** What is still unexplained, and the explanations so far; each takes what it explains away. */
class Bench {
  diagnoses: Diagnosis[] = [];
  private readonly standing: Standing;
  private readonly order: ReadonlyMap<Relation, number>;
  private readonly neighbours: Neighbours;

  constructor(
    evaluations: readonly Evaluation[],
    lookup: Lookup,
    private readonly idOf: IdOf,
  ) {
    this.standing = new Standing(evaluations, lookup);
    this.order = new Map(evaluations.map(({ relation }, index) => [relation, index]));
    this.neighbours = Neighbours.of(evaluations);
  }

  explainUnits(): void {
    const { evaluations, touching, lookup } = this.standing;
    const [best, ...others] = mistakenUnits(evaluations, touching, lookup);
    if (!best) return;
    const explanations = [best, ...others].map(({ fault, solution }): Explanation => ({
      kind: "unit",
      cells: solution.map(correctionOf),
      slip: "power-of-ten",
      confidence: others.length === 0 ? "certain" : "possible",
      explains: this.explainedBy(solution),
      unit: fault,
    }));
    this.keep(explanations);
    this.standing.accept(best.solution);
  }

  explainBlankTotals(): void {
    const { standing } = this;
    for (const proposal of blankTotals(standing.evaluations, standing.lookup)) {
      const around = standing.touching.get(nameKey(proposal.name)) ?? [];
      const group = around.filter((each) => isBroken(each) || isTotalNotFilled(each));
      this.keep(this.explanationsOf([[proposal]], group));
      standing.accept([proposal]);
    }
  }

  explainFormulas(workbook: WorkbookSnapshot): void {
    const { standing } = this;
    for (const { evaluation, fault, solution } of faultyFormulas(
      standing.evaluations,
      standing.lookup,
      workbook,
    )) {
      const [own] = solution;
      const effect = effectWithin(0, solution, standing.touching, standing.lookup);
      if (!own || !effect?.mended.has(evaluation.relation)) continue;
      const group = [evaluation];
      const others = this.explanationsOf(singleCells(group, standing.touching, standing.lookup), group);
      const formula: Explanation = {
        kind: "formula",
        cells: [correctionOf(own)],
        slip: "other",
        confidence: fault.problem === "constant" ? "likely" : "certain",
        explains: this.explainedBy(solution),
        formula: fault,
      };
      this.keep([formula, ...others]);
      standing.accept(solution);
    }
  }

  *explainRows(): Generator<void, void> {
    for (const { fault, explained, changes } of yield* rowFaults(this.standing.evaluations)) {
      this.keep([
        {
          kind: "row",
          cells: changes.map(correctionOf),
          slip: "other",
          confidence: explained.length > 1 ? "likely" : "possible",
          explains: explained.filter(isBroken).map(this.idOf),
          row: fault,
        },
      ]);
      this.standing.setAside(explained);
    }
  }

  /** What explains most stands first; each explanation clears the view on those that need more of an assumption. */
  *explainFigures(workbook: WorkbookSnapshot | undefined): Generator<void, void> {
    const carried = workbook && new CarriedFigures(this.standing.evaluations, workbook);
    for (let found = true; found;) {
      yield;
      found =
        (carried && this.explainCarriedOn(carried, "whole")) ||
        (carried && this.explainCarriedOn(carried, "exchanged")) ||
        this.explainExchangedCells() ||
        (yield* this.explainSingleCells()) ||
        (carried && this.explainCarriedOn(carried, "partial")) ||
        (yield* this.explainPartialCells());
    }
    for (const group of this.groups()) {
      const { touching, lookup } = this.standing;
      this.keep(this.explanationsOf(yield* severalCells(group, touching, lookup), group));
    }
    this.diagnoses = exchangesOf(this.diagnoses);
  }

  /** Broken relations that have to do with each other: what explains one group says nothing of the others. */
  private groups(): Evaluation[][] {
    return components(this.standing.evaluations.filter(isBroken));
  }

  private explainCarriedOn(carried: CarriedFigures, asked: "whole" | "partial" | "exchanged"): boolean {
    const { standing } = this;
    const { touching, lookup } = standing;
    const broken = standing.evaluations.filter(isBroken);
    const errors = apart(
      asked === "exchanged"
        ? carried.exchanges(broken, touching, lookup)
        : carried.errors(broken, touching, lookup, asked),
    );
    for (const equals of errors) {
      const wholeOf = (solution: Solution): Solution =>
        equals.find(({ typed }) => typed === solution)?.solution ?? solution;
      const followersOf = (solution: Solution): Solution =>
        wholeOf(solution).filter(({ cell }) => cell.hasFormula);
      const besides = (solution: Solution): Neighbours => this.neighbours.without(followersOf(solution));
      const weighed = this.weighed(
        equals.map(({ typed }) => typed),
        besides,
      );
      const sure = asked === "whole" && (equals[0]?.mended.size ?? 0) > 1 ? "certain" : "likely";
      this.keep(
        weighed.slice(0, 1 + MOST_ALTERNATIVES).map(({ solution }): Explanation => ({
          kind: solution.length === 1 ? "cell" : "cells",
          cells: solution.map(correctionOf),
          slip: slipOf(solution, besides(solution)),
          confidence: equals.length > 1 ? "possible" : sure,
          explains: this.explainedBy(wholeOf(solution)),
        })),
      );
      const [best] = weighed;
      if (best) standing.accept(wholeOf(best.solution));
      // A rate is calculated again by Excel, not here.
      const touched = new Set(equals.flatMap((each) => [...each.touched]));
      standing.setAside(
        standing.evaluations.filter(
          (each) => isBroken(each) && touched.has(each.relation) && carried.isKept(each.relation),
        ),
      );
    }
    return errors.length > 0;
  }

  private explainExchangedCells(): boolean {
    const { evaluations, touching, lookup } = this.standing;
    const broken = evaluations.filter(isBroken);
    const accepted: Proposal[] = [];
    for (const equals of apart(exchangedCells(broken, touching, lookup))) {
      const solutions = equals.map(({ solution }) => solution);
      this.keep(
        this.explanationsOf(
          solutions,
          broken.filter(({ relation }) => equals.some(({ mended }) => mended.has(relation))),
        ),
      );
      accepted.push(...(this.weighed(solutions)[0]?.solution ?? []));
    }
    this.standing.accept(accepted);
    return accepted.length > 0;
  }

  private *explainSingleCells(): Generator<void, boolean> {
    const accepted: Proposal[] = [];
    for (const group of this.groups()) {
      yield;
      const solutions = singleCells(group, this.standing.touching, this.standing.lookup);
      const explanations = this.explanationsOf(solutions, group);
      this.keep(explanations);
      accepted.push(...(this.weighed(solutions)[0]?.solution ?? []));
    }
    yield* this.acceptOneByOne(accepted);
    return accepted.length > 0;
  }

  private *explainPartialCells(): Generator<void, boolean> {
    const accepted: Proposal[] = [];
    for (const group of this.groups()) {
      yield;
      const found = apart(partialCells(group, this.standing.touching, this.standing.lookup));
      for (const equals of found) {
        const solutions = equals.map(({ solution }) => solution);
        const explanations = this.explanationsOf(solutions, group);
        // Nobody can be sure of one cell while another one is wrong beside it.
        this.keep(explanations.map(atMostLikely));
        accepted.push(...(this.weighed(solutions)[0]?.solution ?? []));
      }
    }
    yield* this.acceptOneByOne(accepted);
    return accepted.length > 0;
  }

  private *acceptOneByOne(accepted: Solution): Generator<void, void> {
    for (const proposal of accepted) {
      yield;
      this.standing.accept([proposal]);
    }
  }

  private explanationsOf(solutions: readonly Solution[], group: readonly Evaluation[]): Explanation[] {
    const weighed = this.weighed(solutions);
    const weights = weighed.map((each) => each.weight);
    return weighed.slice(0, 1 + MOST_ALTERNATIVES).map(({ solution, weight: own }): Explanation => {
      const slip = slipOf(solution, this.neighbours);
      const row = slip === "other" ? rowBehindTotal(solution, this.standing.evaluations) : undefined;
      return {
        kind: row ? "row" : solution.length === 1 ? "cell" : "cells",
        cells: solution.map(correctionOf),
        slip,
        confidence: confidenceOf(solution, own, weights, group, this.standing.touching),
        explains: this.explainedBy(solution),
        ...(row && { row }),
      };
    });
  }

  /** Explanations of the same findings, the least far-fetched first. */
  private weighed(
    solutions: readonly Solution[],
    neighboursOf: (solution: Solution) => Neighbours = () => this.neighbours,
  ): { solution: Solution; weight: number }[] {
    const { touching } = this.standing;
    return solutions
      .map((solution) => ({ solution, weight: weight(solution, touching, neighboursOf(solution)) }))
      .sort((a, b) => a.weight - b.weight);
  }

  private keep([best, ...alternatives]: readonly Explanation[]): void {
    if (best) this.diagnoses.push({ ...best, alternatives });
  }

  private placeOf({ relation }: Evaluation): number {
    return this.order.get(relation) ?? 0;
  }

  /** The findings that vanish with the change, in the order of the workbook. */
  private explainedBy(solution: Solution): string[] {
    const { mended } = effectOf(solution, this.standing.touching, this.standing.lookup);
    const filled = new Set(solution.map(({ name }) => nameKey(name)));
    const around = new Set(solution.flatMap(({ name }) => this.standing.touching.get(nameKey(name)) ?? []));
    return [...around]
      .filter(
        (evaluation) =>
          mended.has(evaluation.relation) ||
          (isTotalNotFilled(evaluation) && filled.has(nameKey(evaluation.relation.total))),
      )
      .sort((a, b) => this.placeOf(a) - this.placeOf(b))
      .map(this.idOf);
  }
}

function atMostLikely(explanation: Explanation): Explanation {
  return explanation.confidence === "certain" ? { ...explanation, confidence: "likely" } : explanation;
}
