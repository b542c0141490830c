import type { Unit } from "../amount/unit";

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

/**
 * What is wrong with a row: `missing`, another statement has it and this one does not; `misplaced`, it stands where it
 * is added to another total (a mistyped code); `doubled`, it stands there twice; `left-out`, the total was added up
 * without it; `counted-twice`, the total was added up with it and with what it is part of; `miscoded`, its code is
 * mistyped.
 */
export interface RowFault {
  readonly problem: "missing" | "misplaced" | "doubled" | "left-out" | "counted-twice" | "miscoded";
  /** Of the statement at fault. */
  readonly sheet: string;
  readonly code: string;
  readonly label: string;
  /** The code it should have, with `miscoded`. */
  readonly shouldBe?: string;
  /** Where the row stands, in another sheet when it is missing here. */
  readonly standsAt: { readonly sheet: string; readonly cell: string };
  /** The row whose sum breaks. */
  readonly total: { readonly sheet: string; readonly cell: string; readonly label: string };
}

/** Figures of a whole statement, or of one column of it, in another unit than that of their statement. */
export interface UnitFault {
  readonly scope: "statement" | "column";
  readonly sheet: string;
  /** Header of the column; "" for a statement. */
  readonly header: string;
  readonly written: Unit;
  readonly stated: Unit;
}

/**
 * A formula at fault: `constant`, a figure among formulas; `stops-short`, terms are left out; `counts-twice`, it adds a
 * subtotal and its parts; `other-cells`, it refers to cells it should not.
 */
export interface FormulaFault {
  readonly problem: "constant" | "stops-short" | "counts-twice" | "other-cells";
  /** "" for a constant. */
  readonly present: string;
  readonly proposed: string;
}

/** One explanation of broken relations. */
export interface Explanation {
  readonly kind: "cell" | "cells" | "row" | "unit" | "formula";
  /** Empty where only a row is missing; every figure of the statement or column where its unit is wrong. */
  readonly cells: readonly Correction[];
  readonly slip: Slip;
  readonly confidence: "certain" | "likely" | "possible";
  /** Ids of the findings that vanish once the cells hold the proposed figures. */
  readonly explains: readonly string[];
  /** With kind `row`. */
  readonly row?: RowFault;
  /** With kind `unit`. */
  readonly unit?: UnitFault;
  /** With kind `formula`. */
  readonly formula?: FormulaFault;
}

/** The best explanation and the others that fit as well, best first. */
export interface Diagnosis extends Explanation {
  readonly alternatives: readonly Explanation[];
}
