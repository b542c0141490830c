import type { Level } from "../statement/level";

/** The sheet keeps its name in every language, so that it is found again (`isOwnSheet`). */
export const RULE_SHEET = "勾稽规则";

/**
 * The columns of the sheet, from left to right. Its tables share them: those of the product's relations, of the
 * officer's own and of the parameters have the same number, level and switch in the same place.
 */
export const ruleTables = {
  relations: ["id", "relation", "level", "check", "source"],
  own: ["id", "name", "level", "check", "total", "terms", "tolerance"],
  parameters: ["id", "parameter", "value"],
} as const;
export type RuleTable = keyof typeof ruleTables;
export type RuleColumn = (typeof ruleTables)[RuleTable][number];

/** What a header may say, as it is compared: normalised, in lower case. */
export const knownHeaders: Readonly<Record<RuleColumn, readonly string[]>> = {
  id: ["编号", "序号", "id"],
  relation: ["勾稽关系", "relation"],
  name: ["名称", "name"],
  level: ["级别", "level"],
  check: ["检查", "是否检查", "check"],
  source: ["出处", "source"],
  total: ["合计", "total"],
  terms: ["加减各项", "各项", "terms"],
  tolerance: ["容差", "tolerance"],
  parameter: ["参数", "parameter"],
  value: ["数值", "value"],
};

export const knownLevels: Readonly<Record<Level, readonly string[]>> = {
  hard: ["强制性", "强制", "mandatory", "hard"],
  verify: ["核实性", "核实", "toverify", "verify"],
  hint: ["提示性", "提示", "advisory", "hint"],
};

export const knownAnswers = {
  yes: ["是", "检查", "√", "✓", "✔", "yes", "y", "true", "1"],
  no: ["否", "不检查", "×", "✗", "✘", "x", "no", "n", "false", "0"],
} as const;

/** The parameters of the rules, by the number they carry in the sheet. */
export const parameterIds = { 参数1: "farBeyond" } as const;
export type ParameterKey = (typeof parameterIds)[keyof typeof parameterIds];

/** Every word of the sheet. The core yields ids; the face that makes the sheet gives the words. */
export interface RuleSheetWords {
  readonly title: string;
  /** What the sheet is for. */
  readonly explanation: string;
  readonly headers: Readonly<Record<RuleColumn, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly yes: string;
  readonly no: string;
  /** The line above the table of own relations: how they are written. */
  readonly ownHeading: string;
  readonly parametersHeading: string;
  readonly parameters: Readonly<Record<ParameterKey, string>>;
  /** What Excel says to who types something else into a cell with a drop-down. */
  readonly levelMessage: string;
  readonly answerMessage: string;
  relation(id: string): string;
}
