import { normaliseText } from "../amount/text";
import { bareLabel } from "../statement/label";

/** How high a line stands among the totals of its table: 0 is none, then 小计, 合计, 总计 and what is left over. */
export type Rank = 0 | 1 | 2 | 3;

const TOTALS: readonly (readonly [Rank, RegExp])[] = [
  [3, /(?:总计|共计|总合计|全年)$/u],
  [2, /(?:合计|总额|总数|[上下]半年|应发(?:工资|数|金额)?|应扣(?:数|金额)?)$/u],
  [1, /(?:小计|第?[一二三四1-4]季度)$/u],
  [2, /^合计/u],
  [3, /^总计/u],
  [1, /^小计/u],
];

/** What remains after something is taken away: its terms carry signs. */
const BALANCE = /实发|结余|余额|结存|净额|差额|(?:期|年|月)末(?:数|余额)?$/u;
const OPENING = /年初|期初|月初|上年|上期|上月/u;
const MINUS = /^减|扣|支出|减少|退回|冲销/u;
const ASIDE = /累计|同期|上年(?:数|决算|预算|执行|金额)|去年|平均|人均/u;

const RATE = /率|占比|比重|比例|构成|百分比|增幅|涨幅|降幅|%|(?:完成|执行|支付)进度|占.{0,8}比/u;
const NO_QUOTIENT = /税率|利率|汇率|费率|频率|功率|效率|满意率|油耗/u;
const PRICE = /单价|均价|平均|人均|标准|系数|得分|分值|权重|年龄|工龄|次序|排名|(?:户|月|天|年)均/u;
const NAME =
  /序号|行次|栏次|编号|编码|代码|电话|手机|传真|邮编|身份证|证号|账号|卡号|工号|车牌|日期|时间|年度|年份/u;
const COUNT = /人数|数量|(?:台|辆|份|件|个|次|户|套)数|\((?:人|台|辆|份|件|个|次|户|套)\)$/u;

/** The word of a label: no ordinals, no brackets behind it. */
function wordOfLabel(label: string): string {
  const word = bareLabel(label);
  return word.replace(/\([^()]{0,30}\)$/u, "") || word;
}

export function rankOf(label: string): Rank {
  const word = wordOfLabel(label);
  if (word.length > 20) return 0;
  if (isBalance(label)) return 3;
  return TOTALS.find(([, pattern]) => pattern.test(word))?.[0] ?? 0;
}

export function isBalance(label: string): boolean {
  const word = wordOfLabel(label);
  return BALANCE.test(word) && !OPENING.test(word);
}

export function isMinus(label: string): boolean {
  return MINUS.test(bareLabel(label));
}

/** Figures of another time or of all times so far: no part of a total beside them. */
export function isAside(label: string): boolean {
  return ASIDE.test(normaliseText(label));
}

export function opensSubset(label: string): boolean {
  return /^其中(?:[:：]|$|\S)/u.test(normaliseText(label));
}

export function isRateWord(label: string): boolean {
  const word = normaliseText(label);
  return RATE.test(word) && !NO_QUOTIENT.test(word);
}

/** A rate of the whole: the base is the total of the column. */
export function isShareWord(label: string): boolean {
  return /占|比重|比例|构成/u.test(normaliseText(label));
}

/** Prices, averages and scores do not add up. */
export function isNoAmountWord(label: string): boolean {
  return PRICE.test(normaliseText(label)) || NO_QUOTIENT.test(normaliseText(label));
}

/** Numbers that name something. */
export function isNameWord(label: string): boolean {
  return NAME.test(normaliseText(label));
}

export function isCodeWord(label: string): boolean {
  return /编码|代码/u.test(normaliseText(label));
}

/** Whole things are counted, not rounded. */
export function isCountWord(label: string): boolean {
  return COUNT.test(normaliseText(label));
}

/** 一、 is 1, （一） 2, 1. 3, （1） and ① 4; undefined for a label without an ordinal. */
export function ordinalLevel(label: string): number | undefined {
  const text = label.trim().replace(/\s+/gu, "");
  const levels = [
    /^[一二三四五六七八九十]+[、.．]/u,
    /^[（(][一二三四五六七八九十]+[）)]/u,
    /^\d{1,2}[、.．](?!\d)/u,
    /^(?:[（(]\d{1,2}[）)]|[①-⑳])/u,
  ];
  const found = levels.findIndex((pattern) => pattern.test(text));
  return found < 0 ? undefined : found + 1;
}
