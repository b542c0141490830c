/** Why something written in the sheet 勾稽规则 cannot be followed. */
export type RuleProblemReason =
  /** A copy of the sheet: only the first one counts. */
  | "another-rule-sheet"
  | "unknown-relation"
  | "no-id"
  | "repeated-id"
  | "level-unclear"
  | "check-unclear"
  | "unknown-parameter"
  | "parameter-unclear"
  | "tolerance-unclear"
  | "no-total"
  | "no-terms"
  | CellProblemReason;

/** Why a text names no cell. */
export type CellProblemReason =
  /** Neither 表.行.栏 nor an address. */
  | "not-a-name"
  | "no-such-statement"
  /** A statement that the workbook does not hold. */
  | "statement-not-here"
  | "several-versions"
  | "no-such-row"
  | "no-such-column"
  | "several-cells"
  | "no-such-sheet"
  /** An address in none of the statements, or not at one of their figures. */
  | "address-outside"
  | "working-sheet"
  /** Addresses in statements of different years, units or scopes. */
  | "different-sets";

/** What could not be followed, where it stands in the sheet 勾稽规则, and the text in question. */
export interface RuleProblem {
  readonly sheet: string;
  readonly cell: string;
  readonly reason: RuleProblemReason;
  readonly text: string;
}
