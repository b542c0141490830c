import type { RefusalReason } from "../indicator/evaluation";
import type { Sentence } from "./say";

/** What a PERF function says beside its error value; Excel shows it for #VALUE! and #N/A. */
export const refusals = {
  "zero-base": { zh: "分母为零，不能计算", en: "The base is zero, nothing can be computed" },
  "both-zero": { zh: "两数均为零或空，不适用", en: "Both figures are zero or blank: not applicable" },
  unreadable: { zh: "不是数：{detail}", en: "Not a number: {detail}" },
  "places-out-of-range": {
    zh: "小数位应为 0 到 10 的整数：{detail}",
    en: "Decimal places must be a whole number from 0 to 10: {detail}",
  },
  "shapes-differ": {
    zh: "两个区域的行列数不同：{detail}",
    en: "The two ranges differ in rows or columns: {detail}",
  },
  "no-weights": { zh: "权重全部为零或空", en: "All weights are zero or blank" },
  "score-without-weight": {
    zh: "第 {detail} 行有得分而无权重",
    en: "Row {detail} has a score but no weight",
  },
  "negative-weight": { zh: "第 {detail} 行权重为负数", en: "The weight in row {detail} is negative" },
  "weights-sum": {
    zh: "权重合计为 {detail}，应为 100 或 1；满分不同时请填第三个参数",
    en: "The weights sum to {detail}, not to 100 or 1; give the full marks as third argument if they differ",
  },
} as const satisfies Record<RefusalReason, Sentence>;
