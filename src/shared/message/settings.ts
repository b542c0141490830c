import type { RuleProblem, RuleProblemReason } from "../setting/ruleProblem";
import type { RuleColumn, RuleSheetWords } from "../setting/ruleSheetWords";
import { relationLabel } from "./relations";
import { levelWords } from "./result";
import { inLanguage, say, type Locale, type Sentence } from "./say";

/** The sheet 勾稽规则. */
export const settingSentences = {
  title: { zh: "勾稽规则", en: "Relations to check" },
  explanation: {
    zh: "本表随工作簿保存，决定“检查工作簿”检查什么，不会公开。不想检查的，把“检查”改为“否”；要更严或更宽的，改“级别”：强制性的必须改正，核实性的改正或写出错说明，提示性的仅供参考。删掉的行按原样检查，重新生成本表时会补回来。",
    en: "This sheet stays with the workbook and decides what is checked; it is never published. Set Check to No to leave a relation out, or change its level: Mandatory must be corrected, To verify corrected or explained, Advisory is advice. Rows you delete are checked as usual.",
  },
  ownHeading: {
    zh: "自定勾稽关系：合计 = 加减各项。一个数写作“表.行.栏”，如 01.本年收入合计.金额、03.合计.基本支出 + 03.合计.项目支出，也可写单元格地址，如 支出决算表!D8。级别空着为强制性。容差空着按统一规则判断，0 为完全相等，0.02 为 0.02 万元，2个末位 为末位 2 个单位。",
    en: "Your own relations: total = terms with their signs. Name a figure statement.row.column, such as 03.合计.基本支出 + 03.合计.项目支出, or by its address, 支出决算表!D8. A blank level is Mandatory. A blank tolerance follows the usual rule, 0 is exact, 0.02 is in 10,000 yuan, 2 units is of the last digit.",
  },
  parametersHeading: { zh: "参数", en: "Parameters" },
  yes: { zh: "是", en: "Yes" },
  no: { zh: "否", en: "No" },
  levelMessage: {
    zh: "请选择强制性、核实性或提示性；空着按原来的级别。",
    en: "Choose Mandatory, To verify or Advisory; blank keeps the usual level.",
  },
  answerMessage: { zh: "请选择是或否；空着为是。", en: "Choose Yes or No; blank is Yes." },
  problemPlace: { zh: "{sheet} {cell}：{problem}", en: "{sheet} {cell}: {problem}" },
} as const satisfies Record<string, Sentence>;

export const settingHeaders = {
  id: { zh: "编号", en: "ID" },
  relation: { zh: "勾稽关系", en: "Relation" },
  name: { zh: "名称", en: "Name" },
  level: { zh: "级别", en: "Level" },
  check: { zh: "检查", en: "Check" },
  source: { zh: "出处", en: "Source" },
  total: { zh: "合计", en: "Total" },
  terms: { zh: "加减各项", en: "Terms" },
  tolerance: { zh: "容差", en: "Tolerance" },
  parameter: { zh: "参数", en: "Parameter" },
  value: { zh: "数值", en: "Value" },
} as const satisfies Record<RuleColumn, Sentence>;

export const parameterWords = {
  farBeyond: { zh: "远超指标值的比例", en: "Far beyond the target, by more than" },
} as const satisfies Record<keyof RuleSheetWords["parameters"], Sentence>;

/** What is said of something that could not be followed, and what to do. */
export const ruleProblems = {
  "another-rule-sheet": {
    zh: "“{text}”是多出来的勾稽规则表，没有采用：请只留一张",
    en: "“{text}” is a second sheet of rules and was not used: keep one",
  },
  "unknown-relation": {
    zh: "没有编号为“{text}”的勾稽关系，没有采用",
    en: "There is no relation “{text}”; it was not used",
  },
  "no-id": {
    zh: "这一行没有编号，没有采用：请填写编号，或重新生成勾稽规则",
    en: "This row has no ID and was not used: fill it in, or make the sheet again",
  },
  "repeated-id": {
    zh: "编号“{text}”已在别处用过：同一条勾稽关系以前一行为准，自定的另取了编号",
    en: "The ID “{text}” is used elsewhere: the first row counts, and a relation of your own was given another ID",
  },
  "level-unclear": {
    zh: "“{text}”不是级别：请选择强制性、核实性或提示性",
    en: "“{text}” is no level: choose Mandatory, To verify or Advisory",
  },
  "check-unclear": {
    zh: "“{text}”看不出是否检查，仍按检查处理：请选择是或否",
    en: "“{text}” is neither Yes nor No; the relation is still checked",
  },
  "unknown-parameter": {
    zh: "没有“{text}”这个参数，没有采用",
    en: "There is no parameter “{text}”; it was not used",
  },
  "parameter-unclear": {
    zh: "“{text}”不是比例，按原来的数值处理：请写成 30% 这样的比例",
    en: "“{text}” is no rate, so the usual value counts: write it as 30%",
  },
  "tolerance-unclear": {
    zh: "“{text}”不是容差，按统一规则判断：请空着，或写 0、0.02、2个末位",
    en: "“{text}” is no tolerance, so the usual rule counts: leave it blank, or write 0, 0.02 or 2 units",
  },
  "no-total": { zh: "没有填写合计，没有检查", en: "The total is missing, so it is not checked" },
  "no-terms": { zh: "没有填写加减各项，没有检查", en: "The terms are missing, so it is not checked" },
  "not-a-name": {
    zh: "“{text}”看不懂：请写成“表.行.栏”，如 03.合计.基本支出，或单元格地址，如 支出决算表!D8",
    en: "“{text}” is not understood: write statement.row.column, or an address with its sheet",
  },
  "no-such-statement": {
    zh: "“{text}”：没有这张表，请写表号（如 03）或表名",
    en: "“{text}”: there is no such statement; write its number, such as 03, or its title",
  },
  "statement-not-here": {
    zh: "“{text}”：工作簿里没有这张表，没有检查",
    en: "“{text}”: the workbook does not hold this statement, so it is not checked",
  },
  "several-versions": {
    zh: "“{text}”：这张表有几张，请先选定以哪张为准",
    en: "“{text}”: there are several versions of this statement; choose one first",
  },
  "no-such-row": {
    zh: "“{text}”：表里没有这一行，请写科目代码或项目名称",
    en: "“{text}”: the statement has no such row; write its code or label",
  },
  "no-such-column": {
    zh: "“{text}”：这一行没有这一栏，请照表头写",
    en: "“{text}”: the row has no such column; write it as in the header",
  },
  "several-cells": {
    zh: "“{text}”对应几个单元格：请写科目代码，或在行名后加 #1、#2，表示第几个",
    en: "“{text}” fits several cells: write the code, or add #1 or #2 behind the row",
  },
  "no-such-sheet": { zh: "“{text}”：没有这张工作表", en: "“{text}”: there is no such sheet" },
  "address-outside": {
    zh: "“{text}”不是认出的决算表里的数，没有检查",
    en: "“{text}” is no figure of a recognised statement, so it is not checked",
  },
  "working-sheet": {
    zh: "“{text}”在底稿里：请写公开表上的单元格",
    en: "“{text}” is in a sheet of working figures: name a cell of the statement",
  },
  "different-sets": {
    zh: "“{text}”里的单元格不属于同一年度、单位或口径，不能比较",
    en: "“{text}”: the cells are of different years, units or scopes and cannot be compared",
  },
} as const satisfies Record<RuleProblemReason, Sentence>;

/** The words of the sheet 勾稽规则 in one language. */
export function ruleSheetWords(locale: Locale): RuleSheetWords {
  const texts = settingSentences;
  return {
    title: say(locale, texts.title),
    explanation: say(locale, texts.explanation),
    headers: inLanguage(settingHeaders, locale),
    levels: inLanguage(levelWords, locale),
    yes: say(locale, texts.yes),
    no: say(locale, texts.no),
    ownHeading: say(locale, texts.ownHeading),
    parametersHeading: say(locale, texts.parametersHeading),
    parameters: inLanguage(parameterWords, locale),
    levelMessage: say(locale, texts.levelMessage),
    answerMessage: say(locale, texts.answerMessage),
    relation: (id) => relationLabel(id, locale),
  };
}

/** What is said of a problem, with the cell of the sheet it stands in. */
export function ruleProblemText({ sheet, cell, reason, text }: RuleProblem, locale: Locale): string {
  const sentence: Sentence = ruleProblems[reason];
  return say(locale, settingSentences.problemPlace, {
    sheet,
    cell,
    problem: say(locale, sentence, { text }),
  });
}
