import { Decimal } from "../amount/decimal";

/** How a written unit relates to the one of its kind we compare in. */
export interface TargetUnit {
  /** As written, after normalising: 万元, %, 分钟. */
  readonly word: string;
  readonly kind: "money" | "percent" | "duration" | "other";
  /** The unit compared in, and the factor from the written one; unknown units compare only with themselves. */
  readonly base: string;
  readonly factor: Decimal;
}

const ONE = new Decimal(1);

/** Units that are converted into each other: only these (domain-rules §4). 工作日 and 天 are different. */
const KNOWN: readonly (readonly [
  words: readonly string[],
  kind: TargetUnit["kind"],
  base: string,
  factor: Decimal,
])[] = [
  [["元"], "money", "元", ONE],
  [["万元"], "money", "元", new Decimal(10).pow(4)],
  [["亿元"], "money", "元", new Decimal(10).pow(8)],
  [["%", "百分比"], "percent", "%", ONE],
  [["分钟"], "duration", "分钟", ONE],
  [["小时"], "duration", "分钟", new Decimal(60)],
  [["天", "日"], "duration", "天", ONE],
  [["个工作日", "工作日"], "duration", "工作日", ONE],
  [["平方米", "㎡", "m2"], "other", "平方米", ONE],
  [["公里", "km", "千米"], "other", "公里", ONE],
];

/** The unit behind a figure, or undefined where nothing is written. */
export function targetUnit(word: string): TargetUnit | undefined {
  if (word === "") return undefined;
  const known = KNOWN.find(([words]) => words.includes(word.toLowerCase()));
  if (!known) return { word, kind: "other", base: word, factor: ONE };
  const [, kind, base, factor] = known;
  return { word, kind, base, factor };
}
