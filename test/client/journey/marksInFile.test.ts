import { readFile } from "node:fs/promises";
import { ExcelHost } from "../../../src/host/excel/excelHost";
import { openXlsx } from "../../../workbench/file/openXlsx";
import { saveXlsx } from "../../../workbench/file/saveXlsx";
import type { Workbook } from "../../../workbench/model/workbook";
import { ExcelHost as PlayedExcel } from "../../../workbench/protocol/excelHost";
import { bootClient } from "../../../workbench/protocol/nodeClient";
import { SAMPLE_PATH } from "../../core/support/sampleSnapshot";

/** Somebody marks, saves and goes home; a colleague opens the file and clears the marks. */
function sessionOn(workbook: Workbook): ExcelHost {
  const { Excel, document, isSetSupported } = bootClient(new PlayedExcel(workbook));
  return new ExcelHost({ excel: Excel, document, isSupported: isSetSupported });
}

function looks(workbook: Workbook): unknown {
  return workbook.sheets.map(({ name, cells, conditionalFormats }) => ({
    name,
    styles: [...cells].map(([key, { style }]) => [key, style]),
    rules: conditionalFormats.map(({ formula }) => formula),
  }));
}

test("marks travel with the file, and a colleague clears them without a trace", async () => {
  const published = await openXlsx(new Uint8Array(await readFile(SAMPLE_PATH)));
  const untouched = looks(published);

  const author = sessionOn(published);
  await author.read();
  const { marked } = await author.mark([
    { sheet: "支出决算表", cell: "D8", kind: "culprit" },
    { sheet: "支出决算表", cell: "C8", kind: "wrong" },
    { sheet: "收入支出决算总表", cell: "F7", kind: "doubtful" },
  ]);
  expect(marked).toBe(3);

  const sent = await openXlsx(await saveXlsx(published));
  expect(looks(sent)).not.toEqual(untouched);
  expect(await sessionOn(sent).clearMarks()).toEqual({ cleared: 3, protectedSheets: [] });
  expect(looks(sent)).toEqual(untouched);
});
