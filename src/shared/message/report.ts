import type { Finding } from "../check/result";
import type { Correction, Explanation } from "../diagnosis/diagnosis";
import type { NamedStatement } from "../report/coverage";
import type { OpinionWords, UnreadableCell } from "../report/opinionWords";
import type { ReportColumn, ReportWords } from "../report/reportWords";
import { checkSentences, outcomeWords, slipWords, uncheckedReasons, unrecognisedReasons } from "./check";
import { relationLabel } from "./relations";
import { say, type Locale, type Sentence } from "./say";

/** 检查报告 and 退回意见: what is printed, and what a reviewer sends back. */
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
  onSheet: { zh: "{title}（工作表“{sheet}”）", en: "{title} (sheet “{sheet}”)" },
  preparer: { zh: "编制人：{name}", en: "Prepared by: {name}" },
  reviewer: { zh: "复核人：{name}", en: "Reviewed by: {name}" },
  separator: { zh: "、", en: ";" },
  and: { zh: "；", en: ";" },
  inBrackets: { zh: "{words}（{addition}）", en: "{words} ({addition})" },
  amountInUnit: { zh: "{amount} {unit}", en: "{amount} {unit}" },
  anotherSheet: { zh: "{sheet} {cell}", en: "{sheet} {cell}" },
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

const proposals = {
  certain: { zh: "应为 {proposed}", en: "should hold {proposed}" },
  likely: { zh: "最可能为 {proposed}", en: "most likely {proposed}" },
  possible: { zh: "可能为 {proposed}", en: "possibly {proposed}" },
} as const satisfies Record<Explanation["confidence"], Sentence>;

const opinionSentences = {
  opening: {
    zh: "经审核，贵单位报送的决算报表存在以下事项，请对照决算软件、批复等原始资料核实，更正后重新报送。",
    en: "On review, the following points were found in the statements you submitted. Please check them against your accounts and approvals, correct them and submit again.",
  },
  closing: {
    zh: "以上待核实事项如确属特殊情况，请逐条填写出错说明后一并报送。",
    en: "Where a point to be verified is correct as it stands, please give the reason for it.",
  },
  nothing: {
    zh: "经审核，在已检查的 {checked} 条勾稽关系中，未发现需要退回修改的事项。",
    en: "On review, nothing was found to correct in the {checked} relations that were checked.",
  },
  missingHeading: { zh: "需要补充的内容", en: "To be supplied" },
  heading: { zh: "{ordinal}、{text}", en: "{ordinal}. {text}" },
  numbered: { zh: "{index}. {sentence}", en: "{index}. {sentence}" },
  stated: { zh: "{place}填报 {amount}", en: "{place} states {amount}" },
  notFilled: { zh: "{place}未填", en: "{place} is blank" },
  cell: { zh: "{cell} 单元格", en: "Cell {cell}" },
  cellOfItem: { zh: "{cell} 单元格“{item}”", en: "Cell {cell} “{item}”" },
  breaksOne: {
    zh: "{stated}，不符合“{relation}”，{proposed}，请{request}。",
    en: "{stated}, against “{relation}”; {proposed}. Please {request}.",
  },
  breaksSeveral: {
    zh: "{stated}，不符合“{relation}”等 {count} 条勾稽关系，{proposed}，请{request}。",
    en: "{stated}, against “{relation}” and others, {count} in all; {proposed}. Please {request}.",
  },
  equal: {
    zh: "{stated}，与{other}的 {computed} 不一致，相差 {gap}（{relation}），请{request}。",
    en: "{stated} but {other} states {computed}; they differ by {gap} ({relation}). Please {request}.",
  },
  equalBlank: {
    zh: "{stated}，而{other}未填（{relation}），请{request}。",
    en: "{stated} but {other} is blank ({relation}). Please {request}.",
  },
  bound: {
    zh: "{stated}，超过 {computed}，超出 {gap}（{relation}），请{request}。",
    en: "{stated}, above {computed} by {gap} ({relation}). Please {request}.",
  },
  computed: {
    zh: "{stated}，按“{relation}”计算为 {computed}，相差 {gap}，请{request}。",
    en: "{stated}; by “{relation}” it comes to {computed}, a gap of {gap}. Please {request}.",
  },
  otherwise: { zh: "{stated}：{relation}，请{request}。", en: "{stated}: {relation}. Please {request}." },
  correct: { zh: "核对更正", en: "check and correct it" },
  verify: { zh: "核实", en: "verify it" },
  missing: { zh: "缺少以下报表，请补报：{titles}。", en: "These statements are missing: {titles}." },
  unfilled: {
    zh: "以下报表没有填写数字，请补填：{titles}。",
    en: "These statements hold no figures: {titles}.",
  },
  unreadable: {
    zh: "以下单元格是错误值或文字，不是数，请改填：{places}。",
    en: "These cells hold errors or text instead of figures: {places}.",
  },
} as const satisfies Record<string, Sentence>;

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
    item: (finding) => itemOf(finding, locale),
    relation: (id) => relationLabel(id, locale),
    place: (cell, withSheet) => (withSheet ? cellOnSheet(cell, locale) : cell.cell),
    proposed: (explanation) => proposal(explanation.cells, explanation, locale),
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

/** The sentences of 退回意见 in one language. */
export function opinionWords(locale: Locale): OpinionWords {
  const texts = opinionSentences;
  const joined = (words: readonly string[]): string => words.join(say(locale, reportSentences.separator));
  return {
    opening: say(locale, texts.opening),
    closing: say(locale, texts.closing),
    missingHeading: say(locale, texts.missingHeading),
    nothing: (checked) => say(locale, texts.nothing, { checked }),
    statement: (name) => statementName(name, locale),
    heading: (index, text) => say(locale, texts.heading, { ordinal: ordinalOf(index, locale), text }),
    numbered: (index, sentence) => say(locale, texts.numbered, { index, sentence }),
    correction: (cell, explanation, explained) => correction(cell, explanation, explained, locale),
    disagreement: (finding) => disagreement(finding, locale),
    missing: (titles) => say(locale, texts.missing, { titles: joined(titles) }),
    unfilled: (titles) => say(locale, texts.unfilled, { titles: joined(titles) }),
    unreadable: (cells) =>
      say(locale, texts.unreadable, { places: joined(cells.map((cell) => cellOnSheet(cell, locale))) }),
  };
}

function correction(
  cell: Correction,
  explanation: Explanation,
  explained: readonly Finding[],
  locale: Locale,
): string {
  const texts = opinionSentences;
  const [first] = explained;
  const filling = {
    stated: stated(say(locale, texts.cell, cell), cell.value, locale),
    relation: first ? relationLabel(first.relation, locale) : "",
    proposed: proposal([cell], explanation, locale),
    request: requestFor(explained, locale),
  };
  const relations = new Set(explained.map(({ id }) => id)).size;
  return relations > 1
    ? say(locale, texts.breaksSeveral, { ...filling, count: relations })
    : say(locale, texts.breaksOne, filling);
}

function disagreement(finding: Finding, locale: Locale): string {
  const texts = opinionSentences;
  const { cell, reported, computed, comparison, terms, unit } = finding;
  const item = itemOf(finding, locale);
  const here =
    item === "" ? say(locale, texts.cell, { cell }) : say(locale, texts.cellOfItem, { cell, item });
  const amount = (text: string): string => amountInUnit(text, unit, locale);
  const filling = {
    stated: stated(here, amount(reported), locale),
    computed: amount(computed),
    gap: amount(finding.gap.replace("-", "")),
    relation: relationLabel(finding.relation, locale),
    request: requestFor([finding], locale),
  };
  const [other, another] = terms.filter(({ role }) => role === "term");
  if (computed === "") return say(locale, texts.otherwise, filling);
  if (comparison === "bound") return say(locale, texts.bound, filling);
  if (comparison !== "equal" || !other || another) return say(locale, texts.computed, filling);
  const place = other.sheet === finding.sheet ? say(locale, texts.cell, other) : cellOnSheet(other, locale);
  const sentence = other.value === "" ? texts.equalBlank : texts.equal;
  return say(locale, sentence, { ...filling, other: place });
}

function requestFor(findings: readonly Finding[], locale: Locale): string {
  const mustBeCorrected = findings.some(({ verdict }) => verdict === "wrong");
  return say(locale, mustBeCorrected ? opinionSentences.correct : opinionSentences.verify);
}

function stated(place: string, amount: string, locale: Locale): string {
  const { stated: filled, notFilled } = opinionSentences;
  return amount === ""
    ? say(locale, notFilled, { place })
    : say(locale, filled, { place, amount: grouped(amount) });
}

/** What cells should hold, how sure that is, and the slip that explains it. */
function proposal(
  cells: readonly Correction[],
  { confidence, slip }: Pick<Explanation, "confidence" | "slip">,
  locale: Locale,
): string {
  const words = cells
    .map(({ proposed }) => say(locale, proposals[confidence], { proposed: grouped(proposed) }))
    .join(say(locale, reportSentences.and));
  const addition = say(locale, slipWords[slip]);
  return addition === "" ? words : say(locale, reportSentences.inBrackets, { words, addition });
}

function statementName({ title, instance, sheet }: NamedStatement, locale: Locale): string {
  const name = instance === undefined ? title : say(locale, checkSentences.instance, { title, instance });
  return sheet === undefined ? name : say(locale, reportSentences.onSheet, { title: name, sheet });
}

/** Heads the only column of figures there is, so it tells nothing. */
const ONLY_COLUMN = "金额";

function itemOf({ terms }: Finding, locale: Locale): string {
  const total = terms.find(({ role }) => role === "total");
  if (!total) return "";
  const { label, header } = total;
  if (label === "" || header === "" || header === ONLY_COLUMN) return label || header;
  return say(locale, checkSentences.itemInColumn, { label, header });
}

function cellOnSheet({ sheet, cell }: Pick<UnreadableCell, "sheet" | "cell">, locale: Locale): string {
  return say(locale, reportSentences.anotherSheet, { sheet, cell });
}

function amountInUnit(amount: string, unit: Finding["unit"], locale: Locale): string {
  const withUnit = unit !== "" && amount !== "" && !amount.endsWith("%");
  return withUnit
    ? say(locale, reportSentences.amountInUnit, { amount: grouped(amount), unit })
    : grouped(amount);
}

/** Thousands are set apart in the text; no digit is added or lost. */
function grouped(amount: string): string {
  return amount.replace(/^-?\d+/u, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/gu, ","));
}

/** 一 to 二十九 in Chinese; there are never more statements than that. */
function ordinalOf(index: number, locale: Locale): string {
  const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
  if (locale !== "zh-CN" || index >= 30) return String(index);
  const tens = Math.floor(index / 10);
  const ten = tens === 0 ? "" : tens === 1 ? "十" : `${digits[tens] ?? ""}十`;
  return ten + (digits[index % 10] ?? "");
}

function inLanguage<Key extends string>(
  sentences: Readonly<Record<Key, Sentence>>,
  locale: Locale,
): Readonly<Record<Key, string>> {
  const keys = Object.keys(sentences) as Key[];
  return Object.fromEntries(keys.map((key) => [key, say(locale, sentences[key])])) as Record<Key, string>;
}
