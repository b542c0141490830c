import type { Sentence } from "./say";

/** The frame of the task pane: what stands on every page. */
export const paneSentences = {
  productName: { zh: "绩效决算", en: "Performance & Accounts" },
  purpose: {
    zh: "检查决算表的勾稽关系，指出最可能填错的单元格。",
    en: "Checks that your final-account statements agree, and names the cell most likely to be wrong.",
  },
  dataStays: { zh: "数据不出本机", en: "Your data never leaves this computer" },
  opening: { zh: "正在打开…", en: "Opening…" },
  checkWorkbook: { zh: "检查工作簿", en: "Check workbook" },
  checkAgain: { zh: "重新检查", en: "Check again" },
  layOut: { zh: "生成表样", en: "Lay out statements" },
  functions: { zh: "插入函数", en: "Insert a function" },
  publication: { zh: "生成公开稿", en: "Make a copy for publication" },
  formulas: { zh: "公式与数值", en: "Formulas and values" },
  narrative: { zh: "核对文字", en: "Check a text" },
  settings: { zh: "检查设置", en: "Check settings" },
  updates: { zh: "更新公式", en: "Update formulas" },
  moreTasks: { zh: "更多", en: "More" },
  clearMarks: { zh: "清除标记", en: "Clear marks" },
  cancel: { zh: "取消", en: "Cancel" },
  close: { zh: "关闭", en: "Close" },
  back: { zh: "返回", en: "Back" },
  goToCell: { zh: "定位", en: "Go to" },
  goToNamedCell: { zh: "定位到 {sheet} {cell}", en: "Go to {sheet} {cell}" },
  otherLanguage: { zh: "English", en: "中文" },
  emptyWorkbook: {
    zh: "这个工作簿还是空的。可以先生成表样，填好数再检查。",
    en: "This workbook is empty. Lay out the statements first, fill in the figures, then check.",
  },
  checkNote: {
    zh: "检查不改动任何数字，只给需要看的单元格加标记，随时可以清除。",
    en: "The check changes no figure. It only marks cells worth a look, and marks can be cleared at any time.",
  },
} as const satisfies Record<string, Sentence>;
