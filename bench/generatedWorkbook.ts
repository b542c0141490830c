import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { generatedUnit } from "./generatedSheets";

const SAMPLE = join(__dirname, "../samples/zhuzhou-2023.xlsx");
const AMOUNT = "#,##0.00";

/**
 * The bytes of a workbook: the sample as published, a sheet of sentences, and the generated statements of another unit
 * with about so many cells.
 */
export async function generatedWorkbook(cells: number, withMistakes: boolean): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(SAMPLE) as unknown as ExcelJS.Buffer);
  addReport(workbook);
  for (const { name, rows } of generatedUnit("某某市某某局", cells, withMistakes)) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row, index) => {
      row.forEach((generated, column) => {
        if (!generated) return;
        const { value, formula } = generated;
        const cell = sheet.getCell(index + 1, column + 1);
        cell.value = formula === undefined ? value : { formula, result: value };
        if (typeof value === "number" && index > 4) cell.numFmt = AMOUNT;
      });
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The explanation that goes with the statements: long sentences, names, dates. */
function addReport(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet("决算说明");
  for (let row = 1; row <= 60; row++) {
    sheet.addRow([
      `第${row}节`,
      `${row}. 本年度决算数与年初预算数的差异说明，${"因项目调整。".repeat(20)}`,
      row * 1.5,
    ]);
  }
}
