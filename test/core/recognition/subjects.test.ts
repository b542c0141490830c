import { addressOf, keysOf, statementIn } from "./cellText";

test("06 in two strips, with the totals under the first column of amounts at their label", () => {
  const basic = statementIn(`== 06
一般公共预算财政拨款基本支出决算表 | < | < | < | < | <
单位：万元
人员经费 | < | < | 公用经费 | < | <
经济分类科目编码 | 科目名称 | 金额 | 经济分类科目编码 | 科目名称 | 金额
301 | 工资福利支出 | 10.00 | 302 | 商品和服务支出 | 3.00
30101 | 基本工资 | 10.00 | 30201 | 办公费 | 3.00
303 | 对个人和家庭的补助 | 0.00 | 310 | 资本性支出 | 1.00
30301 | 离休费 | 0.00 | 31002 | 办公设备购置 | 1.00
人员经费合计 | | 10.00 | 公用经费合计 | | 4.00`);
  expect(keysOf(basic, "body")).toEqual([
    ...["301", "30101", "303", "30301"],
    ...["302", "30201", "310", "31002"],
    ...["personnel", "public"],
  ]);
  expect(addressOf(basic, "body", "30201", "amount")).toBe("F6");
  expect(addressOf(basic, "body", "personnel", "amount")).toBe("C9");
  expect(addressOf(basic, "body", "public", "amount")).toBe("F9");
});

test("06 as one long list", () => {
  const basic = statementIn(`== 06
一般公共预算财政拨款基本支出决算明细表
科目代码 | 科目名称 | 决算数
301 | 工资福利支出 | 10.00
30101 | 基本工资 | 10.00
人员经费合计 | < | 10.00
302 | 商品和服务支出 | 3.00
30201 | 办公费 | 3.00
公用经费合计 | < | 3.00`);
  expect(keysOf(basic, "body")).toEqual(["301", "30101", "302", "30201", "personnel", "public"]);
  expect(basic.blocks.body!.unnamed).toBe(0);
  expect(addressOf(basic, "body", "public", "amount")).toBe("C8");
});

const splitTable = (rows: string): string => `== 03
支出决算表 | < | < | < | < | < | <
金额单位：万元
项目 | < | < | < | 本年支出合计 | 基本支出 | 项目支出
科目代码 | < | < | 科目名称 | | |
类 | 款 | 项 | | | |
栏次 | < | < | < | 1 | 2 | 3
合计 | < | < | < | 5.00 | 3.00 | 2.00
${rows}`;

test.each([
  [
    "repeated in every row",
    `201 | | | 一般公共服务支出 | 5.00 | 3.00 | 2.00
201 | "06" | | 财政事务 | 5.00 | 3.00 | 2.00
201 | "06" | "01" | 行政运行 | 3.00 | 3.00 | 0.00
201 | "06" | "99" | 其他财政事务支出 | 2.00 | 0.00 | 2.00`,
  ],
  [
    "written once, as numbers",
    `201 | | | 一般公共服务支出 | 5.00 | 3.00 | 2.00
 | 6 | | 财政事务 | 5.00 | 3.00 | 2.00
 | | 1 | 行政运行 | 3.00 | 3.00 | 0.00
 | | 99 | 其他财政事务支出 | 2.00 | 0.00 | 2.00`,
  ],
])("codes over three columns, 类 款 项, %s", (_situation, rows) => {
  const expenditure = statementIn(splitTable(rows));
  expect(keysOf(expenditure, "body")).toEqual(["total", "201", "20106", "2010601", "2010699"]);
  expect(expenditure.blocks.body!.rows[3]!.label).toBe("行政运行");
  expect(expenditure.blocks.body!.unnamed).toBe(0);
  expect(addressOf(expenditure, "body", "2010699", "project")).toBe("G11");
});

test("columns that hold other things beside a 类 are not joined", () => {
  const expenditure = statementIn(
    splitTable(`201 | | 甲 | 一般公共服务支出 | 5.00 | 3.00 | 2.00
201 | "06" | 乙 | 财政事务 | 5.00 | 3.00 | 2.00`),
  );
  expect(keysOf(expenditure, "body")).toEqual(["total", "201", "201"]);
});

test("digits of a code set apart by spaces are one code", () => {
  const expenditure = statementIn(`== 03
支出决算表
科目代码 | 科目名称 | 本年支出合计 | 基本支出
201 06 01 | 行政运行 | 3.00 | 3.00`);
  expect(keysOf(expenditure, "body")).toEqual(["2010601"]);
});

test("09 with 预算数 and 决算数 under every item", () => {
  const expenses = statementIn(`== 三公
“三公”经费支出决算表
合计 | < | 因公出国（境）费用 | < | 公务用车购置及运行费 | < | < | < | < | < | 公务接待费 | <
 |  |  |  | 小计 | < | 公务用车购置费 | < | 公务用车运行费 | < | |
预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数
9.00 | 8.00 | 0.00 | 0.00 | 6.00 | 5.00 | 0.00 | 0.00 | 6.00 | 5.00 | 3.00 | 3.00`);
  expect(addressOf(expenses, "body", "unit", "budgetTotal")).toBe("A5");
  expect(addressOf(expenses, "body", "unit", "actualVehicles")).toBe("F5");
  expect(addressOf(expenses, "body", "unit", "actualReception")).toBe("L5");
});
