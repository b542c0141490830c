import type { Level } from "./level";

/** How far two sides may lie apart, where the general rule of DESIGN §5 does not decide. */
export type Tolerance = { readonly kind: "exact" } | { readonly kind: "units"; readonly units: number };

interface Common {
  /** Id of domain-rules §1.3. */
  readonly id: string;
  readonly level: Level;
  readonly block: string;
  readonly source: string;
  readonly tolerance?: Tolerance;
}

/** Columns add up in every row: total = Σ terms. */
export interface ColumnsAgree extends Common {
  readonly kind: "columns";
  readonly total: string;
  readonly terms: readonly string[];
}

/**
 * Rows add up in every amount column: total = Σ terms. "subjects" stands for all rows of the block whose key is a
 * subject code.
 */
export interface RowsAgree extends Common {
  readonly kind: "rows";
  readonly total: string;
  readonly terms: readonly string[] | "subjects";
}

/** In every amount column a 类 is the sum of its 款 and a 款 of its 项; `totalId` is the grand total over the 类. */
export interface TreeAgrees extends Common {
  readonly kind: "tree";
  readonly totalId: string;
}

/** One cell equals a cell of another block of the same statement. */
export interface CellsAgree extends Common {
  readonly kind: "cells";
  readonly row: string;
  readonly column: string;
  readonly other: { readonly block: string; readonly row: string; readonly column: string };
}

/**
 * What a statement says about its own cells. The same words give the native formula when laid out and the check
 * when found. Where a cell is the total of several, the first one listed defines its formula.
 */
export type Agreement = ColumnsAgree | RowsAgree | TreeAgrees | CellsAgree;
