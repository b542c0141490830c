import { isTotalNotFilled } from "../verdict/evaluate";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { atMostLikely, type Bench } from "./bench";
import type { Explanation } from "./diagnosis";
import { correctionOf } from "./explanation";
import { faultyFormulas } from "./formulaFaults";
import { blankTotals } from "./notFilled";
import { rowKeyOf } from "./placedRows";
import { rowBehindTotal } from "./rowBehindTotal";
import { rowFaults } from "./rowFaults";
import { singleCells } from "./search";
import { effectWithin, isBroken, requiredFigure } from "./workings";
import { mistakenUnits } from "./wrongUnit";

export function* explainUnits(bench: Bench): Generator<void, void> {
  const [best, ...others] = yield* mistakenUnits(bench.standing);
  if (!best) return;
  const explanations: Explanation[] = [];
  for (const { fault, solution } of [best, ...others]) {
    explanations.push({
      kind: "unit",
      cells: solution.map(correctionOf),
      slip: "power-of-ten",
      confidence: others.length === 0 ? "certain" : "possible",
      explains: yield* bench.explainedByInSteps(solution),
      unit: fault,
    });
    yield;
  }
  bench.keep(explanations);
  yield* bench.standing.acceptInSteps(best.solution);
}

export function* explainBlankTotals(bench: Bench): Generator<void, void> {
  const { standing } = bench;
  for (const proposal of yield* blankTotals(standing.open, standing.lookup)) {
    yield;
    const around = standing.touching.get(proposal.name);
    const group = around.filter((each) => isBroken(each) || isTotalNotFilled(each));
    bench.keep(bench.explanationsOf([[proposal]], group));
    standing.accept([proposal]);
  }
}

export function* explainFormulas(bench: Bench, workbook: WorkbookSnapshot): Generator<void, void> {
  const { standing } = bench;
  for (const { evaluation, fault, solution } of yield* faultyFormulas(standing, workbook)) {
    yield;
    const [own] = solution;
    const effect = effectWithin(0, solution, standing.touching, standing.lookup);
    if (!own || !effect?.mended.has(evaluation.relation)) continue;
    const group = [evaluation];
    const others = bench.explanationsOf(singleCells(group, standing.touching, standing.lookup), group);
    const formula: Explanation = {
      kind: "formula",
      cells: [correctionOf(own)],
      slip: "other",
      confidence: fault.problem === "constant" ? "likely" : "certain",
      explains: bench.explainedBy(solution),
      formula: fault,
    };
    bench.keep([formula, ...others]);
    standing.accept(solution);
  }
}

export function* explainRows(bench: Bench): Generator<void, void> {
  for (const { fault, explained, changes } of yield* rowFaults(bench.standing)) {
    bench.keep([
      {
        kind: "row",
        cells: changes.map(correctionOf),
        slip: "other",
        confidence: explained.length > 1 ? "likely" : "possible",
        explains: explained.filter(isBroken).map(bench.idOf),
        row: fault,
      },
    ]);
    bench.standing.setAside(explained);
  }
}

/** Totals that were added up wrongly in several columns at once: without a row, or with one twice. */
export function* explainTotalRows(bench: Bench): Generator<void, void> {
  const { standing } = bench;
  const sums = new Set(standing.broken.flatMap(({ relation }) => standing.rows.sumsOver(relation.total)));
  for (const { total, byColumn } of [...sums].sort((a, b) => a.place - b.place)) {
    const off = [...byColumn.values()].filter(isBroken);
    if (off.length < 2) continue;
    yield;
    const solution = off.flatMap((evaluation) => requiredFigure(evaluation, evaluation.relation.total) ?? []);
    const effect = effectWithin(0, solution, standing.touching, standing.lookup);
    if (!effect || solution.some(({ name }) => rowKeyOf(name) !== rowKeyOf(total))) continue;
    if (!rowBehindTotal(solution, standing.rows)) continue;
    const group = standing.broken.filter(({ relation }) => effect.mended.has(relation));
    bench.keep(bench.explanationsOf([solution], group).map(atMostLikely));
    standing.accept(solution);
  }
}
