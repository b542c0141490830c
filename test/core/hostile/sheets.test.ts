import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import { MAX_ROWS } from "../../../src/shared/workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { workbookOf } from "../planted/plantedSets";

const workbook = workbookOf("published");
const usual = checkWorkbook(workbook);

/** A sheet with one text far down and to the right. */
function lonely(name: string, row: number, column: number, value = "x"): SheetSnapshot {
  return {
    name,
    hidden: false,
    protected: false,
    origin: { row, column },
    values: [[value]],
    kinds: [["text"]],
    formulas: [[""]],
    numberFormats: [["General"]],
    merges: [],
  };
}

const withSheets = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  ...workbook,
  sheets: [...workbook.sheets, ...sheets],
});

/** The sheet with blank rows below it down to a last one; all blank rows are one. */
function reachingDown(sheet: SheetSnapshot, rows: number): SheetSnapshot {
  const down = <T>(grid: readonly (readonly T[])[], blank: T, last: T): (readonly T[])[] => {
    const width = grid[0]!.length;
    const empty = Array.from({ length: width }, () => blank);
    return [
      ...grid,
      ...Array.from({ length: rows - grid.length - 1 }, () => empty),
      [last, ...empty.slice(1)],
    ];
  };
  return {
    ...sheet,
    values: down(sheet.values, "", "x"),
    kinds: down(sheet.kinds, "empty", "text"),
    formulas: down(sheet.formulas, "", ""),
    numberFormats: down(sheet.numberFormats, "General", "General"),
  };
}

test("a text in the last cell of a sheet of its own", () => {
  const result = checkWorkbook(withSheets(lonely("角落", MAX_ROWS - 1, 16_383)));
  expect(result.unrecognised).toEqual([{ sheet: "角落", reason: "no-statement" }]);
  expect(result.relations).toEqual(usual.relations);
});

test("a statement whose sheet reaches down to row 1,048,576", () => {
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === "支出决算表" ? reachingDown(sheet, MAX_ROWS) : sheet,
  );
  const result = checkWorkbook({ ...workbook, sheets });
  expect(result.relations).toEqual(usual.relations);
  expect(result.statements).toEqual(usual.statements);
});

test("10,000 merged cells in a sheet, below the table and across it", () => {
  const below = Array.from({ length: 5_000 }, (_, index) => ({
    row: 100 + index,
    column: 0,
    rows: 1,
    columns: 2,
  }));
  const beside = Array.from({ length: 5_000 }, (_, index) => ({
    row: index % 60,
    column: 20 + Math.floor(index / 60) * 2,
    rows: 1,
    columns: 2,
  }));
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    merges: [...sheet.merges, ...below, ...beside],
  }));
  expect(checkWorkbook({ ...workbook, sheets })).toEqual(usual);
});

test("hidden and very hidden sheets are checked like the others", () => {
  const sheets = workbook.sheets.map((sheet, index) => ({ ...sheet, hidden: index % 2 === 0 }));
  expect(checkWorkbook({ ...workbook, sheets })).toEqual(usual);
});

test("255 sheets of which most are no statement: each is named", () => {
  const others = Array.from({ length: 245 }, (_, index) => lonely(`附表${index}`, index, index % 20, "附表"));
  const result = checkWorkbook(withSheets(...others));
  expect(result.unrecognised).toHaveLength(245);
  expect(result.relations).toEqual(usual.relations);
  expect(result.findings).toEqual(usual.findings);
});

test("255 versions of one statement: one question, and each agrees with itself", () => {
  const one = workbook.sheets.find(({ name }) => name === "支出决算表")!;
  const versions = Array.from({ length: 255 }, (_, index) => ({ ...one, name: `支出决算表${index}` }));
  const result = checkWorkbook({ sheets: versions, unread: [] });
  expect(result.statements.map(({ instance }) => instance)).toEqual(versions.map((_, index) => index + 1));
  expect(result.findings).toEqual([]);
  expect(result.relations.wrong + result.relations.doubtful).toBe(0);
});

test("sheets that the host could not read are named with the reason, and nothing else is lost", () => {
  const unread = [
    { name: "图表1", reason: "chart" },
    { name: "明细", reason: "too-large" },
    { name: "机密", reason: "refused" },
  ] as const;
  const result = checkWorkbook({ ...workbook, unread });
  expect(result.unrecognised).toEqual(unread.map(({ name, reason }) => ({ sheet: name, reason })));
  expect(result.relations).toEqual(usual.relations);
});

test.each([
  ["no sheet", { sheets: [], unread: [] }],
  [
    "an empty sheet",
    {
      sheets: [{ ...lonely("空", 0, 0), values: [], kinds: [], formulas: [], numberFormats: [] }],
      unread: [],
    },
  ],
  [
    "a sheet of blank rows",
    {
      sheets: [{ ...lonely("空", 0, 0), values: [[]], kinds: [[]], formulas: [[]], numberFormats: [[]] }],
      unread: [],
    },
  ],
] satisfies [string, WorkbookSnapshot][])("a workbook with %s is nothing to check", (_what, blank) => {
  const result = checkWorkbook(blank);
  expect(result.relations.total).toBe(0);
  expect(result.findings).toEqual([]);
});

test("names that point nowhere leave #REF! and #NAME? in their formulas", () => {
  const broken = workbookOf("laid out");
  const sheets = broken.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((line, row) =>
      line.map((value, column) => (sheet.formulas[row]![column] === "" ? value : "#NAME?")),
    ),
    kinds: sheet.kinds.map((line, row) =>
      line.map((kind, column) => (sheet.formulas[row]![column] === "" ? kind : ("error" as const))),
    ),
    formulas: sheet.formulas.map((line) =>
      line.map((formula) => (formula === "" ? "" : "=SUM(本年支出,#REF!)")),
    ),
  }));
  const result = checkWorkbook({ ...broken, sheets });
  expect(result.statements.length).toBeGreaterThan(5);
  expect(result.relations.wrong).toBe(0);
  expect(result.unchecked.some(({ reason }) => reason === "error-value")).toBe(true);
});
