import type { Sentence } from "./say";

/** The perf command: what it prints beside the findings. */
export const commandSentences = {
  progress: { zh: "第 {done} 个，共 {total} 个文件", en: "{done} of {total} files" },
  note: { zh: "{file}：{words}", en: "{file}: {words}" },
  calculated: {
    zh: "文件里有 {count} 个公式没有计算结果，已由本命令计算",
    en: "formulas without a result in the file, calculated here: {count}",
  },
  unknownFormulas: {
    zh: "有 {count} 个公式本命令不会计算，涉及的勾稽关系没有检查：{places}",
    en: "formulas that could not be calculated here, so their relations were not checked: {count} ({places})",
  },
  noStatement: { zh: "没有认出决算表", en: "No statement was recognised" },
  explained: { zh: "{words}（{explains}）", en: "{words} ({explains})" },
  alternatives: { zh: "也可能是：{words}", en: "or else: {words}" },
  uncheckedLine: { zh: "{relation}：{reason}", en: "{relation}: {reason}" },
  uncheckedHeading: { zh: "未检查 {count} 条", en: "Not checked: {count}" },
  otherSheet: {
    zh: "其他表：{sheet}（从表里读出 {count} 条关系）",
    en: "Other sheet: {sheet} (relations read from it: {count})",
  },
  unrecognised: { zh: "未认出：{sheet}（{reason}）", en: "Not recognised: {sheet} ({reason})" },
  askedMissing: { zh: "没有找到要检查的表：{titles}", en: "Not found, though asked for: {titles}" },
  uncheckedRemark: { zh: "未检查 {count} 条：{reasons}", en: "not checked: {count} ({reasons})" },
  andMore: { zh: "{words}等", en: "{words} and more" },
  skipped: { zh: "没有检查：{files}", en: "Not checked: {files}" },
  skippedKind: { zh: "{files}（{reason}）", en: "{files} ({reason})" },
  countedPlaces: { zh: "{places}等 {count} 个", en: "{places} … {count} in all" },
  marked: { zh: "已标记 {count} 个单元格", en: "cells marked: {count}" },
  unmarked: {
    zh: "工作表受保护，有 {count} 个单元格没有标记：{sheets}",
    en: "cells not marked, because their sheet is protected: {count} ({sheets})",
  },
  notMarked: { zh: "没有生成标记副本：{reason}", en: "no marked copy was made: {reason}" },
  notWritten: { zh: "目标位置不能写入。", en: "the target cannot be written to." },
  copyExists: {
    zh: "目标位置已有别的文件；要覆盖请加 --force。",
    en: "there is another file in its place; add --force to overwrite it.",
  },
  reportNotWritten: {
    zh: "检查报告没有生成：“{path}”不能写入。上面的检查结果有效。",
    en: "The report was not written: “{path}” cannot be written to. The results above stand.",
  },
  journalLost: {
    zh: "“{path}”不能继续写入，从这里起不再记进度；检查照常进行。",
    en: "“{path}” cannot be written to any more: from here on no progress is kept; the check goes on.",
  },
  outputLost: {
    zh: "结果不能写到标准输出（磁盘可能已满），没有写完。",
    en: "Results cannot be written to standard output (the disk may be full); they are not complete.",
  },
  previousUnread: {
    zh: "对比文件读不了，没有对比：{reason}",
    en: "not compared, the earlier file cannot be read: {reason}",
  },
  laidOut: { zh: "已生成 {count} 张表：{path}", en: "Sheets laid out: {count}, in {path}" },
  reportWritten: { zh: "检查报告：{path}", en: "Report: {path}" },
  itemsInList: { zh: "、", en: ";" },
} as const satisfies Record<string, Sentence>;

/** What the earlier workbook was taken for. */
export const comparedSentences = {
  changes: {
    zh: "与上次报送相比：已改好 {fixed} 处、新出现 {appeared} 处",
    en: "Since the last submission: fixed {fixed}, new {appeared}",
  },
  lastYear: { zh: "与上年决算核对：{file}", en: "Held against last year's accounts: {file}" },
  yearUnknown: {
    zh: "工作簿没有都写明年度，按上次报送对比；如是上年决算，请改用 --last-year",
    en: "The workbooks do not both state their year, so it was taken for the last submission; if it is last year's, use --last-year",
  },
} as const satisfies Record<string, Sentence>;

/** Why there was no comparison, where the earlier file could be read. */
export const notComparedSentences = {
  "no-counterpart": {
    zh: "没有找到可对比的文件",
    en: "There is no earlier file to compare with",
  },
  "not-filled": {
    zh: "对比文件“{file}”里没有填数的决算表，没有对比",
    en: "Not compared: “{file}” holds no statement with figures",
  },
  "other-unit": {
    zh: "对比文件“{file}”是另一个单位的，没有对比",
    en: "Not compared: “{file}” is of another unit",
  },
  "other-year": {
    zh: "对比文件“{file}”的年度对不上，没有对比",
    en: "Not compared: “{file}” is of a year that does not fit",
  },
} as const satisfies Record<string, Sentence>;

/** Why a file in a folder was passed over. */
export const skippedReasons = {
  "wps-table": { zh: "WPS 格式，请另存为 .xlsx", en: "of WPS; save it as .xlsx" },
  binary: { zh: "二进制格式，请另存为 .xlsx", en: "binary; save it as .xlsx" },
  template: { zh: "模板，请另存为 .xlsx", en: "a template; save it as .xlsx" },
  "open-table": { zh: "OpenDocument 格式，请另存为 .xlsx", en: "OpenDocument; save it as .xlsx" },
  "text-table": { zh: "文本格式，请另存为 .xlsx", en: "text; save it as .xlsx" },
  "wps-text": { zh: "WPS 格式，请另存为 .docx", en: "of WPS; save it as .docx" },
  "old-word": { zh: "不是 .docx，请用 Word 另存为 .docx", en: "no .docx; save it as .docx in Word" },
  "other-text": { zh: "不是 Word 文件，请另存为 .docx", en: "no Word file; save it as .docx" },
  "linked-folder": { zh: "链接的文件夹，请直接写它的路径", en: "a linked folder; name it by itself" },
} as const satisfies Record<string, Sentence>;

/** What the workbook remembers of what was said of it in Excel. */
export const rememberedSentences = {
  note: {
    zh: "依据工作簿里保存的设置和说明：{what}（不采用请加 --ignore-remembered）",
    en: "Goes by what is kept in the workbook: {what} (leave it out with --ignore-remembered)",
  },
  corrections: { zh: "改过 {count} 张表的识别", en: "sheets corrected: {count}" },
  versions: { zh: "指定了 {count} 种表以哪张为准", en: "versions chosen: {count}" },
  otherSheets: { zh: "也检查其他表", en: "other sheets too" },
  reasons: { zh: "出错说明 {count} 条", en: "reasons: {count}" },
} as const satisfies Record<string, Sentence>;

/** Why a file was not checked, where the file itself does not say it. */
export const unreadSentences = {
  missing: { zh: "文件不存在。", en: "There is no such file." },
  "missing-folder": { zh: "文件夹不存在。", en: "There is no such folder." },
  "not-readable": {
    zh: "文件打不开，可能没有读取权限。",
    en: "The file cannot be opened; it may not be readable for you.",
  },
  "too-long": {
    zh: "检查时间过长，已放弃（可用 --timeout 放宽）。",
    en: "It took too long and was given up (see --timeout).",
  },
  memory: { zh: "内存不够，已放弃。", en: "There was not enough memory for it." },
  crashed: { zh: "检查时出了内部错误。", en: "An internal error occurred while it was checked." },
} as const satisfies Record<string, Sentence>;

/** What is wrong with a call. */
export const commandFaults = {
  noCommand: { zh: "没有写命令。", en: "No command was given." },
  unknownCommand: { zh: "没有“{command}”这个命令。", en: "There is no command “{command}”." },
  optionFirst: {
    zh: "“{option}”要写在命令后面：perf {command} … {option} …",
    en: "“{option}” belongs behind the command: perf {command} … {option} …",
  },
  unknownOption: { zh: "没有“{option}”这个选项。", en: "There is no option “{option}”." },
  notOfCommand: {
    zh: "“{option}”不是 {command} 命令的选项。",
    en: "“{option}” is not an option of {command}.",
  },
  twice: { zh: "“{option}”写了两次。", en: "“{option}” was given twice." },
  noValue: { zh: "“{option}”后面不带值。", en: "“{option}” takes no value." },
  valueMissing: { zh: "“{option}”后面缺少值。", en: "“{option}” needs a value." },
  wrongValue: {
    zh: "“{option}”不能是“{value}”，可以是：{known}。",
    en: "“{option}” cannot be “{value}”; it can be: {known}.",
  },
  unknownStatement: {
    zh: "没有“{statement}”这张表，可以写：{known}。",
    en: "There is no statement “{statement}”; known are: {known}.",
  },
  noFile: { zh: "没有写要检查的文件。", en: "No file to check was given." },
  noText: { zh: "没有写要核对的报告。", en: "No report to check was given." },
  workbookMissing: { zh: "工作簿“{path}”不存在。", en: "There is no workbook “{path}”." },
  emptyFolder: {
    zh: "“{path}”里没有 .xlsx、.xlsm 或 .xls 文件。",
    en: "There is no .xlsx, .xlsm or .xls file in “{path}”.",
  },
  emptyTexts: {
    zh: "“{path}”里没有 .docx 或 .txt 文件。",
    en: "There is no .docx or .txt file in “{path}”.",
  },
  nothingMatches: {
    zh: "没有与“{path}”相符的文件。",
    en: "No file matches “{path}”.",
  },
  folderMissing: { zh: "文件夹“{path}”不存在。", en: "There is no folder “{path}”." },
  closedFolder: { zh: "文件夹“{path}”打不开。", en: "The folder “{path}” cannot be opened." },
  oneTarget: { zh: "请写一个要生成的 .xlsx 文件名。", en: "Name one .xlsx file to write." },
  noOperand: { zh: "functions 命令不带文件名：“{operand}”。", en: "functions takes no file: “{operand}”." },
  notXlsx: { zh: "“{path}”应以 .xlsx 结尾。", en: "“{path}” must end in .xlsx." },
  notReport: {
    zh: "报告“{path}”应以 .xlsx 或 .html 结尾。",
    en: "The report “{path}” must end in .xlsx or .html.",
  },
  exists: {
    zh: "“{path}”已经存在；要覆盖请加 --force。",
    en: "“{path}” exists; add --force to overwrite it.",
  },
  isInput: {
    zh: "“{path}”是要检查的文件，不能写到它上面。",
    en: "“{path}” is a file to be checked and is not written over.",
  },
  markFolder: {
    zh: "检查多个文件时，--mark 后面要写文件夹：“{path}”。",
    en: "With several files --mark takes a folder, not “{path}”.",
  },
  markEnding: {
    zh: "标记副本“{path}”要与原文件同为 {ending}。",
    en: "The marked copy “{path}” must end in {ending}, as the file does.",
  },
  markOld: {
    zh: "“{path}”是 .xls，不能生成标记副本；请先另存为 .xlsx。",
    en: "“{path}” is an .xls; no marked copy can be made of it. Save it as .xlsx first.",
  },
  previousForOne: {
    zh: "“{path}”只能与一个文件对比；检查多个文件时，{option} 后面要写文件夹。",
    en: "“{path}” can be compared with one file alone; with several, {option} takes a folder.",
  },
  previousClosed: {
    zh: "对比文件“{path}”打不开，可能没有读取权限。",
    en: "The earlier file “{path}” cannot be opened; it may not be readable for you.",
  },
  codesMissing: { zh: "科目代码文件“{path}”不存在。", en: "There is no file of codes “{path}”." },
  codesNotText: {
    zh: "“{path}”不是可以读取的文本文件；请把科目代码存成 .txt。",
    en: "“{path}” is no text file that can be read; save the codes as .txt.",
  },
  previousMissing: { zh: "对比文件“{path}”不存在。", en: "There is no earlier file “{path}”." },
  isPrevious: {
    zh: "“{path}”是用来对比的文件，不能写到它上面。",
    en: "“{path}” is a file to compare with and is not written over.",
  },
  sameTarget: {
    zh: "{one} 和 {other} 写的是同一个文件“{path}”，请换一个文件名。",
    en: "{one} and {other} would write the same file “{path}”; name another.",
  },
  sameCopy: {
    zh: "“{one}”和“{other}”的标记副本会是同一个文件“{path}”，请分开检查。",
    en: "The marked copies of “{one}” and “{other}” would be the same file “{path}”; check them apart.",
  },
  noFolder: {
    zh: "文件夹“{folder}”不存在，不能生成“{path}”。",
    en: "There is no folder “{folder}” to write “{path}” into.",
  },
  notWritable: { zh: "“{path}”不能写入。", en: "“{path}” cannot be written to." },
  otherJournal: {
    zh: "“{path}”是另一次检查（选项或程序版本不同）的进度文件，请换一个文件名。",
    en: "“{path}” belongs to a run with other options or of another version; name another file.",
  },
  notJournal: {
    zh: "“{path}”不是进度文件，没有改动它；请换一个文件名。",
    en: "“{path}” is not a file of --resume and was left alone; name another file.",
  },
} as const satisfies Record<string, Sentence>;

export const faultSentences = {
  fault: { zh: "perf：{words}", en: "perf: {words}" },
  seeHelp: { zh: "用法见 perf --help", en: "See perf --help --lang en" },
} as const satisfies Record<string, Sentence>;
