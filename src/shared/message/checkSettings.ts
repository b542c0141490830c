import type { Question } from "../check/result";
import type { Sentence } from "./say";

/** 检查设置: what an officer may say before a check, and the questions only the officer can answer. */
export const settingSentences = {
  heading: { zh: "检查设置", en: "Check settings" },
  remembered: {
    zh: "除上年工作簿外，设置随工作簿保存。",
    en: "Kept in the workbook, except last year's file.",
  },
  otherSheets: { zh: "也检查其他表", en: "Check other sheets too" },
  otherSheetsHint: {
    zh: "不是决算表的工作表，按表内合计、小计、其中、占比的规律推断，发现的问题只列为待核实。",
    en: "Sheets that are no statement are checked by the pattern of their own totals and shares; what they show is only to be verified.",
  },
  lastYear: { zh: "与上年核对", en: "Compare with last year" },
  lastYearHint: {
    zh: "选择上年的决算工作簿，核对年初结转结余与上年年末是否一致。文件只在本机读取。",
    en: "Choose last year's workbook to compare the carry-over at the start with that at its end. The file is read on this computer only.",
  },
  lastYearChosen: { zh: "上年工作簿：{file}", en: "Last year's workbook: {file}" },
  chooseFile: { zh: "选择上年工作簿…", en: "Choose last year's workbook…" },
  forgetFile: { zh: "不再核对", en: "Do not compare" },
  readingFile: { zh: "正在读取…", en: "Reading…" },
  sheets: { zh: "每张工作表是什么表", en: "What each sheet is" },
  sheetsHint: {
    zh: "认得不对的，在这里改。不改动工作表本身。",
    en: "Correct what was recognised wrongly; the sheets themselves are not changed.",
  },
  automatically: { zh: "自动识别：{title}", en: "Recognised: {title}" },
  automaticallyAgain: { zh: "自动识别", en: "As recognised" },
  continued: { zh: "{title}（续“{sheet}”）", en: "{title} (continued from {sheet})" },
  recognisedNone: { zh: "没有认出", en: "nothing" },
  several: { zh: "{count} 张表", en: "{count} statements" },
  noStatement: { zh: "不是决算表", en: "No statement" },
  relations: { zh: "勾稽规则", en: "Relations" },
  relationsHint: {
    zh: "在工作表“勾稽规则”里停用某条关系、改级别，或写自己的关系；它随工作簿保存。",
    en: "In the sheet 勾稽规则 relations are switched off, given another level, or added; it travels with the workbook.",
  },
  openRuleSheet: { zh: "打开“勾稽规则”表", en: "Open the sheet 勾稽规则" },
  madeRuleSheet: {
    zh: "已放在工作表“{sheet}”，改好后重新检查。",
    en: "It is the sheet “{sheet}”; change it, then check again.",
  },
  openedRuleSheet: { zh: "已打开，改好后重新检查。", en: "It is open; change it, then check again." },
  questions: { zh: "请先确认", en: "Please confirm" },
  answerHint: {
    zh: "确认后自动重新检查，并记在本工作簿里。",
    en: "The check is repeated with your answer, which is kept in the workbook.",
  },
  whichVersion: {
    zh: "“{statement}”有 {count} 张，以哪张为准？",
    en: "{count} sheets hold {statement}: which one counts?",
  },
  whichUnit: {
    zh: "“{sheet}”的金额单位没有认出，是哪一个？",
    en: "Which unit are the amounts of “{sheet}” in?",
  },
  whichStatement: {
    zh: "“{sheet}”标题像决算表，表头没有认全，是哪张表？",
    en: "“{sheet}” has the title of a statement over other headers: which one is it?",
  },
  answer: { zh: "请选择", en: "Choose" },
  otherSheetsChecked: {
    zh: "另按表内规律检查了 {count} 张其他表：{sheets}",
    en: "Other sheets checked by their own pattern ({count}): {sheets}",
  },
  ruleProblems: {
    zh: "“勾稽规则”表有 {count} 处没有看懂",
    en: "Not understood in the sheet 勾稽规则: {count}",
  },
  usualReasons: { zh: "常见原因", en: "Usual reasons" },
  inLastYear: { zh: "上年工作簿 {sheet} {cell}", en: "last year's {sheet} {cell}" },
} as const satisfies Record<string, Sentence>;

/** The question by its kind. */
export const questionSentences = {
  version: settingSentences.whichVersion,
  unit: settingSentences.whichUnit,
  sheet: settingSentences.whichStatement,
} as const satisfies Record<Question["kind"], Sentence>;
