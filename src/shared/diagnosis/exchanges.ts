import type { Diagnosis } from "./diagnosis";

/** Two cells found one by one, each with the figure of the other, are one mistake: exchanged, or typed a row too low. */
export function exchangesOf(diagnoses: readonly Diagnosis[]): Diagnosis[] {
  const result: Diagnosis[] = [];
  const taken = new Set<Diagnosis>();
  for (const [index, one] of diagnoses.entries()) {
    if (taken.has(one)) continue;
    const other = diagnoses.slice(index + 1).find((each) => !taken.has(each) && areExchanged(one, each));
    if (other) taken.add(other);
    result.push(other ? exchangeOf(one, other) : one);
  }
  return result;
}

function areExchanged(one: Diagnosis, other: Diagnosis): boolean {
  const [a, second] = one.cells;
  const [b, third] = other.cells;
  if (!a || !b || second || third || one.kind !== "cell" || other.kind !== "cell") return false;
  return a.sheet === b.sheet && isFigure(a.value, b.proposed) && isFigure(b.value, a.proposed);
}

/** A blank cell and a zero are the same here. */
function isFigure(value: string, proposed: string): boolean {
  return value === proposed || (value === "" && /^0(?:\.0+)?$/.test(proposed));
}

function exchangeOf(one: Diagnosis, other: Diagnosis): Diagnosis {
  return {
    kind: "cells",
    cells: [...one.cells, ...other.cells],
    slip: "exchanged-cells",
    confidence: one.confidence === "certain" && other.confidence === "certain" ? "certain" : "likely",
    explains: [...new Set([...one.explains, ...other.explains])],
    alternatives: [],
  };
}
