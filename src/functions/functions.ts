import {
  numberArgument,
  numberPair,
  placesArgument,
  scorePlacesArgument,
} from "../shared/indicator/argument";
import { deductedScore, executionScore } from "../shared/indicator/deduction";
import { gradeBands, gradeOf, NATIONAL_BANDS } from "../shared/indicator/grade";
import { quantitativeScore, scoringDirection } from "../shared/indicator/quantitativeScore";
import { changeRate, ratio, savingRate } from "../shared/indicator/rate";
import { scoringMode } from "../shared/indicator/scoringMode";
import { tierScore } from "../shared/indicator/tierScore";
import { totalScore } from "../shared/indicator/totalScore";
import { fullMarks, weightedScore } from "../shared/indicator/weightedScore";
import { agreementOf, gapOf } from "../shared/verdict/agreement";
import { describedTarget } from "./describedTarget";
import { given, orDefault, orUsual, rateOf, totalAndParts } from "./arguments";
import { readable, toCell } from "./toCell";
import { outcomeWords } from "./words";

/**
 * 预算执行率＝执行数÷预算数；自评表用全年预算数，不用年初预算数
 * @customfunction RATE RATE
 * @param {unknown} actual 执行数：全年执行数或完成数，与预算数同单位
 * @param {unknown} budget 预算数：全年预算数或计划数
 * @param {unknown} [places] 小数位：百分数保留几位，四舍五入；不填不舍入
 * @returns {number} 执行率，小数（0.9997 即 99.97%）
 * @source 财预〔2020〕10号：预算执行率＝全年执行数÷全年预算数
 * @example =PERF.RATE(582.66, 582.84, 2)
 */
export function rate(actual: unknown, budget: unknown, places?: unknown): number {
  return rateOf(actual, budget, places, ratio);
}

/**
 * 控制率＝实际÷编制数、预算或批复，越低越好
 * @customfunction CONTROL CONTROL
 * @param {unknown} actual 实际数：在职人数、三公经费支出、公用经费、实际规模、实际投资
 * @param {unknown} quota 控制数：编制数、预算数、批复规模、概算投资
 * @param {unknown} [places] 小数位：百分数保留几位，四舍五入；不填不舍入
 * @returns {number} 控制率，小数
 * @source 部门整体支出绩效评价指标：在职人员控制率、“三公”经费控制率、公用经费控制率、规模控制率、投资概算控制率
 * @example =PERF.CONTROL(22, 25, 2)
 */
export function control(actual: unknown, quota: unknown, places?: unknown): number {
  return rateOf(actual, quota, places, ratio);
}

/**
 * 变动率＝(本年－上年)÷上年
 * @customfunction CHANGE CHANGE
 * @param {unknown} current 本年数：本年决算数或本年预算数
 * @param {unknown} previous 上年数：与本年数同口径、同单位
 * @param {unknown} [places] 小数位：百分数保留几位，四舍五入；不填不舍入
 * @returns {number} 变动率，小数；减少为负
 * @source 部门整体支出绩效评价指标：“三公”经费变动率；决算情况说明：与上年相比增加（减少）
 * @example =PERF.CHANGE(6.5, 4.75, 2)
 */
export function change(current: unknown, previous: unknown, places?: unknown): number {
  return rateOf(current, previous, places, changeRate);
}

/**
 * 占比＝部分÷合计
 * @customfunction SHARE SHARE
 * @param {unknown} part 部分：其中一项
 * @param {unknown} whole 合计：与部分同单位
 * @param {unknown} [places] 小数位：百分数保留几位，四舍五入；不填不舍入
 * @returns {number} 占比，小数
 * @source 决算情况说明：某项支出占本年支出合计的百分比
 * @example =PERF.SHARE(746.04, 2668.25, 1)
 */
export function share(part: unknown, whole: unknown, places?: unknown): number {
  return rateOf(part, whole, places, ratio);
}

/**
 * 节约率＝(预算－实际)÷预算；政府采购节资率、成本节约率
 * @customfunction SAVING SAVING
 * @param {unknown} budget 预算数：采购预算、计划成本
 * @param {unknown} actual 实际数：实际采购金额、实际成本
 * @param {unknown} [places] 小数位：百分数保留几位，四舍五入；不填不舍入
 * @returns {number} 节约率，小数；超支为负
 * @source 部门整体支出绩效评价指标：政府采购节资率、成本节约率
 * @example =PERF.SAVING(76, 70.3, 2)
 */
export function saving(budget: unknown, actual: unknown, places?: unknown): number {
  return rateOf(budget, actual, places, savingRate);
}

/**
 * 预算调整率（控制率）＝本年追加÷年初预算
 * @customfunction ADJUST ADJUST
 * @param {unknown} added 调整数：本年追加（调减为负）的预算
 * @param {unknown} initial 年初预算数：与调整数同单位
 * @param {unknown} [places] 小数位：百分数保留几位，四舍五入；不填不舍入
 * @returns {number} 调整率，小数
 * @source 部门整体支出绩效评价指标：预算调整率、预算控制率
 * @example =PERF.ADJUST(28.93, 507.89, 2)
 */
export function adjust(added: unknown, initial: unknown, places?: unknown): number {
  return rateOf(added, initial, places, ratio);
}

/**
 * 结转结余率＝结转结余总额÷支出预算数，越低越好
 * @customfunction CARRYOVER CARRYOVER
 * @param {unknown} carried 结转结余：年末结转和结余总额
 * @param {unknown} budget 支出预算数：与结转结余同单位
 * @param {unknown} [places] 小数位：百分数保留几位，四舍五入；不填不舍入
 * @returns {number} 结转结余率，小数
 * @source 部门整体支出绩效评价指标：结转结余率
 * @example =PERF.CARRYOVER(12.5, 500, 2)
 */
export function carryover(carried: unknown, budget: unknown, places?: unknown): number {
  return rateOf(carried, budget, places, ratio);
}

/**
 * 一个定量指标的得分；目标可写成“≥85%”“≤30分钟”“40家-60家”，不能判断时给出原因
 * @customfunction SCORE SCORE
 * @param {unknown} target 年度指标值：数，或照表上的写法
 * @param {unknown} actual 实际完成值：数，或照表上的写法
 * @param {unknown} weight 分值：满分
 * @param {unknown} [direction] 方向：正向、反向、区间、等于；不填按目标的写法
 * @param {unknown} [mode] 计分方式：按比例（不填）、反比、及格线:60、达标得分
 * @param {unknown} [places] 小数位：得分保留几位，不填为 2；负数为舍尾，-2 舍去第三位起
 * @returns {number} 得分，0 到分值之间
 * @source 财预〔2020〕10号定量指标计分；财预〔2021〕101号按完成比例、及格线计分
 * @example =PERF.SCORE("≥90%", 0.88, 10)
 */
export function score(
  target: unknown,
  actual: unknown,
  weight: unknown,
  direction?: unknown,
  mode?: unknown,
  places?: unknown,
): number {
  const way = readable(scoringDirection(direction));
  const how = readable(scoringMode(mode));
  const digits = readable(scorePlacesArgument(places));
  const written = typeof target === "number" || typeof target === "string" ? target : "";
  return toCell(quantitativeScore(written, actual, weight, way, how, digits));
}

/**
 * 定性指标三档得分：达成 100%–80%、部分达成 80%–60%、未达成 60%–0%
 * @customfunction TIER TIER
 * @param {unknown} level 等次：1、2、3 或 达成、部分达成、未达成
 * @param {unknown} weight 分值：满分
 * @param {unknown} [position] 档内位置：0 到 1，第二、三档必填且不含 1；取下限请写 "0"
 * @returns {number} 得分
 * @source 财预〔2020〕10号：定性指标按三档计分
 * @example =PERF.TIER("部分达成", 10, 0.5)
 */
export function tier(level: unknown, weight: unknown, position?: unknown): number {
  return toCell(tierScore(level, weight, position));
}

/**
 * 扣分指标得分：每超1个百分点扣X分，扣完为止
 * @customfunction DEDUCT DEDUCT
 * @param {unknown} rate 比率：小数，如 1.032 或 103.2%
 * @param {unknown} weight 分值：满分
 * @param {unknown} per_point 每点扣分：每超 1 个百分点扣的分，不足 1 个百分点按比例
 * @param {unknown} [limit] 限度：比率不超过它不扣分，不填为 1（100%）
 * @param {unknown} [places] 小数位：得分保留几位，不填为 2；负数为舍尾
 * @returns {number} 得分，0 到分值之间
 * @source 省级部门整体支出绩效评价指标：在职人员控制率、“三公”经费变动率等的扣分规则
 * @example =PERF.DEDUCT(1.032, 5, 0.5)
 */
export function deduct(
  rate: unknown,
  weight: unknown,
  per_point: unknown,
  limit?: unknown,
  places?: unknown,
): number {
  const of = (argument: unknown) => readable(numberArgument(argument)).value;
  const from = orDefault(limit, 1);
  const digits = readable(scorePlacesArgument(places));
  return toCell(deductedScore(of(rate), of(weight), of(per_point), of(from), digits));
}

/**
 * 预算执行率得分＝分值×执行率，超过100%按满分
 * @customfunction EXECSCORE EXECSCORE
 * @param {unknown} actual 执行数：全年执行数
 * @param {unknown} budget 预算数：全年预算数
 * @param {unknown} [weight] 分值：不填为 10
 * @param {unknown} [mode] 计分方式：按比例（不填）、及格线:60、达标得分
 * @param {unknown} [places] 小数位：得分保留几位，不填为 2；负数为舍尾，99.97% 用 -1 得 9.9
 * @returns {number} 得分，0 到分值之间
 * @source 财预〔2020〕10号：预算执行率 10 分
 * @example =PERF.EXECSCORE(582.66, 582.84, 10, , -1)
 */
export function execscore(
  actual: unknown,
  budget: unknown,
  weight?: unknown,
  mode?: unknown,
  places?: unknown,
): number {
  const { first, second } = readable(numberPair(actual, budget));
  const marks = readable(numberArgument(orUsual(weight, 10))).value;
  const digits = readable(scorePlacesArgument(places));
  return toCell(executionScore(first, second, marks, readable(scoringMode(mode)), digits));
}

/**
 * 加权得分＝Σ（得分×权重）÷Σ权重；两列等长，权重合计应为 100 或 1
 * @customfunction WEIGHTED WEIGHTED
 * @param {unknown[][]} scores 得分区域：百分制得分，或 0 到 1 的完成程度
 * @param {unknown[][]} weights 权重区域：与得分区域同形
 * @param {unknown} [full] 满分：权重应有的合计，不填为 100 或 1
 * @returns {number} 加权得分
 * @source 绩效评价加权平均
 * @example =PERF.WEIGHTED(C3:C8, D3:D8)
 */
export function weighted(scores: unknown[][], weights: unknown[][], full?: unknown): number {
  return toCell(weightedScore(scores, weights, readable(fullMarks(full))));
}

/**
 * 自评总分＝执行率得分＋各指标得分；得分不得大于分值，分值合计应为满分
 * @customfunction TOTAL TOTAL
 * @param {unknown[][]} points 得分区域：各指标得分
 * @param {unknown[][]} [weights] 分值区域：与得分区域同形
 * @param {unknown} [full] 满分：分值应有的合计，不填为 100
 * @param {unknown} [exec_points] 执行率得分：附件3 的执行率行不在区域内时填
 * @param {unknown} [exec_weight] 执行率分值：不填为 10
 * @returns {number} 总分
 * @source 附件3 整体支出绩效自评表：总分＝Σ得分
 * @example =PERF.TOTAL(H12:H28, G12:G28, 100, H5, 10)
 */
export function total(
  points: unknown[][],
  weights?: unknown[][],
  full?: unknown,
  exec_points?: unknown,
  exec_weight?: unknown,
): number {
  const marks = readable(numberArgument(orUsual(full, 100))).value;
  const execution = given(exec_points)
    ? {
        points: readable(numberArgument(exec_points)).value,
        weight: readable(numberArgument(orUsual(exec_weight, 10))).value,
      }
    : undefined;
  return toCell(totalScore(points, Array.isArray(weights) ? weights : undefined, marks, execution));
}

/**
 * 评价等级：优 90–100、良 80–90、中 60–80、差 60 以下，可另给分数线
 * @customfunction GRADE GRADE
 * @param {unknown} score 总分：百分制
 * @param {unknown[][]} [bands] 等级区域：两列，最低分、等级
 * @returns {string} 等级
 * @source 财预〔2020〕10号：绩效评价结果分四档
 * @example =PERF.GRADE(96.9)
 */
export function grade(score: unknown, bands?: unknown[][]): string {
  const marks = readable(numberArgument(score)).value;
  return gradeOf(marks, Array.isArray(bands) ? readable(gradeBands(bands)) : NATIONAL_BANDS);
}

/**
 * 看一个年度指标值怎样被理解：符号、下限、上限、单位、类别
 * @customfunction TARGET TARGET
 * @param {unknown} text 年度指标值：照表上的写法
 * @returns {unknown[][]} 一行五格：符号、下限、上限、单位、类别
 * @source 年度指标值的常见写法
 * @example =PERF.TARGET("不低于90%")
 */
export function target(text: unknown): unknown[][] {
  return describedTarget(text);
}

/**
 * 合计与明细是否相符：相符、尾差、待核实、不平
 * @customfunction AGREES AGREES
 * @param {unknown} total 合计：表上写的合计数
 * @param {unknown[][]} parts 明细区域：应加总的各数
 * @param {unknown} [places] 小数位：各数写到几位，不填为 2
 * @returns {string} 相符、尾差、待核实 或 不平
 * @source 公开01表附注：金额单位转换可能存在尾数误差；判断按舍入区间
 * @example =PERF.AGREES(B20, B3:B19)
 */
export function agrees(total: unknown, parts: unknown[][], places?: unknown): string {
  const digits = readable(placesArgument(orDefault(places, 2))) ?? 2;
  const figures = totalAndParts(total, parts);
  return outcomeWords(agreementOf(figures.total, figures.parts, digits));
}

/**
 * 差额＝合计－Σ明细，精确到分毫
 * @customfunction GAP GAP
 * @param {unknown} total 合计：表上写的合计数
 * @param {unknown[][]} parts 明细区域：应加总的各数
 * @returns {number} 差额
 * @source 表内勾稽：合计＝Σ明细
 * @example =PERF.GAP(B20, B3:B19)
 */
export function gap(total: unknown, parts: unknown[][]): number {
  const figures = totalAndParts(total, parts);
  return toCell({ kind: "value", value: gapOf(figures.total, figures.parts) });
}
