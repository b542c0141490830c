import { Decimal } from "../amount/decimal";
import { storedNumber } from "../amount/storedNumber";
import { normaliseText } from "../amount/text";
import { type TargetUnit, targetUnit } from "./targetUnit";

export type Operator = "≥" | ">" | "≤" | "<" | "=" | "range";

/** Why a target cannot be judged by arithmetic. */
export type UnclearReason =
  | "blank"
  | "not-applicable"
  | "qualitative"
  | "direction-only"
  | "date-or-period"
  | "date-serial"
  | "approximate"
  | "text-around-number"
  | "progress";

/** A target that arithmetic can judge. Limits are in the written unit; a percentage is in percent (85 for 85%). */
export interface MeasurableTarget {
  readonly kind: "measurable";
  readonly operator: Operator;
  readonly lower: Decimal | undefined;
  readonly upper: Decimal | undefined;
  readonly unit: TargetUnit | undefined;
  /** No sign was written: the direction is an assumption that must be shown. */
  readonly assumed: boolean;
}

/** How a written target (年度指标值) was understood; never a guess. */
export type TargetReading = MeasurableTarget | { readonly kind: "unclear"; readonly reason: UnclearReason };

const AT_LEAST = "不低于|不少于|不小于|至少|大于等于|大于或等于|>=|≥";
const AT_MOST = "不高于|不超过|不多于|不大于|小于等于|小于或等于|<=|≤|控制在";
const ABOVE = "大于|超过|高于|>";
const BELOW = "小于|低于|少于|<";
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const UNIT = String.raw`[^\d,.<>=≥≤~-]{0,8}?`;

const SIGNED = new RegExp(
  `^(?:正向|反向)?(?<sign>${AT_LEAST}|${AT_MOST}|${ABOVE}|${BELOW}|=)(?<number>${NUMBER})(?<unit>${UNIT})(?<after>以内|以上|以下)?$`,
  "u",
);
const REACHED = new RegExp(
  `^(?:达到?|达成)(?:目标值|预计值|计划值)?(?<number>${NUMBER})(?<unit>${UNIT})(?<after>以上|及以上)?$`,
  "u",
);
const SUFFIXED = new RegExp(
  `^(?<number>${NUMBER})(?<unit>${UNIT})(?<after>及以上|以上|及以下|以内|以下)$`,
  "u",
);
const RANGE = new RegExp(
  `^(?<first>${NUMBER})(?<firstUnit>${UNIT})(?:-|~|至|到)(?<second>${NUMBER})(?<secondUnit>${UNIT})$`,
  "u",
);
const BARE = new RegExp(`^(?<number>${NUMBER})(?<unit>${UNIT})$`, "u");

/** Words behind a number that make it a moment in time, not a quantity. */
const CALENDAR = /^(?:月|年|日|时|号|月底|年底|季度|年度|月份).*$/u;

/**
 * Reads a target as finance staff write it: ≥ 85%, ≤30分钟, 40家-60家, 不低于90%, 达到95%以上, 5 家, 0起.
 * Grammar and its sources: domain rules §4 (86 entries of published self-evaluations).
 */
export function readTarget(written: string | number): TargetReading {
  if (typeof written === "number") return bareNumber(storedNumber(written), "");
  const text = bareTarget(written);
  if (text === "" || /^-+$/u.test(text)) return unclear("blank");
  if (/^(?:无|\/|不适用)$/u.test(text)) return unclear("not-applicable");
  if (/^零(?<rest>\D*)$/u.test(text)) return bareNumber(new Decimal(0), text.slice(1));
  if (!/\d/u.test(text))
    return unclear(/^(?:同比|较上年|比上年|环比)/u.test(text) ? "direction-only" : "qualitative");
  if (/^(?:同比|较上年|比上年|环比)/u.test(text)) return unclear("direction-only");
  if (/余|约|左右|上下/u.test(text)) return unclear("approximate");
  if (/^已?完成\d/u.test(text)) return unclear("progress");
  if (isMoment(text)) return unclear("date-or-period");
  return range(text) ?? signed(text) ?? reached(text) ?? bare(text) ?? unclear("text-around-number");
}

/** Normalised, without brackets' remarks, closing punctuation and the many signs for ≥ ≤ =. */
function bareTarget(written: string): string {
  return normaliseText(written)
    .replace(/[≧⩾]/gu, "≥")
    .replace(/[≦⩽]/gu, "≤")
    .replace(/[═﹦]/gu, "=")
    .replace(/[～〜]/gu, "~")
    .replace(/百分比|百分之百/gu, (word) => (word === "百分比" ? "%" : "100%"))
    .replace(/[。；;，,]+$/u, "");
}

function isMoment(text: string): boolean {
  return (
    /\d+年(?!度?以)|\d+月|\d+日(?:前|之前|底)|[年月]底|^\d{1,2}-\d{1,2}月/u.test(text) ||
    /^(?:19|20)\d\d(?:[-/.]\d{1,2}){1,2}$/u.test(text)
  );
}

function range(text: string): TargetReading | undefined {
  const groups = RANGE.exec(text)?.groups;
  if (!groups) return undefined;
  const { first = "", firstUnit = "", second = "", secondUnit = "" } = groups;
  if (CALENDAR.test(secondUnit) || CALENDAR.test(firstUnit)) return unclear("date-or-period");
  if (firstUnit !== "" && secondUnit !== "" && firstUnit !== secondUnit) return unclear("text-around-number");
  const limits = [decimal(first), decimal(second)];
  return {
    kind: "measurable",
    operator: "range",
    lower: Decimal.min(...limits),
    upper: Decimal.max(...limits),
    unit: targetUnit(secondUnit || firstUnit),
    assumed: false,
  };
}

function signed(text: string): TargetReading | undefined {
  const groups = SIGNED.exec(text)?.groups;
  if (!groups) return undefined;
  const { sign = "", number = "", unit = "" } = groups;
  return bounded(operatorOf(sign), decimal(number), unit, false);
}

function reached(text: string): TargetReading | undefined {
  const words = REACHED.exec(text)?.groups;
  if (words) return bounded("≥", decimal(words.number ?? ""), words.unit ?? "", false);
  const groups = SUFFIXED.exec(text)?.groups;
  if (!groups) return undefined;
  const { number = "", unit = "", after = "" } = groups;
  return bounded(after.endsWith("上") ? "≥" : "≤", decimal(number), unit, false);
}

function bare(text: string): TargetReading | undefined {
  const groups = BARE.exec(text.replace(/\([^()]*\)$/u, ""))?.groups;
  return groups && bareNumber(decimal(groups.number ?? ""), groups.unit ?? "");
}

/** No sign: durations are upper limits, all else lower ones, money is either and therefore "=". */
function bareNumber(value: Decimal, unitWord: string): TargetReading {
  const unit = targetUnit(unitWord);
  if (unit === undefined && isDateSerial(value)) return unclear("date-serial");
  if (value.isZero()) return bounded("≤", value, unitWord, true);
  return bounded(unit?.kind === "money" ? "=" : unit?.kind === "duration" ? "≤" : "≥", value, unitWord, true);
}

/** Whole numbers that Excel shows as dates of 2009 to 2036. */
function isDateSerial(value: Decimal): boolean {
  return value.isInteger() && value.gte(40000) && value.lte(50000);
}

function bounded(operator: Operator, value: Decimal, unitWord: string, assumed: boolean): TargetReading {
  const lower = operator === "≥" || operator === ">" || operator === "=" ? value : undefined;
  const upper = operator === "≤" || operator === "<" || operator === "=" ? value : undefined;
  return { kind: "measurable", operator, lower, upper, unit: targetUnit(unitWord), assumed };
}

function operatorOf(sign: string): Operator {
  const is = (words: string): boolean => words.split("|").includes(sign);
  if (is(AT_LEAST)) return "≥";
  if (is(AT_MOST)) return "≤";
  if (is(ABOVE)) return ">";
  return is(BELOW) ? "<" : "=";
}

function decimal(number: string): Decimal {
  return new Decimal(number.replace(/,/g, ""));
}

function unclear(reason: UnclearReason): TargetReading {
  return { kind: "unclear", reason };
}
