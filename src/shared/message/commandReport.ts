import type { Sentence } from "./say";

/** The report of the perf command over many files. */
export const commandReportSentences = {
  title: { zh: "批量检查报告", en: "Report of a check of many files" },
  files: { zh: "文件", en: "Files" },
  findings: { zh: "逐条结果", en: "Findings" },
  relations: { zh: "勾稽关系", en: "Relations" },
  summary: { zh: "共 {files} 个文件：{states}", en: "Files: {files} ({states})" },
  leftOut: {
    zh: "另有 {count} 条没有列出",
    en: "Not listed: {count} more",
  },
  noFindings: { zh: "没有不平、待核实或提示", en: "Nothing disagrees, is to be verified or hinted at" },
  sortHint: { zh: "点表头排序", en: "Click a header to sort" },
} as const satisfies Record<string, Sentence>;

export const commandReportHeaders = {
  file: { zh: "文件", en: "File" },
  unitName: { zh: "单位", en: "Unit" },
  year: { zh: "年度", en: "Year" },
  money: { zh: "金额单位", en: "In" },
  state: { zh: "结果", en: "Result" },
  statements: { zh: "认出的表", en: "Statements" },
  wrong: { zh: "不平", en: "Disagree" },
  doubtful: { zh: "待核实", en: "To verify" },
  hint: { zh: "提示", en: "Hints" },
  tail: { zh: "尾差", en: "Tails" },
  agrees: { zh: "相符", en: "Agree" },
  unchecked: { zh: "未检查", en: "Unchecked" },
  fixed: { zh: "改好", en: "Fixed" },
  appeared: { zh: "新出现", en: "New" },
  remark: { zh: "说明", en: "Remark" },
  outcome: { zh: "结果", en: "Outcome" },
  place: { zh: "单元格", en: "Cell" },
  message: { zh: "内容", en: "What was found" },
  culprit: { zh: "最可能填错的地方", en: "Where the error most likely is" },
  reason: { zh: "出错说明", en: "Reason" },
  relation: { zh: "勾稽关系", en: "Relation" },
  broken: { zh: "次数", en: "Times" },
  inFiles: { zh: "涉及文件", en: "Files" },
} as const satisfies Record<string, Sentence>;

export const fileStates = {
  wrong: { zh: "不平", en: "Does not agree" },
  doubtful: { zh: "待核实", en: "To verify" },
  unchecked: { zh: "有未检查", en: "Partly unchecked" },
  explained: { zh: "待核实的均已说明", en: "To verify, all explained" },
  clean: { zh: "未发现不符", en: "No disagreement found" },
  blank: { zh: "没有填数", en: "No figures filled in" },
  none: { zh: "没有认出要检查的表", en: "No statement to check recognised" },
  unread: { zh: "读不了", en: "Not readable" },
} as const satisfies Record<string, Sentence>;

/** The same of many files, in their summary. */
export const stateCounts = {
  wrong: { zh: "不平 {count} 个", en: "disagreeing {count}" },
  doubtful: { zh: "待核实 {count} 个", en: "to be verified {count}" },
  unchecked: { zh: "有未检查 {count} 个", en: "partly unchecked {count}" },
  explained: { zh: "已说明 {count} 个", en: "all explained {count}" },
  clean: { zh: "未发现不符 {count} 个", en: "no disagreement found {count}" },
  blank: { zh: "没有填数 {count} 个", en: "not filled in {count}" },
  none: { zh: "没有认出要检查的表 {count} 个", en: "without statements {count}" },
  unread: { zh: "读不了 {count} 个", en: "unreadable {count}" },
} as const satisfies Record<keyof typeof fileStates, Sentence>;
