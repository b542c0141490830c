import type { NoNative, PerfCell } from "../layout/perfCells";
import type { Sentence } from "./say";

/** The page that turns formulas of the add-in into formulas of Excel or into values. */
export const formulasSentences = {
  heading: { zh: "公式与数值", en: "Formulas and values" },
  purpose: {
    zh: "没有本加载项的人打开工作簿，PERF 公式不会重新计算。交出去之前，可以把它们转为普通公式或数值。",
    en: "PERF formulas do not calculate for a colleague without this add-in. Before you hand the workbook on, turn them into ordinary formulas or values.",
  },
  looking: { zh: "正在查找 PERF 公式…", en: "Looking for PERF formulas…" },
  none: { zh: "这个工作簿没有 PERF 公式，不用转换。", en: "No PERF formulas here: nothing to convert." },
  found: { zh: "共 {count} 个 PERF 公式", en: "PERF formulas: {count}" },
  allNative: { zh: "都可以转为普通公式。", en: "All can become ordinary formulas." },
  someNative: {
    zh: "{native} 个可以转为普通公式，{rest} 个只能转为数值或保留。",
    en: "{native} can become ordinary formulas; {rest} can only become values, or stay.",
  },
  noneNative: {
    zh: "都没有对应的普通公式，只能转为数值或保留。",
    en: "None has an ordinary formula: they can only become values, or stay.",
  },
  unread: {
    zh: "没能读取“{sheets}”，里面的公式没有列出。",
    en: "Could not be read, so formulas there are not listed: {sheets}.",
  },
  sheet: { zh: "{sheet}（{count} 个）", en: "{sheet} ({count})" },
  before: { zh: "现在", en: "Now" },
  native: { zh: "普通公式", en: "Ordinary" },
  value: { zh: "数值", en: "Value" },
  blank: { zh: "空白", en: "blank" },
  more: {
    zh: "还有 {count} 个没有列出，也会一起转换。",
    en: "{count} more are not shown but converted as well.",
  },
  toNative: { zh: "转为普通公式（{count}）", en: "To ordinary formulas ({count})" },
  toValues: { zh: "转为数值（{count}）", en: "To values ({count})" },
  askNative: {
    zh: "把 {count} 个 PERF 公式转为普通公式？",
    en: "Turn {count} PERF formulas into ordinary ones?",
  },
  askNativeNote: {
    zh: "转换后逐个核对结果，和原来不同的自动改回。转换后可以撤销。",
    en: "Each result is compared afterwards, and formulas whose result differs are set back. You can undo it.",
  },
  askValues: { zh: "把 {count} 个 PERF 公式转为数值？", en: "Turn {count} PERF formulas into values?" },
  askValuesNote: {
    zh: "转换后这些单元格不再随别的数变化。转换后可以撤销。",
    en: "These cells will no longer follow other figures. You can undo it.",
  },
  askStay: {
    zh: "另有 {count} 个不能转换，保持不变。",
    en: "{count} others cannot be converted and stay as they are.",
  },
  confirm: { zh: "转换", en: "Convert" },
  converting: { zh: "正在转换…", en: "Converting…" },
  checking: { zh: "正在核对结果…", en: "Comparing the results…" },
  undoing: { zh: "正在撤销…", en: "Undoing…" },
  doneNative: {
    zh: "已把 {count} 个公式转为普通公式，结果都和原来相同",
    en: "Ordinary formulas now, with the same results: {count}",
  },
  doneValues: { zh: "已把 {count} 个公式转为数值", en: "Values now: {count}" },
  uncompared: {
    zh: "已把 {count} 个公式转为普通公式，但没能核对结果，请撤销后再试",
    en: "Ordinary formulas now: {count}. Their results could not be compared; please undo and try again",
  },
  doneNothing: { zh: "没有转换任何公式", en: "No formula was converted" },
  undone: { zh: "已撤销，{count} 个公式恢复原样", en: "Undone: {count} formulas are as they were" },
  undo: { zh: "撤销", en: "Undo" },
  left: { zh: "{count} 个没有转换，内容没有改动：", en: "Not converted, and left as they were: {count}" },
  notUndone: { zh: "{count} 个没有恢复：", en: "Not set back: {count}" },
  setBack: {
    zh: "{count} 个转换后结果不同，已改回 PERF 公式：",
    en: "Set back, because their result differed: {count}",
  },
  stillDiffers: {
    zh: "{count} 个转换后结果不同，但没能改回，请核对：",
    en: "Their result differs and they could not be set back; please look at them: {count}",
  },
  difference: { zh: "原为 {before}，转换后为 {after}", en: "was {before}, became {after}" },
  moreCells: { zh: "还有 {count} 个", en: "{count} more" },
  reload: { zh: "重新查找", en: "Look again" },
} as const satisfies Record<string, Sentence>;

/** Why a formula has no ordinary form. */
export const noNativeSentences = {
  "no-equivalent": { zh: "PERF.{name} 没有对应的普通公式", en: "PERF.{name} has no ordinary equivalent" },
  "this-use": {
    zh: "PERF.{name} 的参数这样写时，没有对应的普通公式",
    en: "PERF.{name} with these arguments has no ordinary equivalent",
  },
} as const satisfies Record<NoNative["reason"], Sentence>;

/** Why a formula cannot become its value. */
export const unfixedSentences = {
  error: { zh: "现在是错误值 {value}，不能转为数值", en: "shows the error {value}, which is no value" },
  "several-cells": {
    zh: "结果占几格，请选中这几格复制，再选择性粘贴为数值",
    en: "fills several cells: copy those and paste them as values",
  },
} as const satisfies Record<NonNullable<PerfCell["unfixed"]>, Sentence>;

/** Why a cell was not written. */
export const skippedSentences = {
  changed: { zh: "内容刚刚有改动", en: "was changed in the meantime" },
  protected: {
    zh: "受保护；请在“审阅”中撤销工作表保护",
    en: "is protected; unprotect the sheet on the Review tab",
  },
  "missing-sheet": { zh: "工作表已被删除或改名", en: "its sheet was deleted or renamed" },
} as const satisfies Record<string, Sentence>;
