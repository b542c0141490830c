import { Decimal } from "../amount/decimal";
import { numberArgument } from "./argument";
import { isRefusal, type Refusal, refused } from "./evaluation";
import { isBlank, type Range } from "./weightedRows";

/** A grade word and the lowest score that earns it. */
export interface Band {
  readonly from: Decimal;
  readonly word: string;
}

/** 优 90–100, 良 80–<90, 中 60–<80, 差 <60. Source: 财预〔2020〕10号. */
export const NATIONAL_BANDS: readonly Band[] = [
  { from: new Decimal(90), word: "优" },
  { from: new Decimal(80), word: "良" },
  { from: new Decimal(60), word: "中" },
  { from: new Decimal(0), word: "差" },
];

/** Reads rows of (lower limit, word) in any order; blank rows are skipped. */
export function gradeBands(range: Range): readonly Band[] | Refusal {
  const bands: Band[] = [];
  for (const [index, [limit, word]] of range.entries()) {
    if (isBlank(limit) && isBlank(word)) continue;
    const from = numberArgument(limit);
    if (isRefusal(from) || typeof word !== "string" || word.trim() === "") {
      return refused("invalid-value", "bands-unreadable", String(index + 1));
    }
    bands.push({ from: from.value, word: word.trim() });
  }
  if (bands.length === 0) return refused("invalid-value", "bands-unreadable", "1");
  return bands.sort((a, b) => b.from.comparedTo(a.from));
}

/** The word of a score; below the lowest band the lowest word. */
export function gradeOf(score: Decimal, bands: readonly Band[]): string {
  return (bands.find(({ from }) => score.gte(from)) ?? bands.at(-1))?.word ?? "";
}
