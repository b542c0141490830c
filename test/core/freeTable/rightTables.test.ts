import { checkFreeTable, freeTableRelations } from "../../../src/shared/freeTable/checkFreeTable";
import { sheetOf } from "./sheetOf";
import * as tables from "./tables";

/** "合计 = 甲 + 乙" for every pattern of a sheet. */
function patterns(text: string): string[] {
  return freeTableRelations(sheetOf(text)).map(({ kind, total, terms }) => {
    const signed = terms.map(({ line, sign }) => `${sign < 0 ? "-" : "+"}${line.label}`).join("");
    return `${kind}: ${total.label} ${signed}`;
  });
}

test.each(Object.entries(tables))("a right table has patterns and no findings: %s", (_, text) => {
  const { relations, findings, tails } = checkFreeTable(sheetOf(text));
  expect(findings).toEqual([]);
  expect(tails).toEqual([]);
  expect(relations.agrees).toBeGreaterThanOrEqual(5);
  expect(relations.agrees).toBe(relations.total);
});

test("totals of totals, deductions and what is left are read from a wage table", () => {
  expect(patterns(tables.wages)).toEqual(
    expect.arrayContaining([
      "total-row: 合计 +张三+李四+王五+赵六",
      "total-column: 应发合计 +基本工资+津贴+绩效",
      "total-column: 扣款合计 +养老保险+医疗保险+公积金",
      "total-column: 实发工资 +应发合计-扣款合计",
    ]),
  );
});

test("quarters sum their months, and the year its quarters", () => {
  expect(patterns(tables.months)).toEqual(
    expect.arrayContaining([
      "total-row: 一季度小计 +1月+2月+3月",
      "total-row: 总计 +一季度小计+二季度小计",
      "total-column: 结余 +收入合计-支出",
    ]),
  );
});

test("rates and shares are told by the columns that fit", () => {
  expect(patterns(tables.projects)).toEqual(
    expect.arrayContaining(["rate: 执行率 +实际支出+调整预算", "rate: 占比 +实际支出+实际支出"]),
  );
});

test("subject codes and ordinals give a hierarchy, 其中 a bound", () => {
  expect(patterns(tables.subjects)).toContain("hierarchy: 一般公共服务支出 +政府办公厅事务+财政事务");
  expect(patterns(tables.subjects)).toContain("total-row: 合计 +一般公共服务支出+社会保障和就业支出");
  expect(patterns(tables.levels)).toContain("subset: （三）绩效工资 +其中：奖励性绩效");
  expect(patterns(tables.levels)).toContain(
    "total-row: 合计 +一、工资福利支出+二、商品和服务支出+三、资本性支出",
  );
});

test("totals above their items are found as well", () => {
  const above = `
    部门|人员经费|公用经费|项目经费|合计
    合计|300.00|120.00|80.00|500.00
    甲局|100.00|40.00|30.00|170.00
    乙局|120.00|50.00|20.00|190.00
    丙局|80.00|30.00|30.00|140.00`;
  expect(patterns(above)).toContain("total-row: 合计 +甲局+乙局+丙局");
});

test("two tables side by side have totals of their own", () => {
  const twoSided = `
    收入项目|本年|上年|预算|支出项目|本年|上年|预算
    财政拨款|100.00|90.00|95.00|人员|70.00|66.00|68.00
    其他收入|20.00|18.00|19.00|公用|30.00|31.00|32.00
    收入合计|120.00|108.00|114.00|支出合计|100.00|97.00|100.00`;
  expect(patterns(twoSided)).toEqual([
    "total-row: 收入合计 +财政拨款+其他收入",
    "total-row: 支出合计 +人员+公用",
  ]);
});

test.each([
  ["a narrative", "工作总结\n2023年我局合计完成投资500万元，同比增长8%。\n一、主要做法\n二、下一步打算"],
  ["a calendar", "日|一|二|三|四|五|六\n1|2|3|4|5|6|7\n8|9|10|11|12|13|14\n15|16|17|18|19|20|21"],
  ["a phone list", "姓名|办公电话|手机\n张三|28221234|13800001111\n李四|28225678|13900002222\n合计|2|2"],
  ["a list of codes", '科目编码|科目名称\n"201"|一般公共服务支出\n"20101"|人大事务\n"2010101"|行政运行'],
  ["a table of contents", "目录|页码\n一、单位概况|3\n（一）职责|3\n（二）机构|5\n二、决算情况|8\n合计|12"],
  ["an empty sheet", ""],
  ["a table with one total of one column", "项目|金额\n甲|10.00\n乙|20.00\n合计|35.00"],
])("nothing is said about %s", (_, text) => {
  const { relations, findings } = checkFreeTable(sheetOf(text));
  expect(findings).toEqual([]);
  expect(relations.total).toBe(0);
});

test("nothing is said where a total follows no pattern", () => {
  const noPattern = `
    项目|甲|乙|丙|丁
    一|10.00|11.00|12.00|13.00
    二|20.00|21.00|22.00|23.00
    合计|30.00|32.00|99.00|98.00`;
  expect(freeTableRelations(sheetOf(noPattern))).toEqual([]);
});

test("an average under a column is no wrong total", () => {
  const average = `
    部门|人数|面积|经费|完成分
    甲|10|120.00|55.00|91.00
    乙|14|180.00|70.00|87.00
    丙|9|90.00|40.00|95.00
    合计|33|390.00|165.00|91.00`;
  expect(checkFreeTable(sheetOf(average)).findings).toEqual([]);
});
