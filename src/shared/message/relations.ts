import { say, type Locale, type Sentence } from "./say";

/** What each relation says, in the words of the trade, by its id. */
export const relations: Readonly<Record<string, Sentence>> = {
  "T01-1": {
    zh: "本年收入合计 = 各项收入之和",
    en: "Income of the year = sum of its items",
  },
  "T01-2": {
    zh: "本年支出合计 = 各类支出之和",
    en: "Expenditure of the year = sum of its classes",
  },
  "T01-3": {
    zh: "收入总计 = 本年收入合计 + 使用非财政拨款结余 + 年初结转和结余",
    en: "Total income = income of the year + non-fiscal surplus used + carry-over at the start",
  },
  "T01-4": {
    zh: "支出总计 = 本年支出合计 + 结余分配 + 年末结转和结余",
    en: "Total expenditure = expenditure of the year + surplus distributed + carry-over at the end",
  },
  "T01-5": { zh: "收入总计 = 支出总计", en: "Total income = total expenditure" },
  "T03-1": {
    zh: "本年支出合计 = 基本支出 + 项目支出 + 上缴上级支出 + 经营支出 + 对附属单位补助支出",
    en: "Expenditure of the year = basic + project + paid to superior + operating + subsidies to affiliates",
  },
  "T03-2": { zh: "合计 = 各类之和", en: "Total = sum of the classes" },
  "T03-3": { zh: "上级科目 = 下级科目之和", en: "A subject = sum of the subjects below it" },
  "T05-1": { zh: "小计 = 基本支出 + 项目支出", en: "Subtotal = basic + project" },
  "T05-2": { zh: "合计 = 各类之和", en: "Total = sum of the classes" },
  "T05-3": { zh: "上级科目 = 下级科目之和", en: "A subject = sum of the subjects below it" },
  X3: {
    zh: "收入支出决算总表的本年支出合计 = 支出决算表的合计",
    en: "Expenditure of the year in the income and expenditure statement = total of the expenditure statement",
  },
  X4: {
    zh: "收入支出决算总表的各类支出 = 支出决算表的同一类支出",
    en: "A class of the income and expenditure statement = the same class of the expenditure statement",
  },
  X11: {
    zh: "一般公共预算财政拨款支出不超过支出决算表的同一科目；没有非财政资金时两者相等",
    en: "General public budget spending on a subject is no more than its total; equal without non-fiscal money",
  },
};

/** The label of a relation; one without a label is shown by its id rather than hidden. */
export function relationLabel(id: string, locale: Locale): string {
  const label = relations[id];
  return label ? say(locale, label) : id;
}
