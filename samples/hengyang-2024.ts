import type { EvaluatedProjectRow, PublishedException } from "./publishedReport";

/** One indicator of a group. Weight, score and rate (1 is 100%) are null where the report prints none. */
export interface ScoredIndicator {
  readonly name: string;
  readonly weight: number | null;
  readonly score: number | null;
  /** The figures the rate is made of, by meaning. */
  readonly figures: Readonly<Record<string, number>>;
  readonly rate: number | null;
  /** A result given as a short label instead of a rate. */
  readonly result: string | null;
}

export interface ScoredGroup {
  readonly name: string;
  readonly weight: number;
  readonly score: number | null;
  readonly indicators: readonly ScoredIndicator[];
}

function indicator(name: string, known: Partial<Omit<ScoredIndicator, "name">>): ScoredIndicator {
  return { name, weight: null, score: null, figures: {}, rate: null, result: null, ...known };
}

/** A project of the initial budget has a budget and a rate; one that was added has neither. */
function project(
  name: string,
  actual: number,
  initialBudget: number | null = null,
  rate: number | null = null,
): EvaluatedProjectRow {
  return { name, initialBudget, adjustment: null, actual, carryOver: null, rate, score: null };
}

/**
 * The 2024 self-evaluation of the whole budget that 衡阳市机关事务管理局 made public: seven groups of indicators with
 * weight and score, the figures behind their rates, and the accounts they rest on, in 万元 as printed. Only labels
 * and figures; sentences are not here.
 */
export const hengyang2024 = {
  year: 2024,
  unitName: "衡阳市机关事务管理局",

  /** 编制 and 在职 by kind: administrative (行政), worker (工勤), institutional (事业). */
  staff: {
    establishment: { total: 29, administrative: 17, worker: 1, institutional: 11 },
    inService: { total: 28, administrative: 16, worker: 2, institutional: 10 },
  },

  groups: [
    { name: "目标设定", weight: 10, score: 10, indicators: [] },
    {
      name: "预算配置",
      weight: 5,
      score: 5,
      indicators: [
        indicator("在职人员控制率", { figures: { establishment: 29, inService: 28 }, rate: 0.9655 }),
        indicator("“三公经费”变动率", { figures: { lastYearBudget: 4.75, budget: 6.5, increase: 1.75 } }),
      ],
    },
    {
      name: "预算执行",
      weight: 10,
      score: 10,
      indicators: [
        indicator("预算完成率", {
          weight: 2,
          score: 2,
          figures: { budget: 7500.55, actual: 7500.5 },
          rate: 1,
        }),
        indicator("支付进度", { weight: 2, score: 2, rate: 1 }),
        indicator("“三公经费”控制率", {
          weight: 2,
          score: 2,
          figures: { budget: 6.75, actual: 2.82 },
          rate: 0.4178,
        }),
        indicator("政府采购节资率", { weight: 2, score: 2, result: "未超支" }),
        indicator("政府采购执行率", { weight: 2, score: 2, result: "应采尽采" }),
      ],
    },
    {
      name: "预算管理",
      weight: 10,
      score: 10,
      indicators: [
        indicator("管理制度", { weight: 2, score: 2 }),
        indicator("资金使用", { weight: 4, score: 4 }),
        indicator("预决算信息公开性", { weight: 2, score: 2 }),
        indicator("基础信息完善性", { weight: 2, score: 2 }),
      ],
    },
    { name: "资产管理", weight: 5, score: 5, indicators: [] },
    {
      name: "职责履行",
      weight: 30,
      score: null,
      indicators: [
        /** Floor area in 万平方米. */
        indicator("统一权属", {
          figures: { registrable: 109.62, registered: 76.72, toCancel: 1.46, pending: 31.44 },
        }),
        indicator("统一配置", { figures: { vehiclesBought: 48, newEnergy: 45 }, rate: 0.937 }),
        indicator("统一管理", {}),
        indicator("统一处置", {}),
        indicator("统一维修", {}),
        indicator("厉行勤俭节约", {}),
      ],
    },
    { name: "履职效益", weight: 30, score: null, indicators: [] },
  ] as readonly ScoredGroup[],
  scoreTotal: 100,

  /** 本年支出: shares are printed with two places of a percent. */
  expenditure: { total: 7500.56, basic: 605.77, basicShare: 0.0808, project: 6894.79, projectShare: 0.9192 },

  basicTotal: { initialBudget: 572.86, actual: 605.77 },
  /** 基本支出: label, initial budget, actual, printed completion rate. */
  basic: [
    ["行政运行", 432.15, 429.06, 0.9928],
    ["事业运行", null, 0.78, null],
    ["机关事业单位基本养老保险缴费支出", 40.25, 40.25, 1],
    ["机关事业单位职业年金缴费支出", 20.13, 23.91, 1.187],
    ["行政事业单位医疗支出", 21.89, 21.63, 0.988],
    ["其他行政事业单位医疗支出", 20.97, 21.86, 1.04],
    ["住房公积金支出", 36.57, 37.92, 1.036],
    ["财政对工伤保险基金的补助支出", 0.9, 0.92, 1.02],
    ["其他计划生育事务支出", null, 0.1, null],
    ["死亡抚恤支出", null, 27.32, null],
    ["其他优抚支出", null, 2.02, null],
  ] as readonly (readonly [
    label: string,
    initialBudget: number | null,
    actual: number,
    rate: number | null,
  ])[],

  projectTotal: { initialBudget: 133, actual: 6894.79 },
  budgetedProjects: [
    project("公务用车管理项目", 35.17, 40, 0.8793),
    project("公共机构节能项目", 13.18, 17, 0.7753),
    project("厅级干部周转房项目", 76, 76, 1),
  ] as readonly EvaluatedProjectRow[],
  /** The main ones, says the report: the list is not complete. */
  addedProjects: [
    project("市纪委审查调查外查点项目", 5981.15),
    project("法律援助中心修缮项目", 274.55),
    project("市委1号楼加固项目", 35.52),
    project("市委社会工作部修缮项目", 157.09),
    project("市政府东门维修项目", 170.04),
    project("市委大院二期项目", 72.07),
    project("市委7号办公楼维修项目", 66.63),
    project("市纪委5号办公楼会议室及大厅维修项目", 4.94),
    project("市纪监委办公楼防水修缮项目", 2.01),
  ] as readonly EvaluatedProjectRow[],

  /** As the text prints them: the year of the expenditure in 预算完成率, the amount of 事业运行 with its unit. */
  text: { expenditureYear: 2023, institutionOperation: "0.78元" },

  exceptions: [
    {
      id: "expenditure",
      kind: "contradiction",
      printed: 7500.5,
      expected: 7500.56,
      reason: "预算完成率 takes 7500.50 for the expenditure; basic and project expenditure give 7500.56.",
    },
    {
      id: "budget",
      kind: "contradiction",
      printed: 7500.55,
      expected: 7500.56,
      reason: "预算完成率 states a budget of 7500.55, less than was spent.",
    },
    {
      id: "expenditure-year",
      kind: "slip",
      printed: 2023,
      expected: 2024,
      reason: "预算完成率 names the year before for the expenditure.",
    },
    {
      id: "three-public-budget",
      kind: "contradiction",
      printed: 6.75,
      expected: 6.5,
      reason: "The budget is 6.50 in 变动率 and 6.75 in 控制率.",
    },
    {
      id: "three-public-change",
      kind: "omitted",
      printed: null,
      expected: 0.3684,
      reason: "Only the increase of 1.75 is printed; the group has full marks although the budget rose.",
    },
    {
      id: "last-two-scores",
      kind: "omitted",
      printed: null,
      expected: 60,
      reason: "职责履行 and 履职效益 have no printed score; the total of 100 leaves them their full weight.",
    },
    {
      id: "institution-unit",
      kind: "slip",
      printed: "0.78元",
      expected: "0.78万元",
      reason: "元 is printed for 万元; only as 万元 do the items add up to 605.77.",
    },
    {
      id: "annuity-rate",
      kind: "cut",
      printed: 1.187,
      expected: 1.188,
      reason: "Cut, not rounded.",
    },
    {
      id: "housing-fund-rate",
      kind: "cut",
      printed: 1.036,
      expected: 1.037,
      reason: "Cut, not rounded.",
    },
    {
      id: "new-energy-share",
      kind: "cut",
      printed: 0.937,
      expected: 0.938,
      reason: "45 of 48 is 93.75%, cut to one place.",
    },
    {
      id: "project-items",
      kind: "scope",
      printed: 6894.79,
      expected: 6888.35,
      reason: "The list of added projects names the main ones only.",
    },
  ] as readonly PublishedException[],
};
