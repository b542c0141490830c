import type { Published } from "./zhuzhou-2023";

/** A line of a project list, in 万元. Null where the report prints nothing, which is not the same as zero. */
export interface ProjectRow {
  readonly name: string;
  readonly initialBudget: number | null;
  /** 年中调整: positive when the budget was raised (调增), negative when it was cut (调减). */
  readonly adjustment: number | null;
  readonly actual: number;
  readonly carryOver: number | null;
}

/** A project whose execution rate (1 is 100%) and self-evaluation score are printed, or one of the two. */
export interface EvaluatedProjectRow extends ProjectRow {
  readonly rate: number | null;
  readonly score: number | null;
}

/** A line of the indicator tree of 整体支出绩效自评表; a name 无 has neither weight nor score. */
export interface IndicatorRow {
  /** 一级指标 as printed, with the weight it states. */
  readonly group: string;
  readonly groupWeight: number;
  /** 二级指标. */
  readonly subgroup: string;
  /** 三级指标. */
  readonly name: string;
  readonly target: Published;
  readonly actual: Published;
  readonly weight: number | null;
  readonly score: number | null;
  /** 偏差原因, in our own words; null where the report gives none. */
  readonly reason: string | null;
}

/**
 * Why a published figure is not what the other figures of its report give.
 *
 * - `tail`: the parts were rounded one by one, the last digit is off.
 * - `cut`: digits were dropped instead of rounded.
 * - `slip`: a misprint: a digit, a unit, a sign, a year, a name.
 * - `contradiction`: two values for one thing, and the report does not say which holds.
 * - `scope`: both are right, they do not measure the same thing.
 * - `omitted`: not printed, although it follows from what is printed.
 */
export type ExceptionKind = "tail" | "cut" | "slip" | "contradiction" | "scope" | "omitted";

/** One place where a report disagrees with itself. `printed` stands in the report, `expected` follows from it. */
export interface PublishedException {
  readonly id: string;
  readonly kind: ExceptionKind;
  readonly printed: Published;
  readonly expected: Published;
  readonly reason: string;
}
