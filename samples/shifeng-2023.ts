import type { ProjectRow, PublishedException } from "./publishedReport";

/** A project that was added during the year: nothing but what was spent is printed. */
function added(name: string, actual: number): ProjectRow {
  return { name, initialBudget: null, adjustment: null, actual, carryOver: null };
}

/**
 * The 2023 budget and the project list that 株洲市石峰区机关事务服务中心 made public in its self-evaluation report, in
 * 万元 as printed: two places, three where the report prints three. Only labels and figures; sentences are not here.
 */
export const shifeng2023 = {
  year: 2023,
  unitName: "株洲市石峰区机关事务服务中心",
  staff: { establishment: 15, inService: 15, retired: 15, total: 30 },

  /** 预算收支: what came in, what was spent, what is left. */
  budget: {
    income: 1767.7,
    initialBudget: 941.79,
    adjustment: 793.67,
    otherFunds: 32.24,
    expenditure: 1265.46,
    basic: 351.63,
    project: 913.83,
    carryOver: 502.24,
  },
  /** 基本支出 by kind. */
  basic: { personnel: 292.23, publicFunds: 36.62, individualsAndFamilies: 22.78 },

  /** 年初预算项目; an adjustment that is not printed is null. */
  budgetedProjects: [
    { name: "物业管理经费", initialBudget: 280.21, adjustment: 205.43, actual: 130.04, carryOver: 355.6 },
    { name: "水电气经费", initialBudget: 120, adjustment: 41.06, actual: 161.06, carryOver: 0 },
    {
      name: "零星维修购置及各类合同经费",
      initialBudget: 50,
      adjustment: 5.13,
      actual: 55.13,
      carryOver: 0,
    },
    { name: "公车平台运行经费", initialBudget: 75, adjustment: 58.42, actual: 118.5, carryOver: 14.92 },
    { name: "后勤保障经费", initialBudget: 50, adjustment: null, actual: 49.72, carryOver: 0.28 },
    { name: "食堂专项经费", initialBudget: 20, adjustment: null, actual: 0, carryOver: 20 },
  ] as readonly ProjectRow[],
  budgetedTotal: { initialBudget: 595.21, adjustment: 310.04, actual: 514.45, carryOver: 390.8 },

  /** 年中追加项目. */
  addedProjects: [
    added("机关大院WIFI项目经费", 2.745),
    added("安装周界入侵报警系统经费", 4.2),
    added("疫情防控专项经费", 263.84),
    added("机关文印中心工作经费", 33.22),
    added("公共机构节能补助资金-中央空调制暖锅炉改造", 0.3),
    added("石峰区人大预算审查监督平台建设费用", 33),
    added("老旧小区自来水“一户一表”项目改造资金", 30),
    added("石峰区援藏干部赴西藏扎囊县差旅费", 3),
    added("田心片区城市更新征地征收指挥部拨征拆项目后勤服务费", 15),
    added("职工住房补贴", 1.12),
    added("自建房整治小组后勤保障经费等支出", 12.955),
  ] as readonly ProjectRow[],
  addedTotal: { actual: 399.38 },

  /** The same added projects as the report's sections group them: printed total, then its parts. */
  addedSections: [
    {
      total: 6.945,
      parts: [
        ["机关大院WIFI项目", 2.745],
        ["安装周界入侵报警系统经费", 4.2],
      ],
    },
    { total: 263.84, parts: [] },
    { total: 0.3, parts: [] },
    { total: 33.22, parts: [] },
    { total: 33, parts: [] },
    { total: 30, parts: [] },
    {
      total: 17.44,
      parts: [
        ["田心片区城市更新征地征收指挥部拨征拆项目后勤服务费", 15],
        ["自建房整治小组后勤保障经费", 2.44],
      ],
    },
    {
      total: 14.635,
      parts: [
        ["石峰区援藏干部赴西藏扎囊县差旅费", 3],
        ["职工住房补贴", 1.12],
        ["其他应付代管往来资金项目经费", 10.515],
      ],
    },
  ] as readonly { readonly total: number; readonly parts: readonly (readonly [string, number])[] }[],

  /** As the text prints them: 项目支出 with its unit, the project its section 食堂经费 names, 节能补助资金 received. */
  text: { projectExpenditure: "913.83元", canteenProject: "后勤保障经费", energySubsidyReceived: 20 },

  exceptions: [
    {
      id: "project-unit",
      kind: "slip",
      printed: "913.83元",
      expected: "913.83万元",
      reason: "元 is printed for 万元 once.",
    },
    {
      id: "canteen-name",
      kind: "slip",
      printed: "后勤保障经费",
      expected: "食堂专项经费",
      reason: "The section on the canteen names the project before it.",
    },
    {
      id: "self-built-housing",
      kind: "scope",
      printed: 12.955,
      expected: 2.44,
      reason: "The list counts 10.515 of 应付代管往来资金 with it, the sections count that elsewhere.",
    },
    {
      id: "carry-over",
      kind: "scope",
      printed: 502.24,
      expected: 390.8,
      reason: "The budgeted projects carry over 390.80; whose the other 111.44 is, is not printed.",
    },
    {
      id: "adjustment",
      kind: "scope",
      printed: 793.67,
      expected: 709.42,
      reason: "调整追加 is 84.25 above the projects' increases and additions; the rest is not attributed.",
    },
    {
      id: "energy-subsidy",
      kind: "scope",
      printed: 20,
      expected: 0.3,
      reason: "20 was received, 0.30 is listed as spent; neither carry-over nor recipient is printed.",
    },
  ] as readonly PublishedException[],
};
