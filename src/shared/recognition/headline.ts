import { type Unit, unitOf } from "../amount/unit";

/** What a form says of itself above its header: unit of money and year. Texts are normalised, in reading order. */

/** A unit, maybe with its currency; a remark may follow in brackets, （保留两位小数）, but no other unit. */
const UNIT = /^\(?(?:人民币|RMB|CNY)?(?<unit>万元|亿元|元)(?=$|[),，。;；]|\([^()元]*\))/iu;

/** 金额单位：万元, 单位：RMB元, （万元）, 单位： and 元 in the next cell. Undefined where none is understood. */
export function statedUnit(texts: readonly string[]): Unit | undefined {
  const stated = texts.map((text, index) => {
    const after = /单位[:：]?$/u.test(text)
      ? (texts[index + 1] ?? "")
      : /单位[:：]?(?<rest>.+)/u.exec(text)?.groups?.rest;
    return UNIT.exec(after ?? "")?.groups?.unit ?? alone(text);
  });
  return stated.map((word) => unitOf(word ?? "")).find((unit) => unit !== undefined);
}

/** The unit that ends a header or a side label: 经费控制情况（元）. */
export function unitInHeaders(texts: readonly string[]): Unit | undefined {
  const words = texts.map(
    (text) => /\((?:单位[:：]?)?(?<unit>万元|亿元|元)\)$/u.exec(text)?.groups?.unit ?? "",
  );
  return words.map(unitOf).find((unit) => unit !== undefined);
}

function alone(text: string): string | undefined {
  return /^(?:币种[:：]?人民币|\()(?<unit>万元|亿元|元)\)?$/u.exec(text)?.groups?.unit;
}

/** Whether a unit of money is stated at all, understood or not; 编制单位：某局 is none. */
export function statesUnit(texts: readonly string[]): boolean {
  return texts.some((text) => /金额单位[:：]|(?<!编制|填报|填表|预算)单位[:：]?\S{0,4}元$|币种/u.test(text));
}

/** The year of the figures; 填报日期：2024年3月1日 is a day. */
export function statedYear(texts: readonly string[]): number | undefined {
  const year = texts
    .map((text) => /(?<year>20\d\d)年(?!\d{1,2}月)/u.exec(text)?.groups?.year)
    .find((found) => found !== undefined);
  return year === undefined ? undefined : Number(year);
}
