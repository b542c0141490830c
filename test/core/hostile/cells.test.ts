import fc from "fast-check";
import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import type {
  CellKind,
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/shared/workbook/snapshot";
import { cellAddress } from "../../../src/shared/workbook/address";
import { workbookOf } from "../planted/plantedSets";

const workbook = workbookOf("laid out");
const usual = checkWorkbook(workbook);
const EXPENDITURE = "支出决算表";

interface Held {
  readonly value: CellValue;
  readonly kind: CellKind;
  readonly formula?: string;
}

/** The workbook with something else in one cell of a sheet. */
function holding(sheetName: string, row: number, column: number, held: Held): WorkbookSnapshot {
  const at = <T>(grid: readonly (readonly T[])[], cell: T): T[][] =>
    grid.map((line, r) => line.map((old, c) => (r === row && c === column ? cell : old)));
  const put = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    values: at(sheet.values, held.value),
    kinds: at(sheet.kinds, held.kind),
    formulas: at(sheet.formulas, held.formula ?? ""),
  });
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === sheetName ? put(sheet) : sheet)),
  };
}

/** C7 of 03 is its grand total, C8 the first 类. */
const TOTAL = { row: 6, column: 2 };
const text = (value: string): Held => ({ value, kind: "text" });

test.each([
  "#REF!",
  "#DIV/0!",
  "#VALUE!",
  "#NAME?",
  "#N/A",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
])("%s in a total: what depends on it is unchecked and names the cell, the rest is checked", (value) => {
  const result = checkWorkbook(holding(EXPENDITURE, TOTAL.row, TOTAL.column, { value, kind: "error" }));
  const blocked = result.unchecked.filter(({ reason }) => reason === "error-value");
  expect(blocked.length).toBeGreaterThan(2);
  expect(new Set(blocked.map(({ sheet, cell }) => `${sheet ?? ""}!${cell ?? ""}`))).toEqual(
    new Set([`${EXPENDITURE}!${cellAddress(TOTAL)}`]),
  );
  expect(result.findings).toEqual(usual.findings);
  expect(result.relations.total).toBe(usual.relations.total);
  expect(result.relations.agrees).toBe(usual.relations.agrees - blocked.length);
});

test.each([
  ["words", "见附件"],
  ["a formula that is text", "=SUM(C8:C30)"],
  ["two figures", "2668.25 2668.25"],
  ["a figure with a question mark", "2668.25?"],
  ["an error typed as text", "#REF!"],
  ["a date", "2023年12月31日"],
  ["32,767 characters", "9".repeat(32_767)],
  ["32,767 brackets", "(".repeat(32_767)],
  ["letters of the other alphabets", "２６６８．２５х"],
])("%s in a total: unchecked with its cell, never guessed", (_what, value) => {
  const result = checkWorkbook(holding(EXPENDITURE, TOTAL.row, TOTAL.column, text(value)));
  const blocked = result.unchecked.filter(({ reason }) => reason === "unreadable-text");
  expect(blocked.length).toBeGreaterThan(2);
  expect(blocked.every(({ sheet, cell }) => sheet === EXPENDITURE && cell === "C7")).toBe(true);
  expect(result.findings).toEqual(usual.findings);
});

test.each([
  ["a boolean", { value: true, kind: "boolean" }],
  ["not a number", { value: NaN, kind: "number" }],
  ["infinity", { value: Infinity, kind: "number" }],
] satisfies [string, Held][])("%s in a total is no figure", (_what, held) => {
  const result = checkWorkbook(holding(EXPENDITURE, TOTAL.row, TOTAL.column, held));
  expect(result.relations.total).toBe(usual.relations.total);
  expect(result.findings.filter(({ verdict }) => verdict === "wrong")).toEqual([]);
});

test("a circular total shows 0 and is judged by what it shows", () => {
  const circular = { value: 0, kind: "number", formula: "=SUM(C7:C30)" } as const;
  const result = checkWorkbook(holding(EXPENDITURE, TOTAL.row, TOTAL.column, circular));
  expect(result.findings.some(({ sheet, cell }) => sheet === EXPENDITURE && cell === "C7")).toBe(true);
  expect(result.diagnoses.length).toBeGreaterThan(0);
});

test("a circular sum over two sheets that Excel leaves empty", () => {
  const empty = { value: "", kind: "empty", formula: "=收入支出决算总表!F36" } as const;
  const result = checkWorkbook(holding(EXPENDITURE, TOTAL.row, TOTAL.column, empty));
  expect(result.relations.total).toBe(usual.relations.total);
});

describe("texts as long as a cell can hold", () => {
  const LONG = "一般公共服务支出（其中：".repeat(2_800).slice(0, 32_767);

  test.each([
    ["beside the title", 0, 7],
    ["in the name of a 类", 7, 1],
    ["below the table", 60, 0],
  ])("%s", (_where, row, column) => {
    const result = checkWorkbook(holding(EXPENDITURE, row, column, text(LONG)));
    expect(result.statements).toEqual(usual.statements);
    expect(result.relations.wrong).toBe(0);
  });

  test("for the title: the statement is not found, and the sheet is named", () => {
    const result = checkWorkbook(holding(EXPENDITURE, 0, 0, text(LONG)));
    expect(result.statements).toHaveLength(usual.statements.length - 1);
    expect(result.unrecognised).toEqual([{ sheet: EXPENDITURE, reason: "no-statement" }]);
    expect(result.relations.wrong).toBe(0);
  });
});

test("whatever stands in whichever cell, the check answers and calls no other figure right by throwing", () => {
  const kinds = fc.oneof(
    fc.record({ value: fc.string({ unit: "binary", maxLength: 60 }), kind: fc.constant("text" as const) }),
    fc.record({ value: fc.double(), kind: fc.constant("number" as const) }),
    fc.record({ value: fc.constantFrom("#REF!", "#N/A"), kind: fc.constant("error" as const) }),
    fc.record({ value: fc.boolean(), kind: fc.constant("boolean" as const) }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...workbook.sheets.map(({ name }) => name)),
      fc.nat(40),
      fc.nat(11),
      kinds,
      (sheet, row, column, held) => {
        const result = checkWorkbook(holding(sheet, row, column, held));
        const { total, ...outcomes } = result.relations;
        expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(total);
        const named = new Set([
          ...result.statements.map((statement) => statement.sheet),
          ...result.unrecognised.map((one) => one.sheet),
        ]);
        expect([...named].sort()).toEqual(workbook.sheets.map(({ name }) => name).sort());
      },
    ),
    { numRuns: 60 },
  );
});
