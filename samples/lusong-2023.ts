import type { IndicatorRow, ProjectRow, PublishedException } from "./publishedReport";
import type { Published, PublishedRow } from "./zhuzhou-2023";

/** 上年决算数, 本年预算数 and 本年决算数 in 万元 behind the label; "——" where the form prints a dash. */
export type SpendingRow = readonly [
  label: string,
  lastYearActual: Published,
  budget: Published,
  actual: Published,
];

/** The indicators of one 一级指标: 二级指标, 三级指标, target, actual value, weight, score and reason. */
function indicators(group: string, groupWeight: number, rows: readonly PublishedRow[]): IndicatorRow[] {
  return rows.map(([subgroup, name, target, actual, weight, score, reason]) => ({
    group,
    groupWeight,
    subgroup: String(subgroup),
    name: String(name),
    target: target ?? null,
    actual: actual ?? null,
    weight: typeof weight === "number" ? weight : null,
    score: typeof score === "number" ? score : null,
    reason: typeof reason === "string" ? reason : null,
  }));
}

/**
 * The 2023 基础数据表 (附件2), 整体支出绩效自评表 (附件3) and project list that 中共株洲市芦淞区委办公室 made public,
 * in 万元 as printed. Labels and figures are the report's; goals, reasons and targets that are sentences there
 * are short words of ours.
 */
export const lusong2023 = {
  year: 2023,
  unitName: "中共株洲市芦淞区委办公室",
  /** The level in 附件3; its 附件2 keeps 市级 in the label of the special funds. */
  level: "区级",

  /** 附件2. */
  basic: {
    staff: { establishment: 25, inService: 22, controlRate: 0.88 },
    spending: {
      threePublic: ["三公经费", 0, 0.36, 0.36],
      vehicles: ["1、公务用车购置和维护经费", 0, 0, 0],
      vehiclePurchase: ["其中：公车购置", 0, 0, 0],
      vehicleRunning: ["公车运行维护", 0, 0, 0],
      abroad: ["2、出国经费", 0, 0, 0],
      reception: ["3、公务接待", 0, 0.36, 0.36],
      project: ["项目支出：", 65.07, 115.44, 74.77],
      projectOperation: ["1、业务工作经费", 65.07, 115.44, 74.77],
      projectMaintenance: ["2、运行维护经费", null, null, null],
      special: ["3、市级专项资金（一个专项一行）", null, null, null],
      publicFunds: ["公用经费", 52.48, 65.67, 70.41],
      office: ["其中：办公经费", 6.45, 8.75, 6.13],
      utilities: ["水费、电费、差旅费", 0, 1, 0.73],
      meetings: ["会议费、培训费", 0, 0, 0.41],
      procurement: ["政府采购金额", "——", 76, 116.66],
      adjustment: ["部门基本支出预算调整", "——", null, null],
    } satisfies Record<string, SpendingRow>,
    /** 楼堂馆所: no project was completed, all six figures are printed as 0, the two rates without a sign. */
    buildings: {
      approvedArea: 0,
      actualArea: 0,
      areaControlRate: 0,
      budgetedInvestment: 0,
      actualInvestment: 0,
      investmentControlRate: 0,
    },
  },

  /** 附件3; rates are numbers, 1 is 100%. */
  self: {
    money: {
      initialBudget: 556.95,
      adjustedBudget: 582.84,
      actual: 582.66,
      weight: 10,
      rate: 0.9997,
      score: 9.9,
    },
    /** 按收入性质分: splits 全年预算数, like `byNature`. */
    byIncome: {
      total: 582.84,
      generalBudget: 582.84,
      governmentFund: null,
      specialAccount: null,
      other: null,
    },
    /** 按支出性质分. */
    byNature: { total: 582.84, basic: 507.89, project: 74.95 },
    goals: {
      expected: "做好调研、督查、公文、机要、信息、改革和档案史志工作。",
      achieved: "各项工作任务均已完成。",
    },
    indicators: [
      ...indicators("产出指标（40分）", 40, [
        ["数量指标", "办结各级领导批示件", "315件", "315件", 5, 5, null],
        ["数量指标", "高质量起草重要文稿", "280篇", "280篇", 5, 5, null],
        ["数量指标", "上报信息数量", "430篇", "430篇", 5, 5, null],
        ["数量指标", "执行主要工作预安销号制度", "549项", "527项", 7, 6, "部分事项为往年遗留"],
        ["质量指标", "全面提高“三服务”工作质效", "参谋与督促到位", "完成", 8, 8, null],
        ["时效指标", "完成时间", "本年度完成", "完成", 10, 10, null],
      ]),
      ...indicators("效益指标（20分）", 20, [
        ["经济效益指标", "全面深化改革", "投资成本下降", "完成", 10, 10, null],
        ["生态效益指标", "无", null, null, null, null, null],
        ["可持续影响指标", "新文化路、千亿大道重点项目", "按期完成", "完成", 10, 10, null],
      ]),
      ...indicators("满意度指标（10分）", 10, [
        ["服务对象满意度指标", "“马上就办”平台网络问政群众反映问题", "208件", "208件", 10, 10, null],
      ]),
      ...indicators("成本指标（20分）", 20, [
        ["经济成本指标", "全年总支出", "556.95万元", "582.66万元", 20, 18, "支付了上年的应付款"],
        ["社会成本指标", "无", null, null, null, null, null],
        ["生态环境成本指标", "无", null, null, null, null, null],
      ]),
    ] as readonly IndicatorRow[],
    weightTotal: 100,
    scoreTotal: 96.9,
  },

  /** The six projects of the initial budget, then the four that were not in it. */
  projects: [
    { name: "公务用车运行维护经费", initialBudget: 5, adjustment: -0.11, actual: 4.89, carryOver: 0 },
    { name: "督查、保密工作经费", initialBudget: 19.5, adjustment: -4.42, actual: 15.08, carryOver: 0 },
    { name: "档案、党史及区志专项", initialBudget: 19, adjustment: 6.52, actual: 25.52, carryOver: 0 },
    { name: "深改、台办工作经费", initialBudget: 3, adjustment: -3, actual: 0, carryOver: 0 },
    { name: "党政专用通信二级网建设", initialBudget: 61.45, adjustment: -61.45, actual: 0, carryOver: 0 },
    { name: "国安专项经费", initialBudget: 7.5, adjustment: -2.73, actual: 4.77, carryOver: 0 },
    { name: "防疫补助经费", initialBudget: null, adjustment: null, actual: 1.8, carryOver: 0 },
    { name: "区委办业务性经费", initialBudget: null, adjustment: null, actual: 12.78, carryOver: 0 },
    { name: "换届工作经费", initialBudget: null, adjustment: null, actual: 1.94, carryOver: 0 },
    { name: "三个高地经费", initialBudget: null, adjustment: null, actual: 7.98, carryOver: 0 },
  ] as readonly ProjectRow[],

  /** Figures of the report's text that the two forms repeat or contradict. */
  text: {
    income: 582.3,
    expenditure: 582.3,
    basic: 507.53,
    personnel: 437.12,
    publicFunds: 70.41,
    project: 74.77,
    /** Printed as 调增（减）, without a sign. */
    securityAdjustment: 2.73,
    /** 批示件 of the city's and of the district's leaders, 议定事项 of the standing committee. */
    instructions: [46, 151, 115],
  },

  exceptions: [
    {
      id: "text-expenditure",
      kind: "contradiction",
      printed: 582.3,
      expected: 582.66,
      reason:
        "The text and 附件3 give different expenditure; the gap of 0.36 is as large as the three public expenses.",
    },
    {
      id: "text-basic",
      kind: "contradiction",
      printed: 507.53,
      expected: 507.89,
      reason: "The text's basic expenditure is 0.36 less than 全年执行数 without the projects.",
    },
    {
      id: "project-by-nature",
      kind: "scope",
      printed: 74.95,
      expected: 74.77,
      reason: "按支出性质分 splits 全年预算数; 74.77 is what was spent.",
    },
    {
      id: "unspent",
      kind: "contradiction",
      printed: 0,
      expected: 0.18,
      reason: "0.18 of 全年预算数 was not spent, all of it project money, yet no project carries over.",
    },
    {
      id: "project-items",
      kind: "tail",
      printed: 74.77,
      expected: 74.76,
      reason: "The projects are rounded one by one.",
    },
    {
      id: "project-budget-items",
      kind: "tail",
      printed: 115.44,
      expected: 115.45,
      reason: "The initial budgets of the projects are rounded one by one.",
    },
    {
      id: "security-adjustment",
      kind: "slip",
      printed: 2.73,
      expected: -2.73,
      reason: "Printed as 调增（减） without a sign; budget and spending make it a cut.",
    },
    {
      id: "execution-score",
      kind: "cut",
      printed: 9.9,
      expected: 9.997,
      reason: "Cut to one place; rounded, a rate below 100% would score the full weight of 10.",
    },
    {
      id: "vehicle-running",
      kind: "contradiction",
      printed: 0,
      expected: 4.89,
      reason: "附件2 has no running costs of vehicles; the project 公务用车运行维护经费 spent 4.89.",
    },
    {
      id: "instructions",
      kind: "contradiction",
      printed: 315,
      expected: 312,
      reason: "附件3 has 315; the text's three counts add up to 312, and one of them is not of 批示件.",
    },
  ] as readonly PublishedException[],
};
