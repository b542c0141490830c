import { nameKey, type Relation } from "../relation/relation";
import { evaluate, type Evaluation, isTotalNotFilled } from "../verdict/evaluate";
import type { Lookup } from "../verdict/placedCell";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { carriedErrors } from "./carriedOn";
import { components } from "./components";
import type { Diagnosis, Explanation } from "./diagnosis";
import { correctionOf, ranked } from "./explanation";
import { exchangesOf } from "./exchanges";
import { faultyFormulas } from "./formulaFaults";
import { blankTotals } from "./notFilled";
import { Neighbours } from "./neighbours";
import { confidenceOf, slipOf, weight } from "./plausibility";
import { rowFaults } from "./rowFaults";
import { severalCells, singleCells } from "./search";
import { rowBehindTotal } from "./rowBehindTotal";
import {
  byCell,
  effectOf,
  isBroken,
  type Proposal,
  type Solution,
  type Touching,
  withProposals,
} from "./workings";
import { mistakenUnits } from "./wrongUnit";

/** More alternatives than a long list of leaves has help nobody. */
const MOST_ALTERNATIVES = 60;

/**
 * From broken relations to what explains them, best first (DESIGN §7). `idOf` names a relation's finding; without the
 * workbook formulas are not looked at. Several explanations are all shown and none is asserted; what cannot be
 * explained by up to three cells yields no diagnosis.
 *
 * From the widest to the narrowest: a unit that is wrong all over a statement; blank totals, which explain what
 * follows from them; formulas; rows; typed figures that formulas have carried on; then single cells, one after the other, each leaving nothing broken around it;
 * then, in what is left, two or three cells at once.
 */
export function diagnose(
  evaluations: readonly Evaluation[],
  lookup: Lookup,
  idOf: (evaluation: Evaluation) => string,
  workbook?: WorkbookSnapshot,
): Diagnosis[] {
  if (!evaluations.some((evaluation) => isOpen(evaluation))) return [];
  const bench = new Bench(evaluations, lookup, idOf);
  bench.explainUnits();
  bench.explainBlankTotals();
  if (workbook) bench.explainFormulas(workbook);
  bench.explainRows();
  if (workbook) bench.explainCarriedOn(workbook);
  bench.explainCells();
  const broken = new Set(evaluations.filter(isBroken).map(idOf));
  return ranked(bench.diagnoses, broken);
}

/** Anything a diagnosis could explain. */
function isOpen(evaluation: Evaluation): boolean {
  const mayBeRow = evaluation.unchecked?.reason === "unnamed-row" && !evaluation.gap.isZero();
  return isBroken(evaluation) || isTotalNotFilled(evaluation) || mayBeRow;
}

/** What is still unexplained, and the explanations so far; each takes what it explains away. */
class Bench {
  readonly diagnoses: Diagnosis[] = [];
  /** The figures as found, and the changes accepted so far, by cell. */
  private readonly found: Lookup;
  private readonly accepted = new Map<string, Proposal>();
  private readonly order: ReadonlyMap<Relation, number>;
  private touching: Touching;
  private readonly neighbours: Neighbours;

  constructor(
    private evaluations: readonly Evaluation[],
    private lookup: Lookup,
    private readonly idOf: (evaluation: Evaluation) => string,
  ) {
    this.found = lookup;
    this.order = new Map(evaluations.map(({ relation }, index) => [relation, index]));
    this.touching = byCell(evaluations);
    this.neighbours = new Neighbours(evaluations);
  }

  explainUnits(): void {
    const [best, ...others] = mistakenUnits(this.evaluations, this.touching, this.lookup);
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
    this.accept(best.solution);
  }

  explainBlankTotals(): void {
    for (const proposal of blankTotals(this.evaluations, this.lookup)) {
      const around = this.touching.get(nameKey(proposal.name)) ?? [];
      const group = around.filter((each) => isBroken(each) || isTotalNotFilled(each));
      this.keep(this.explanationsOf([[proposal]], group));
      this.accept([proposal]);
    }
  }

  explainFormulas(workbook: WorkbookSnapshot): void {
    for (const { evaluation, fault, solution } of faultyFormulas(this.evaluations, this.lookup, workbook)) {
      const [own] = solution;
      const effect = effectOf(solution, this.touching, this.lookup);
      if (!own || effect.broken.length > 0 || !effect.mended.has(evaluation.relation)) continue;
      const group = [evaluation];
      const others = this.explanationsOf(singleCells(group, this.touching, this.lookup), group);
      const formula: Explanation = {
        kind: "formula",
        cells: [correctionOf(own)],
        slip: "other",
        confidence: fault.problem === "constant" ? "likely" : "certain",
        explains: this.explainedBy(solution),
        formula: fault,
      };
      this.keep([formula, ...others]);
      this.accept(solution);
    }
  }

  explainRows(): void {
    for (const { fault, explained, changes } of rowFaults(this.evaluations)) {
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
      this.setAside(explained);
    }
  }

  /** Typed figures that mend as much as any other one, over all formulas; again for what is left. */
  explainCarriedOn(workbook: WorkbookSnapshot): void {
    for (;;) {
      const errors = carriedErrors(this.evaluations, this.touching, this.lookup, workbook);
      const [best] = errors;
      if (!best) return;
      const equals = errors.filter(({ mended }) => mended === best.mended);
      const weighed = this.weighed(equals.map(({ typed }) => [typed]));
      const chosen = equals.find(({ typed }) => typed === weighed[0]?.solution[0]) ?? best;
      const explanations = weighed.slice(0, 1 + MOST_ALTERNATIVES).map(({ solution }): Explanation => {
        const whole = equals.find(({ typed }) => typed === solution[0])?.whole ?? solution;
        return {
          kind: "cell",
          cells: solution.map(correctionOf),
          slip: slipOf(solution, this.neighbours),
          confidence: equals.length > 1 ? "possible" : best.mended > 1 ? "certain" : "likely",
          explains: this.explainedBy(whole),
        };
      });
      this.keep(explanations);
      this.accept(chosen.whole);
      // A rate is calculated again by Excel, not here.
      this.setAside(this.evaluations.filter((each) => isBroken(each) && chosen.kept.has(each.relation)));
    }
  }

  explainCells(): void {
    for (let found = true; found;) {
      const accepted: Proposal[] = [];
      // Groups share no cell: what explains one says nothing of the others.
      for (const group of components(this.evaluations.filter(isBroken))) {
        const solutions = singleCells(group, this.touching, this.lookup);
        const first = this.weighed(solutions)[0]?.solution;
        if (!first) continue;
        this.keep(this.explanationsOf(solutions, group));
        accepted.push(...first);
      }
      found = accepted.length > 0;
      if (found) this.accept(accepted);
    }
    for (const group of components(this.evaluations.filter(isBroken))) {
      this.keep(this.explanationsOf(severalCells(group, this.touching, this.lookup), group));
    }
    const merged = exchangesOf(this.diagnoses);
    this.diagnoses.splice(0, this.diagnoses.length, ...merged);
  }

  private explanationsOf(solutions: readonly Solution[], group: readonly Evaluation[]): Explanation[] {
    const weighed = this.weighed(solutions);
    const weights = weighed.map((each) => each.weight);
    return weighed.slice(0, 1 + MOST_ALTERNATIVES).map(({ solution, weight: own }): Explanation => {
      const slip = slipOf(solution, this.neighbours);
      const row = slip === "other" ? rowBehindTotal(solution, this.evaluations) : undefined;
      return {
        kind: row ? "row" : solution.length === 1 ? "cell" : "cells",
        cells: solution.map(correctionOf),
        slip,
        confidence: confidenceOf(solution, own, weights, group, this.touching),
        explains: this.explainedBy(solution),
        ...(row && { row }),
      };
    });
  }

  /** Explanations of the same findings, the least far-fetched first. */
  private weighed(solutions: readonly Solution[]): { solution: Solution; weight: number }[] {
    return solutions
      .map((solution) => ({ solution, weight: weight(solution, this.touching, this.neighbours) }))
      .sort((a, b) => a.weight - b.weight);
  }

  private keep([best, ...alternatives]: readonly Explanation[]): void {
    if (best) this.diagnoses.push({ ...best, alternatives });
  }

  /** The workbook as it is with the change, to look for what is wrong besides. */
  private accept(solution: Solution): void {
    const touched = new Set(solution.flatMap(({ name }) => this.touching.get(nameKey(name)) ?? []));
    for (const proposal of solution) this.accepted.set(nameKey(proposal.name), proposal);
    this.lookup = withProposals(this.found, [...this.accepted.values()]);
    this.evaluations = this.evaluations.map((before) =>
      touched.has(before) ? evaluate(before.relation, this.lookup) : before,
    );
    this.touching = byCell(this.evaluations);
  }

  private placeOf({ relation }: Evaluation): number {
    return this.order.get(relation) ?? 0;
  }

  /** Relations that say nothing once a row is where it belongs. */
  private setAside(explained: readonly Evaluation[]): void {
    const gone = new Set(explained.map(({ relation }) => relation));
    this.evaluations = this.evaluations.filter(({ relation }) => !gone.has(relation));
    this.touching = byCell(this.evaluations);
  }

  /** The findings that vanish with the change, in the order of the workbook. */
  private explainedBy(solution: Solution): string[] {
    const { mended } = effectOf(solution, this.touching, this.lookup);
    const filled = new Set(solution.map(({ name }) => nameKey(name)));
    const around = new Set(solution.flatMap(({ name }) => this.touching.get(nameKey(name)) ?? []));
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
