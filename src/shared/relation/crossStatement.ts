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
}

/** One figure printed in two statements. */
export interface SameCell extends Common {
  readonly kind: "cell";
  readonly left: CellPlace;
  readonly right: CellPlace;
}

/**
 * The same subject in two statements, row by row: equal, or left ≤ right and equal where all `equalWhenZero` cells
 * are zero. A statement without the row says zero.
 */
export interface SameSubjects extends Common {
  readonly kind: "subjects";
  readonly which: "classes" | "all-and-total";
  readonly left: ColumnPlace;
  readonly right: ColumnPlace;
  readonly comparison: "equal" | "bound";
  readonly equalWhenZero?: readonly CellPlace[];
  /** The zeros count only where this cell is filled in. */
  readonly onceFilled?: CellPlace;
}

export type CrossAgreement = SameCell | SameSubjects;

const SOURCE = "公开01、03、05表表间关系";

/** Money other than this year's general public budget: without any, 05 must repeat 03 figure by figure. */
const otherMoney: readonly CellPlace[] = [
  "fund",
  "capital",
  "superior",
  "operation",
  "business",
  "affiliated",
  "other",
  "surplusUsed",
  "opening",
].map((row) => ({ statement: "01", block: "income", row, column: "amount" }));

const generalWithinAll = (column: "basic" | "project"): SameSubjects => ({
  kind: "subjects",
  id: "X11",
  level: "hard",
  which: "all-and-total",
  left: { statement: "05", block: "body", column },
  right: { statement: "03", block: "body", column },
  comparison: "bound",
  equalWhenZero: otherMoney,
  onceFilled: { statement: "01", block: "income", row: "general", column: "amount" },
  source: SOURCE,
});

/** What must agree between statements. */
export const crossAgreements: readonly CrossAgreement[] = [
  {
    kind: "cell",
    id: "X3",
    level: "hard",
    left: { statement: "01", block: "expenditure", row: "expenditureTotal", column: "amount" },
    right: { statement: "03", block: "body", row: "total", column: "total" },
    source: SOURCE,
  },
  {
    kind: "subjects",
    id: "X4",
    level: "hard",
    which: "classes",
    left: { statement: "01", block: "expenditure", column: "amount" },
    right: { statement: "03", block: "body", column: "total" },
    comparison: "equal",
    tolerance: { kind: "units", units: 2 },
    source: SOURCE,
  },
  generalWithinAll("basic"),
  generalWithinAll("project"),
];
