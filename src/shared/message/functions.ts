import type { RefusalReason } from "../indicator/evaluation";
import type { Sentence } from "./say";

/** What a PERF function says beside its error value; Excel shows it for #VALUE! and #N/A. */
export const refusals: Readonly<Record<RefusalReason, Sentence>> = {
  "zero-base": { zh: "分母为零，不能计算", en: "The base is zero, nothing can be computed" },
  "both-zero": { zh: "两数均为零或空，不适用", en: "Both figures are zero or blank: not applicable" },
  "negative-base": {
    zh: "上年数为负（{detail}），变动率没有意义",
    en: "Last year's figure is negative ({detail}): a change rate has no meaning",
  },
  unreadable: { zh: "不是数：{detail}", en: "Not a number: {detail}" },
  "places-out-of-range": {
    zh: "小数位应为 0 到 10 的整数：{detail}",
    en: "Decimal places must be a whole number from 0 to 10: {detail}",
  },
  "score-places-out-of-range": {
    zh: "小数位应为 -10 到 10 的整数（负数为舍尾）：{detail}",
    en: "Decimal places must be a whole number from -10 to 10 (negative cuts): {detail}",
  },
  "one-cell-wanted": { zh: "这里应填一个单元格，不是区域", en: "One cell is wanted here, not a range" },
  "shapes-differ": {
    zh: "两个区域的行列数不同：{detail}",
    en: "The two ranges differ in rows or columns: {detail}",
  },
  "no-weights": { zh: "权重全部为零或空", en: "All weights are zero or blank" },
  "score-without-weight": {
    zh: "第 {detail} 行有得分而无分值",
    en: "Row {detail} has a score but no weight",
  },
  "negative-weight": { zh: "第 {detail} 行分值为负数", en: "The weight in row {detail} is negative" },
  "weights-sum": {
    zh: "分值合计为 {detail}，与满分不符；满分不是 100 时请填“满分”参数",
    en: "The weights sum to {detail}, not to the full marks; give the full marks if they are not 100",
  },
  "looks-like-points": {
    zh: "像是得分列，总分请用 PERF.TOTAL",
    en: "This looks like a column of points; use PERF.TOTAL for their total",
  },
  "point-above-weight": {
    zh: "第 {detail} 行得分大于分值（0 为执行率行）",
    en: "The points in row {detail} exceed the weight (0 is the execution row)",
  },
  "negative-point": { zh: "第 {detail} 行得分为负数", en: "The points in row {detail} are negative" },
  "unknown-direction": {
    zh: "方向应为 正向、反向、区间、等于，或不填：{detail}",
    en: "Direction must be higher, lower, range, equal or left out: {detail}",
  },
  "unknown-mode": {
    zh: "计分方式应为 按比例、反比、及格线:60、达标得分，或不填：{detail}",
    en: "Mode must be ratio, inverse, pass:60, full or left out: {detail}",
  },
  "unknown-level": {
    zh: "等次应为 1、2、3 或 达成、部分达成、未达成：{detail}",
    en: "Level must be 1, 2, 3 or 达成, 部分达成, 未达成: {detail}",
  },
  "position-missing": {
    zh: '请填写档内位置（0 到 1 之间，不含 1；取下限请写 "0"）',
    en: 'Give the position inside the tier (from 0, written "0", up to but not 1)',
  },
  "position-out-of-range": {
    zh: "档内位置应在 0 到 1 之间，第二、三档不含 1：{detail}",
    en: "The position must lie from 0 to 1, below 1 in the second and third tier: {detail}",
  },
  "money-without-direction": {
    zh: "金额目标 {detail} 未写≥或≤，请填方向：成本填“反向”，收入、产出填“正向”",
    en: "The amount {detail} has no ≥ or ≤: give the direction, lower for costs, higher for output",
  },
  "units-differ": {
    zh: "实际值与目标的单位不同：{detail}",
    en: "Actual and target have different units: {detail}",
  },
  "percent-unclear": {
    zh: "{detail} 是百分数还是小数？请带上 % 填写",
    en: "Is {detail} a percentage or a fraction? Write it with %",
  },
  "actual-unclear": {
    zh: "实际值不是可比的数：{detail}",
    en: "The actual is not a figure to compare: {detail}",
  },
  "negative-target": {
    zh: "目标为负数，不能按比例计分：{detail}",
    en: "A negative target cannot be scored: {detail}",
  },
  "bands-unreadable": {
    zh: "等级区域第 {detail} 行应为：最低分、等级",
    en: "Row {detail} of the bands must hold a lower limit and a word",
  },
  "target-blank": { zh: "目标为空", en: "The target is blank" },
  "target-not-applicable": { zh: "目标不适用：{detail}", en: "The target does not apply: {detail}" },
  "target-qualitative": {
    zh: "定性目标，不能按数计分，请用 PERF.TIER：{detail}",
    en: "A qualitative target; use PERF.TIER: {detail}",
  },
  "target-direction-only": {
    zh: "目标只说增减，需与上年数比较：{detail}",
    en: "The target only says up or down; it needs last year's figure: {detail}",
  },
  "target-date-or-period": {
    zh: "目标是日期或期间：{detail}",
    en: "The target is a date or period: {detail}",
  },
  "target-date-serial": {
    zh: "{detail} 像是日期序号；若确是数量，请填方向",
    en: "{detail} looks like a date serial; give a direction if it is a quantity",
  },
  "target-approximate": { zh: "目标是约数，不能判断：{detail}", en: "The target is approximate: {detail}" },
  "target-text-around-number": {
    zh: "目标的文字与数不能分清：{detail}",
    en: "Words and figure of the target cannot be told apart: {detail}",
  },
  "target-progress": { zh: "目标写的是进度：{detail}", en: "The target states progress: {detail}" },
};

/** Verdict words of PERF.AGREES. */
export const outcomes = {
  agrees: { zh: "相符", en: "agrees" },
  tail: { zh: "尾差", en: "tail" },
  doubtful: { zh: "待核实", en: "doubtful" },
  wrong: { zh: "不平", en: "wrong" },
} as const satisfies Record<string, Sentence>;

/** How PERF.TARGET says what kind of target it read. */
export const targetKinds = {
  figure: { zh: "定量", en: "figure" },
  range: { zh: "区间", en: "range" },
  "assumed-direction": { zh: "定量（方向按惯例）", en: "figure, direction assumed" },
  "bare-money": { zh: "金额（须指明方向）", en: "amount, direction needed" },
  blank: { zh: "空", en: "blank" },
  "not-applicable": { zh: "不适用", en: "not applicable" },
  qualitative: { zh: "定性", en: "qualitative" },
  "direction-only": { zh: "只说增减", en: "direction only" },
  "date-or-period": { zh: "日期或期间", en: "date or period" },
  "date-serial": { zh: "疑似日期序号", en: "perhaps a date serial" },
  approximate: { zh: "约数", en: "approximate" },
  "text-around-number": { zh: "不能判断", en: "cannot be judged" },
  progress: { zh: "进度", en: "progress" },
} as const satisfies Record<string, Sentence>;
