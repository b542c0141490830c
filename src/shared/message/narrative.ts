import type { ClaimKind } from "../narrative/claim";
import type { Sentence } from "./say";

/** 核对文字: the page, its result and the reasons it gives. */
export const narrativeSentences = {
  heading: { zh: "核对文字", en: "Check a text" },
  purpose: {
    zh: "粘贴决算情况说明或绩效自评报告，核对每句话里的数字：加总、占比、完成率、增减幅度，以及与工作簿里的表是否一致。",
    en: "Paste the notes to the accounts or the self-evaluation report. Every figure in its sentences is checked: totals, shares, rates, changes, and against the tables of this workbook.",
  },
  field: { zh: "要核对的文字", en: "Text to check" },
  placeholder: {
    zh: "从 Word 复制后，在这里按 Ctrl+V 粘贴",
    en: "Copy from Word, then press Ctrl+V here",
  },
  fieldHint: {
    zh: "只在本机读取，不写入工作簿。",
    en: "Read on this computer only; nothing is written into the workbook.",
  },
  openFile: { zh: "打开文件…", en: "Open a file…" },
  openFileHint: {
    zh: "打开 Word 文件（.docx）或文本（.txt）",
    en: "Open a Word file (.docx) or text (.txt)",
  },
  fromFile: { zh: "来自文件：{file}", en: "From file: {file}" },
  check: { zh: "核对", en: "Check" },
  checkAgain: { zh: "重新核对", en: "Check again" },
  edit: { zh: "改文字", en: "Edit the text" },
  clear: { zh: "清空", en: "Empty" },
  fileRefused: { zh: "没能打开 {file}", en: "{file} could not be opened" },
  readingFile: { zh: "正在读取文件…", en: "Reading the file…" },
  reading: { zh: "正在读取工作簿…", en: "Reading the workbook…" },
  checking: { zh: "正在核对文字…", en: "Checking the text…" },
  empty: { zh: "先粘贴文字或打开文件", en: "Paste a text or open a file first" },
  tooLong: {
    zh: "文字太长（{count} 字，最多 {most} 字）。请分几次核对。",
    en: "The text is too long ({count} characters, {most} at most). Please check it in parts.",
  },

  headlineWrong: { zh: "不平 {count} 处", en: "Does not agree: {count}" },
  headlineDoubtful: { zh: "待核实 {count} 处", en: "To be verified: {count}" },
  headlineAgrees: { zh: "未发现不符", en: "No disagreement found" },
  headlineNothing: { zh: "没有可以核对的数字", en: "There was no figure to check" },
  nothingNext: {
    zh: "请确认粘贴的是报告正文。表格里的数字请用“检查工作簿”核对。",
    en: "Make sure the text is that of the report. Figures in tables are checked by “Check workbook”.",
  },
  checkedCount: {
    zh: "文字中有 {figures} 个数字，已核对 {claims} 处说法",
    en: "Figures in the text: {figures}. Statements checked: {claims}",
  },
  comparedCount: {
    zh: "其中 {count} 处与工作簿的表核对",
    en: "Of these, compared with the tables of the workbook: {count}",
  },
  noTables: {
    zh: "没有可以对照的决算表，只核对了文字本身。",
    en: "There was no statement to compare with, so the text was checked by itself alone.",
  },
  otherYear: {
    zh: "文字说的是 {year} 年，工作簿里没有这一年的表，只核对了文字本身。",
    en: "The text is about {year}, and the workbook has no tables of that year; the text was checked by itself alone.",
  },

  sourceFirst: {
    zh: "请先对照决算表或批复，再改文字。",
    en: "Look at the statements or the approved figures before you correct the text.",
  },
  diagnoses: { zh: "最可能写错的数字", en: "Where the error most likely is" },
  possibleDiagnoses: { zh: "可能写错的数字", en: "Where the error may be" },
  figureInText: { zh: "“{quote}”", en: "“{quote}”" },
  places: { zh: "“{quote}”（{count} 处）", en: "“{quote}” ({count} places)" },
  shouldBe: { zh: "应为 {proposed}", en: "should be {proposed}" },
  shouldBeSlip: { zh: "应为 {proposed}（{slip}）", en: "should be {proposed} ({slip})" },
  unitSlip: { zh: "金额单位写错", en: "wrong unit" },
  follows: {
    zh: "由它算出的 {value} 也要改为 {proposed}",
    en: "{value}, worked out from it, should then be {proposed}",
  },
  seeText: { zh: "看原文", en: "See the text" },
  seeFigure: { zh: "看原文：{quote}", en: "See the text: {quote}" },

  findings: { zh: "逐条结果", en: "Findings" },
  tails: { zh: "尾差 {count} 处", en: "Rounding tails: {count}" },
  hints: { zh: "提示 {count} 处", en: "Hints: {count}" },
  notUnderstood: {
    zh: "有 {count} 个数字没有看懂说的是什么，没有核对",
    en: "Figures whose meaning was not understood, so not checked: {count}",
  },
  more: { zh: "还有 {count} 个", en: "{count} more" },

  textHeading: { zh: "原文", en: "The text" },
  textHint: {
    zh: "点有下划线的数字看核对结果。用键盘时，左右方向键在数字间移动，Enter 打开。",
    en: "Click an underlined figure to see what was checked. With the keyboard: arrow keys move, Enter opens.",
  },
  figureLabel: { zh: "{quote}，{outcome}", en: "{quote}, {outcome}" },
  culprit: { zh: "{outcome}，最可能写错", en: "{outcome}, most likely the error" },
  aboutSubject: { zh: "“{subject}”{words}", en: "“{subject}”: {words}" },
  said: { zh: "文中", en: "In the text" },
  computed: { zh: "计算", en: "Computed" },
  inTable: { zh: "表中", en: "In the table" },
  elsewhere: { zh: "另一处", en: "Elsewhere" },
  gap: { zh: "差额", en: "Gap" },
  percentagePoint: { zh: "{points} 个百分点", en: "{points} percentage point" },
  percentagePoints: { zh: "{points} 个百分点", en: "{points} percentage points" },
  basis: { zh: "依据：{values}", en: "From: {values}" },
  basisOfRatio: {
    zh: "依据：{part} {ofPart}，{base} {ofBase}",
    en: "From: {part} {ofPart}, {base} {ofBase}",
  },

  narration: { zh: "生成说明", en: "Write the text" },
  narrationHint: {
    zh: "按工作簿的表写出决算情况说明的标准语句，“主要原因是”留空。",
    en: "Writes the standard sentences from the tables of the workbook; reasons are left open.",
  },
  narrationTitle: { zh: "说明文字", en: "Text from the tables" },
  narrationNote: {
    zh: "请补写“主要原因是”后面的内容，再核对一次。",
    en: "Fill in the reasons behind 主要原因是, then check the text.",
  },
  narrationWithoutYear: {
    zh: "没有上年数的地方，没有写增减和原因，请按需要补写。",
    en: "Where last year's figure is not known, no change and no reason is written; add them where needed.",
  },
  narrationOfWrong: {
    zh: "工作簿里还有 {count} 处不平。请先改好表，再生成说明。",
    en: "The workbook still has figures that do not agree: {count}. Correct the tables first, then write the text.",
  },
  writing: { zh: "正在生成说明…", en: "Writing the text…" },
  narrationEmpty: {
    zh: "工作簿里没有认出可以写成说明的表。请先确认表名和表头，或生成表样。",
    en: "No table was recognised that a text could be written from. Make sure titles and headers are there, or lay out the statements.",
  },
} as const satisfies Record<string, Sentence>;

/** What a claim is, as a heading. */
export const claimNames = {
  sum: { zh: "分项与合计", en: "Parts and total" },
  share: { zh: "占比", en: "Share" },
  completion: { zh: "完成率", en: "Completion rate" },
  growth: { zh: "增减幅度", en: "Rate of change" },
  difference: { zh: "增减额", en: "Amount of change" },
  balance: { zh: "预算与结余", en: "Budget and balance" },
  restated: { zh: "前后两处", en: "Stated twice" },
  cell: { zh: "与表核对", en: "Against the table" },
  occasion: { zh: "数量与金额", en: "Counts and money" },
  composition: { zh: "所列科目", en: "Subjects listed" },
  score: { zh: "得分", en: "Score" },
  direction: { zh: "增减说法", en: "Direction" },
  unit: { zh: "金额单位", en: "Unit" },
  residue: { zh: "模板字样", en: "Template words" },
  reason: { zh: "原因", en: "Reason" },
  grade: { zh: "等级", en: "Grade" },
} as const satisfies Record<ClaimKind, Sentence>;

/** What a rate is worked out from. */
export const ratioSides = {
  share: { part: { zh: "部分", en: "part" }, base: { zh: "合计", en: "total" } },
  completion: { part: { zh: "决算数", en: "spent" }, base: { zh: "预算数", en: "budget" } },
  count: { part: { zh: "实际数", en: "actual" }, base: { zh: "核定数", en: "approved" } },
  growth: { part: { zh: "增减额", en: "change" }, base: { zh: "基数", en: "base" } },
} as const satisfies Record<string, Record<"part" | "base", Sentence>>;

/** What a claim of the kind must agree with, where it does. */
export const claimBases = {
  sum: { zh: "与所列各项相加一致", en: "equals the sum of the parts" },
  share: { zh: "与按部分和总体计算的一致", en: "follows from the part and the whole" },
  completion: { zh: "与按执行数和预算数计算的一致", en: "follows from spending and budget" },
  growth: { zh: "与按两年数或增减额计算的一致", en: "follows from the two years or the change" },
  difference: { zh: "与基数加减增减额一致", en: "equals the base and the change" },
  balance: { zh: "与按预算、调整和支出计算的一致", en: "follows from budget, changes and spending" },
  restated: { zh: "与文中另一处一致", en: "is the same in both places" },
  cell: { zh: "与表中一致", en: "is that of the table" },
  occasion: { zh: "数量、人数与金额不矛盾", en: "counts, people and money go together" },
  composition: { zh: "所列科目在表中都有数", en: "every subject listed has money in the table" },
  score: { zh: "与满分或各项分数一致", en: "agrees with the points there are" },
  direction: { zh: "与数字一致", en: "agrees with the figures" },
  unit: { zh: "与前后的单位一致", en: "agrees with the units beside it" },
  residue: { zh: "没有模板字样", en: "no template words" },
  reason: { zh: "写了原因", en: "a reason is given" },
  grade: { zh: "与得分一致", en: "agrees with the score" },
} as const satisfies Record<ClaimKind, Sentence>;

/** A claim that does not hold, in one sentence. */
export const claimFaults = {
  sum: {
    zh: "写 {stated}，所列各项相加为 {computed}，相差 {gap}",
    en: "{stated} is stated; the parts make {computed}, a gap of {gap}",
  },
  share: {
    zh: "占比写 {stated}，按文中数字计算为 {computed}",
    en: "a share of {stated} is stated; the figures make {computed}",
  },
  completion: {
    zh: "完成率写 {stated}，按文中数字计算为 {computed}",
    en: "a rate of {stated} is stated; the figures make {computed}",
  },
  growth: {
    zh: "增减幅度写 {stated}，按文中数字计算为 {computed}",
    en: "a change of {stated} is stated; the figures make {computed}",
  },
  difference: {
    zh: "写 {stated}，按基数加减增减额计算为 {computed}，相差 {gap}",
    en: "{stated} is stated; base and change make {computed}, a gap of {gap}",
  },
  balance: {
    zh: "写 {stated}，按预算、调整和支出计算为 {computed}，相差 {gap}",
    en: "{stated} is stated; budget, changes and spending make {computed}, a gap of {gap}",
  },
  restated: {
    zh: "前后不一致：这里写 {stated}，另一处写 {computed}",
    en: "{stated} here, but {computed} elsewhere",
  },
  cell: {
    zh: "写 {stated}，{place} 为 {computed}，相差 {gap}",
    en: "{stated} is stated; {place} holds {computed}, a gap of {gap}",
  },
  occasion: {
    zh: "数量与金额一个为零、一个不为零（{values}）",
    en: "of count and amount one is zero and the other is not ({values})",
  },
  composition: {
    zh: "没有列出“{subject}”，表中有数",
    en: "“{subject}” is not listed, but has money in the table",
  },
  score: {
    zh: "写 {stated}，各项相加为 {computed}，相差 {gap}",
    en: "{stated} is stated; the items make {computed}, a gap of {gap}",
  },
  direction: {
    zh: "“{quote}”的增减说法与数字不符（{values}）",
    en: "“{quote}” goes against the figures ({values})",
  },
  unit: {
    zh: "{stated} 的单位可能应为“万元”，前后的金额都以万元为单位",
    en: "{stated} may be meant in 万元, as the amounts beside it are",
  },
  residue: {
    zh: "“{quote}”是模板里没有选定或没有填写的字样",
    en: "“{quote}” was left from the template",
  },
  reason: { zh: "“{quote}”后面没有写原因", en: "No reason is given behind “{quote}”" },
  grade: {
    zh: "得分 {stated} 与“{quote}”可能不对应，请按本地的等级标准核对",
    en: "a score of {stated} may not go with “{quote}”; check the bands that apply",
  },
} as const satisfies Record<ClaimKind, Sentence>;

/** Faults of a kind that are said in another way. */
export const otherFaults = {
  scoreAbove: {
    zh: "写 {stated}，超过对应的 {computed}",
    en: "{stated} is stated, above the {computed} there are",
  },
  partAbove: {
    zh: "写 {stated}，超过它所属的 {computed}",
    en: "{stated} is stated, above the {computed} it is taken from",
  },
  fewerPeople: {
    zh: "写 {stated}，人数只有 {computed}",
    en: "{stated} are stated, but people only {computed}",
  },
  listedEmpty: {
    zh: "列出了“{quote}”，{place} 没有数",
    en: "“{quote}” is listed, but {place} holds no money",
  },
  missingPercent: {
    zh: "“{quote}”缺百分号：按文中数字计算，占比为 {stated}",
    en: "“{quote}” lacks the percent sign: the figures make {stated}",
  },
  rateOfNothing: {
    zh: "写 {stated}，但按文中数字算不出来：基数为零",
    en: "{stated} is stated, but nothing can be worked out from a base of zero",
  },
  wrongUnit: {
    zh: "{stated} 的单位应为“万元”：按万元才能与其他数对上",
    en: "{stated} should be in 万元: only then does it fit the other figures",
  },
} as const satisfies Record<string, Sentence>;

/** A claim that was not judged, and why. */
export const claimNotJudged = {
  na: {
    zh: "所列各项可能不完整，没有判断",
    en: "The list may leave things out, so nothing is concluded",
  },
  unchecked: {
    zh: "文中没有可以用来计算它的数，没有核对",
    en: "The text gives no figures to work it out from, so it was not checked",
  },
} as const satisfies Record<string, Sentence>;

/** Why a file gives no text, and what to do. */
export const documentRefusals = {
  "not-a-document": {
    zh: "这不是 Word 文件或文本。请选 .docx 或 .txt 文件。",
    en: "This is no Word file and no text. Choose a .docx or .txt file.",
  },
  "other-document": {
    zh: "这是网页、RTF 或 PDF，不能核对。请用 Word 打开，另存为 .docx，再试一次。",
    en: "This is a web page, an RTF or a PDF. Open it in Word and save it as .docx, then try again.",
  },
  "old-format": {
    zh: "这是旧的 .doc 格式。请在 Word 里另存为 .docx，再试一次。",
    en: "This is in the old .doc format. Save it as .docx in Word, then try again.",
  },
  encrypted: {
    zh: "文件有打开密码。请在 Word 里取消密码并保存，再试一次。",
    en: "The file has a password. Remove it in Word and save the file, then try again.",
  },
  "too-large": {
    zh: "文件太大。请在 Word 里只留要核对的文字，另存为 .txt，再试一次。",
    en: "The file is too large. Keep only the text to be checked, save it as .txt, then try again.",
  },
  damaged: {
    zh: "文件不完整或已损坏。请用 Word 打开并重新保存，再试一次。",
    en: "The file is incomplete or damaged. Open it in Word and save it again, then try again.",
  },
  "unsafe-xml": {
    zh: "文件里有 Word 不会写的内容，可能不安全。请用 Word 打开并重新保存，再试一次。",
    en: "The file contains something Word never writes, which may not be safe. Open it in Word and save it again.",
  },
  unreadable: { zh: "文件读不出来。请重新选择。", en: "The file could not be read. Please choose it again." },
} as const satisfies Record<string, Sentence>;

/** 退回意见 on a text. */
export const textOpinionSentences = {
  opening: {
    zh: "经审核，贵单位报送的文字材料存在以下事项，请对照决算报表、批复等原始资料核实，更正后重新报送。",
    en: "On review, the following points were found in the text you submitted. Please check them against your statements and approvals, correct it and submit again.",
  },
  closing: {
    zh: "以上待核实事项如确属特殊情况，请逐条说明后一并报送。",
    en: "Where a point to be verified is correct as it stands, please explain it.",
  },
  nothing: {
    zh: "经审核，在已核对的 {checked} 处说法中，未发现需要退回修改的事项。",
    en: "On review, nothing was found to correct in the {checked} statements that were checked.",
  },
  numbered: { zh: "{index}. {sentence}", en: "{index}. {sentence}" },
  correction: {
    zh: "“{context}”：{proposed}，请核对更正。",
    en: "“{context}”: {proposed}. Please check and correct it.",
  },
  correct: {
    zh: "“{context}”：{fault}，请核对更正。",
    en: "“{context}”: {fault}. Please check and correct it.",
  },
  verify: { zh: "“{context}”：{fault}，请核实。", en: "“{context}”: {fault}. Please verify it." },
  changeFigure: { zh: "{quote}{proposed}", en: "{quote} {proposed}" },
} as const satisfies Record<string, Sentence>;
