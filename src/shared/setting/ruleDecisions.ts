import type { Decimal } from "../amount/decimal";
import { defaultParameters } from "../rule/evaluateRules";
import type { RuleParameters } from "../rule/rule";
import type { Level } from "../statement/level";
import type { Settings } from "./relationSetting";

/** A relation of the officer's own, in the officer's words: what the sheet holds, whether or not it can be read. */
export interface OwnEntry {
  /** 自定1 */
  readonly id: string;
  readonly name: string;
  /** A cell by meaning, 03.合计.本年支出合计, or an address that could not be turned into one. */
  readonly total: string;
  readonly terms: string;
  readonly level?: Level;
  /** "" for the rule that holds for all relations. */
  readonly tolerance: string;
  readonly enabled: boolean;
}

/** Everything an officer decided in the sheet 勾稽规则; what is as the product has it is left out. */
export interface RuleDecisions {
  readonly settings: Settings;
  readonly parameters: { readonly farBeyond?: Decimal };
  readonly entries: readonly OwnEntry[];
}

export const noDecisions: RuleDecisions = { settings: new Map(), parameters: {}, entries: [] };

/** The parameters that count: the officer's, else the usual ones. */
export function parametersOf({ parameters }: Pick<RuleDecisions, "parameters">): RuleParameters {
  return { ...defaultParameters, ...parameters };
}

/** The number of the n-th relation of one's own. */
export function ownId(number: number): string {
  return `自定${String(number)}`;
}

export function isOwnId(id: string): boolean {
  return /^自定\d*$/u.test(id);
}
