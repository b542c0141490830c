import type { LayoutChoices } from "../../../src/shared/layout/choices";
import { layOutStatements } from "../../../src/shared/layout/layOutStatements";
import type { SheetPlan } from "../../../src/shared/layout/sheetPlan";
import { recognise } from "../../../src/shared/recognition/recognise";
import { cellAddress, contains, parseArea } from "../../../src/shared/workbook/address";
import { snapshotOfPlan } from "../support/snapshotOfPlan";

const choices: LayoutChoices = {
  unitName: "甲市某局",
  scope: "single",
  year: 2023,
  statements: ["01", "03", "05"],
  codes: ["2010301", "2010303", "2010399", "2080505", "2080506", "2210201"],
  totals: "calculated",
};

const plans = layOutStatements(choices);
const plan = (name: string): SheetPlan => {
  const found = plans.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`${name} was not laid out`);
  return found;
};
const content = (name: string, address: string): string | number | undefined => {
  const cell = plan(name).cells.find((candidate) => cellAddress(candidate) === address);
  return cell?.formula ?? cell?.value;
};

test("one sheet per statement, named by its title, in printed order", () => {
  expect(plans.map(({ name }) => name)).toEqual([
    "收入支出决算总表",
    "支出决算表",
    "一般公共预算财政拨款支出决算表",
  ]);
});

test.each([
  // sheet, cell, what stands there
  ["支出决算表", "A1", "支出决算表"],
  ["支出决算表", "E2", "公开03表"],
  ["支出决算表", "A3", "部门：甲市某局（本级）"],
  ["支出决算表", "E3", "金额单位：万元"],
  ["支出决算表", "A4", "项目"],
  ["支出决算表", "B5", "科目名称"],
  ["支出决算表", "C4", "本年支出合计"],
  ["支出决算表", "A6", "栏次"],
  ["支出决算表", "H6", 6],
  ["支出决算表", "A7", "合计"],
  ["支出决算表", "A8", "201"],
  ["支出决算表", "A9", "20103"],
  ["支出决算表", "B10", "行政运行"],
  ["收入支出决算总表", "A4", "收入"],
  ["收入支出决算总表", "D5", "项目"],
  ["收入支出决算总表", "A6", "栏次"],
  ["收入支出决算总表", "C6", 1],
  ["收入支出决算总表", "F6", 2],
  ["收入支出决算总表", "A7", "一、一般公共预算财政拨款收入"],
  ["收入支出决算总表", "E7", 32],
  ["收入支出决算总表", "D32", "二十六、抗疫特别国债安排的支出"],
  ["收入支出决算总表", "E32", 57],
  ["收入支出决算总表", "B37", 31],
  ["一般公共预算财政拨款支出决算表", "C4", "本年支出"],
  ["一般公共预算财政拨款支出决算表", "C5", "小计"],
])("%s %s reads %s", (sheet, address, expected) => {
  expect(content(sheet, address)).toBe(expected);
});

test.each([
  // sheet, cell, native formula, why
  ["支出决算表", "C10", "=ROUND(SUM(D10:H10),2)", "an item adds up its columns"],
  ["支出决算表", "C7", "=ROUND(SUM(D7:H7),2)", "so does the total row"],
  ["支出决算表", "D9", "=ROUND(SUM(D10:D12),2)", "a section is the sum of its items"],
  ["支出决算表", "D8", "=ROUND(SUM(D9),2)", "a class is the sum of its sections"],
  ["支出决算表", "D7", "=ROUND(SUM(D8,D13,D17),2)", "the total is the sum of the classes"],
  ["收入支出决算总表", "C33", "=ROUND(SUM(C7:C14),2)", "income of the year"],
  ["收入支出决算总表", "C37", "=ROUND(SUM(C33:C35),2)", "income in all"],
  ["收入支出决算总表", "F33", "=ROUND(SUM(F7:F32),2)", "expenditure of the year"],
  ["收入支出决算总表", "F7", "=支出决算表!C8", "a class repeats statement 03"],
  ["收入支出决算总表", "F25", "=支出决算表!C17", "another class"],
  ["收入支出决算总表", "F8", undefined, "a class without subjects stays open"],
  ["支出决算表", "D10", undefined, "items are typed"],
  [
    "一般公共预算财政拨款支出决算表",
    "D10",
    undefined,
    "nothing is copied from 03 to 05 behind the officer's back",
  ],
])("%s %s holds %s: %s", (sheet, address, formula, _why) => {
  expect(content(sheet, address)).toBe(formula);
});

test("typed totals leave every figure open", () => {
  const typed = layOutStatements({ ...choices, totals: "typed" });
  expect(typed.flatMap(({ cells }) => cells.filter(({ formula }) => formula))).toEqual([]);
});

test("calculated cells are locked, entries are open", () => {
  const locked = (address: string): boolean | undefined => {
    const cell = parseArea(address);
    if (!cell) throw new Error(`${address} is no cell`);
    return plan("支出决算表")
      .styles.filter(({ area }) => contains(area, cell))
      .at(-1)?.style.locked;
  };
  expect(locked("C10")).toBe(true);
  expect(locked("D10")).toBe(false);
});

test("what is laid out is recognised: every statement, row and column, nothing unnamed", () => {
  const { located, unrecognised } = recognise({ sheets: plans.map(snapshotOfPlan), unread: [] });
  expect(unrecognised).toEqual([]);
  expect(located.map(({ statement, year, unit }) => [statement.id, year, unit])).toEqual([
    ["01", 2023, "万元"],
    ["03", 2023, "万元"],
    ["05", 2023, "万元"],
  ]);
  const [summary, all, general] = located;
  expect(summary?.blocks.income?.rows).toHaveLength(12);
  expect(summary?.blocks.expenditure?.rows).toHaveLength(30);
  expect(all?.blocks.body?.rows.map(({ key }) => key)).toEqual([
    "total",
    "201",
    "20103",
    "2010301",
    "2010303",
    "2010399",
    "208",
    "20805",
    "2080505",
    "2080506",
    "221",
    "22102",
    "2210201",
  ]);
  expect(Object.keys(all?.blocks.body?.columns ?? {})).toHaveLength(8);
  expect(Object.keys(general?.blocks.body?.columns ?? {})).toHaveLength(5);
  for (const statement of located) {
    for (const block of Object.values(statement.blocks)) expect(block.unnamed).toBe(0);
  }
});

test("a unit that already says 本级 is not given it twice, and a consolidated one not at all", () => {
  const name = (unitName: string, scope: LayoutChoices["scope"]): string | number | undefined =>
    layOutStatements({ ...choices, unitName, scope })[0]?.cells.find(
      ({ row, column }) => row === 2 && column === 0,
    )?.value;
  expect(name("甲市某局(本级)", "single")).toBe("部门：甲市某局(本级)");
  expect(name("甲市某局", "consolidated")).toBe("部门：甲市某局");
});

test("a unit name that looks like a formula is written as text", () => {
  const cells = layOutStatements({ ...choices, unitName: "=1+1", scope: "consolidated" }).flatMap(
    (sheet) => sheet.cells,
  );
  expect(cells.filter(({ formula }) => formula?.includes("1+1"))).toEqual([]);
});
