import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { ExcelHost } from "../../../src/host/excel/excelHost";
import { readWorkbookFile } from "../../../src/host/file/reading/readWorkbookFile";
import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { openXlsx } from "../../../workbench/file/openXlsx";
import { ExcelHost as PlayedExcel } from "../../../workbench/protocol/excelHost";
import { bootClient } from "../../../workbench/protocol/nodeClient";
import { SAMPLE_PATH } from "../../core/support/sampleSnapshot";

/** The workbook as the add-in reads it where it is open. */
async function readOpen(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const { Excel, document, isSetSupported } = bootClient(
    new PlayedExcel(await openXlsx(bytes), { chartSheets: "listed" }),
  );
  return new ExcelHost({ excel: Excel, document, isSupported: isSetSupported }).read();
}

function readClosed(bytes: Uint8Array): WorkbookSnapshot {
  const read = readWorkbookFile(bytes);
  if (read.kind === "refused") throw new Error(JSON.stringify(read));
  return read.snapshot;
}

async function expectSameBothWays(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const [open, closed] = [await readOpen(bytes), readClosed(bytes)];
  expect(closed.sheets.map(({ name }) => name)).toEqual(open.sheets.map(({ name }) => name));
  closed.sheets.forEach((sheet, index) => expect(sheet).toEqual(open.sheets[index]));
  expect(closed.unread).toEqual(open.unread);
  return closed;
}

test("the sample reads the same from its file as from Excel", async () => {
  const { sheets } = await expectSameBothWays(new Uint8Array(await readFile(SAMPLE_PATH)));
  expect(sheets).toHaveLength(10);
});

test("a nasty workbook reads the same from its file as from Excel", async () => {
  const workbook = new ExcelJS.Workbook();
  const first = workbook.addWorksheet("甲 & 'B' <1>");
  first.getCell("B2").value = {
    richText: [{ text: "支出 " }, { text: " 合计\n（万元）", font: { bold: true } }],
  };
  first.getCell("C2").value = " 两头 ";
  first.getCell("D2").value = "行_x000D_尾";
  first.getCell("B3").value = 0.1 + 0.2;
  first.getCell("C3").value = true;
  first.getCell("D3").value = { error: "#N/A" };
  first.getCell("E3").value = "#REF!";
  first.getCell("B4").value = -1e-7;
  first.getCell("C4").value = { formula: 'B3&"<"', result: "0.3<" };
  first.getCell("D4").value = { formula: "1/0", result: { error: "#DIV/0!" } };
  first.getCell("E4").value = { formula: "B3>0", result: false };
  first.fillFormula("F2:F5", "$B2+C$3*2+SUM(B2:C3)", [1, 2, 3, 4]);
  first.getCell("B6").value = "=不是公式";
  first.getCell("C6").value = "2010101";
  first.getCell("D6").value = { text: "链接", hyperlink: "https://example.org/" };
  for (const [address, format] of Object.entries({
    B3: "0.00%",
    C3: "#,##0.00",
    D5: "@",
    B5: '0.0"万元"',
    H2: "0",
  }))
    first.getCell(address).numFmt = format;
  first.mergeCells("B8:D9");
  first.getCell("B8").value = "合并";
  first.mergeCells("A12:H13");
  for (let row = 20; row < 2000; row++) first.getCell(row, 3).numFmt = "0.00";

  const hidden = workbook.addWorksheet("隐藏", { state: "hidden" });
  hidden.getCell("C900").value = 1;
  workbook.addWorksheet("深藏", { state: "veryHidden" }).getCell("A1").value = "甲";
  workbook.addWorksheet("空表");
  const styled = workbook.addWorksheet("只有格式");
  for (let row = 1; row < 50; row++) styled.getCell(row, 2).numFmt = "0.00";
  const locked = workbook.addWorksheet("保护");
  locked.getCell("A1").value = 1;
  await locked.protect("", {});

  const { sheets } = await expectSameBothWays(new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(sheets.map((sheet) => [sheet.hidden, sheet.protected])).toEqual([
    [false, false],
    [true, false],
    [true, false],
    [false, false],
    [false, false],
    [false, true],
  ]);
  expect(sheets[0]?.formulas.flat().filter(Boolean)).toContain("=$B5+C$3*2+SUM(B5:C6)");
});

test("a chart sheet is named and not read, both ways", async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("甲").getCell("A1").value = 1;
  workbook.addWorksheet("图").getCell("A1").value = 1;
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const path = "xl/_rels/workbook.xml.rels";
  const relations = strFromU8(parts[path] ?? new Uint8Array()).replace(
    /\/worksheet"( Target="worksheets\/sheet2.xml")/,
    '/chartsheet"$1',
  );
  expect(relations).toContain("/chartsheet");
  const { unread } = await expectSameBothWays(zipSync({ ...parts, [path]: strToU8(relations) }));
  expect(unread).toEqual([{ name: "图", reason: "chart" }]);
});
