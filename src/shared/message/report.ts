import type { ReportColumn, ReportWords } from "../report/reportWords";
import { checkSentences, outcomeWords, uncheckedReasons, unrecognisedReasons } from "./check";
import { proposalWords } from "./wording/diagnosis";
import { cellOnSheet, findingSays, itemWords, relationName, statementName } from "./wording/finding";
import { inLanguage, say, type Locale, type Sentence } from "./say";

/** 检查报告: what is printed. */
export const reportSentences = {
  title: { zh: "检查报告", en: "Check report" },
  about: { zh: "单位：{unitName}　年度：{year}", en: "Unit: {unitName}   Year: {year}" },
  time: { zh: "检查时间：{time}", en: "Checked: {time}" },
  counts: {
    zh: "不平 {wrong}　待核实 {doubtful}　尾差 {tail}　提示 {hint}　相符 {agrees}　不适用 {na}　未检查 {unchecked}　（已检查 {checked} 条勾稽关系）",
    en: "Does not agree {wrong}   To verify {doubtful}   Tails {tail}   Hints {hint}   Agree {agrees}   N/A {na}   Unchecked {unchecked}   (relations checked: {checked})",
  },
  recognised: { zh: "认出 {count} 张表：{titles}", en: "Statements recognised ({count}): {titles}" },
  noneRecognised: { zh: "没有认出决算表", en: "No statement was recognised" },
  missing: { zh: "缺 {count} 张表：{titles}", en: "Statements missing ({count}): {titles}" },
  unfilled: { zh: "没有数字、未检查：{titles}", en: "Without figures, not checked: {titles}" },
  toleranceRule: {
    zh: "判定规则：每个数按表上显示的位数判断，合计与各项之和的差额在各数四舍五入的合理范围内为尾差，超出这一范围但仍可能由四舍五入造成的为待核实，其余为不平。同一个数在两处相差不超过末位一个单位、比率与按表上数字计算的结果相差不到末位一个单位的，也是尾差。",
    en: "Rule: figures are judged by the digits they show; a total off its parts within what rounding usually makes is a tail, beyond that but still possible by rounding it is to be verified, and anything else does not agree. One figure stated twice may differ by one unit of its last digit, and a rate by less than one, as a tail.",
  },
  findings: { zh: "不符和提示（{count} 条）", en: "Findings ({count})" },
  noFindings: { zh: "没有发现不符", en: "No disagreement was found" },
  tails: {
    zh: "尾差 {count} 条：金额单位由元换算为万元产生尾数误差",
    en: "Tails ({count}): from converting yuan to 10,000 yuan",
  },
  tailsWithRates: {
    zh: "尾差 {count} 条：金额单位由元换算为万元产生尾数误差（其中比率 {rates} 条，为末位取舍不同）",
    en: "Tails ({count}): from converting yuan to 10,000 yuan; {rates} of them are rates cut instead of rounded",
  },
  unchecked: { zh: "未检查（勾稽关系 {count} 条）", en: "Not checked (relations: {count})" },
  preparer: { zh: "编制人：{name}", en: "Prepared by: {name}" },
  reviewer: { zh: "复核人：{name}", en: "Reviewed by: {name}" },
  separator: { zh: "、", en: ";" },
} as const satisfies Record<string, Sentence>;

const columnHeaders = {
  number: { zh: "序号", en: "No." },
  statement: { zh: "表", en: "Statement" },
  cell: { zh: "单元格", en: "Cell" },
  item: { zh: "项目", en: "Item" },
  relation: { zh: "勾稽关系", en: "Relation" },
  reported: { zh: "表内数", en: "Stated" },
  computed: { zh: "计算数", en: "Computed" },
  gap: { zh: "差额", en: "Gap" },
  unit: { zh: "单位", en: "Unit" },
  outcome: { zh: "结果", en: "Outcome" },
  culprit: { zh: "最可能填错的单元格", en: "Cell most likely wrong" },
  proposed: { zh: "建议数", en: "Proposed" },
  reason: { zh: "出错说明（未检查的原因）", en: "Reason (why not checked)" },
} as const satisfies Record<ReportColumn, Sentence>;

/** The words of 检查报告 in one language. */
export function reportWords(locale: Locale): ReportWords {
  const texts = reportSentences;
  const listed = (sentence: Sentence, titles: readonly string[]): string =>
    say(locale, sentence, { count: titles.length, titles: titles.join(say(locale, texts.separator)) });
  return {
    title: say(locale, texts.title),
    headers: inLanguage(columnHeaders, locale),
    outcomes: inLanguage(outcomeWords, locale),
    toleranceRule: say(locale, texts.toleranceRule),
    blank: say(locale, checkSentences.blank),
    noFindings: say(locale, texts.noFindings),
    about: ({ unitName, year }) => say(locale, texts.about, { unitName, year }),
    time: (time) => say(locale, texts.time, { time }),
    counts: (relations, checked) => say(locale, texts.counts, { ...relations, checked }),
    statement: (name) => statementName(name, locale),
    recognised: (titles) =>
      titles.length > 0 ? listed(texts.recognised, titles) : say(locale, texts.noneRecognised),
    missing: (titles) => listed(texts.missing, titles),
    unfilled: (titles) => listed(texts.unfilled, titles),
    findings: (count) => say(locale, texts.findings, { count }),
    item: (finding) => itemWords(finding, locale),
    relation: (item) => relationName(item, locale),
    says: (finding) => findingSays(finding, locale),
    place: (cell, withSheet) => (withSheet ? cellOnSheet(cell, locale) : cell.cell),
    proposed: (explanation) => proposalWords(explanation.cells, explanation, locale),
    tails: (count, rates) =>
      rates > 0 ? say(locale, texts.tailsWithRates, { count, rates }) : say(locale, texts.tails, { count }),
    unchecked: (count) => say(locale, texts.unchecked, { count }),
    repeated: (words, count) => say(locale, checkSentences.repeated, { words, count }),
    uncheckedReason: (reason, statement) =>
      say(locale, uncheckedReasons[reason], { statement }).replace(/[：:]$/u, ""),
    unrecognisedReason: (reason) => say(locale, unrecognisedReasons[reason]),
    preparer: (name) => say(locale, texts.preparer, { name }),
    reviewer: (name) => say(locale, texts.reviewer, { name }),
  };
}
