import type { CheckResult, Finding, Unchecked, Unrecognised } from "../check/result";
import type { Correction, Explanation } from "../diagnosis/diagnosis";
import type { Outcome } from "../verdict/outcome";
import type { NamedStatement } from "./coverage";

/** The columns of the report, from left to right. */
export const reportColumns = [
  "number",
  "statement",
  "cell",
  "item",
  "relation",
  "reported",
  "computed",
  "gap",
  "unit",
  "outcome",
  "culprit",
  "proposed",
  "reason",
] as const;
export type ReportColumn = (typeof reportColumns)[number];

/** What the officer puts above and below the report, as text; "" leaves a line to be written by hand. */
export interface ReportAbout {
  readonly unitName: string;
  readonly year: string;
  readonly time: string;
  readonly preparer?: string;
  readonly reviewer?: string;
}

/** Every word of 检查报告. The core yields ids; the face that makes the sheet gives the words. */
export interface ReportWords {
  /** The title, and the name of the sheet. */
  readonly title: string;
  readonly headers: Readonly<Record<ReportColumn, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly toleranceRule: string;
  readonly blank: string;
  readonly noFindings: string;
  about(about: ReportAbout): string;
  time(time: string): string;
  counts(relations: CheckResult["relations"], checked: number): string;
  statement(name: NamedStatement): string;
  recognised(titles: readonly string[]): string;
  missing(titles: readonly string[]): string;
  unfilled(titles: readonly string[]): string;
  findings(count: number): string;
  /** The row of the figure, with its column. */
  item(finding: Finding): string;
  relation(item: Pick<Unchecked, "relation" | "name">): string;
  /** What its relation wants, or what a rule finds wrong. */
  says(finding: Finding): string;
  place(cell: Correction, withSheet: boolean): string;
  /** What the culprits should hold, how sure that is, and the slip. */
  proposed(explanation: Explanation): string;
  tails(count: number, rates: number): string;
  unchecked(count: number): string;
  repeated(text: string, count: number): string;
  uncheckedReason(reason: Unchecked["reason"], statement: string): string;
  unrecognisedReason(reason: Unrecognised["reason"]): string;
  preparer(name: string): string;
  reviewer(name: string): string;
}
