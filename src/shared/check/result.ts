import type { Unit } from "../amount/unit";
import type { Diagnosis } from "../diagnosis/diagnosis";
import type { UnpairedReason } from "../relation/unpaired";
import type { Relation } from "../relation/relation";
import type { UnrecognisedReason } from "../recognition/recognise";
import type { RuleProblem } from "../setting/ruleProblem";
import type { Level } from "../statement/level";
import type { StatementId } from "../statement/statement";
import type { UncheckedReason } from "../verdict/evaluate";
import type { Outcome } from "../verdict/outcome";

/**
 * One figure of a relation, as the pane's 现场数据 shows it. Amounts are decimal strings in the finding's unit, rates
 * are percentages with their sign: 99.97%.
 */
export interface Term {
  readonly role: "total" | "term";
  /** The cell stands in last year's workbook, not in this one. */
  readonly inLastYearsFile?: true;
  readonly sign: 1 | -1;
  readonly sheet: string;
  readonly cell: string;
  /** Row and column by key, and the row's label as printed. */
  readonly row: string;
  readonly column: string;
  readonly label: string;
  /** The column's header as printed. */
  readonly header: string;
  readonly value: string;
  readonly low: string;
  readonly high: string;
}

/** Where a finding belongs: a statement, or a sheet that is none of ours and was checked as a free table. */
export type FindingStatement = StatementId | "other";

/** In how many figures of a free table a pattern holds, and the cells that are off because they count this one in. */
export interface Pattern {
  readonly holds: number;
  readonly of: number;
  readonly consequences: readonly string[];
}

/** A relation that does not hold exactly: its figures, the gap and the tolerance it was judged by. */
export interface Finding {
  readonly id: string;
  readonly relation: string;
  /** What the officer calls it, where it is one of their own. */
  readonly name?: string;
  readonly level: Level;
  readonly verdict: Exclude<Outcome, "agrees" | "na" | "unchecked">;
  /**
   * How the two sides are compared: total = Σ terms, one figure twice, total ≤ Σ terms, or a rate of two terms. A rule
   * compares no figures: its sentence is made of `facts`, and `computed`, `gap` and `tolerance` are "".
   */
  readonly comparison: Relation["kind"] | "rule";
  /** With a rule: what its sentence names. */
  readonly facts?: Readonly<Record<string, string>>;
  /** With a free table. */
  readonly pattern?: Pattern;
  /** Why a hint is given, where the gap alone does not say it. */
  readonly note: "total-not-filled" | "rate-not-filled" | undefined;
  readonly statement: FindingStatement;
  /** Which version of its statement; free tables are counted in the order of their sheets. */
  readonly instance: number;
  readonly sheet: string;
  readonly cell: string;
  /** What the cell holds: a figure, or the words a rule is about. */
  readonly reported: string;
  readonly computed: string;
  readonly gap: string;
  readonly tolerance: string;
  /** Of its amounts; "" where its figures are people, ㎡ or 分. */
  readonly unit: Unit | "";
  readonly terms: readonly Term[];
}

/** A statement found in the workbook. */
export interface RecognisedStatement {
  readonly id: StatementId;
  readonly instance: number;
  readonly title: string;
  readonly sheet: string;
  readonly range: string;
  /** Its other pages, where they stand in other sheets (续表). */
  readonly continued?: readonly { readonly sheet: string; readonly range: string }[];
  readonly unit: Unit;
  readonly year: number | undefined;
  /** Whether any figure but zero stands in it; an unfilled form is not checked. */
  readonly filled: boolean;
}

/** A relation that applies but could not be evaluated, with the reason and, where there is one, the cell in the way. */
export interface Unchecked {
  readonly relation: string;
  /** What the officer calls it, where it is one of their own. */
  readonly name?: string;
  readonly statement: StatementId;
  readonly reason: UncheckedReason | UnpairedReason;
  readonly sheet: string | undefined;
  readonly cell: string | undefined;
}

/** A sheet in which no statement was found. */
export interface Unrecognised {
  readonly sheet: string;
  readonly reason: UnrecognisedReason;
}

/** What only the officer knows, and what the answer would change. */
export type Question =
  /** 以哪张为准: several sheets hold one statement. */
  | { readonly kind: "version"; readonly statement: StatementId; readonly sheets: readonly string[] }
  /** 金额单位: the sheet states one that is not understood. */
  | { readonly kind: "unit"; readonly statement: StatementId; readonly sheet: string }
  /** 这是哪张表: a title of ours over headers that are not. */
  | { readonly kind: "sheet"; readonly sheet: string };

/** What 检查工作簿 finds: the contract of DESIGN §8, without sentences, which faces render from it. */
export interface CheckResult {
  readonly schema: 1;
  readonly statements: readonly RecognisedStatement[];
  readonly unrecognised: readonly Unrecognised[];
  /** Relations by outcome; `total` counts them all, those not evaluated included. */
  readonly relations: Readonly<Record<Outcome, number>> & { readonly total: number };
  readonly unchecked: readonly Unchecked[];
  /** Sheets that were checked as free tables, each with the number of relations that were read from it. */
  readonly otherSheets: readonly { readonly sheet: string; readonly relations: number }[];
  readonly questions: readonly Question[];
  /** What the sheet 勾稽规则 says and cannot be followed. */
  readonly ruleProblems: readonly RuleProblem[];
  readonly findings: readonly Finding[];
  readonly diagnoses: readonly Diagnosis[];
  readonly protectedSheets: readonly string[];
}
