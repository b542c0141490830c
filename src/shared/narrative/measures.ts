import type { Unit } from "../amount/unit";

/** What a figure of a text measures: only figures of one measure are compared. */
export type Measure = "money" | "percent" | "points" | "times" | "score" | "count";

export interface UnitWord {
  readonly measure: Measure;
  /** One word for all that mean the same. */
  readonly unit: string;
  readonly money?: Unit;
  /** Never a figure to the last place: 万余元. */
  readonly loose?: boolean;
  /** Not written: 占76.23 for 占76.23%. */
  readonly missing?: boolean;
}

/** A share without its sign. */
export const UNSIGNED: UnitWord = { measure: "percent", unit: "%", missing: true };

const count = (...words: readonly string[]): [string, UnitWord][] =>
  words.map((word) => [word, { measure: "count", unit: words[0] ?? word }]);

const money = (unit: Unit, word: string = unit): [string, UnitWord] => [
  word,
  { measure: "money", unit, money: unit },
];

/** Unit words behind a figure; the longest one counts. What is not here (年, 月, 号, 时, 届) makes no figure. */
const UNITS: ReadonlyMap<string, UnitWord> = new Map<string, UnitWord>([
  money("元"),
  money("元", "元人民币"),
  money("万元"),
  money("亿元"),
  ["万余元", { measure: "money", unit: "万元", money: "万元", loose: true }],
  ["万多元", { measure: "money", unit: "万元", money: "万元", loose: true }],
  ["亿余元", { measure: "money", unit: "亿元", money: "亿元", loose: true }],
  ["%", { measure: "percent", unit: "%" }],
  ["个百分点", { measure: "points", unit: "个百分点" }],
  ["百分点", { measure: "points", unit: "个百分点" }],
  ["倍", { measure: "times", unit: "倍" }],
  ["分", { measure: "score", unit: "分" }],
  ...count("人", "名", "位"),
  ...count("人次"),
  ...count("辆"),
  ...count("台(套)", "台", "套", "台/套"),
  ...count("批次", "批"),
  ...count("个"),
  ...count("项"),
  ...count("次", "场次", "场", "期"),
  ...count("家"),
  ...count("件", "篇", "条", "份"),
  ...count("栋", "间", "户", "处"),
  ...count("平方米", "平米", "㎡", "m²", "m2"),
  ...count("万平方米", "万平米", "万㎡"),
  ...count("公里"),
  ...count("万公里"),
  ...count("亩"),
  ...count("吨"),
]);

const LONGEST = 5;
/** 分 is no score in 分钟, 分之, 分别; 个 no unit in 个月; 次 … */
const NOT_BEHIND: ReadonlyMap<string, string> = new Map([
  ["分", "钟之别为期批类管"],
  ["个", "月小多工"],
  ["人", "民"],
  ["位", "数"],
  ["条", "例"],
  ["元", "旦素"],
  ["户", "籍"],
]);

/** The unit word that starts there, and its length. */
export function unitAt(text: string, start: number): { word: UnitWord; length: number } | undefined {
  for (let length = Math.min(LONGEST, text.length - start); length > 0; length--) {
    const written = text.slice(start, start + length);
    const word = UNITS.get(written);
    if (!word) continue;
    const next = text[start + length] ?? "";
    return next !== "" && NOT_BEHIND.get(written)?.includes(next) ? undefined : { word, length };
  }
  return undefined;
}
