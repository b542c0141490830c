import { ExcelHost } from "../../../src/host/excel/excelHost";
import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import { layOutStatements } from "../../../src/shared/layout/layOutStatements";
import { subjectLevel } from "../../../src/shared/statement/subjects";
import { Calculator } from "../../../workbench/formula/calculator";
import type { Sheet } from "../../../workbench/model/sheet";
import { Workbook } from "../../../workbench/model/workbook";
import { ExcelHost as PlayedExcel } from "../../../workbench/protocol/excelHost";
import { bootClient } from "../../../workbench/protocol/nodeClient";
import { sampleSnapshot } from "../../core/support/sampleSnapshot";

/**
 * The officer's whole way without a pane: statements are laid out with formulas, only items and income are typed as
 * published, and every calculated figure must equal the published one.
 */
const SHEETS = ["收入支出决算总表", "支出决算表", "一般公共预算财政拨款支出决算表"] as const;

function rowWith(sheet: Sheet, column: number, text: string): number {
  for (const row of sheetRows(sheet)) if (sheet.cell(row, column)?.value === text) return row;
  throw new Error(`${sheet.name} has no row ${text}`);
}

function sheetRows(sheet: Sheet): number[] {
  const used = sheet.used(true);
  return used ? Array.from({ length: used.rows }, (_, index) => used.row + index) : [];
}

test("laid out, filled as published and calculated, the three statements show the published figures", async () => {
  const published = await sampleSnapshot();
  const sample = (name: string) => {
    const found = published.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`the sample has no ${name}`);
    return found;
  };
  const items = sample("支出决算表")
    .values.map((row) => String(row[0]))
    .filter((code) => subjectLevel(code) === "item");

  const workbook = new Workbook();
  workbook.addSheet("Sheet1");
  const calculator = new Calculator(workbook, {
    namespace: "PERF",
    customFunctions: () => undefined,
    invoke: () => Promise.reject(new Error("no custom function is laid out")),
  });
  const excel = new PlayedExcel(workbook, { recalculate: () => calculator.recalculate() });
  const { Excel, isSetSupported } = bootClient(excel);
  const host = new ExcelHost({ excel: Excel, isSupported: isSetSupported });

  const laidOut = await host.layOut(
    layOutStatements({
      unitName: "株洲市机关事务管理局",
      scope: "single",
      year: 2023,
      statements: ["01", "03", "05"],
      codes: items,
      totals: "calculated",
    }),
  );
  expect(laidOut.map(({ given }) => given)).toEqual([...SHEETS]);

  const type = (name: string, row: number, column: number, value: number): void => {
    const cell = workbook.sheet(name)?.cell(row, column);
    if (!cell || cell.formula !== undefined)
      throw new Error(`${name} has no entry cell at ${row}, ${column}`);
    expect(cell.style.locked).toBe(false);
    cell.value = value;
  };
  for (const name of [SHEETS[1], SHEETS[2]]) {
    const sheet = workbook.sheet(name);
    if (!sheet) throw new Error(`${name} was not laid out`);
    for (const row of sample(name).values.filter(([code]) => items.includes(String(code)))) {
      const entries = name === SHEETS[1] ? [3, 4, 5, 6, 7] : [3, 4];
      for (const column of entries) {
        type(name, rowWith(sheet, 0, String(row[0])), column, Number(row[column] ?? 0));
      }
    }
  }
  type(SHEETS[0], 6, 2, 2668.25);
  await calculator.recalculate();

  const read = await host.read();
  const result = checkWorkbook(read);
  expect(result.findings).toEqual([]);
  expect(result.relations.unchecked).toBe(0);
  expect(result.relations.agrees).toBeGreaterThan(300);
  for (const name of [SHEETS[1], SHEETS[2]]) {
    const amounts = (values: (typeof read)["sheets"][number]["values"]): Map<string, number[]> =>
      new Map(
        values
          .filter(([code]) => code === "合计" || subjectLevel(String(code)))
          .map((row) => [String(row[0]), row.slice(2).map((value) => Number(value || 0))]),
      );
    const shown = read.sheets.find((sheet) => sheet.name === name);
    expect(amounts(shown?.values ?? [])).toEqual(amounts(sample(name).values));
  }
  const summary = workbook.sheet(SHEETS[0]);
  expect(summary?.cell(36, 2)?.value).toBe(2668.25);
  expect(summary?.cell(36, 5)?.value).toBe(2668.25);
});
