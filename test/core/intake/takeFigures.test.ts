import { previewConversion } from "../../../src/shared/intake/conversion";
import { takeFigures } from "../../../src/shared/intake/takeFigures";
import { pastedTable } from "../../../src/shared/pasted/pastedTable";
import type { SheetSnapshot } from "../../../src/shared/workbook/snapshot";

/** Lines of cells divided by bars, as an officer copies them. */
function pasted(name: string, ...lines: readonly string[]): SheetSnapshot {
  const text = lines.map((line) => line.split("|").join("\t")).join("\n");
  const table = pastedTable({ text });
  if (typeof table === "string") throw new Error(table);
  return { ...table, name };
}

const HEADER = ["科目代码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出"];

const expenditure = (unit: string): SheetSnapshot =>
  pasted(
    "#1",
    "支出决算表",
    `2023年度||金额单位：${unit}`,
    ...HEADER,
    "合计||8,825,641.37|5,722,601.20|3,103,040.17|||",
    "201|一般公共服务支出|8,825,641.37|5,722,601.20|3,103,040.17|||",
    "20103|政府办公厅（室）及相关机构事务|8,825,641.37|5,722,601.20|3,103,040.17|||",
    "2010301|行政运行|5,722,644.91|5,722,601.20|43.71|||",
    "2010388|未收录的科目|3,102,996.46||3,102,996.46|||",
  );

const place = (row: string, column: string): string =>
  `03\u00011\u0001body\u0001${row}\u00011\u0001${column}`;

test("figures in 元 are taken by name, with codes in order and the names the list does not have", () => {
  const taken = takeFigures([expenditure("元")]);
  expect(taken.problems).toEqual([]);
  expect(taken.statements).toMatchObject([{ id: "03", rows: 5 }]);
  expect(taken.entries.get(place("2010301", "basic"))).toBe("5722601.2");
  expect(taken.entries.get(place("2010301", "project"))).toBe("43.71");
  expect(taken.codes).toEqual(["201", "20103", "2010301", "2010388"]);
  expect(taken.names).toEqual({ "2010388": "未收录的科目" });
});

test("a table in 万元 was converted already and is refused", () => {
  const { problems, entries } = takeFigures([expenditure("万元")]);
  expect(problems).toEqual([{ kind: "converted-already", statement: "03", unit: "万元" }]);
  expect(entries.size).toBe(0);
});

test("a table that states no unit is in the unit the officer says", () => {
  const silent = pasted(
    "#1",
    "支出决算表",
    ...HEADER,
    "合计||12.00|12.00||||",
    "201|一般公共服务支出|12.00|12.00||||",
  );
  expect(takeFigures([silent]).problems).toEqual([]);
  expect(takeFigures([silent], "万元").problems).toMatchObject([{ kind: "converted-already" }]);
});

test("of a statement that is pasted twice the later one counts, and the officer is told", () => {
  const { problems, statements } = takeFigures([expenditure("元"), { ...expenditure("元"), name: "#2" }]);
  expect(problems).toEqual([{ kind: "pasted-twice", statement: "03" }]);
  expect(statements).toHaveLength(1);
});

test("words where a figure should stand are named by their cell", () => {
  const words = pasted(
    "#1",
    "支出决算表",
    "单位：元",
    ...HEADER,
    "合计||12.00|12.00||||",
    "201|一般公共服务支出|待定|12.00||||",
  );
  expect(takeFigures([words]).problems).toEqual([
    { kind: "no-figure", statement: "03", row: "一般公共服务支出", column: "本年支出合计", text: "待定" },
  ]);
});

test("what is no statement is said to be none", () => {
  expect(takeFigures([pasted("#1", "姓名|电话", "某某|123")]).problems).toEqual([
    { kind: "nothing-found", table: 1 },
  ]);
});

test("the tails of the conversion are told before it is made, and nothing is evened out", () => {
  const rounded = pasted(
    "#1",
    "支出决算表",
    "单位：元",
    ...HEADER,
    "合计||300134.73|300134.73||||",
    "201|一般公共服务支出|300134.73|300134.73||||",
    "20103|政府办公厅（室）及相关机构事务|300134.73|300134.73||||",
    "2010301|行政运行|100044.91|100044.91||||",
    "2010302|一般行政管理事务|100044.91|100044.91||||",
    "2010303|机关服务|100044.91|100044.91||||",
  );
  const { before, tails } = previewConversion(takeFigures([rounded]));
  expect(before).toEqual([]);
  expect(
    tails.map(({ relation, verdict, cell, reported, computed }) => [
      relation,
      verdict,
      cell,
      reported,
      computed,
    ]),
  ).toEqual([
    ["T03-3", "tail", "C6", "30.01", "30.00"],
    ["T03-3", "tail", "D6", "30.01", "30.00"],
  ]);
});

test("what disagrees in 元 is no tail and is shown as such", () => {
  const wrong = pasted(
    "#1",
    "支出决算表",
    "单位：元",
    ...HEADER,
    "合计||100.00|100.00||||",
    "201|一般公共服务支出|90.00|90.00||||",
  );
  const { before, tails } = previewConversion(takeFigures([wrong]));
  expect(before.map(({ relation }) => relation)).toEqual(["T03-2", "T03-2"]);
  expect(tails).toEqual([]);
});

const FIGURES = ["合计||60.00|60.00||||", "201|一般公共服务支出|60.00|60.00||||"];

test("a figure that states another unit than its table is brought to 元", () => {
  const mixed = pasted(
    "#1",
    "支出决算表",
    "金额单位：元",
    ...HEADER,
    "合计||572.26万元|572.26万元||||",
    ...FIGURES.slice(1),
  );
  expect(takeFigures([mixed]).entries.get(place("total", "total"))).toBe("5722600");
});

test("a unit that is not understood is never taken for 元", () => {
  const thousands = pasted("#1", "支出决算表", "金额单位：千元", ...HEADER, ...FIGURES);
  expect(takeFigures([thousands]).problems).toEqual([{ kind: "unit-unclear", statement: "03" }]);
});

test("a code that stands twice has one row only, and the officer is told which figures are left out", () => {
  const twice = pasted(
    "#1",
    "支出决算表",
    "金额单位：元",
    ...HEADER,
    "合计||90.00|90.00||||",
    "2010301|行政运行|60.00|60.00||||",
    "2010301|行政运行|30.00|30.00||||",
  );
  expect(takeFigures([twice]).problems).toEqual([
    { kind: "row-without-place", statement: "03", row: "2010301 行政运行" },
  ]);
});

test("a 款 that the form of 06 does not print is named, not lost", () => {
  const basic = pasted(
    "#1",
    "一般公共预算财政拨款基本支出决算明细表",
    "金额单位：元",
    "科目代码|科目名称|决算数",
    "302|商品和服务支出|100.00",
    "30201|办公费|100.00",
    "307|债务利息及费用支出|50.00",
    "30703|国内债务发行费用|50.00",
  );
  expect(takeFigures([basic]).problems).toEqual([
    { kind: "row-without-place", statement: "06", row: "30703 国内债务发行费用" },
  ]);
});
