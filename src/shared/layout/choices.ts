import type { StatementId } from "../statement/statement";

/** What an officer decides before statements are laid out. */
export interface LayoutChoices {
  readonly unitName: string;
  /** 本级 or 汇总. */
  readonly scope: "single" | "consolidated";
  readonly year: number;
  readonly statements: readonly StatementId[];
  /** Subject codes of the statements by subject, in order; missing parents are added. */
  readonly codes: readonly string[];
  /** Whether totals are native formulas or left to be typed as approved. */
  readonly totals: "calculated" | "typed";
}
