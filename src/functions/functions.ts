import { type Argument, numberPair, placesArgument } from "../shared/indicator/argument";
import { ratio } from "../shared/indicator/rate";
import { fullMarks, type Range, weightedScore } from "../shared/indicator/weightedScore";
import { toCell } from "./toCell";

/**
 * 预算执行率＝执行数÷预算数，以小数返回（0.9997）；自评表用全年预算数，不用年初预算数
 * @customfunction RATE RATE
 * @param {any} actual 执行数（全年执行数、完成数），与预算数同单位
 * @param {any} budget 预算数（全年预算数、计划数）
 * @param {any} [places] 百分数保留的小数位，四舍五入；不填则不舍入
 * @returns {any} 执行率
 */
export function rate(actual: Argument, budget: Argument, places?: Argument): number {
  return rateOf(actual, budget, places);
}

/**
 * 控制率＝实际÷编制数、预算或批复，以小数返回；越低越好
 * @customfunction CONTROL CONTROL
 * @param {any} actual 实际数（在职人数、三公经费支出、实际规模、实际投资）
 * @param {any} quota 控制数（编制数、预算数、批复规模、概算投资）
 * @param {any} [places] 百分数保留的小数位，四舍五入；不填则不舍入
 * @returns {any} 控制率
 */
export function control(actual: Argument, quota: Argument, places?: Argument): number {
  return rateOf(actual, quota, places);
}

/**
 * 加权得分＝Σ（得分×权重）÷Σ权重；两列等长，权重合计应为 100 或 1
 * @customfunction WEIGHTED WEIGHTED
 * @param {any[][]} scores 得分区域（百分制得分或 0 到 1 的完成程度）
 * @param {any[][]} weights 权重区域，与得分区域同形
 * @param {any} [full] 权重应有的合计；不填则为 100 或 1
 * @returns {any} 加权得分
 */
export function weighted(scores: Range, weights: Range, full?: Argument): number {
  const marks = fullMarks(full);
  if (marks && "kind" in marks) return toCell(marks);
  return toCell(weightedScore(scores, weights, marks));
}

function rateOf(part: Argument, base: Argument, places: Argument): number {
  const pair = numberPair(part, base);
  if ("kind" in pair) return toCell(pair);
  const digits = placesArgument(places);
  if (typeof digits === "object") return toCell(digits);
  return toCell(ratio(pair.first, pair.second, digits));
}
