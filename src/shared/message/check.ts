import type { Unchecked, Unrecognised } from "../check/result";
import type { Explanation, FormulaFault, RowFault, Slip, UnitFault } from "../diagnosis/diagnosis";
import type { Outcome } from "../verdict/outcome";
import type { Sentence } from "./say";

/** The check: its progress, its result and the reasons it gives. */
export const checkSentences = {
  reading: { zh: "正在读取工作簿…", en: "Reading the workbook…" },
  checking: { zh: "正在检查勾稽关系…", en: "Checking the relations…" },
  marking: { zh: "正在标记单元格…", en: "Marking cells…" },
  sheetsLookedAt: { zh: "已查看 {done}/{total} 张工作表", en: "{done} of {total} sheets looked at" },
  relationsChecked: { zh: "已检查 {done}/{total} 条关系", en: "{done} of {total} relations checked" },
  explaining: { zh: "正在查找出错的单元格", en: "Looking for the cells at fault" },
  clearing: { zh: "正在清除标记…", en: "Clearing marks…" },
  correcting: { zh: "正在写入…", en: "Writing…" },
  reporting: { zh: "正在生成检查报告…", en: "Laying out the report…" },
  step: { zh: "第 {step} 步，共 3 步", en: "Step {step} of 3" },
  waiting: {
    zh: "正在等待：请先在 Excel 中按 Enter 或 Esc 结束单元格编辑",
    en: "Waiting: in Excel, press Enter or Esc to finish editing the cell",
  },
  cancelled: {
    zh: "已取消检查，工作簿没有改动。",
    en: "The check was cancelled. The workbook was not changed.",
  },
  stale: { zh: "工作簿已改动，结果可能过期", en: "The workbook has changed; this result may be out of date" },
  settingsChanged: {
    zh: "检查设置已改，重新检查后才起作用",
    en: "The settings have changed; they take effect when you check again",
  },

  headlineWrong: { zh: "不平 {count} 处", en: "Does not agree: {count}" },
  headlineDoubtful: { zh: "待核实 {count} 处", en: "To be verified: {count}" },
  headlineAgrees: { zh: "未发现不符", en: "No disagreement found" },
  headlineAgreesSoFar: {
    zh: "未发现不符，另有 {count} 条未检查",
    en: "No disagreement found; {count} not checked",
  },
  headlineCells: { zh: "有 {count} 个单元格不能检查", en: "Cells that cannot be checked: {count}" },
  headlineUnfilled: { zh: "还没有填写数字", en: "No figures are filled in yet" },
  unfilledStatements: { zh: "尚未填写：{titles}", en: "Not filled in: {titles}" },
  someUnfilled: { zh: "尚未填写、没有检查：{titles}", en: "Not filled in, so not checked: {titles}" },
  cellIsError: {
    zh: "{place} 是错误值，涉及 {count} 条勾稽关系没有检查",
    en: "{place} holds an error value; relations not checked because of it: {count}",
  },
  cellIsText: {
    zh: "{place} 是文字，不是数，涉及 {count} 条勾稽关系没有检查",
    en: "{place} holds text instead of a figure; relations not checked because of it: {count}",
  },
  repeated: { zh: "{words}（×{count}）", en: "{words} (×{count})" },
  headlineNothingChecked: { zh: "没有可检查的勾稽关系", en: "There was no relation to check" },
  headlineNoStatement: { zh: "没有认出决算表", en: "No statement was recognised" },
  headlineEmpty: { zh: "工作簿是空的", en: "The workbook is empty" },
  checkedCount: { zh: "已检查 {count} 条勾稽关系", en: "Relations checked: {count}" },
  noStatementNext: {
    zh: "请确认表上方有标题（如“支出决算表”）和表头，再重新检查；也可以生成表样，把数填进去。",
    en: "Make sure each table has its title and headers, then check again; or lay out the statements and fill them in.",
  },

  statementsRecognised: { zh: "认出 {count} 张表", en: "Statements recognised: {count}" },
  sheetsNotRecognised: { zh: "未认出 {count} 张", en: "Sheets not recognised: {count}" },
  sheetsNotCovered: { zh: "认得、暂不检查 {count} 张", en: "Known but not checked yet: {count}" },
  noPattern: {
    zh: "不是决算表，也没有找到能按规律核对的合计、占比，没有检查",
    en: "no statement, nor totals or shares with a pattern: not checked",
  },
  notCoveredLine: { zh: "另有 {count} 张表暂不检查", en: "Tables not checked yet: {count}" },
  statementPlace: { zh: "{sheet}，{range}", en: "{sheet}, {range}" },
  statementGoesOn: { zh: "{begins}，续 {goesOn}", en: "{begins}, continued in {goesOn}" },
  unitAndYear: { zh: "单位：{unit}，{year} 年", en: "In {unit}, {year}" },
  unitUnclear: { zh: "金额单位没有认出", en: "Its unit was not understood" },
  unitOnly: { zh: "单位：{unit}", en: "In {unit}" },
  instance: { zh: "{title}（第 {instance} 张）", en: "{title} (no. {instance})" },

  sourceFirst: {
    zh: "请先核对决算软件或批复，再改数。",
    en: "Check the accounting software or the approved figures before you correct anything.",
  },
  diagnoses: { zh: "最可能填错的地方", en: "Where the error most likely is" },
  possibleDiagnoses: { zh: "可能填错的地方", en: "Where the error may be" },
  hintedCells: { zh: "建议看一看的地方", en: "Worth a look" },
  otherExplanations: { zh: "也可能是（{count}）", en: "Other explanations ({count})" },
  correction: { zh: "现为 {value}，应为 {proposed}", en: "holds {value}, should hold {proposed}" },
  correctionSlip: {
    zh: "现为 {value}，应为 {proposed}（{slip}）",
    en: "holds {value}, should hold {proposed} ({slip})",
  },
  correctionOfBlank: { zh: "没有填，应为 {proposed}", en: "is blank, should hold {proposed}" },
  explainsWrong: { zh: "可解释 {count} 条不平", en: "Explains {count} of the disagreements" },
  explainsHints: { zh: "与 {count} 条提示有关", en: "Concerns hints: {count}" },
  explainsBroken: { zh: "可解释 {count} 条不符", en: "Explains {count} of the findings" },

  findings: { zh: "逐条结果", en: "Findings" },
  itemInColumn: { zh: "{label}（{header}）", en: "{label} ({header})" },
  findingName: { zh: "{item}：{relation}", en: "{item}: {relation}" },
  reported: { zh: "表内", en: "Stated" },
  computed: { zh: "计算", en: "Computed" },
  gap: { zh: "差额", en: "Gap" },
  here: { zh: "本处", en: "Here" },
  elsewhere: { zh: "另一处", en: "Elsewhere" },
  limit: { zh: "不应超过", en: "At most" },
  excess: { zh: "超出", en: "Excess" },
  inUnit: { zh: "单位：{unit}", en: "In {unit}" },
  figures: { zh: "现场数据", en: "Figures" },
  sign: { zh: "符号", en: "Sign" },
  item: { zh: "项目", en: "Item" },
  figure: { zh: "数字", en: "Figure" },
  lowestHighest: { zh: "最低／最高", en: "Low / high" },
  namedFigure: { zh: "{name}：{item}", en: "{name}: {item}" },
  rowNotThere: {
    zh: "另一处没有这一行，按 0 计算。",
    en: "There is no such row elsewhere, which counts as 0.",
  },
  toleranceLine: { zh: "差额 {gap}，允许误差 {tolerance}", en: "Gap {gap}, tolerance {tolerance}" },
  blank: { zh: "空", en: "blank" },
  andOthers: { zh: "等", en: "and others" },
  patternHolds: {
    zh: "按本表其他数推断：{of} 处中有 {holds} 处符合。",
    en: "Inferred from this table: {holds} of {of} figures fit.",
  },
  patternConsequences: { zh: "受它影响的还有 {cells}。", en: "Off because of it: {cells}." },

  tails: { zh: "尾差 {count} 处", en: "Rounding tails: {count}" },
  otherSheetTailNote: {
    zh: "其他表的尾差：每个数各自四舍五入就可能差这么多。",
    en: "Tails of other sheets: rounding each figure by itself can make such a gap.",
  },
  tailNote: {
    zh: "金额单位由元换算为万元产生尾数误差，一般不用改。",
    en: "Amounts were rounded one by one when converted from yuan to 10,000 yuan; they rarely need correction.",
  },
  uncheckedList: { zh: "未检查 {count} 条", en: "Not checked: {count}" },

  marked: { zh: "已在表中标记 {count} 个单元格。", en: "Cells marked in the workbook: {count}." },
  noMarks: { zh: "没有需要标记的单元格。", en: "No cell needed a mark." },
  protectedSheets: {
    zh: "受保护，只检查、未标记：{sheets}。要标记请先撤销工作表保护。",
    en: "Protected, so checked but not marked: {sheets}. Unprotect the sheet to have it marked.",
  },
  patternedFill: {
    zh: "{count} 个单元格有图案底纹，为不破坏格式未标记。",
    en: "Cells with a pattern fill, left unmarked to keep their format: {count}.",
  },
  missingSheet: {
    zh: "这些工作表在检查时被删除或改名，未标记：{sheets}。",
    en: "Deleted or renamed during the check, so not marked: {sheets}.",
  },
  unmarkedCells: { zh: "未标记的单元格（{count}）", en: "Cells not marked ({count})" },
  markingFailed: {
    zh: "检查已完成，但没能在表中标记。",
    en: "The check is complete, but the cells could not be marked.",
  },
  markingCancelled: {
    zh: "已取消标记，检查结果仍然有效。如果表中已有标记，可点“清除标记”。",
    en: "Marking was cancelled; the result stands. If some cells were marked, use Clear marks.",
  },
  marksCleared: {
    zh: "已清除 {count} 处标记，原有格式未变。",
    en: "Marks cleared: {count}. Your formats are as before.",
  },
  nothingToClear: { zh: "没有需要清除的标记。", en: "There were no marks to clear." },
  marksLeft: {
    zh: "受保护，标记还在：{sheets}。请撤销工作表保护后再清除。",
    en: "Protected, so marks remain: {sheets}. Unprotect the sheet, then clear again.",
  },
  and: { zh: "；", en: ";" },
  inBrackets: { zh: "{words}（{addition}）", en: "{words} ({addition})" },
  onSheet: { zh: "{title}（工作表“{sheet}”）", en: "{title} (sheet “{sheet}”)" },
  anotherSheet: { zh: "{sheet} {cell}", en: "{sheet} {cell}" },
  names: { zh: "“{name}”", en: "“{name}”" },
} as const satisfies Record<string, Sentence>;

export const outcomeWords = {
  wrong: { zh: "不平", en: "Does not agree" },
  doubtful: { zh: "待核实", en: "To verify" },
  tail: { zh: "尾差", en: "Tail" },
  hint: { zh: "提示", en: "Hint" },
  unchecked: { zh: "未检查", en: "Unchecked" },
  na: { zh: "不适用", en: "N/A" },
  agrees: { zh: "相符", en: "Agrees" },
} as const satisfies Record<Outcome, Sentence>;

export const confidenceWords = {
  certain: { zh: "应是：{place}", en: "Almost certainly: {place}" },
  likely: { zh: "最可能：{place}", en: "Most likely: {place}" },
  possible: { zh: "可能：{place}", en: "Possibly: {place}" },
} as const satisfies Record<Explanation["confidence"], Sentence>;

/** What a cell should hold, by how sure that is. */
export const proposedWords = {
  certain: { zh: "应为 {proposed}", en: "should hold {proposed}" },
  likely: { zh: "最可能为 {proposed}", en: "most likely {proposed}" },
  possible: { zh: "可能为 {proposed}", en: "possibly {proposed}" },
} as const satisfies Record<Explanation["confidence"], Sentence>;

/** Rows that are not where the sums need them, each with what it does to the total. */
export const rowWords = {
  missing: {
    zh: "{sheet}缺一行：{row}（见 {place}）",
    en: "{sheet} lacks a row: {row} (see {place})",
  },
  misplaced: {
    zh: "{place} 的“{row}”排错了位置，计入了别的合计",
    en: "{place}: {row} stands where it is added to another total",
  },
  doubled: { zh: "{place} 的“{row}”重复了一行", en: "{place}: {row} stands there twice" },
  "left-out": {
    zh: "{total} 的合计漏加了“{row}”（{place}）",
    en: "The total {total} was added up without {row} ({place})",
  },
  "counted-twice": {
    zh: "{total} 的合计把“{row}”（{place}）重复计入了",
    en: "The total {total} counts {row} ({place}) twice",
  },
  miscoded: {
    zh: "{place} 的科目编码错了：“{row}”应为 {code}",
    en: "{place} has the wrong code: {row} should be {code}",
  },
} as const satisfies Record<RowFault["problem"], Sentence>;

export const unitWords = {
  statement: {
    zh: "{sheet} 的数像是按“{written}”填的，表上写的是“{stated}”",
    en: "The figures of {sheet} seem to be in {written}, while the sheet states {stated}",
  },
  column: {
    zh: "{sheet} 的“{header}”一栏像是按“{written}”填的，表上写的是“{stated}”",
    en: "{sheet}: the column {header} seems to be in {written}, while the sheet states {stated}",
  },
} as const satisfies Record<UnitFault["scope"], Sentence>;

export const formulaWords = {
  constant: { zh: "这里应是公式，却是直接填的数", en: "a typed figure stands where a formula should be" },
  "stops-short": { zh: "公式漏加了单元格", en: "the formula leaves cells out" },
  "counts-twice": { zh: "公式把小计和明细重复相加", en: "the formula adds a subtotal and its parts" },
  "other-cells": { zh: "公式引用的单元格不对", en: "the formula refers to other cells than it should" },
} as const satisfies Record<FormulaFault["problem"], Sentence>;

export const slipWords = {
  sign: { zh: "正负号反了", en: "sign reversed" },
  "power-of-ten": { zh: "小数点或单位错位", en: "decimal point or unit shifted" },
  "swapped-digits": { zh: "相邻数字颠倒", en: "neighbouring digits swapped" },
  "wrong-digit": { zh: "一位数字错", en: "one digit wrong" },
  "missing-digit": { zh: "少一位数字", en: "one digit missing" },
  "extra-digit": { zh: "多一位数字", en: "one digit too many" },
  "not-filled": { zh: "漏填", en: "not filled in" },
  "exchanged-cells": { zh: "两格的数填反", en: "two cells exchanged" },
  copied: { zh: "抄成了旁边的数", en: "copied from a neighbour" },
  other: { zh: "", en: "" },
} as const satisfies Record<Slip, Sentence>;

export const uncheckedReasons = {
  "missing-statement": { zh: "缺表：{statement}", en: "Missing statement: {statement}" },
  "several-versions": {
    zh: "“{statement}”有几张，不知道以哪张为准",
    en: "There are several versions of {statement}",
  },
  "empty-statement": { zh: "{statement}还没有填写数字", en: "{statement} has no figures yet" },
  "different-years": { zh: "{statement}的年度与另一张表不同", en: "{statement} is of another year" },
  "different-units": { zh: "{statement}的单位与另一张表不同", en: "{statement} is of another unit" },
  "unit-unclear": {
    zh: "{statement}的金额单位看不懂，请写成“金额单位：万元”或“元”",
    en: "{statement}: its unit is not understood; state yuan or 10,000 yuan",
  },
  "missing-row": { zh: "{statement}缺合计行", en: "{statement} lacks its total row" },
  "missing-cell": {
    zh: "{statement}缺数：找不到要用的单元格",
    en: "{statement}: a cell it needs was not found",
  },
  "unnamed-row": {
    zh: "{statement}有科目代码重复、缺失或层级不同，不能对应",
    en: "{statement}: codes repeat, are missing or differ in level",
  },
  "error-value": { zh: "单元格是错误值：", en: "Error value in" },
  "unreadable-text": {
    zh: "单元格里是文字，不是数：",
    en: "Text instead of a figure in",
  },
} as const satisfies Record<Unchecked["reason"], Sentence>;

export const unrecognisedReasons = {
  "no-statement": { zh: "不是决算表", en: "no statement in it" },
  empty: { zh: "空表", en: "empty" },
  "not-covered": { zh: "认得这张表，但现在还不检查它", en: "a known statement that is not checked yet" },
  chart: { zh: "图表工作表", en: "a chart sheet" },
  "too-large": { zh: "内容太多，没有读取", en: "too large to read" },
  refused: { zh: "Excel 不允许读取", en: "Excel refused to read it" },
  "header-unclear": {
    zh: "表头像决算表，但没有认全表头或标题：请在表的上方写上表名，如“支出决算表”",
    en: "it looks like a statement, but its title or headers are incomplete: write the title above the table",
  },
} as const satisfies Record<Unrecognised["reason"], Sentence>;

/** Why a hint is given, where the gap alone does not say it. */
export const noteSentences = {
  "total-not-filled": { zh: "合计未填", en: "The total is not filled in" },
  "rate-not-filled": { zh: "比率未填", en: "The rate is not filled in" },
} as const satisfies Record<string, Sentence>;
