import type { Tolerance } from "../statement/agreement";
import type { Level } from "../statement/level";
import type { StatementId } from "../statement/statement";

/** A column of a block of a statement. */
export interface ColumnPlace {
  readonly statement: StatementId;
  readonly block: string;
  readonly column: string;
}

export interface CellPlace extends ColumnPlace {
  readonly row: string;
}

interface Common {
  /** Id of domain-rules §1.5. */
  readonly id: string;
  readonly level: Level;
  readonly source: string;
  readonly tolerance?: Tolerance;
  /**
   * Spoken of only in a workbook that holds all these statements: an annex is a document of its own, and that a set of
   * statements comes without it is no gap.
   */
  readonly onlyWith?: readonly StatementId[];
}

/**
 * A cell is the sum of cells of other statements (one cell: the same figure twice), or at most that sum. `alternatives`
 * are single cells it may equal instead.
 */
export interface CellAgrees extends Common {
  readonly kind: "cell";
  readonly total: CellPlace;
  readonly comparison: "equal" | "bound";
  readonly terms: readonly CellPlace[];
  readonly alternatives?: readonly CellPlace[];
  /** A limit that is left blank is not filled in: a hint. */
  readonly blankIsHint?: true;
}

/**
 * The same subject in two columns, row by row: equal, or left ≤ right; `equalWhenZero` makes a bound an equality where
 * all its cells are zero, and an equality apply only there. A statement without the row says zero.
 */
export interface SubjectsAgree extends Common {
  readonly kind: "subjects";
  readonly which: "classes" | "all-and-total";
  readonly left: ColumnPlace;
  readonly right: ColumnPlace;
  readonly comparison: "equal" | "bound";
  readonly equalWhenZero?: readonly CellPlace[];
  /** The zeros count only where this cell is filled in. */
  readonly onceFilled?: CellPlace;
  /** Counts on the left side too, where it is there. */
  readonly besides?: readonly Besides[];
}

/** A column that counts where its statement is there and filled; where it is not, `elseZero` must be zero as well. */
export interface Besides {
  readonly column: ColumnPlace;
  readonly elseZero: CellPlace;
}

export type CrossAgreement = CellAgrees | SubjectsAgree;

/** Every statement the agreement needs, once, in the order written. */
export function statementsOf(agreement: CrossAgreement): StatementId[] {
  const places =
    agreement.kind === "cell" ? [agreement.total, ...agreement.terms] : [agreement.left, agreement.right];
  return [...new Set(places.map(({ statement }) => statement))];
}
