import type { Finding } from "../check/result";
import type { Correction, Explanation } from "../diagnosis/diagnosis";
import type { OpinionWords } from "../report/opinionWords";
import { settingSentences } from "./checkSettings";
import { proposalWords } from "./wording/diagnosis";
import { cellOnSheet, findingSays, itemWords, relationName, statementName } from "./wording/finding";
import { formatAmount } from "./wording/formatAmount";
import { say, type Locale, type Sentence } from "./say";

/** 退回意见: what a reviewer sends back. */
export const opinionSentences = {
  separator: { zh: "、", en: ";" },
  amountInUnit: { zh: "{amount} {unit}", en: "{amount} {unit}" },
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
  ruled: { zh: "{cell} 单元格：{says}。", en: "Cell {cell}: {says}." },
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

/** The sentences of 退回意见 in one language. */
export function opinionWords(locale: Locale): OpinionWords {
  const texts = opinionSentences;
  const joined = (words: readonly string[]): string => words.join(say(locale, opinionSentences.separator));
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
    relation: first ? relationName(first, locale) : "",
    proposed: proposalWords([cell], explanation, locale),
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
  if (comparison === "rule") return say(locale, texts.ruled, { cell, says: findingSays(finding, locale) });
  const item = itemWords(finding, locale);
  const here =
    item === "" ? say(locale, texts.cell, { cell }) : say(locale, texts.cellOfItem, { cell, item });
  const amount = (text: string): string => amountInUnit(text, unit, locale);
  const filling = {
    stated: stated(here, amount(reported), locale),
    computed: amount(computed),
    gap: amount(finding.gap.replace("-", "")),
    relation: relationName(finding, locale),
    request: requestFor([finding], locale),
  };
  const [other, another] = terms.filter(({ role }) => role === "term");
  if (computed === "") return say(locale, texts.otherwise, filling);
  if (comparison === "bound") return say(locale, texts.bound, filling);
  if (comparison !== "equal" || !other || another) return say(locale, texts.computed, filling);
  const place = other.inLastYearsFile
    ? say(locale, settingSentences.inLastYear, other)
    : other.sheet === finding.sheet
      ? say(locale, texts.cell, other)
      : cellOnSheet(other, locale);
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
    : say(locale, filled, { place, amount: formatAmount(amount) });
}

function amountInUnit(amount: string, unit: Finding["unit"], locale: Locale): string {
  const withUnit = unit !== "" && amount !== "" && !amount.endsWith("%");
  return withUnit
    ? say(locale, opinionSentences.amountInUnit, { amount: formatAmount(amount), unit })
    : formatAmount(amount);
}

/** 一 to 二十九 in Chinese; there are never more statements than that. */
function ordinalOf(index: number, locale: Locale): string {
  const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
  if (locale !== "zh-CN" || index >= 30) return String(index);
  const tens = Math.floor(index / 10);
  const ten = tens === 0 ? "" : tens === 1 ? "十" : `${digits[tens] ?? ""}十`;
  return ten + (digits[index % 10] ?? "");
}
