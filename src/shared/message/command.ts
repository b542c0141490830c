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
  changes: {
    zh: "与上次报送相比：已改好 {fixed} 处、新出现 {appeared} 处",
    en: "Since the last submission: fixed {fixed}, new {appeared}",
  },
  marked: { zh: "已标记 {count} 个单元格", en: "cells marked: {count}" },
  unmarked: {
    zh: "工作表受保护，有 {count} 个单元格没有标记：{sheets}",
    en: "cells not marked, because their sheet is protected: {count} ({sheets})",
  },
  notMarked: { zh: "没有生成标记副本：{reason}", en: "no marked copy was made: {reason}" },
  notWritten: { zh: "目标位置不能写入。", en: "the target cannot be written to." },
  previousUnread: {
    zh: "对比文件读不了，没有对比：{reason}",
    en: "not compared, the earlier file cannot be read: {reason}",
  },
  laidOut: { zh: "已生成 {count} 张表：{path}", en: "Sheets laid out: {count}, in {path}" },
  reportWritten: { zh: "检查报告：{path}", en: "Report: {path}" },
  itemsInList: { zh: "、", en: ";" },
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
  previousMissing: { zh: "对比文件“{path}”不存在。", en: "There is no earlier file “{path}”." },
  notWritable: { zh: "“{path}”不能写入。", en: "“{path}” cannot be written to." },
  otherJournal: {
    zh: "“{path}”是另一次检查（选项不同）的进度文件，请换一个文件名。",
    en: "“{path}” belongs to a run with other options; name another file.",
  },
  notJournal: { zh: "“{path}”不是进度文件。", en: "“{path}” is not a file of --resume." },
} as const satisfies Record<string, Sentence>;

export const faultSentences = {
  fault: { zh: "perf：{words}", en: "perf: {words}" },
  seeHelp: { zh: "用法见 perf --help", en: "See perf --help --lang en" },
} as const satisfies Record<string, Sentence>;
