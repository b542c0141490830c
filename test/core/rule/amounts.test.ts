import { breaches } from "./support";

const INCOME = ["一、一般公共预算财政拨款收入", "六、经营收入", "本年收入合计", "年初结转和结余", "总计"];
const SPENT = ["一、一般公共服务支出", "二、外交支出", "本年支出合计", "年末结转和结余", "总计"];

/** 01 with these figures on its two sides; row 5 of the sheet is the first. */
function both(income: readonly string[], spent: readonly string[], title = "收入支出决算总表"): string {
  const rows = INCOME.map(
    (label, row) =>
      `${label} | ${row + 1} | ${income[row] ?? ""} | ${SPENT[row] ?? ""} | ${row + 31} | ${spent[row] ?? ""}`,
  );
  return [
    "== 总表",
    title,
    "收入 | < | < | 支出 | < | <",
    "项目 | 行次 | 金额 | 项目 | 行次 | 金额",
    "栏次 | | 1 | 栏次 | | 2",
    ...rows,
  ].join("\n");
}

test.each<[string, string[], string[], string[]]>([
  ["figures above zero", ["9.00", "0.00", "9.00", "0.00", "9.00"], ["9.00", "", "9.00", "0.00", "9.00"], []],
  [
    "negative 经营收入",
    ["9.00", "-1.00", "8.00", "", "8.00"],
    ["8.00", "", "8.00", "", "8.00"],
    ["verify T01-6 总表!C6"],
  ],
  [
    "a negative class",
    ["9.00", "", "9.00", "", "9.00"],
    ["10.00", "-1.00", "9.00", "", "9.00"],
    ["verify T01-6 总表!F6"],
  ],
  [
    "a deficit left: verify only",
    ["9.00", "", "9.00", "", "9.00"],
    ["10.00", "", "10.00", "-1.00", "9.00"],
    ["verify T01-6 总表!F8"],
  ],
  [
    "both 总计 zero",
    ["9.00", "", "9.00", "", "0.00"],
    ["9.00", "", "9.00", "", "0.00"],
    ["hard T01-7 总表!C9"],
  ],
  ["both 总计 blank, which relations tell", ["9.00", "", "9.00", "", ""], ["9.00", "", "9.00", "", ""], []],
  ["nothing but zeros", ["0.00", "0.00", "0.00", "", "0.00"], ["0.00", "", "", "", "0.00"], []],
])("01 with %s", (_situation, income, spent, expected) => {
  expect(breaches(both(income, spent))).toEqual(expected);
});

test("amounts of working sheets are looked at too", () => {
  const text = both(
    ["9.00", "-1.00", "8.00", "", "8.00"],
    ["8.00", "", "8.00", "", "8.00"],
    "底稿：收入支出决算总表",
  );
  expect(breaches(text)).toEqual(["verify T01-6 总表!C6"]);
});

test("a rule may be switched off", () => {
  const text = both(["9.00", "-1.00", "8.00", "", "8.00"], ["8.00", "", "8.00", "", "8.00"]);
  expect(breaches(text, { isEnabled: (id) => id !== "T01-6" })).toEqual([]);
});

const projects = (adjustment: string): string =>
  `== 项目\n项目支出明细表\n项目名称 | 年初预算数 | 年中调整数 | 全年预算数 | 实际支出数 | 结转结余数 | 执行率\n合计 | 9.00 | ${adjustment} | 8.00 | 8.00 | 0.00 | 100%\n道路 | 9.00 | ${adjustment} | 8.00 | 8.00 | 0.00 | 100%`;

test("a project that was cut during the year has a negative adjustment", () => {
  expect(breaches(projects("-1.00"))).toEqual([]);
});

const three = (running: string): string =>
  `== 三公\n财政拨款“三公”经费支出决算表\n预算数 | < | < | < | < | < | 决算数 | < | < | < | < | <\n合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费\n | | 小计 | 公务用车购置费 | 公务用车运行维护费 | | | | 小计 | 公务用车购置费 | 公务用车运行维护费 |\n5.00 | 0.00 | 5.00 | 0.00 | 5.00 | 0.00 | 4.00 | 0.00 | 4.00 | 0.00 | ${running} | 0.00`;

test("09 has no negative figures", () => {
  expect(breaches(three("-4.00"))).toEqual(["verify T09-6 三公!K5"]);
  expect(breaches(three("4.00"))).toEqual([]);
});

const funds = (figure: string, below: string): string =>
  `== 基金\n政府性基金预算财政拨款收入支出决算表\n科目代码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | < | < | 年末结转和结余\n | | | | 小计 | 基本支出 | 项目支出 |\n合计 | | ${figure} | ${figure} | ${figure} | | ${figure} | ${figure}\n${below}`;
const filled = three("4.00");
const NOTE = "注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。";

test.each([
  ["without its sentence", "", NOTE, ["hint X19-1 基金!A1"]],
  ["of zeros without its sentence", "0.00", NOTE, ["hint X19-1 基金!A1"]],
  [
    "with its sentence",
    "",
    `${NOTE}\n本单位2023年度无政府性基金预算财政拨款收入、支出和结转结余，故本表无数据。`,
    [],
  ],
  [
    "whose sentence stands in a note",
    "0.00",
    "注：1.本表反映收支情况。2.本单位没有政府性基金预算财政拨款收入。",
    [],
  ],
  ["that is filled", "9.00", NOTE, []],
  [
    "that is filled and still says 无数据",
    "9.00",
    "本单位无政府性基金收支，故本表无数据。",
    ["verify X19-2 基金!A5"],
  ],
])("07 %s", (_situation, figure, below, expected) => {
  expect(breaches(`${filled}\n${funds(figure, below)}`)).toEqual(expected);
});
