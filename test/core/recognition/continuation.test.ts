import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import { recognise } from "../../../src/shared/recognition/recognise";
import { workbookFromText } from "../support/workbookFromText";
import { keysOf } from "./cellText";

const FURNITURE = `部门：甲市某局（本级） | | | | 金额单位：万元`;
const HEADER = `项目 | < | 本年支出合计 | 基本支出 | 项目支出
科目代码 | 科目名称 | | |
栏次 | < | 1 | 2 | 3`;
const FIRST = `合计 | < | 958.73 | 648.43 | 310.30
201 | 一般公共服务支出 | 882.56 | 572.26 | 310.30
20102 | 政协事务 | 0.57 | 0.57 | 0.00
2010201 | 行政运行 | 0.57 | 0.57 | 0.00
20103 | 政府办公厅（室）及相关机构事务 | 881.99 | 571.69 | 310.30`;
const SECOND = `2010301 | 行政运行 | 571.69 | 571.69 | 0.00
2010303 | 机关服务 | 310.30 | 0.00 | 310.30
208 | 社会保障和就业支出 | 76.17 | 76.17 | 0.00
20805 | 行政事业单位养老支出 | 76.17 | 76.17 | 0.00
2080505 | 机关事业单位基本养老保险缴费支出 | 76.17 | 76.17 | 0.00`;

const page = (sheet: string, ...lines: readonly string[]): string => [`== ${sheet}`, ...lines].join("\n");
const firstPage = page("公开03表", "2023年度支出决算表", "公开03表", FURNITURE, HEADER, FIRST);
const ROWS = ["total", "201", "20102", "2010201", "20103", "2010301", "2010303", "208", "20805", "2080505"];

/** The statement on one sheet, as the measure of what must be checked. */
const whole = checkWorkbook(workbookFromText(`${firstPage}\n${SECOND}`));

/** Second pages that say so. */
const pages: readonly (readonly [situation: string, second: string])[] = [
  [
    "the title says 续, the header stands again",
    page("Sheet2", "2023年度支出决算表（续）", "公开03表", FURNITURE, HEADER, SECOND),
  ],
  ["the title is 续表 and no more", page("Sheet2", "续表", HEADER, SECOND)],
  ["the number of the form says 续", page("Sheet2", "支出决算表", "公开03表（续）", HEADER, SECOND)],
  ["the sheet is named 续", page("公开03表续", "支出决算表", HEADER, SECOND)],
  ["the sheet is named 续 and has no title", page("公开03表（续）", HEADER, SECOND)],
  ["the header is left out", page("Sheet2", "2023年度支出决算表（续一）", FURNITURE, SECOND)],
  ["title and header are left out", page("Sheet2", "续表", SECOND)],
  ["the unit is not stated again", page("Sheet2", "支出决算表续表", HEADER, SECOND)],
  [
    "another column order",
    page(
      "Sheet2",
      "支出决算表（续）",
      "项目 | < | 项目支出 | 基本支出 | 本年支出合计\n科目代码 | 科目名称 | | |",
      SECOND.replace(/\| ([\d.]+) \| ([\d.]+) \| ([\d.]+)$/gmu, "| $3 | $2 | $1"),
    ),
  ],
  [
    "an empty row and a blank column before it",
    page("Sheet2", " | 支出决算表（续）", "", ...[HEADER, SECOND].map((text) => text.replace(/^/gmu, " | "))),
  ],
];

/** Second pages that only look like it. */
const unsaid: readonly (readonly [situation: string, second: string])[] = [
  ["the title says （二）", page("Sheet2", "2023年度支出决算表（二）", FURNITURE, HEADER, SECOND)],
  [
    "the title stands again and says nothing",
    page("Sheet2", "2023年度支出决算表", FURNITURE, HEADER, SECOND),
  ],
];

describe.each([...pages, ...unsaid])("one statement over two sheets: %s", (_situation, second) => {
  const workbook = workbookFromText(`${firstPage}\n${second}`);

  test("it is one, with the rows of both", () => {
    const { located, unrecognised } = recognise(workbook);
    expect(unrecognised).toEqual([]);
    expect(located.map(({ statement, instance }) => [statement.id, instance])).toEqual([["03", 1]]);
    expect(keysOf(located[0]!, "body")).toEqual(ROWS);
    expect(located[0]!.continued).toHaveLength(1);
  });

  test("it is checked as if it stood on one, and nothing is asked", () => {
    const result = checkWorkbook(workbook);
    expect(result.findings).toEqual([]);
    expect(result.unchecked).toEqual(whole.unchecked);
    expect(result.questions).toEqual([]);
    expect(result.statements[0]!.continued).toHaveLength(1);
  });
});

test.each(pages)("nothing is left out of the check: %s", (_situation, second) => {
  const { relations } = checkWorkbook(workbookFromText(`${firstPage}\n${second}`));
  expect(relations).toEqual(whole.relations);
});

test.each(unsaid)("what only looks like a page proves nothing where sums break: %s", (_situation, second) => {
  const wrong = second.replace(
    "208 | 社会保障和就业支出 | 76.17 | 76.17",
    "208 | 社会保障和就业支出 | 67.17 | 67.17",
  );
  const { relations, unchecked } = checkWorkbook(workbookFromText(`${firstPage}\n${wrong}`));
  expect(relations.wrong).toBe(0);
  expect(unchecked).toContainEqual(expect.objectContaining({ relation: "T03-2", reason: "unnamed-row" }));
});

test("a wrong figure on the second page is named there", () => {
  const wrong = SECOND.replace(
    "2010303 | 机关服务 | 310.30 | 0.00 | 310.30",
    "2010303 | 机关服务 | 301.30 | 0.00 | 301.30",
  );
  const { findings, diagnoses } = checkWorkbook(
    workbookFromText(`${firstPage}\n${page("续", "支出决算表（续）", HEADER, wrong)}`),
  );
  expect(findings.length).toBeGreaterThan(0);
  expect(diagnoses.flatMap(({ cells }) => cells.map(({ sheet }) => sheet))).toContain("续");
});

test("a second page whose total repeats is added up without it, and no sum is called wrong", () => {
  const again = `合计 | < | 386.47 | 76.17 | 310.30\n${SECOND}`;
  const result = checkWorkbook(
    workbookFromText(`${firstPage}\n${page("续", "支出决算表（续）", HEADER, again)}`),
  );
  expect(result.statements).toHaveLength(1);
  expect(result.findings).toEqual([]);
});

test("a second page alone is a part: its sums are not called wrong", () => {
  const alone = `${SECOND}\n合计 | < | 958.73 | 648.43 | 310.30`;
  const result = checkWorkbook(workbookFromText(page("续", "支出决算表（续）", HEADER, alone)));
  expect(result.statements).toHaveLength(1);
  expect(result.findings).toEqual([]);
  expect(result.unchecked).toContainEqual(
    expect.objectContaining({ relation: "T03-2", reason: "unnamed-row" }),
  );
});

test("a second page that cannot be read leaves the sums of the first unchecked, and is named", () => {
  const result = checkWorkbook(
    workbookFromText(`${firstPage}\n${page("续", "支出决算表（续）", "以下空白 | 见附件")}`),
  );
  expect(result.findings).toEqual([]);
  expect(result.unrecognised).toEqual([{ sheet: "续", reason: "header-unclear" }]);
});

test.each([
  ["of another year", "2022年度支出决算表（续）", FURNITURE],
  ["in another unit of money", "支出决算表（续）", FURNITURE.replace("万元", "元")],
  ["of another unit", "支出决算表（续）", FURNITURE.replace("某局", "某中心")],
])("a page %s goes on from nothing here", (_situation, title, furniture) => {
  const { located } = recognise(
    workbookFromText(`${firstPage}\n${page("续", title, furniture, HEADER, SECOND)}`),
  );
  expect(located.map(({ instance }) => instance)).toEqual([1, 2]);
});

test("two whole versions of a statement are no pages of each other", () => {
  const second = page("Sheet2", "2023年度支出决算表", FURNITURE, HEADER, FIRST, SECOND);
  const { located } = recognise(workbookFromText(`${firstPage}\n${SECOND}\n${second}`));
  expect(located.map(({ instance }) => instance)).toEqual([1, 2]);
});

test("03 and 05 each over two sheets find their own first page", () => {
  const general = (title: string, rows: string): string =>
    [title, "科目代码 | 科目名称 | 小计 | 基本支出 | 项目支出", rows].join("\n");
  const { located } = recognise(
    workbookFromText(
      [
        firstPage,
        page("05", general("2023年度一般公共预算财政拨款支出决算表", FIRST)),
        page("03续", "支出决算表（续）", HEADER, SECOND),
        page("05续", general("一般公共预算财政拨款支出决算表（续）", SECOND)),
      ].join("\n"),
    ),
  );
  expect(located.map((one) => [one.statement.id, keysOf(one, "body").length])).toEqual([
    ["03", ROWS.length],
    ["05", ROWS.length],
  ]);
});

test("附件3 over two sheets: the indicators stand on the second", () => {
  const { located, unrecognised } = recognise(
    workbookFromText(`== 自评表
2023年度部门整体支出绩效自评表
部门名称 | | 某局
年度预算申请 | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | 10.00 | 10.00 | 10.00 | 10 | 100% | 10
== 自评表续
2023年度部门整体支出绩效自评表（续）
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
 | 产出指标 | 数量指标 | 办件 | 315件 | 315件 | 90 | 90 |
总分 | | | | | | 100 | 100 |`),
  );
  expect(unrecognised).toEqual([]);
  expect(located).toHaveLength(1);
  expect(Object.keys(located[0]!.blocks)).toEqual(expect.arrayContaining(["money", "indicators", "total"]));
});
