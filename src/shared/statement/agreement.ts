import type { Level } from "./level";

/** How far two sides may lie apart, where the general rule of DESIGN §5 does not decide. */
export type Tolerance = { readonly kind: "exact" } | { readonly kind: "units"; readonly units: number };

interface Common {
  /** Id of domain-rules §1.3 or §3.2. */
  readonly id: string;
  readonly level: Level;
  readonly block: string;
  readonly source: string;
  readonly tolerance?: Tolerance;
  /** Parts that a form may leave blank under a whole that it gives: then nothing is said. */
  readonly split?: { readonly whole: CellInside; readonly parts: readonly CellInside[] };
}

/** Columns add up in every row, or in the rows named: total = Σ terms − Σ minus. */
export interface ColumnsAgree extends Common {
  readonly kind: "columns";
  readonly total: string;
  readonly terms: readonly string[];
  readonly minus?: readonly string[];
  readonly rows?: readonly string[];
  /** Those of the terms that a unit with nothing in them may print the form without. */
  readonly mayBeLeftOut?: readonly string[];
  /** What such a term is made of, where the form prints its parts alone. */
  readonly partsOf?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Rows add up in every figure column that holds amounts, or in the columns named: total = Σ terms. "subjects" stands
 * for all rows of the block whose key is a subject code, "items" for all open rows.
 */
export interface RowsAgree extends Common {
  readonly kind: "rows";
  readonly total: string;
  readonly terms: readonly string[] | "subjects" | "items";
  readonly columns?: readonly string[];
}

/** In every amount column a 类 is the sum of its 款 and a 款 of its 项; `totalId` is the grand total over the 类. */
export interface TreeAgrees extends Common {
  readonly kind: "tree";
  /** Left out where the block has no grand total row. */
  readonly totalId?: string;
}

/** A cell of the statement; `row` "items" stands for all open rows of the block. */
export interface CellInside {
  readonly block: string;
  readonly row: string;
  readonly column: string;
}

/** One cell equals a cell of another block of the same statement. */
export interface CellsAgree extends Common {
  readonly kind: "cells";
  readonly row: string;
  readonly column: string;
  readonly other: CellInside;
}

/** One cell is the sum of cells anywhere in the statement, or is at most that sum. */
export interface SumAgrees extends Common {
  readonly kind: "sum" | "atMost";
  readonly row: string;
  readonly column: string;
  readonly terms: readonly CellInside[];
  readonly minus?: readonly CellInside[];
}

/** In every row, or in the rows named, one column is at most another. */
export interface ColumnsBound extends Common {
  readonly kind: "bound";
  readonly lesser: string;
  readonly greater: string;
  readonly rows?: readonly string[];
  /** Nothing is said in a row that leaves all these columns blank. */
  readonly unlessBlank?: readonly string[];
}

/**
 * In every row, or in the rows named, a rate column is part ÷ base. Where the base is zero the form prints ——
 * and nothing is said.
 */
export interface RatioAgrees extends Common {
  readonly kind: "ratio";
  readonly rate: string;
  readonly part: string;
  readonly base: string;
  /** share: part ÷ base; change: (part − base) ÷ base. */
  readonly form: "share" | "change";
  readonly rows?: readonly string[];
}

/**
 * What a statement says about its own cells. The same words give the native formula when laid out and the check
 * when found. Where a cell is the total of several, the first one listed defines its formula; bounds define nothing.
 */
export type Agreement =
  ColumnsAgree | RowsAgree | TreeAgrees | CellsAgree | SumAgrees | ColumnsBound | RatioAgrees;
