import { fileRefusalSentences } from "./file";
import type { Sentence } from "./say";

/** What a copy for publication was made without, of the whole workbook or of one sheet. */
export const leftOutSentences = {
  formulas: { zh: "“{sheet}”：{count} 个公式改为数值", en: "{sheet}: formulas replaced by values: {count}" },
  marks: { zh: "“{sheet}”：去掉 {count} 个单元格的检查标记", en: "{sheet}: marked cells cleared: {count}" },
  "working-sheet": { zh: "未带出底稿“{sheet}”", en: "Working sheet left out: {sheet}" },
  "internal-sheet": { zh: "未带出内部工作表“{sheet}”", en: "Internal sheet left out: {sheet}" },
  "hidden-sheet": { zh: "未带出隐藏的工作表“{sheet}”", en: "Hidden sheet left out: {sheet}" },
  "macro-sheet": { zh: "未带出宏或对话框工作表“{sheet}”", en: "Macro or dialog sheet left out: {sheet}" },
  comments: { zh: "“{sheet}”：去掉 {count} 条批注", en: "{sheet}: comments removed: {count}" },
  state: {
    zh: "去掉了加载项存的内容和自定义属性",
    en: "What add-ins had stored and custom properties were removed",
  },
  macros: { zh: "去掉了宏", en: "Macros were removed" },
  telephones: { zh: "“{sheet}”：去掉 {count} 个电话号码", en: "{sheet}: telephone numbers removed: {count}" },
  names: {
    zh: "去掉 {count} 个指向已去掉内容的名称",
    en: "Defined names that pointed to what was left out: {count} removed",
  },
  rules: {
    zh: "“{sheet}”：去掉 {count} 条引用已去掉内容的数据验证、条件格式或迷你图",
    en: "{sheet}: validations, conditional formats and sparklines that pointed to what was left out: {count} removed",
  },
  links: {
    zh: "“{sheet}”：去掉 {count} 个指向本机文件或已去掉工作表的链接",
    en: "{sheet}: links to local files or to sheets left out: {count} removed",
  },
  author: { zh: "去掉了作者、保存位置等个人信息", en: "Author, place of saving and the like were removed" },
  pivots: {
    zh: "数据透视表改为数值，去掉了它的源数据和切片器",
    en: "Pivot tables became values; their source data and slicers were removed",
  },
  views: { zh: "去掉了个人视图和模拟方案", en: "Personal views and scenarios were removed" },
  history: {
    zh: "去掉了共享工作簿的修订记录",
    en: "The revision history of the shared workbook was removed",
  },
  other: { zh: "去掉了其他不用公开的内容", en: "Other content that need not be published was removed" },
} as const satisfies Record<string, Sentence>;

/** Said instead where a kind was left out of the workbook as a whole. */
export const workbookLeftOutSentences = {
  links: {
    zh: "去掉了到其他工作簿和外部数据的链接",
    en: "Links to other workbooks and to outside data were removed",
  },
} as const satisfies Record<string, Sentence>;

/** What is still in the copy and should be looked at. */
export const stillInSentences = {
  telephones: { zh: "“{sheet}”还有 {count} 个电话号码", en: "{sheet} still has telephone numbers: {count}" },
  "telephones-outside-cells": {
    zh: "“{sheet}”的页眉页脚或文本框里还有 {count} 个电话号码",
    en: "Headers, footers or text boxes of {sheet} still have telephone numbers: {count}",
  },
  "hidden-cells": {
    zh: "“{sheet}”有 {count} 处隐藏的行或列，公开后可以取消隐藏",
    en: "{sheet} has hidden rows or columns that a reader can unhide: {count}",
  },
  "error-values": {
    zh: "“{sheet}”有 {count} 个单元格是错误值",
    en: "{sheet} has cells that show an error: {count}",
  },
  controls: { zh: "“{sheet}”有 {count} 个控件", en: "{sheet} has controls: {count}" },
  "embedded-objects": {
    zh: "“{sheet}”有 {count} 个嵌入的文件，里面的内容没有检查",
    en: "{sheet} has embedded files, whose content was not looked at: {count}",
  },
} as const satisfies Record<string, Sentence>;

/** Why there is no copy, and what to do about it. */
export const refusalSentences = {
  ...fileRefusalSentences,
  "too-large": {
    what: { zh: "工作簿太大。", en: "The workbook is too large." },
    next: {
      zh: "请把要公开的表单独存成一个工作簿，再试一次。",
      en: "Save the sheets to be published in a workbook of their own, then try again.",
    },
  },
  "no-cached-value": {
    what: {
      zh: "“{sheet}”的 {cell} 有公式，但文件里没有它的计算结果。",
      en: "Cell {cell} of {sheet} has a formula, but the file does not have its result.",
    },
    next: {
      zh: "请用 Excel 打开，等计算完成后保存，再试一次。",
      en: "Open the file in Excel, let it calculate and save it, then try again.",
    },
  },
  "nothing-left": {
    what: {
      zh: "除底稿、内部和隐藏的工作表外，没有可以公开的工作表。",
      en: "Apart from working, internal and hidden sheets there is no sheet to publish.",
    },
    next: {
      zh: "请取消隐藏要公开的工作表，再试一次。",
      en: "Unhide the sheets to be published, then try again.",
    },
  },
  "marks-need-clearing": {
    what: {
      zh: "有些单元格的填充色是检查标记。",
      en: "Some cells wear marks of the check as their fill.",
    },
    next: { zh: "请先清除标记，再生成公开稿。", en: "Clear the marks first, then make the copy." },
  },
} as const satisfies Record<string, Record<"what" | "next", Sentence>>;

/** The page that makes the copy for publication. */
export const publicationSentences = {
  heading: { zh: "生成公开稿", en: "Make a copy for publication" },
  purpose: {
    zh: "另做一个只有数值的副本，去掉公式、标记、批注、底稿和隐藏的表。",
    en: "Makes a separate copy with values only, without formulas, marks, comments, working or hidden sheets.",
  },
  safety: {
    zh: "当前工作簿不改动，数据不出本机。",
    en: "This workbook is not changed, and nothing leaves this computer.",
  },
  read: { zh: "查找电话号码", en: "Look for telephone numbers" },
  reading: {
    zh: "正在读取工作簿，查找电话号码…",
    en: "Reading the workbook and looking for telephone numbers…",
  },
  making: { zh: "正在生成公开稿…", en: "Making the copy…" },
  opening: { zh: "正在打开公开稿…", en: "Opening the copy…" },
  telephones: { zh: "{count} 个单元格里有电话号码", en: "Cells with telephone numbers: {count}" },
  telephonesHint: {
    zh: "勾选的号码在公开稿里清空，前面的“联系电话”等字保留。",
    en: "Ticked numbers are blanked in the copy; the words before them stay.",
  },
  noTelephones: { zh: "没有发现电话号码", en: "No telephone numbers were found" },
  changed: {
    zh: "工作簿刚刚有改动，电话号码和刚才不同，请再看一遍。",
    en: "The workbook was changed in the meantime and its telephone numbers differ. Please look again.",
  },
  all: { zh: "全部清空", en: "Blank all" },
  make: { zh: "生成公开稿", en: "Make the copy" },
  opened: { zh: "公开稿已在新窗口打开", en: "The copy is open in a new window" },
  openedNext: {
    zh: "它还没有保存。请在那里看一遍，再另存。",
    en: "It is not saved yet. Look through it there, then save it.",
  },
  savedAsFile: {
    zh: "公开稿已生成，请保存成文件",
    en: "The copy is made; save it as a file",
  },
  saveNext: {
    zh: "保存为“{file}”，再打开看一遍。",
    en: "Save it as “{file}”, then open it and look through it.",
  },
  notOpened: { zh: "公开稿已生成，但没能打开", en: "The copy is made, but could not be opened" },
  save: { zh: "保存公开稿", en: "Save the copy" },
  fileName: { zh: "公开稿.xlsx", en: "publication.xlsx" },
  fileNameAfter: { zh: "{name}（公开稿）.xlsx", en: "{name} (publication).xlsx" },
  stillIn: { zh: "公开前请看一下", en: "Look at these before you publish" },
  stillInNext: {
    zh: "要改的，在当前工作簿里改好，再生成一次。",
    en: "Mend what needs mending in this workbook, then make the copy again.",
  },
  seeSheet: { zh: "看“{sheet}”", en: "See {sheet}" },
  leftOut: { zh: "公开稿里去掉了", en: "Left out of the copy" },
  leftOutNothing: { zh: "没有需要去掉的内容。", en: "There was nothing to leave out." },
  formulas: { zh: "共 {count} 个公式改为数值", en: "Formulas replaced by values: {count}" },
  bySheet: { zh: "各表明细（{count} 张表）", en: "Sheet by sheet ({count})" },
  again: { zh: "再生成一次", en: "Make it again" },
  refused: { zh: "没有生成公开稿。", en: "No copy was made." },
  part: { zh: "出问题的部分：{part}", en: "The part concerned: {part}" },
} as const satisfies Record<string, Sentence>;
