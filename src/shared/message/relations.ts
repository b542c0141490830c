import { ruleLabel } from "./rules";
import { say, type Locale, type Sentence } from "./say";

/** What each relation says, in the words of the trade, by its id. */
export const relations: Readonly<Record<string, Sentence>> = {
  "T01-1": {
    zh: "本年收入合计 = 各项收入之和",
    en: "Income of the year = sum of its items",
  },
  "T01-2": {
    zh: "本年支出合计 = 各类支出之和",
    en: "Expenditure of the year = sum of its classes",
  },
  "T01-3": {
    zh: "收入总计 = 本年收入合计 + 使用非财政拨款结余 + 年初结转和结余",
    en: "Total income = income of the year + non-fiscal surplus used + carry-over at the start",
  },
  "T01-4": {
    zh: "支出总计 = 本年支出合计 + 结余分配 + 年末结转和结余",
    en: "Total expenditure = expenditure of the year + surplus distributed + carry-over at the end",
  },
  "T01-5": { zh: "收入总计 = 支出总计", en: "Total income = total expenditure" },
  "T02-1": {
    zh: "本年收入合计 = 财政拨款收入 + 上级补助收入 + 事业收入 + 经营收入 + 附属单位上缴收入 + 其他收入",
    en: "Income of the year = fiscal appropriation + from superior + undertakings + operations + from affiliates + other",
  },
  "T02-2": {
    zh: "合计 = 各类之和",
    en: "Total = sum of the classes",
  },
  "T02-3": {
    zh: "上级科目 = 下级科目之和",
    en: "A subject = sum of the subjects below it",
  },
  "T03-1": {
    zh: "本年支出合计 = 基本支出 + 项目支出 + 上缴上级支出 + 经营支出 + 对附属单位补助支出",
    en: "Expenditure of the year = basic + project + paid to superior + operating + subsidies to affiliates",
  },
  "T03-2": { zh: "合计 = 各类之和", en: "Total = sum of the classes" },
  "T03-3": { zh: "上级科目 = 下级科目之和", en: "A subject = sum of the subjects below it" },
  "T04-1": {
    zh: "本年收入合计 = 一般公共预算 + 政府性基金预算 + 国有资本经营预算",
    en: "Income of the year = general public budget + government funds + state capital budget",
  },
  "T04-2": {
    zh: "年初财政拨款结转和结余 = 三项财政拨款之和",
    en: "Fiscal carry-over at the start = sum of its three budgets",
  },
  "T04-3": {
    zh: "收入总计 = 本年收入合计 + 年初财政拨款结转和结余",
    en: "Total income = income of the year + fiscal carry-over at the start",
  },
  "T04-4": {
    zh: "合计 = 一般公共预算 + 政府性基金预算 + 国有资本经营预算",
    en: "Total = general public budget + government funds + state capital budget",
  },
  "T04-5": {
    zh: "本年支出合计 = 各类支出之和",
    en: "Expenditure of the year = sum of its classes",
  },
  "T04-6": {
    zh: "支出总计 = 本年支出合计 + 年末财政拨款结转和结余",
    en: "Total expenditure = expenditure of the year + fiscal carry-over at the end",
  },
  "T04-7": {
    zh: "每项财政拨款的支出总计 = 收入 + 年初结转和结余",
    en: "Total expenditure of a budget = its income + its carry-over at the start",
  },
  "T04-8": {
    zh: "收入总计 = 支出总计",
    en: "Total income = total expenditure",
  },
  "T05-1": { zh: "小计 = 基本支出 + 项目支出", en: "Subtotal = basic + project" },
  "T05-2": { zh: "合计 = 各类之和", en: "Total = sum of the classes" },
  "T05-3": { zh: "上级科目 = 下级科目之和", en: "A subject = sum of the subjects below it" },
  "T06-1": {
    zh: "类 = 各款之和",
    en: "A class = sum of its sections",
  },
  "T06-2": {
    zh: "人员经费合计 = 工资福利支出 + 对个人和家庭的补助",
    en: "Personnel costs = wages and welfare + grants to persons and families",
  },
  "T06-3": {
    zh: "公用经费合计 = 商品和服务支出 + 债务利息及费用支出 + 资本性支出 + 其他支出",
    en: "Public costs = goods and services + debt interest + capital expenditure + other",
  },
  "T07-1": {
    zh: "小计 = 基本支出 + 项目支出",
    en: "Subtotal = basic + project",
  },
  "T07-2": {
    zh: "年末结转和结余 = 年初结转和结余 + 本年收入 - 本年支出",
    en: "Carry-over at the end = at the start + income of the year - expenditure of the year",
  },
  "T07-3": {
    zh: "上级科目 = 下级科目之和",
    en: "A subject = sum of the subjects below it",
  },
  "T07-4": {
    zh: "合计 = 各类之和",
    en: "Total = sum of the classes",
  },
  "T08-1": {
    zh: "合计 = 基本支出 + 项目支出",
    en: "Total = basic + project",
  },
  "T08-2": {
    zh: "上级科目 = 下级科目之和",
    en: "A subject = sum of the subjects below it",
  },
  "T08-3": {
    zh: "合计 = 各类之和",
    en: "Total = sum of the classes",
  },
  "T09-1": {
    zh: "预算数合计 = 因公出国（境）费 + 公务用车购置及运行维护费 + 公务接待费",
    en: "Budget in total = travel abroad + vehicles + receptions",
  },
  "T09-2": {
    zh: "预算数公务用车小计 = 购置费 + 运行维护费",
    en: "Budget for vehicles = purchase + running costs",
  },
  "T09-3": {
    zh: "决算数合计 = 因公出国（境）费 + 公务用车购置及运行维护费 + 公务接待费",
    en: "Final accounts in total = travel abroad + vehicles + receptions",
  },
  "T09-4": {
    zh: "决算数公务用车小计 = 购置费 + 运行维护费",
    en: "Final accounts for vehicles = purchase + running costs",
  },
  "T09-5": {
    zh: "“三公”经费决算数不超过预算数",
    en: "The final accounts of the three public expenses are within their budget",
  },
  "T09-7": {
    zh: "“三公”经费合计 = 各单位之和",
    en: "Three public expenses in total = sum of the units",
  },
  X1: {
    zh: "收入支出决算总表的本年收入合计 = 收入决算表的合计",
    en: "Income of the year in the income and expenditure statement = total of the income statement",
  },
  X2: {
    zh: "收入支出决算总表的各项收入 = 收入决算表的同一项收入",
    en: "A kind of income in the income and expenditure statement = the same kind in the income statement",
  },
  X3: {
    zh: "收入支出决算总表的本年支出合计 = 支出决算表的合计",
    en: "Expenditure of the year in the income and expenditure statement = total of the expenditure statement",
  },
  X4: {
    zh: "收入支出决算总表的各类支出 = 支出决算表的同一类支出",
    en: "A class of the income and expenditure statement = the same class of the expenditure statement",
  },
  X5: {
    zh: "财政拨款总表的收入 = 收入支出决算总表的同一项财政拨款收入",
    en: "Income of a budget in the fiscal statement = the same income in the income and expenditure statement",
  },
  X6: {
    zh: "财政拨款总表的本年收入合计 = 收入决算表的财政拨款收入",
    en: "Income of the year in the fiscal statement = fiscal appropriation of the income statement",
  },
  X7: {
    zh: "财政拨款总表的一般公共预算支出 = 一般公共预算财政拨款支出决算表",
    en: "General public budget spending in the fiscal statement = the statement of that budget",
  },
  X8: {
    zh: "财政拨款总表的政府性基金收支和结转结余 = 政府性基金决算表",
    en: "Government funds in the fiscal statement = the statement of government funds",
  },
  X9: {
    zh: "财政拨款总表的国有资本经营预算支出 = 国有资本经营预算支出决算表",
    en: "State capital budget spending in the fiscal statement = the statement of that budget",
  },
  X10: {
    zh: "一般公共预算基本支出 = 人员经费合计 + 公用经费合计",
    en: "Basic expenditure of the general public budget = personnel costs + public costs",
  },
  X11: {
    zh: "三项财政拨款支出之和不超过支出决算表的同一科目；没有非财政资金时两者相等",
    en: "Fiscal spending on a subject is no more than all spending on it; equal without non-fiscal money",
  },
  X12: {
    zh: "财政拨款不超过全部收入、全部支出",
    en: "Fiscal money is no more than all money",
  },
  X13: {
    zh: "基本支出中的“三公”经费不超过“三公”经费决算数",
    en: "Three public expenses within basic expenditure are within those of all fiscal money",
  },
  X14: {
    zh: "“三公”经费决算数不超过财政拨款本年支出",
    en: "The three public expenses are within the fiscal spending of the year",
  },
  X16: {
    zh: "财政拨款结转和结余不超过全部结转和结余",
    en: "Fiscal carry-over is no more than all carry-over",
  },
  X17: {
    zh: "年初结转和结余 = 上年年末结转和结余",
    en: "Carry-over at the start = carry-over at the end of last year",
  },
  X21: {
    zh: "附件的数 = 公开表的同一项",
    en: "A figure of an annex = the same figure of the public statements",
  },
  X22: {
    zh: "只有当年一般公共预算财政拨款时，财政拨款收入 = 本年支出",
    en: "With this year's general public budget alone, fiscal income = expenditure",
  },
  X23: {
    zh: "附件2的上年决算数 = 上年报表的决算数",
    en: "Last year's figure of annex 2 = the final accounts of last year",
  },
  B1: {
    zh: "控制率 = 实际在职人数 ÷ 编制数",
    en: "Control rate = staff in service ÷ approved staff",
  },
  B2: {
    zh: "三公经费 = 公务用车购置和维护经费 + 出国经费 + 公务接待",
    en: "Three public expenses = vehicles + travel abroad + receptions",
  },
  B3: {
    zh: "公务用车购置和维护经费 = 公车购置 + 公车运行维护",
    en: "Vehicles = purchase + running costs",
  },
  B4: {
    zh: "项目支出 = 业务工作经费 + 运行维护经费 + 专项资金",
    en: "Project expenditure = operations + maintenance + special funds",
  },
  B5: {
    zh: "公用经费所列各项之和不超过公用经费",
    en: "The items listed under public costs are together within them",
  },
  B6: {
    zh: "规模控制率 = 实际规模 ÷ 批复规模",
    en: "Rate of area = actual area ÷ approved area",
  },
  B7: {
    zh: "投资概算控制率 = 实际投资 ÷ 预算投资",
    en: "Rate of investment = actual investment ÷ budgeted investment",
  },
  B8: {
    zh: "实际在职人数不超过编制数",
    en: "Staff in service is within the approved staff",
  },
  E1: {
    zh: "执行率 = 全年执行数 ÷ 全年预算数",
    en: "Execution rate = actual ÷ adjusted budget",
  },
  E2: {
    zh: "资金总额 = 各项资金之和",
    en: "The money in total = sum of its parts",
  },
  E3: {
    zh: "总分的分值 = 各项分值之和",
    en: "Total weight = sum of the weights",
  },
  E4: {
    zh: "得分不超过分值",
    en: "A score is within its weight",
  },
  E5: {
    zh: "总分 = 各项得分之和",
    en: "Total score = sum of the scores",
  },
  E10: {
    zh: "资金构成的合计 = 全年预算数",
    en: "The total of the parts = adjusted budget",
  },
  P1: {
    zh: "全年预算数 = 年初预算数 + 年中调整数",
    en: "Adjusted budget = initial budget + adjustment",
  },
  P2: {
    zh: "结转结余数 = 全年预算数 - 实际支出数",
    en: "Carried over = adjusted budget - spent",
  },
  P3: {
    zh: "合计 = 各项目之和",
    en: "Total = sum of the projects",
  },
  P4: {
    zh: "执行率 = 实际支出数 ÷ 全年预算数",
    en: "Execution rate = spent ÷ adjusted budget",
  },
  I1: {
    zh: "合计 = 各项指标之和",
    en: "Total = sum of the indicators",
  },
  I2: {
    zh: "比率按指标说明由完成数和对比数算出",
    en: "The rate follows from the two figures as the indicator says",
  },
};

/** What a free table keeps to, by the agreement of its own figures. */
const patterns: Readonly<Record<string, Sentence>> = {
  "F-total-row": { zh: "本表多数栏：合计 = 各行之和", en: "Most columns here: total = sum of the rows" },
  "F-total-column": { zh: "本表多数行：合计 = 各栏之和", en: "Most rows here: total = sum of the columns" },
  "F-hierarchy": {
    zh: "本表多数栏：上级 = 下级之和",
    en: "Most columns here: a level = sum of the level below",
  },
  "F-subset": { zh: "本表多数栏：其中各项不超过总数", en: "Most columns here: parts stay within the whole" },
  "F-rate": { zh: "本表多数行：比率由两数算出", en: "Most rows here: the rate follows from two figures" },
};

/** The label of a relation or rule; one without a label is shown by its id rather than hidden. */
export function relationLabel(id: string, locale: Locale): string {
  const label = relations[id] ?? patterns[id];
  return label ? say(locale, label) : ruleLabel(id, locale);
}
