import { nameKey } from "../relation/relation";
import type { Evaluation } from "../verdict/evaluate";
import type { Lookup, PlacedCell } from "../verdict/placedCell";
import type { Mending } from "./apart";
import { valueOf } from "./plausibility";
import {
  effectWithin,
  type Proposal,
  proposalsFor,
  relationsAround,
  type Solution,
  type Touching,
} from "./workings";

/** Each of the two was missed by a relation of its own. */
const LEAST_MENDED = 2;

/**
 * Two figures of one row or column that stand in each other's place. Their sum is right, so that putting one of them
 * right breaks it: only both together mend what is broken.
 */
export function exchangedCells(broken: readonly Evaluation[], touching: Touching, lookup: Lookup): Mending[] {
  return exchangesAmong(broken).flatMap((solution) => {
    const effect = effectWithin(0, solution, touching, lookup);
    if (!effect || effect.mended.size < LEAST_MENDED) return [];
    const touched = new Set(relationsAround(solution, touching).map(({ relation }) => relation));
    return [{ solution, mended: effect.mended, touched }];
  });
}

/** Pairs of typed cells of which broken relations ask each for the figure of the other. */
export function exchangesAmong(broken: readonly Evaluation[]): Solution[] {
  const proposals = proposalsFor(broken).filter(({ cell }) => cell.role === "amount");
  const byFigures = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const key = figures(proposal.cell, valueOf(proposal).toFixed(), proposal.value.toFixed());
    const list = byFigures.get(key);
    if (list) list.push(proposal);
    else byFigures.set(key, [proposal]);
  }
  return proposals.flatMap((one) => {
    const partners = byFigures.get(figures(one.cell, one.value.toFixed(), valueOf(one).toFixed())) ?? [];
    return partners
      .filter((other) => isInLine(one.cell, other.cell) && nameKey(one.name) < nameKey(other.name))
      .map((other) => [one, other]);
  });
}

function figures({ sheet }: PlacedCell, holds: string, asked: string): string {
  return `${sheet}|${holds}|${asked}`;
}

function isInLine(a: PlacedCell, b: PlacedCell): boolean {
  return a.row === b.row || a.column === b.column;
}
