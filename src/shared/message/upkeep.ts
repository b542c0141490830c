import type { Sentence } from "./say";

/** The page that brings formulas up to date after rows were put in or taken out. */
export const upkeepSentences = {
  heading: { zh: "更新公式", en: "Update formulas" },
  purpose: {
    zh: "在表里插入或删除行以后，合计公式可能没有跟上。这里列出应当更新的单元格，您看过再改，别的单元格不动。",
    en: "After rows were put in or taken out, totals may have been left behind. The cells to update are listed first; nothing else is touched.",
  },
  looking: { zh: "正在查找…", en: "Looking…" },
  none: {
    zh: "公式都已跟上，不用更新。没有公式、全部自己填的表，也没有要更新的。",
    en: "All formulas are up to date. Sheets that are typed throughout have none.",
  },
  found: { zh: "要更新 {count} 格", en: "Cells to update: {count}" },
  "misses-rows": { zh: "合计漏了行", en: "the total misses rows" },
  "new-row": { zh: "新行还没有公式", en: "the new row has no formula yet" },
  name: { zh: "补上科目名称", en: "the name of the subject" },
  change: { zh: "{before} → {after}", en: "{before} → {after}" },
  blank: { zh: "空白", en: "blank" },
  more: {
    zh: "还有 {count} 格没有列出，也会一起更新。",
    en: "{count} more are not shown but updated as well.",
  },
  update: { zh: "更新这 {count} 格", en: "Update {count} cells" },
  updating: { zh: "正在更新…", en: "Updating…" },
  done: { zh: "已更新 {count} 格", en: "Updated: {count}" },
  left: {
    zh: "{count} 格没有更新：受保护，或者内容刚刚有改动。",
    en: "Not updated: {count}. They are protected or were changed in the meantime.",
  },
  undo: { zh: "撤销", en: "Undo" },
  undone: { zh: "已撤销，{count} 格恢复原样", en: "Undone: {count} cells are as they were" },
} as const satisfies Record<string, Sentence>;
