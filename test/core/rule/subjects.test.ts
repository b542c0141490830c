import { breaches } from "./support";

const HEADER =
  "科目代码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出";

/** 03 with these rows, 201 | 一般公共服务支出 | 9.00; row 4 of the sheet is the first. */
function spending(rows: readonly string[], sheet = "支出", title = "支出决算表"): string {
  return [`== ${sheet}`, title, HEADER, "合计 | | 9.00 | 9.00", ...rows].join("\n");
}

const TREE = [
  "201 | 一般公共服务支出 | 9.00",
  "20103 | 政府办公厅（室）及相关机构事务 | 9.00",
  "2010301 | 行政运行 | 9.00",
];
const PENSIONS = ["208 | 社会保障和就业支出 | 9.00", "20805 | 行政事业单位养老支出 | 9.00"];

const twice = [...TREE, ...TREE];

test.each<[situation: string, rows: readonly string[], expected: readonly string[]]>([
  ["类 款 项 as they should be", TREE, []],
  ["a code of six digits", [...TREE, "201039 | 其他支出 | 0.00"], ["hard T02-4-1 支出!A7"]],
  ["a telephone number below", [...TREE, "1234567890 | | "], []],
  ["a code twice", [...TREE, "2010301 | 行政运行 | 9.00"], ["verify T02-4-2 支出!A7"]],
  ["a list for every unit", twice, []],
  [
    "项 in another order",
    [...TREE, "2010303 | 机关服务 | 1.00", "2010302 | 一般行政管理事务 | 1.00"],
    ["hint T02-4-3 支出!A8"],
  ],
  [
    "a 款 row left out",
    [...TREE, PENSIONS[0] ?? "", "2080505 | 机关事业单位基本养老保险缴费支出 | 9.00"],
    ["verify T02-4-4 支出!A8"],
  ],
  ["all 款 rows left out", [TREE[0] ?? "", TREE[2] ?? ""], []],
  ["a 款 without 项", [...TREE, ...PENSIONS], ["verify T02-4-5 支出!A8"]],
  ["a 款 of zero without 项", [...TREE, "208 | 社会保障和就业支出 | 0.00"], []],
  ["only 类", [TREE[0] ?? "", PENSIONS[0] ?? ""], []],
  ["another code's name", [...TREE.slice(0, 2), "2010303 | 行政运行 | 9.00"], ["verify T02-4-6 支出!A6"]],
  [
    "a name with spaces and other brackets",
    [
      "201 | 一般 公共服务支出 | 9.00",
      "20103 | 政府办公厅(室)及相关机构事务 | 9.00",
      "2010301 | 行政运行 | 9.00",
    ],
    [],
  ],
  [
    "a name without its brackets",
    [TREE[0] ?? "", "20103 | 政府办公厅及相关机构事务 | 9.00", TREE[2] ?? ""],
    [],
  ],
  ["names of before 2020", ["207 | 文化体育与传媒支出 | 9.00", "208 | 社会保障和就业支出 | 9.00"], []],
  [
    "a code that is not known",
    ["201 | 一般公共服务支出 | 9.00", "20129 | 群众团体事务 | 9.00", "2012901 | 行政运行 | 9.00"],
    [],
  ],
  ["a code without a name", ["201 | | 9.00"], []],
])("03 with %s", (_situation, rows, expected) => {
  expect(breaches(spending(rows))).toEqual(expected);
});

test("codes of a form without figures are not looked at", () => {
  expect(breaches(spending(["20103 | 行政运行 | "]).replace("9.00 | 9.00", " | "))).toEqual([]);
});

test("working sheets are not published: their names and order are not looked at", () => {
  expect(breaches(spending([...TREE, "2010301 | 机关服务 | 9.00"], "底稿", "底稿：支出决算表"))).toEqual([]);
});

const stranger = (name: string): string[] => [
  "201 | 一般公共服务支出 | 9.00",
  "20129 | 群众团体事务 | 9.00",
  `2012906 | ${name} | 9.00`,
];
const general = (name: string): string =>
  [
    "== 财拨",
    "一般公共预算财政拨款支出决算表",
    "科目代码 | 科目名称 | 小计 | 基本支出 | 项目支出",
    "合计 | | 9.00 | 9.00 | ",
    ...stranger(name),
  ].join("\n");

test("one code with two names in two statements is told once", () => {
  expect(breaches(`${spending(stranger("工会事务"))}\n${general("工会事务支出")}`)).toEqual([
    "verify K1 财拨!A6",
  ]);
  expect(breaches(`${spending(stranger("工会事务"))}\n${general("工会 事务")}`)).toEqual([]);
});

const basic = (row: string): string =>
  [
    "== 基本",
    "一般公共预算财政拨款基本支出决算明细表",
    "科目代码 | 科目名称 | 决算数",
    "301 | 工资福利支出 | 9.00",
    "30101 | 基本工资 | 9.00",
    row,
  ].join("\n");

test.each([
  ["312 | 对企业补助 | 5.00", ["verify T02-4-5 基本!A5", "verify T06-4 基本!A5"]],
  ["312 | 对企业补助 | 0.00", []],
  ["309 | 基本建设支出 | ", []],
  ["307 | 债务利息及费用支出 | 0.00", []],
])("06 with %s", (row, expected) => {
  expect(breaches(basic(row))).toEqual(expected);
});
