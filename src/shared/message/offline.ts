import type { Sentence } from "./say";

/** The page that checks a file without Excel. */
export const offlineSentences = {
  drop: { zh: "把工作簿拖到这里", en: "Drop a workbook here" },
  dropNow: { zh: "松开鼠标，开始检查", en: "Release to check this workbook" },
  kinds: {
    zh: ".xlsx、.xlsm 或 .xls，Excel 和 WPS 存的都可以",
    en: ".xlsx, .xlsm or .xls, saved by Excel or WPS",
  },
  choose: { zh: "选择文件", en: "Choose a file" },
  chooseOther: { zh: "检查另一个文件", en: "Check another file" },
  reading: { zh: "正在读取 {file}…", en: "Reading {file}…" },
  onlyOne: {
    zh: "一次检查一个文件，请只拖入一个。",
    en: "One file is checked at a time. Please drop a single one.",
  },
  textAlone: {
    zh: "没有工作簿，也可以只核对决算情况说明或自评报告的文字。",
    en: "Without a workbook, the text of the notes or of the self-evaluation can be checked by itself.",
  },
  isText: {
    zh: "{file} 是文字材料。请点“核对文字”，在那里点“打开文件…”。",
    en: "{file} is a text. Go to “Check a text” and choose “Open a file…” there.",
  },
  stays: {
    zh: "数据不出本机：本页不联网，断网也能用，浏览器禁止它收发任何数据。",
    en: "Your data never leaves this computer: this page works without a network, and the browser forbids it to send or load anything.",
  },
  unchanged: {
    zh: "原文件不会改动：标记、报告和公开稿都另存为新文件。",
    en: "Your file is never changed: marks, report and the copy for publication are saved as new files.",
  },
  refused: { zh: "没能打开 {file}", en: "{file} could not be opened" },
  fileTooLarge: { zh: "文件超过 200 MB。", en: "The file is larger than 200 MB." },
  calculated: {
    zh: "有 {count} 个公式在文件里没有结果，已代为计算。",
    en: "Formulas without a result in the file, calculated here: {count}.",
  },
  unknownFormulas: {
    zh: "另有 {count} 个公式算不出，请用 Excel 或 WPS 打开并保存后再检查：",
    en: "Formulas that cannot be calculated: {count}. Open and save the file in Excel or WPS, then check again:",
  },
  asChosen: {
    zh: "本页看的是选择文件那一刻的内容。改好并保存后，请重新选择或拖入这个文件再检查。",
    en: "This page shows the file as it was when it was chosen. After you corrected and saved it, choose or drop it again.",
  },
  kept: {
    zh: "出错说明和设置只留在本页，关闭后不保留。要留存请保存检查报告。",
    en: "Reasons and settings stay in this page until it is closed. Save the report to keep them.",
  },

  saveMarked: { zh: "保存带标记的副本", en: "Save a marked copy" },
  saveReport: { zh: "保存检查报告", en: "Save the report" },
  markedName: { zh: "{name}（已标记）", en: "{name} (marked)" },
  reportName: { zh: "{name}（检查报告）", en: "{name} (report)" },
  saved: {
    zh: "已保存“{file}”，在浏览器的下载文件夹里。",
    en: "Saved “{file}” to the browser's download folder.",
  },
  savedMarks: {
    zh: "已保存“{file}”，标记 {count} 处，其余内容与原文件相同。",
    en: "Saved “{file}” with {count} marked cells; all else is as in your file.",
  },
  notMarked: {
    zh: "受保护的工作表没有标记（{count} 处）。",
    en: "Cells on protected sheets, not marked: {count}.",
  },
  nothingToMark: {
    zh: "没有需要标记的单元格，不用保存副本。",
    en: "No cell needs a mark, so there is no copy to save.",
  },
  noMarkedCopy: { zh: "没能生成带标记的副本", en: "No marked copy could be made" },

  sheets: { zh: "工作表", en: "Sheets" },
  grid: { zh: "{sheet}，只读", en: "{sheet}, read-only" },
  hiddenSheet: { zh: "{sheet}（隐藏）", en: "{sheet} (hidden)" },
  marksInSheet: { zh: "{sheet}，{count} 处标记", en: "{sheet}, {count} marks" },
  unreadSheets: { zh: "没有读取：{sheets}", en: "Not read: {sheets}" },
  noSheets: { zh: "文件里没有可以看的工作表。", en: "There is no sheet to be seen in this file." },
  readOnly: { zh: "只读", en: "Read-only" },
  nextMark: { zh: "下一处：{kind}（共 {count} 处）", en: "Next: {kind} ({count} in all)" },
  pane: { zh: "检查结果", en: "Result of the check" },
} as const satisfies Record<string, Sentence>;

/** The kinds of marks, in words of their own: the culprit is named by a diagnosis, the others are outcomes. */
export const markWords = {
  culprit: { zh: "最可能填错", en: "Likely wrong" },
  wrong: { zh: "不平", en: "Does not agree" },
  doubtful: { zh: "待核实", en: "To verify" },
  hint: { zh: "提示", en: "Hint" },
  tail: { zh: "尾差", en: "Tail" },
} as const satisfies Record<string, Sentence>;
