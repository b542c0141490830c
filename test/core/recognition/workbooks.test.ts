import { recognise } from "../../../src/shared/recognition/recognise";
import type { SheetSnapshot } from "../../../src/shared/workbook/snapshot";
import { workbookFromText } from "../support/workbookFromText";
import { addressOf } from "./cellText";

const TABLE = `项目 | < | 本年支出 | < | <
科目代码 | 科目名称 | 小计 | 基本支出 | 项目支出
201 | 一般公共服务支出 | 5.00 | 3.00 | 2.00`;

test("a sheet of working figures is the statement, and counts as one of its versions", () => {
  const { located } = recognise(
    workbookFromText(`== 05
一般公共预算财政拨款支出决算表
金额单位：万元
${TABLE}
== 底稿05
底稿：一般公共预算财政拨款支出决算表
金额单位：元
${TABLE}
== 改
一般公共预算财政拨款支出决算表
${TABLE}`),
  );
  expect(
    located.map(({ instance, working, unit, unitStated }) => [instance, working, unit, unitStated]),
  ).toEqual([
    [1, false, "万元", true],
    [2, true, "元", true],
    [3, false, "万元", false],
  ]);
});

test("annexes below each other in one sheet do not take each other's rows", () => {
  const { located } = recognise(
    workbookFromText(`== 附件
附件2
2023年度部门整体支出绩效评价基础数据表
财政供养人员情况（人） | 编制数 | 2023年实际在职人数 | 控制率
 | 25 | 22 | 88%
经费控制情况（万元） | 2022年决算数 | 2023年预算数 | 2023年决算数
三公经费 | 0.00 | 0.36 | 0.36
附件3
2023年度部门整体支出绩效自评表
年度预算申请 | | 年初预算数 | 全年预算数 | 全年执行数
 | 年度资金总额 | 556.95 | 582.84 | 582.66
附表：收入决算表
科目代码 | 科目名称 | 本年收入合计 | 财政拨款收入
合计 | < | 582.84 | 582.84`),
  );
  expect(located.map(({ statement, area }) => [statement.id, area.row, area.rows])).toEqual([
    ["basic", 1, 5],
    ["self", 7, 3],
    ["02", 10, 3],
  ]);
});

test("sheets with a title and no table, with contents or with words only stay unrecognised", () => {
  const { located, unrecognised } = recognise(
    workbookFromText(`== 目录
目录
一、收入支出决算总表
二、2023年度部门整体支出绩效自评表
三、财政拨款“三公”经费支出决算表
== 报告
2023年度部门整体支出绩效自评表
本单位2023年全年预算数582.84万元，全年执行数582.66万元，执行率99.97%，自评得分96.9分。
年初预算数较上年有所增加。
== 名单
姓名 | 电话
某 | 123`),
  );
  expect(located).toEqual([]);
  expect(unrecognised).toEqual([
    { sheet: "目录", reason: "no-statement" },
    { sheet: "报告", reason: "header-unclear" },
    { sheet: "名单", reason: "no-statement" },
  ]);
});

test.each(["中央", "省级", "市级", "县级", "区级", "乡镇级"])(
  "%s in a label is filled into the form",
  (level) => {
    const { located } = recognise(
      workbookFromText(`== 自评
2023年度部门整体支出绩效自评表
填报日期：2024年3月1日 | 联系电话：123456
${level}预算部门（单位）名称 | 某局
年度预算申请 | | 年初预算数 | 全年预算数 | 全年执行数
 | 年度资金总额 | 556.95 | 582.84 | 582.66`),
    );
    expect(addressOf(located[0]!, "head", "unitName", "value")).toBe("B3");
  },
);

test("last year's column is known by its year, wherever it stands", () => {
  const basic = (headers: string) =>
    recognise(
      workbookFromText(`== 附件2
整体支出绩效评价基础数据表
经费控制情况（万元） | ${headers}
三公经费 | 1.00 | 2.00 | 3.00`),
    ).located[0]!;
  const moved = basic("2023年决算数 | 2022年决算数 | 2023年预算数");
  expect(addressOf(moved, "spending", "threePublic", "actual")).toBe("B3");
  expect(addressOf(moved, "spending", "threePublic", "lastYear")).toBe("C3");
  expect(addressOf(moved, "spending", "threePublic", "budget")).toBe("D3");
  expect(moved.year).toBe(2023);
  const withoutLastYear = basic("2023年预算数 | 2023年决算数 | 备注");
  expect(addressOf(withoutLastYear, "spending", "threePublic", "lastYear")).toBeUndefined();
  expect(addressOf(withoutLastYear, "spending", "threePublic", "actual")).toBe("C3");
});

describe("a sheet that no form is like", () => {
  const hostile = (title: string, header: readonly string[], rows: number): SheetSnapshot => {
    const long = "（其中：".repeat(8_000);
    const width = 30;
    const line = (cells: readonly string[]): string[] =>
      Array.from({ length: width }, (_, column) => cells[column] ?? long);
    const values = [line([title]), line(header), ...Array.from({ length: rows }, () => line([]))];
    return {
      name: "Sheet1",
      hidden: false,
      protected: false,
      origin: { row: 0, column: 0 },
      values,
      kinds: values.map((row) => row.map(() => "text" as const)),
      formulas: values.map((row) => row.map(() => "")),
      numberFormats: values.map((row) => row.map(() => "General")),
      merges: Array.from({ length: 10_000 }, (_, index) => ({
        row: 2 + (index % rows),
        column: 3 * Math.floor(index / rows),
        rows: 1,
        columns: 2,
      })),
    };
  };

  test.each([
    ["self", "整体支出绩效自评表", ["", "", "年初预算数", "全年预算数", "全年执行数", "分值"]],
    ["basic", "整体支出绩效评价基础数据表", ["经费控制情况", "2022年决算数", "2023年决算数"]],
    ["06", "一般公共预算财政拨款基本支出决算明细表", ["科目代码", "科目名称", "决算数"]],
    ["projects", "项目支出明细表", ["项目名称", "年初预算数", "实际支出数"]],
  ])("%s: thousands of long texts and merges are read once", (id, title, header) => {
    const { located } = recognise({ sheets: [hostile(title, header, 1_500)], unread: [] });
    expect(located.map(({ statement }) => statement.id)).toEqual([id]);
  });
});
