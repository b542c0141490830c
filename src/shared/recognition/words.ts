import { bareLabel } from "../statement/label";
import type { FixedRow } from "../statement/statement";
import { wordOf } from "./sheetText";

/**
 * Headers and labels as they are compared. What fills the holes of the form ({year}, {lastYear}, {level}) and what
 * stands in brackets is left out on both sides: 2022年决算数, 批复规模（㎡）, 市级专项资金（一个专项一行）.
 */

const YEAR = /(?:20\d\d|\{year\}|\{lastYear\})年度?/gu;
/** 1.基本支出, 二、项目支出 */
const ORDINAL = /^(?:\d{1,2}[.、]|[一二三四五六七八九十]+、)(?=\p{Script=Han})/u;
const LEVEL = /^(?:\{level\}|中央|省级|市级|县级|区级|乡镇级)/u;

export function headerWord(text: string): string {
  const word = wordOf(text).replace(ORDINAL, "");
  return withoutBrackets(word).replace(YEAR, "") || word;
}

export function labelWord(text: string): string {
  const word = bareLabel(wordOf(text));
  return bareLabel(withoutBrackets(word).replace(LEVEL, "").replace(YEAR, "")) || word;
}

function withoutBrackets(word: string): string {
  return word.replace(/\([^()]{0,30}\)/gu, "");
}

/** The year a header states: 2022年决算数 is 2022. */
export function yearIn(text: string): number | undefined {
  const year = /(?<year>20\d\d)年/u.exec(wordOf(text))?.groups?.year;
  return year === undefined ? undefined : Number(year);
}

/** All the words a row may be labelled with; a row without a label has none. */
export function labelsOf({ label, aliases = [] }: FixedRow): string[] {
  return [label, ...aliases].map(labelWord).filter((word) => word !== "");
}
