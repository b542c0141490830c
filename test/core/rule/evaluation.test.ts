import { Decimal } from "../../../src/shared/amount/decimal";
import { workbookFromText } from "../support/workbookFromText";
import { breaches, told } from "./support";

interface Form {
  readonly rows: readonly string[];
  readonly execution?: string;
  readonly total?: string;
  readonly below?: string;
}

const QUIET = [
  "产出指标（50分） | 数量指标 | 维护里程 | ≥300公里 | 310公里 | 50 | 50 |",
  "效益指标（30分） | 社会效益指标 | 通行条件 | 改善 | 明显改善 | 30 | 30 |",
  "满意度指标（10分） | 服务对象满意度指标 | 满意度 | ≥90% | 95% | 10 | 10 |",
];

/** 项目支出绩效自评表; row 8 of the sheet is the first indicator, weight is G, score H, reason I. */
function form({
  rows,
  execution = "43.20 | 43.20 | 10 | 100% | 10",
  total = "100 | 100",
  below = "",
}: Form): string {
  return `== 自评
2023年度项目支出绩效自评表 | < | < | < | < | < | < | < | <
项目名称 | < | < | 城区道路维护 | < | < | < | < | <
项目资金（万元） | | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | < | 43.20 | ${execution}
年度总体目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | <
 | 维护道路 | < | < | < | 已维护 | < | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
${rows.map((row) => ` | ${row}`).join("\n")}
总分 | < | < | < | < | < | ${total} |
${below}`;
}

/** One indicator of 50 points among quiet ones. */
const one = (target: string, actual: string, score: string, reason = "", name = "维护里程"): string =>
  form({
    rows: [
      `产出指标（50分） | 数量指标 | ${name} | ${target} | ${actual} | 50 | ${score} | ${reason}`,
      ...QUIET.slice(1),
    ],
  });

test("a form filled in well says nothing", () => {
  expect(breaches(form({ rows: QUIET }))).toEqual([]);
});

test.each<[string, string, string[]]>([
  ["100 points", "100 | 100", []],
  ["99 points", "99 | 99", ["hard E3-1 自评!G11"]],
  ["a blank total over 100 points", " | ", []],
])("weights of %s", (_situation, total, expected) => {
  expect(breaches(form({ rows: QUIET, total }))).toEqual(expected);
});

test("a blank total over 90 points", () => {
  const rows = [QUIET[0] ?? "", QUIET[1] ?? ""];
  expect(breaches(form({ rows, total: " | " }))).toEqual(["hard E3-1 自评!G10"]);
});

test.each<[string, string, string[]]>([
  ["产出指标（50分）", "two rows of 25", []],
  ["产出指标(50分)", "other brackets", []],
  ["产出指标", "no points stated", []],
  ["产出指标（40分）", "points of another form", ["hard E3-2 自评!B8"]],
])("group %s: %s", (group, _situation, expected) => {
  const rows = [
    `${group} | 数量指标 | 里程 | 完成 | 已完成 | 25 | 25 |`,
    " | | 桥梁 | 完成 | 全部完成 | 25 | 25 |",
    ...QUIET.slice(1),
  ];
  expect(breaches(form({ rows }))).toEqual(expected);
});

test.each<
  [situation: string, target: string, actual: string, score: string, reason: string, expected: string[]]
>([
  ["points lost with a reason", "改善", "部分改善", "48", "个别路段未完工", []],
  ["points lost without a reason", "改善", "部分改善", "48", "", ["verify E6 自评!I8"]],
  ["points lost, reason 无", "改善", "部分改善", "48", "无", ["verify E6 自评!I8"]],
  ["missed, full points", "≥300公里", "270公里", "50", "", ["verify E7 自评!H8"]],
  ["missed, full points, explained", "≥300公里", "270公里", "50", "暴雨停工", ["hint E7-1 自评!H8"]],
  ["missed, below the computed 45", "≥300公里", "270公里", "40", "暴雨停工", []],
  ["missed, the computed 45", "≥300公里", "270公里", "45", "暴雨停工", []],
  ["missed, above the computed 45", "≥300公里", "270公里", "48", "暴雨停工", ["hint E7-1 自评!H8"]],
  ["met, below full", "≥300公里", "300公里", "49", "档案不齐", []],
  ["within a range", "40家-60家", "55家", "50", "", []],
  ["below a limit", "≤30分钟", "20分钟", "50", "", []],
  ["above a limit", "≤30分钟", "33分钟", "50", "", ["verify E7 自评!H8"]],
  ["a bare amount of money, which may be either", "556.95万元", "582.66万元", "50", "", []],
  ["words", "显著提升", "提升", "50", "", []],
  ["a date", "12月底前", "11月", "50", "", []],
  ["another unit", "≥300公里", "90%", "50", "", []],
  ["an actual with the sign of its target", "≥300公里", "≥310公里", "50", "", ["hint E9-2 自评!F8"]],
  ["30 % beyond", "≥300公里", "390公里", "50", "", []],
  ["more than 30 % beyond", "≥300公里", "391公里", "50", "", ["hint E9-3 自评!F8"]],
  ["more than 30 % beyond, explained", "≥300公里", "391公里", "50", "新增路段", []],
  ["much less than a limit", "≤30分钟", "5分钟", "50", "", []],
])("an indicator with %s", (_situation, target, actual, score, reason, expected) => {
  expect(breaches(one(target, actual, score, reason))).toEqual(expected);
});

test("a bare count under costs or complaints may mean less", () => {
  expect(breaches(one("5件", "3件", "50", "", "群众投诉"))).toEqual([]);
  expect(breaches(one("5件", "3件", "50", "", "办结事项"))).toEqual(["verify E7 自评!H8"]);
});

test("what is far beyond is set by the unit", () => {
  const parameters = { farBeyond: new Decimal("0.6") };
  expect(breaches(one("≥300公里", "450公里", "50"), { parameters })).toEqual([]);
});

test.each<[string, string, string[]]>([
  ["9.9 of 10 at 99.97 %, without a reason", "43.20 | 43.19 | 10 | 99.97% | 9.9", ["hint E7-2 自评!I4"]],
  ["10 of 10 at 99.98 %, which rounds to it", "43.20 | 43.19 | 10 | 99.98% | 10", []],
  ["8 of 10 at 86.2 %, cut", "43.20 | 37.24 | 10 | 86.2% | 8", ["hint E7-2 自评!I4"]],
  ["7 of 10 at 86.2 %", "43.20 | 37.24 | 10 | 86.2% | 7", []],
  ["9 of 10 at 86.2 %, rounded", "43.20 | 37.24 | 10 | 86.2% | 9", []],
  ["9.5 of 10 at 86.2 %", "43.20 | 37.24 | 10 | 86.2% | 9.5", ["hint E7-1 自评!I4"]],
])("the execution rate: %s", (_situation, execution, expected) => {
  expect(breaches(form({ rows: QUIET, execution }))).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ["自评等级：优", "100 | 95", []],
  ["自评等级：优秀", "100 | 95", []],
  ["自评等级 | 良", "100 | 95", ["verify E8 自评!A12"]],
  ["自评等级：优", "100 | 89", ["verify E8 自评!A12"]],
  ["自评等级：优□ 良□ 中□ 差□", "100 | 89", []],
])("%s with %s", (below, total, expected) => {
  expect(breaches(form({ rows: QUIET, total, below }))).toEqual(expected);
});

test("targets copied as actual values are one line", () => {
  const row = (name: string, actual: string): string =>
    `产出指标（50分） | 数量指标 | ${name} | 5家 | ${actual} | 10 | 10 |`;
  const names = ["甲", "乙", "丙", "丁", "戊"];
  const rest = QUIET.slice(1);
  const copied = form({
    rows: [...names.map((name) => row(name, "5家")), ...rest.map((text) => text.replace("明显改善", "改善"))],
  });
  expect(told(workbookFromText(copied))).toEqual([
    "7 个指标中有 6 个的实际完成值与指标值相同：请确认是按实际情况填写的",
  ]);
  const some = form({ rows: [...names.map((name, index) => row(name, index < 3 ? "5家" : "6家")), ...rest] });
  expect(breaches(some)).toEqual([]);
});
