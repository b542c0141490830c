/** The slip that turns the figure that should stand there into the one that does. */
export type Slip =
  | "sign"
  | "power-of-ten"
  | "swapped-digits"
  | "wrong-digit"
  | "missing-digit"
  | "extra-digit"
  | "not-filled"
  | "exchanged-cells"
  | "copied"
  | "other";

/** A cell, what it holds and what it should hold; amounts are decimal strings in the cell's own unit, rates percentages. */
export interface Correction {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string;
  readonly proposed: string;
}

/** One explanation of broken relations. */
export interface Explanation {
  readonly kind: "cell" | "cells" | "row" | "unit" | "formula";
  readonly cells: readonly Correction[];
  readonly slip: Slip;
  readonly confidence: "certain" | "likely" | "possible";
  /** Ids of the findings that vanish once the cells hold the proposed figures. */
  readonly explains: readonly string[];
}

/** The best explanation and the others that fit as well, best first. */
export interface Diagnosis extends Explanation {
  readonly alternatives: readonly Explanation[];
}
