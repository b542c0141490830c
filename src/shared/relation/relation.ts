import type { Tolerance } from "../statement/agreement";
import type { Level } from "../statement/level";
import type { Statement, StatementId } from "../statement/statement";

/** Whether figures are those of a unit alone (本级) or with all units below it (汇总). */
export type Scope = "single" | "consolidated";

/** A row of a statement: its key and which one of that key it is, since codes repeat. */
export interface RowName {
  readonly key: string;
  readonly occurrence: number;
  /** As printed, for people. */
  readonly label: string;
}

/**
 * Which rows a statement has, planned by a layout or found in a sheet. `unnamed` counts, per block, the rows that
 * carry figures but no name we know: a sum over rows that does not hold proves nothing while there are any.
 */
export interface StatementOutline {
  readonly statement: Statement;
  readonly instance: number;
  readonly rows: Readonly<Record<string, readonly RowName[]>>;
  readonly unnamed: Readonly<Record<string, number>>;
  /** Per block, the columns of the form that the unit printed it without, since it has nothing in them. */
  readonly leftOut: Readonly<Record<string, readonly string[]>>;
  /** Whether any figure but zero stands in it. */
  readonly filled: boolean;
  /** As stated; undefined where nothing is said. */
  readonly year: number | undefined;
  /** False where a unit is stated that is not understood. */
  readonly unitClear: boolean;
  /** Working figures (底稿) in 元: they agree within themselves and are not compared with other statements. */
  readonly working: boolean;
  /** Where it was found. */
  readonly sheet?: string;
  /** The unit without its scope, as stated. */
  readonly unitName?: string;
  readonly scope?: Scope;
  /** A draft, a backup or a copy. */
  readonly draft?: boolean;
  /** Its sheet is said to be last year's, whether or not a year is stated. */
  readonly lastYear?: boolean;
  /** It stands in the workbook of last year that the officer chose, not in the one that is checked. */
  readonly inLastYearsFile?: true;
}

/** A cell by meaning, never by address. */
export interface CellName {
  readonly statement: StatementId;
  readonly instance: number;
  readonly block: string;
  readonly row: string;
  readonly occurrence: number;
  readonly column: string;
  /** A cell of last year's workbook, whose instances are counted anew. */
  readonly inLastYearsFile?: true;
}

export interface RelationTerm {
  readonly sign: 1 | -1;
  readonly cell: CellName;
}

/**
 * What must agree: `sum` total = Σ terms; `equal` one figure stated in two places; `bound` total ≤ Σ terms; `share`
 * total = first term ÷ second term; `change` total = (first term − second term) ÷ second term. No terms means zero:
 * the other side has no such row.
 */
export interface Relation {
  readonly id: string;
  /** What the officer calls a relation of their own; those of the product are named by their id. */
  readonly name?: string;
  readonly level: Level;
  readonly source: string;
  readonly kind: "sum" | "equal" | "bound" | "share" | "change";
  readonly total: CellName;
  readonly terms: readonly RelationTerm[];
  readonly tolerance?: Tolerance;
  /**
   * Other right sides that fit as well: the relation holds when one of them does. `terms` is the usual one, which
   * defines the formula and is shown.
   */
  readonly alternatives?: readonly (readonly RelationTerm[])[];
  /** A bound is an equality where all these cells are zero; an `equal` applies only there. */
  readonly equalWhenZero?: readonly CellName[];
  /** The zeros of `equalWhenZero` count only where this cell is filled in: before, they are merely not typed yet. */
  readonly onceFilled?: CellName;
  /** Nothing is said where the whole is given and all its parts are left blank. */
  readonly split?: { readonly whole: CellName; readonly parts: readonly CellName[] };
  /** A bound whose limit is left blank is not filled in: a hint. */
  readonly blankIsHint?: true;
  /** Rows of the block could not be named, so a gap proves nothing. */
  readonly incomplete?: boolean;
  /** A form that may rightly be empty and is: it says zero where the other side does, else it is not filled in yet. */
  readonly emptySide?: StatementId;
}

/** One text per cell name, to compare and to look up. */
export function nameKey(name: CellName): string {
  const { statement, instance, block, row, occurrence, column, inLastYearsFile } = name;
  const file = inLastYearsFile ? "\u0001last year" : "";
  return `${statement}\u0001${instance}\u0001${block}\u0001${row}\u0001${occurrence}\u0001${column}${file}`;
}
