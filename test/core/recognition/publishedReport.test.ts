import { recognise } from "../../../src/shared/recognition/recognise";
import type { LocatedStatement } from "../../../src/shared/recognition/locatedStatement";
import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { sampleSnapshot } from "../support/sampleSnapshot";
import { addressOf } from "./cellText";

let workbook: WorkbookSnapshot;
let located: readonly LocatedStatement[];

beforeAll(async () => {
  workbook = await sampleSnapshot();
  const recognition = recognise(workbook);
  expect(recognition.unrecognised).toEqual([]);
  located = recognition.located;
});

const statement = (id: string): LocatedStatement => located.find((one) => one.statement.id === id)!;

test("all statements of a published report are found, with all their rows and columns", () => {
  const found = located.flatMap(({ statement: { id }, blocks }) =>
    Object.entries(blocks).map(
      ([key, { rows, columns, unnamed, filled }]) =>
        `${id} ${key}: ${rows.length} × ${Object.keys(columns).length}, ${unnamed} unnamed${filled ? "" : ", blank"}`,
    ),
  );
  expect(found).toEqual([
    "01 income: 12 × 3, 0 unnamed",
    "01 expenditure: 30 × 3, 0 unnamed",
    "02 body: 34 × 9, 0 unnamed",
    "03 body: 34 × 8, 0 unnamed",
    "04 income: 9 × 3, 0 unnamed",
    "04 expenditure: 29 × 6, 0 unnamed",
    "05 body: 34 × 5, 0 unnamed",
    "06 body: 83 × 3, 0 unnamed",
    "07 body: 1 × 8, 0 unnamed, blank",
    "08 body: 1 × 5, 0 unnamed, blank",
    "09 body: 1 × 12, 0 unnamed",
    "self head: 1 × 2, 0 unnamed, blank",
    "self money: 1 × 6, 0 unnamed",
    "self bySource: 5 × 2, 0 unnamed",
    "self byUse: 3 × 2, 0 unnamed",
    "self goals: 1 × 2, 0 unnamed, blank",
    "self indicators: 17 × 8, 0 unnamed",
    "self total: 1 × 4, 0 unnamed",
  ]);
});

test("unit and year are read, and nothing published is taken for working figures", () => {
  expect(new Set(located.map(({ unit, unitClear, working }) => `${unit} ${unitClear} ${working}`))).toEqual(
    new Set(["万元 true false"]),
  );
  expect(statement("self").year).toBe(2023);
  expect(statement("03").year).toBeUndefined();
});

test.each([
  ["02", "body", "2010301", "fiscal", "D12"],
  ["04", "income", "general", "amount", "C7"],
  ["04", "income", "generalOpening", "amount", "C35"],
  ["04", "income", "fundOpening", "amount", "C36"],
  ["04", "income", "capitalOpening", "amount", "C37"],
  ["04", "expenditure", "212", "fund", "H17"],
  ["04", "expenditure", "total", "general", "G38"],
  ["06", "body", "30101", "amount", "C7"],
  ["06", "body", "302", "amount", "F6"],
  ["06", "body", "39999", "amount", "I31"],
  ["06", "body", "personnel", "amount", "C34"],
  ["06", "body", "public", "amount", "I34"],
  ["07", "body", "total", "closing", "H7"],
  ["09", "body", "unit", "budgetVehicles", "C8"],
  ["09", "body", "unit", "actualTotal", "G8"],
  ["09", "body", "unit", "actualVehicles", "I8"],
  ["09", "body", "unit", "actualReception", "L8"],
  ["self", "head", "unitName", "value", "D2"],
  ["self", "money", "annual", "adjusted", "E4"],
  ["self", "money", "annual", "rate", "H4"],
  ["self", "bySource", "total", "amount", "E5"],
  ["self", "bySource", "other", "amount", "E9"],
  ["self", "byUse", "total", "amount", "I5"],
  ["self", "byUse", "project", "amount", "I7"],
  ["self", "goals", "goals", "expected", "B11"],
  ["self", "goals", "goals", "achieved", "F11"],
  ["self", "indicators", "机关运行经费", "score", "H28"],
  ["self", "total", "total", "score", "H30"],
])("%s %s %s %s stands in %s", (id, block, row, column, address) => {
  expect(addressOf(statement(id), block, row, column)).toBe(address);
});

test("an indicator knows its 一级 and 二级, whose cells are merged over several rows", () => {
  const groups = statement("self").blocks.indicators!.rows.map((row) => Object.values(row.groups ?? {}));
  expect(groups[1]).toEqual(["产出指标（40分）", "数量指标"]);
  expect(groups[12]).toEqual(["满意度指标（10分）", "服务对象满意度指标"]);
  expect(groups[16]).toEqual(["成本指标（20分）", "生态环境成本指标"]);
});

test("sheet names do not matter, and rows that were inserted or deleted move their cells only", () => {
  const sheets = workbook.sheets.map((sheet, index) => {
    const edit = <T>(rows: readonly (readonly T[])[], blank: T): T[][] => {
      const edited = rows.map((row) => [...row]);
      edited.splice(20, 2);
      edited.splice(12, 0, ...Array.from({ length: 5 }, () => Array<T>(edited[0]!.length).fill(blank)));
      return edited;
    };
    return {
      ...sheet,
      name: `Sheet${index + 1}`,
      values: edit(sheet.values, ""),
      kinds: edit(sheet.kinds, "empty" as const),
      formulas: edit(sheet.formulas, ""),
      numberFormats: edit(sheet.numberFormats, "General"),
      merges: sheet.merges.filter(({ row }) => row < 12),
    };
  });
  const again = recognise({ sheets, unread: [] }).located;
  expect(again.map((one) => one.statement.id)).toEqual(located.map((one) => one.statement.id));
  const general = again.find((one) => one.statement.id === "05")!;
  expect(addressOf(general, "body", "201", "total")).toBe("C8");
  expect(addressOf(general, "body", "2010303", "total")).toBe("C18");
  expect(general.blocks.body!.rows).toHaveLength(32);
});
