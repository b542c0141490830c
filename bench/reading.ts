import ExcelJS from "exceljs";
import { readWorkbookFile } from "../src/host/file/reading/readWorkbookFile";
import { median } from "./pairedMedians";

/**
 * Reading a workbook of 20 columns with names, amounts, rates and formulas beside exceljs on the same bytes, in turn
 * in one run: `npx tsx bench/reading.ts [cells]`. Median milliseconds; nothing is asserted but that both read it.
 */
const cells = Number(process.argv[2] ?? 200_000);
const COLUMNS = 20;
const ROUNDS = 7;
const WARM_UP = 2;

async function workbookBytes(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("支出决算表");
  for (let row = 1; row <= cells / COLUMNS; row++) {
    const added = sheet.addRow([
      String(2_010_000 + (row % 9000)),
      `科目名称 ${row % 4000}`,
      `单位 & 部门 ${row % 300}`,
      ...Array.from({ length: 15 }, (_, index) => ((row * 7919 + index * 104_729) % 10_000_000) / 100),
      { formula: `SUM(D${row}:R${row})`, result: row * 1.01 },
      { formula: `IF(D${row}=0,"—",ROUND(E${row}/D${row},4))`, result: 0.5 + (row % 100) / 1000 },
    ]);
    for (let column = 4; column <= 19; column++) added.getCell(column).numFmt = "#,##0.00";
    added.getCell(20).numFmt = "0.00%";
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function readByOurs(bytes: Uint8Array): number {
  const read = readWorkbookFile(bytes);
  if (read.kind === "refused") throw new Error(read.reason);
  return read.snapshot.sheets[0]?.values.length ?? 0;
}

async function readByExceljs(bytes: Uint8Array): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook.worksheets[0]?.rowCount ?? 0;
}

async function main(): Promise<void> {
  const bytes = await workbookBytes();
  const contestants = [
    { name: "readWorkbookFile", read: readByOurs, times: [] as number[] },
    { name: "exceljs", read: readByExceljs, times: [] as number[] },
  ];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const { name, read, times } of contestants) {
      const start = performance.now();
      const rows = await read(bytes);
      if (round >= WARM_UP) times.push(performance.now() - start);
      if (rows !== cells / COLUMNS) throw new Error(`${name} read ${rows} rows`);
    }
  }
  const medians = contestants.map(({ times }) => median(times));
  console.log(`${cells} cells, ${(bytes.length / 1024 / 1024).toFixed(1)} MB packed`);
  contestants.forEach(({ name }, index) => {
    console.log(`${name.padEnd(18)} ${Math.round(medians[index] ?? 0)} ms`);
  });
  console.log(`ratio ${((medians[1] ?? 1) / (medians[0] ?? 1)).toFixed(1)}`);
}

void main();
