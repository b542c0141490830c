import { normaliseText } from "../amount/text";
import { bareLabel } from "../statement/label";
import { subjectCodes } from "../statement/subjectCodes";

/** Names that were official before and are still printed. */
const FORMER: Readonly<Record<string, readonly string[]>> = {
  "207": ["文化体育与传媒支出"],
  "20799": ["其他文化体育与传媒支出"],
  "2079999": ["其他文化体育与传媒支出"],
  "20805": ["行政事业单位离退休"],
  "2080501": ["归口管理的行政单位离退休"],
  "2080599": ["其他行政事业单位离退休支出"],
  "210": ["医疗卫生与计划生育支出"],
  "21001": ["医疗卫生与计划生育管理事务"],
  "215": ["资源勘探信息等支出"],
  "220": ["国土海洋气象等支出"],
  "22001": ["国土资源事务"],
  "309": ["基本建设支出"],
  "310": ["其他资本性支出"],
};

/** Names by code. Of a name that was only seen without its number (basis "C"), the classes alone are certain. */
const known = new Map(
  subjectCodes.flatMap(([code, name, basis]): [string, ReadonlySet<string>][] =>
    basis === "C" && code.length > 3
      ? []
      : [[code, new Set([name, ...(FORMER[code] ?? [])].flatMap((one) => wordsOf(one)))]],
  ),
);

/** Whether a code may carry a name; undefined where nothing is known of the code or no name is printed. */
export function mayCarry(code: string, name: string): boolean | undefined {
  const names = known.get(code);
  const words = wordsOf(name);
  return names && words.length > 0 ? words.some((word) => names.has(word)) : undefined;
}

/** A name as it is compared: without spaces, signs and brackets. */
export function nameWord(name: string): string {
  return bareLabel(name).replace(/\P{Script=Han}/gu, "");
}

/** With and without what stands in brackets: 因公出国（境）费用 is printed as 因公出国费用 too. */
function wordsOf(name: string): string[] {
  const words = [nameWord(name), nameWord(normaliseText(name).replace(/\([^()]*\)/gu, ""))];
  return words.filter((word) => word !== "");
}
