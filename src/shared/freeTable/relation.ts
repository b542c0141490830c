import type { Line } from "./line";

/** What kind of pattern a table keeps to. */
export type FreePattern = "total-row" | "total-column" | "hierarchy" | "subset" | "rate";

export interface FreeTerm {
  readonly line: Line;
  readonly sign: 1 | -1;
  /** Where the figure always stands, for a share of the whole: the line across in which the whole is given. */
  readonly fixedAt?: Line;
}

/** In how many of the figures it could be seen in a pattern holds, tails included. */
export interface Evidence {
  readonly holds: number;
  readonly of: number;
}

/** A pattern that may hold: the total line against its terms, in every line across. */
export interface Candidate {
  readonly kind: FreePattern;
  readonly comparison: "sum" | "bound" | "share" | "change";
  /** Whether total and terms are rows, compared column by column, or columns, compared row by row. */
  readonly axis: "row" | "column";
  /** How the terms were chosen; lines of one table that are read alike support each other. */
  readonly reading: string;
  readonly total: Line;
  readonly terms: readonly FreeTerm[];
}

/** A pattern that the majority of the figures confirms. */
export interface FreeRelation extends Candidate {
  readonly sheet: string;
  readonly evidence: Evidence;
}
