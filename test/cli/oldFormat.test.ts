import { readFileSync } from "node:fs";
import * as library from "@e965/xlsx";
import { readAnyWorkbook } from "../../src/host/file/reading/readAnyWorkbook";
import { parseArea } from "../../src/shared/workbook/address";
import { cellAt, type Cell, type WorkbookSnapshot } from "../../src/shared/workbook/snapshot";
import { files } from "./support/perf";

async function snapshotOf(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const read = await readAnyWorkbook(bytes);
  if (read.kind === "refused") throw new Error(read.reason);
  return read.snapshot;
}

function cell({ sheets }: WorkbookSnapshot, sheet: string, address: string): Cell {
  const found = sheets.find(({ name }) => name === sheet);
  return cellAt(found!, parseArea(address)!);
}

test("an .xls tells values, formulas, number formats and merges", async () => {
  const workbook = await snapshotOf(new Uint8Array(readFileSync(`${files}/formulas.xls`)));
  expect(cell(workbook, "收入支出决算总表", "A1")).toMatchObject({ value: "收入支出决算总表", kind: "text" });
  expect(cell(workbook, "收入支出决算总表", "C37")).toEqual({
    value: 2668.25,
    kind: "number",
    formula: "=ROUND(SUM(C33:C35),2)",
    numberFormat: "#,##0.00",
  });
  expect(workbook.sheets[0]!.merges[0]).toEqual({ row: 0, column: 0, rows: 1, columns: 6 });
});

/** Written by the library, in the format of Excel 97 or of Excel 5. */
function written(bookType: "biff8" | "biff5"): Uint8Array {
  const sheet = library.utils.aoa_to_sheet([["_____", 45_292], [true]]);
  sheet.B1!.z = "yyyy-mm-dd";
  sheet.B2 = { t: "e", v: 0x07 };
  sheet["!ref"] = "A1:B2";
  const workbook = library.utils.book_new();
  library.utils.book_append_sheet(workbook, sheet, "Sheet1");
  workbook.Workbook = { Sheets: [{ Hidden: 1 }], WBProps: { date1904: true } };
  return new Uint8Array(library.write(workbook, { type: "array", bookType, codepage: 936 }) as ArrayBuffer);
}

test("dates stay the numbers that the cell holds, whichever year they are counted from; errors are errors", async () => {
  const workbook = await snapshotOf(written("biff8"));
  expect(cell(workbook, "Sheet1", "B1")).toMatchObject({
    value: 45_292,
    kind: "number",
    numberFormat: "yyyy-mm-dd",
  });
  expect(cell(workbook, "Sheet1", "B2")).toMatchObject({ value: "#DIV/0!", kind: "error" });
  expect(cell(workbook, "Sheet1", "A2")).toMatchObject({ value: true, kind: "boolean" });
  expect(workbook.sheets[0]!.hidden).toBe(true);
});

test("Chinese of before Excel 97 is read in its code page", async () => {
  const bytes = written("biff5");
  const at = Buffer.from(bytes).indexOf("_____", 0, "latin1");
  expect(at).toBeGreaterThan(0);
  // 决算1 in GBK, and the record that says so: the library cannot write it.
  bytes.set([0xbe, 0xf6, 0xcb, 0xe3, 0x31], at);
  const codePage = Buffer.from(bytes).indexOf(Buffer.from([0x42, 0, 2, 0]));
  bytes.set([936 & 0xff, 936 >> 8], codePage + 4);
  expect(cell(await snapshotOf(bytes), "Sheet1", "A1").value).toBe("决算1");
});
