import type { Sentence } from "./say";

/** What stands in the workbook before any check, on the opening page. */
export const overviewSentences = {
  years: { zh: "{years} 年度", en: "Year {years}" },
  units: { zh: "金额单位：{units}", en: "Amounts in {units}" },
  missing: { zh: "还缺 {count} 张：{names}", en: "Missing ({count}): {names}" },
  complete: {
    zh: "公开01至09表、附件2、附件3 都在。",
    en: "Public statements 01 to 09, annex 2 and annex 3 are all here.",
  },
  publicForm: { zh: "公开{number}表", en: "statement {number}" },
  basic: { zh: "附件2 基础数据表", en: "annex 2" },
  self: { zh: "附件3 自评表", en: "annex 3" },
} as const satisfies Record<string, Sentence>;

/** What the officer does with the findings: narrows the list, explains, compares with the check before. */
export const resultSentences = {
  behind: {
    zh: "表里插入或删除过行，有 {count} 格的公式没有跟上，合计因此不对。请先更新公式，再重新检查。",
    en: "Rows were put in or taken out, and the formulas of {count} cells did not follow. Update them first, then check again.",
  },
  headlineNotFilled: {
    zh: "未发现不符，有 {count} 格没有填",
    en: "Nothing disagrees; cells not filled in: {count}",
  },
  search: { zh: "查找单元格或项目", en: "Find a cell or an item" },
  searchHint: { zh: "如 C7、公开03表 C7", en: "such as C7" },
  filter: { zh: "筛选", en: "Filter" },
  filterOn: { zh: "筛选（已用 {count} 项）", en: "Filter ({count} set)" },
  statement: { zh: "决算表", en: "Statement" },
  relation: { zh: "勾稽关系", en: "Relation" },
  outcome: { zh: "结果", en: "Outcome" },
  level: { zh: "级别", en: "Level" },
  all: { zh: "全部", en: "All" },
  shown: { zh: "显示 {shown} 条，共 {count} 条", en: "Showing {shown} of {count}" },
  showAll: { zh: "全部显示", en: "Show all" },
  culprit: { zh: "{place}，应为 {proposed}", en: "{place}, should hold {proposed}" },
  culpritSlip: {
    zh: "{place}，应为 {proposed}（{slip}）",
    en: "{place}, should hold {proposed} ({slip})",
  },

  explain: { zh: "填写出错说明", en: "Give a reason" },
  explainNamed: { zh: "填写出错说明：{name}", en: "Give a reason: {name}" },
  changeReason: { zh: "修改说明", en: "Change the reason" },
  changeNamed: { zh: "修改出错说明：{name}", en: "Change the reason: {name}" },
  reason: { zh: "出错说明：{reason}", en: "Reason: {reason}" },
  reasonField: { zh: "出错说明", en: "Reason" },
  reasonLength: { zh: "{count}/{most} 字", en: "{count}/{most} characters" },
  reasonCloses: {
    zh: "填写后这一条归入“已说明”；删去文字即可恢复。",
    en: "With a reason this finding counts as explained; delete the text to bring it back.",
  },
  reasonStays: {
    zh: "不平必须改正；说明只附在旁边，供审核人看。",
    en: "A disagreement must be corrected; the reason stands beside it for the reviewer.",
  },
  save: { zh: "保存", en: "Save" },
  explained: { zh: "已说明 {count} 处", en: "Explained: {count}" },
  explainedWord: { zh: "已说明", en: "Explained" },
  headlineExplained: {
    zh: "待核实 {count} 处，都已说明",
    en: "To be verified, all explained: {count}",
  },

  compared: {
    zh: "与上次检查相比：已改好 {fixed}、新出现 {appeared}",
    en: "Since the last check: fixed {fixed}, new {appeared}",
  },
  uncheckedNow: { zh: "上次的 {count} 处这次没有检查到", en: "Not checked this time: {count} of the last" },
  new: { zh: "新出现", en: "New" },

  automatic: { zh: "改动后自动重新检查", en: "Check again after every change" },
  rechecking: { zh: "正在重新检查…", en: "Checking again…" },
  recheckSoon: {
    zh: "工作簿已改动，将自动重新检查…",
    en: "The workbook has changed; checking again shortly…",
  },

  report: { zh: "检查报告", en: "Report of the check" },
  reported: { zh: "检查报告已放在工作表“{sheet}”。", en: "The report is in the sheet “{sheet}”." },
  openReport: { zh: "打开报告", en: "Open the report" },
  opinion: { zh: "复制退回意见", en: "Copy the sentence to send back" },
  opinionTitle: { zh: "退回意见", en: "To send back" },
  copy: { zh: "复制", en: "Copy" },
  copied: { zh: "已复制", en: "Copied" },
  selected: {
    zh: "已选中，请按 Ctrl+C（Mac 按 ⌘C）复制",
    en: "Selected; press Ctrl+C (⌘C on a Mac) to copy",
  },
} as const satisfies Record<string, Sentence>;

/** 按建议改数: asked with a preview, told, taken back. */
export const correctionSentences = {
  correct: { zh: "按建议改数", en: "Correct as proposed" },
  correctNamed: { zh: "按建议改数：{place}", en: "Correct as proposed: {place}" },
  ask: { zh: "按建议改 {count} 格？", en: "Correct as proposed ({count})?" },
  askNothing: { zh: "这里不能代为改写", en: "This cannot be written for you" },
  change: { zh: "{before} → {after}", en: "{before} → {after}" },
  blank: { zh: "空", en: "blank" },
  formula: {
    zh: "这一格是公式，不改写：{holds}。请检查公式引用的单元格。",
    en: "A formula, which is left alone: {holds}. Check the cells it refers to.",
  },
  byHand: {
    zh: "这一格现有内容“{holds}”不能自动改，请定位后自己改。",
    en: "Holds “{holds}”, which cannot be changed with certainty; go there and change it.",
  },
  confirm: { zh: "已核对，写入 {count} 格", en: "Checked; write {count}" },
  made: { zh: "已按建议改 {count} 格", en: "Corrected as proposed: {count}" },
  notMade: { zh: "没有改动任何单元格", en: "No cell was changed" },
  takenBack: { zh: "已撤销，{count} 格恢复原样", en: "Undone: {count}" },
  undo: { zh: "撤销", en: "Undo" },
} as const satisfies Record<string, Sentence>;

export const levelWords = {
  hard: { zh: "强制性", en: "Mandatory" },
  verify: { zh: "核实性", en: "To verify" },
  hint: { zh: "提示性", en: "Advisory" },
} as const satisfies Record<string, Sentence>;
