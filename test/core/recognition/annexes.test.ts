import { addressOf, keysOf, statementIn } from "./cellText";

const SPENDING_KEYS = [
  "threePublic",
  "vehicles",
  "vehiclePurchase",
  "vehicleRunning",
  "abroad",
  "reception",
  "project",
  "projectOperation",
  "projectMaintenance",
  "special",
  "special",
  "special",
  "publicFunds",
  "office",
  "utilities",
  "meetings",
  "procurement",
  "adjustment",
];

describe("附件2 typed in Excel", () => {
  const basic = statementIn(`== 附件2
附件2
2024年度部门（单位）整体支出绩效评价基础数据表 | < | < | < | < | < | <
财政供养人员情况（人） | 编制数 | < | 2024年实际在职人数 | < | 控制率 | <
 | 25 | < | 22 | < | 88% | <
经费控制情况（万元） | 2023年决算数 | < | 2024年预算数 | < | 2024年决算数 | <
三公经费 | 0.00 | < | 0.36 | < | 0.36 | <
   1、公务用车购置和维护经费 | 0.00 | < | 0.00 | < | 0.00 | <
       其中：公车购置 | | < | | < | | <
             公车运行维护 | | < | | < | | <
   2、出国经费 | | < | | < | | <
   3、公务接待 | 0.00 | < | 0.36 | < | 0.36 | <
项目支出： | 65.07 | < | 115.44 | < | 74.77 | <
   1、业务工作经费 | 65.07 | < | 100.00 | < | 60.00 | <
   2、运行维护经费 | | < | | < | | <
3、县级专项资金（一个专项一行） | | < | 10.00 | < | 10.00 | <
   老旧小区改造 | | < | 5.44 | < | 4.77 | <
 | | < | 1.00 | < | | <
 | | < | | < | | <
公用经费 | 52.48 | < | 65.67 | < | 70.41 | <
   其中：办公经费 | 6.45 | < | 8.75 | < | 6.13 | <
   水费、电费、差旅费 | | < | | < | | <
   会议费、培训费 | | < | | < | | <
政府采购金额 | —— | < | 76.00 | < | 116.66 | <
部门基本支出预算调整 | —— | < | | < | | <
楼堂馆所控制情况（2024年完工项目） | 批复规模（㎡） | 实际规模（㎡） | 规模控制率 | 预算投资（万元） | 实际投资（万元） | 投资概算控制率
 | 0 | 0 | 0 | 0 | 0 | 0
厉行节约保障措施 | 严控一般性支出 | < | < | < | < | <
说明：“项目支出”填报基本支出以外的所有项目支出。
填表人：某 填报日期：2025年3月1日 联系电话：123456`);

  test("all its parts are found below each other", () => {
    expect(basic.statement.id).toBe("basic");
    expect(basic.year).toBe(2024);
    expect(Object.keys(basic.blocks)).toEqual(["staff", "spending", "buildings", "economy"]);
    expect(keysOf(basic, "spending")).toEqual(SPENDING_KEYS);
    expect(Object.values(basic.blocks).map(({ unnamed }) => unnamed)).toEqual([0, 0, 0, 0]);
  });

  test.each([
    ["staff", "staff", "approved", "B4"],
    ["staff", "staff", "actual", "D4"],
    ["staff", "staff", "rate", "F4"],
    ["spending", "threePublic", "lastYear", "B6"],
    ["spending", "threePublic", "budget", "D6"],
    ["spending", "adjustment", "actual", "F24"],
    ["buildings", "buildings", "approvedArea", "B26"],
    ["buildings", "buildings", "investmentRate", "G26"],
    ["economy", "economy", "measures", "B27"],
  ])("%s %s %s", (block, row, column, address) => {
    expect(addressOf(basic, block, row, column)).toBe(address);
  });

  test("every 专项 is a row of its own, with or without a label; blank lines are none", () => {
    expect(addressOf(basic, "spending", "special", "budget", 1)).toBe("D15");
    expect(addressOf(basic, "spending", "special", "budget", 2)).toBe("D16");
    expect(addressOf(basic, "spending", "special", "budget", 3)).toBe("D17");
    expect(basic.blocks.spending!.rows.filter(({ key }) => key === "special")[1]!.label).toBe("老旧小区改造");
  });
});

test("附件2 as pasted from a text document: figures as text, other cell borders in every part, no merges", () => {
  const basic = statementIn(`== Sheet1
2023年度部门（单位）整体支出绩效评价基础数据表
财政供养人员情况 | 编制数 | | 2023年 实际在职人数 | 控制率 |
 | "25" | | "22" | 88% |
经费控制情况（万元） | 2022年决算数 | 2023年预算数 | 2023年决算数 | |
三公经费 | "0" | "0.36" | "0.36" | |
1、公务用车购置和维护经费 | "0" | "0" | "0" | |
3、市级专项资金 （一个专项一行） | | | | |
 | | | | |
公用经费 | "52.48" | "65.67" | "70.41" | |
楼堂馆所控制情况（2023年完工项目） | 批复规模（㎡） | 实际规模（㎡） | 规模控制率 | 预算投资（万元） | 实际投资（万元） | 投资概算控制率
 | "0" | "0" | "0" | "0" | "0" | "0"
厉行节约保障措施 | | | | | |`);
  expect(Object.keys(basic.blocks)).toEqual(["staff", "spending", "buildings", "economy"]);
  expect(addressOf(basic, "staff", "staff", "rate")).toBe("E3");
  expect(addressOf(basic, "spending", "publicFunds", "lastYear")).toBe("B9");
  expect(addressOf(basic, "spending", "publicFunds", "actual")).toBe("D9");
  expect(addressOf(basic, "buildings", "buildings", "actualInvestment")).toBe("F11");
  expect(keysOf(basic, "spending").filter((key) => key === "special")).toHaveLength(1);
});

describe("附件3 as pasted from a text document", () => {
  const self = statementIn(`== 附件3
附件3
2023年度部门（单位）整体支出绩效自评表 | < | < | < | < | < | < | < | <
区级预算部门（单位）名称 | < | < | 某区委办公室 | < | < | < | < | <
年度预 算申请 （万元） | | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | < | 556.95 | 582.84 | 582.66 | 10 | 99.97% | 9.90
 | 按收入性质分：582.84 | < | < | < | 按支出性质分：582.84 | < | < | <
 |   其中：  一般公共预算：582.84 | < | < | < | 其中：基本支出：507.89 | < | < | <
 | 政府性基金拨款： | < | < | < | 项目支出：74.95 | < | < | <
 | 纳入专户管理的非税收入拨款： | < | < | < | | < | < | <
 | 其他资金： | < | < | < | | < | < | <
年度总体目标 | 预期目标 | < | < | < | 实际完成情况　 | < | < | <
 | 做好督查、公文等工作 | < | < | < | 圆满完成 | < | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
 | 产出指标（40分） | 数量指标 | 办结批示件 | 315件 | 315件 | 5 | 5 |
 | | | 预安销号 | 549项 | 527项 | 7 | 6 | 历史遗留问题
 | 效益指标（20分） | 经济效益指标 | 全面深化改革 | 降本增效 | 完成 | 10 | 10 |
 | | 生态效益指标 | 无 | | | | |
 | 成本指标（20分） | 社会成本指标 | 无 | | | | |
 | | | | | | | |
总分 | | | | | | 100 | 96.90 |
填表人： 填报日期： 联系电话：`);

  test.each([
    ["head", "unitName", "value", "D3"],
    ["money", "annual", "initial", "D5"],
    ["money", "annual", "score", "I5"],
    ["bySource", "total", "amount", "B6 inside"],
    ["bySource", "general", "amount", "B7 inside"],
    ["bySource", "fund", "amount", "B8 inside"],
    ["bySource", "specialAccount", "amount", "B9 inside"],
    ["bySource", "other", "amount", "B10 inside"],
    ["byUse", "total", "amount", "F6 inside"],
    ["byUse", "basic", "amount", "F7 inside"],
    ["byUse", "project", "amount", "F8 inside"],
    ["goals", "goals", "achieved", "F12"],
    ["indicators", "预安销号", "score", "H15"],
    ["total", "total", "weight", "G20"],
    ["total", "total", "score", "H20"],
  ])("%s %s %s stands in %s", (block, row, column, address) => {
    expect(addressOf(self, block, row, column)).toBe(address);
  });

  test("an indicator 无 is a row, a blank line is none, and a blank group cell continues the one above", () => {
    expect(keysOf(self, "indicators")).toEqual(["办结批示件", "预安销号", "全面深化改革", "无", "无"]);
    expect(self.blocks.indicators!.rows.map(({ groups }) => Object.values(groups ?? {}).join(" "))).toEqual([
      "产出指标（40分） 数量指标",
      "产出指标（40分） 数量指标",
      "效益指标（20分） 经济效益指标",
      "效益指标（20分） 生态效益指标",
      "成本指标（20分） 社会成本指标",
    ]);
  });

  test("it is filled in", () => {
    expect(self.blocks.bySource!.filled).toBe(true);
    expect(self.blocks.byUse!.filled).toBe(true);
  });
});

test("a blank 附件3 with its weights printed is not filled in", () => {
  const self = statementIn(`== 自评
2023年度部门整体支出绩效自评表
年度预算申请（元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | | | | 10 | | 
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
 | 产出指标 | 数量指标 | 办结批示件 | | | 5 |`);
  expect(Object.values(self.blocks).some(({ filled }) => filled)).toBe(false);
  expect(self.unit).toBe("元");
  expect(keysOf(self, "money")).toEqual(["annual"]);
});
