import { nameKey } from "../relation/relation";
import { type Evaluation, isTotalNotFilled } from "../verdict/evaluate";
import { finished } from "../workbook/steps";
import type { Diagnosis, Explanation } from "./diagnosis";
import { correctionOf } from "./explanation";
import { Neighbours } from "./neighbours";
import { confidenceOf, slipOf, weight } from "./plausibility";
import { rowBehindTotal } from "./rowBehindTotal";
import type { Standing } from "./standing";
import { effectInSteps, relationsAround, type Solution } from "./workings";

/** As many as the longest list of items has, that of 06; more help nobody. */
export const MOST_ALTERNATIVES = 90;

/** Names the finding of a relation. */
export type IdOf = (evaluation: Evaluation) => string;

/** What is still unexplained, and the explanations so far; each takes what it explains away. */
export class Bench {
  diagnoses: Diagnosis[] = [];
  readonly neighbours: Neighbours;

  constructor(
    readonly standing: Standing,
    readonly idOf: IdOf,
  ) {
    this.neighbours = Neighbours.of(standing.mentions);
  }

  explanationsOf(solutions: readonly Solution[], group: readonly Evaluation[]): Explanation[] {
    const weighed = this.weighed(solutions);
    const weights = weighed.map((each) => each.weight);
    return weighed.slice(0, 1 + MOST_ALTERNATIVES).map(({ solution, weight: own }): Explanation => {
      const slip = slipOf(solution, this.neighbours);
      const row = slip === "other" ? rowBehindTotal(solution, this.standing.rows) : undefined;
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
  weighed(
    solutions: readonly Solution[],
    neighboursOf: (solution: Solution) => Neighbours = () => this.neighbours,
  ): { solution: Solution; weight: number }[] {
    const { touching } = this.standing;
    return solutions
      .map((solution) => ({ solution, weight: weight(solution, touching, neighboursOf(solution)) }))
      .sort((a, b) => a.weight - b.weight);
  }

  keep([best, ...alternatives]: readonly Explanation[]): void {
    if (best) this.diagnoses.push({ ...best, alternatives });
  }

  private placeOf({ relation }: Evaluation): number {
    return this.standing.mentions.placeOf(relation);
  }

  /** The findings that vanish with the change, in the order of the workbook. */
  explainedBy(solution: Solution): string[] {
    return finished(this.explainedByInSteps(solution));
  }

  /** The same for a change of a whole statement. */
  *explainedByInSteps(solution: Solution): Generator<void, string[]> {
    const { touching, lookup } = this.standing;
    const effect = yield* effectInSteps(Infinity, solution, touching, lookup);
    const filled = new Set(solution.map(({ name }) => nameKey(name)));
    return relationsAround(solution, touching)
      .filter(
        (evaluation) =>
          effect?.mended.has(evaluation.relation) ||
          (isTotalNotFilled(evaluation) && filled.has(nameKey(evaluation.relation.total))),
      )
      .sort((a, b) => this.placeOf(a) - this.placeOf(b))
      .map(this.idOf);
  }
}

/** Nobody can be certain of one cell while others are wrong beside it. */
export function atMostLikely(explanation: Explanation): Explanation {
  return explanation.confidence === "certain" ? { ...explanation, confidence: "likely" } : explanation;
}
