import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import JSZip from "jszip";
import { sampleFiles } from "../../../samples/sampleFiles";
import { sampleSheets } from "../../../samples/sampleSheets";
import { toExcel } from "../../../samples/toExcel";
import { cellAt } from "../../../src/shared/workbook/snapshot";
import { openXlsx } from "../../../workbench/file/openXlsx";
import { SAMPLE_PATH, sampleSnapshot } from "../support/sampleSnapshot";

/** Every part of an .xlsx file by its path; how the archive was packed does not matter. */
async function parts(file: Uint8Array): Promise<Record<string, string>> {
  const archive = await JSZip.loadAsync(file);
  const entries = Object.values(archive.files).filter((entry) => !entry.dir);
  return Object.fromEntries(
    await Promise.all(entries.map(async (entry) => [entry.name, await entry.async("string")] as const)),
  );
}

describe("the committed sample workbook", () => {
  it("is what the script makes from the data file", async () => {
    expect(await parts(await toExcel(sampleSheets()))).toEqual(await parts(await readFile(SAMPLE_PATH)));
  });

  it("and its laid out companions are what the script makes", async () => {
    for (const [name, made] of await sampleFiles()) {
      const committed = await readFile(join(dirname(SAMPLE_PATH), name));
      expect([name, await parts(made)]).toEqual([name, await parts(committed)]);
    }
  });

  it("is made with the same bytes every time", async () => {
    expect(Buffer.from(await toExcel(sampleSheets()))).toEqual(Buffer.from(await toExcel(sampleSheets())));
  });

  it("has one sheet for each statement and one for the self-evaluation, with names Excel accepts", async () => {
    const names = (await sampleSnapshot()).sheets.map((sheet) => sheet.name);
    expect(names).toEqual([
      "收入支出决算总表",
      "收入决算表",
      "支出决算表",
      "财政拨款收入支出决算总表",
      "一般公共预算财政拨款支出决算表",
      "一般公共预算基本支出明细表",
      "政府性基金收入支出决算表",
      "国有资本经营支出决算表",
      "三公经费支出决算表",
      "整体支出绩效自评表",
    ]);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
  });

  it("holds values only, no formulas and no errors", async () => {
    for (const sheet of (await sampleSnapshot()).sheets) {
      expect(sheet.formulas.flat().filter((formula) => formula !== "")).toEqual([]);
      expect(new Set(sheet.kinds.flat())).toEqual(new Set(["text", "number", "empty"]));
    }
  });

  it("shows its amounts with two decimals and keeps subject codes as text", async () => {
    for (const sheet of (await sampleSnapshot()).sheets) {
      sheet.values.forEach((line, row) =>
        line.forEach((value, column) => {
          const { kind, numberFormat } = cellAt(sheet, { row, column });
          if (kind === "number" && !Number.isInteger(value)) expect(numberFormat).toBe("#,##0.00");
          if (/^[23]\d{2,6}$/.test(String(value))) expect([kind, numberFormat]).toEqual(["text", "@"]);
        }),
      );
    }
  });

  it("opens in the workbench with the same cells, formats, merges and frozen rows", async () => {
    const opened = await openXlsx(await readFile(SAMPLE_PATH));
    const { sheets } = await sampleSnapshot();
    expect(opened.sheets.map((sheet) => sheet.name)).toEqual(sheets.map((sheet) => sheet.name));
    expect(opened.sheets.map((sheet) => sheet.frozen.rows)).toEqual(
      sampleSheets().map((plan) => plan.frozenRows),
    );
    sheets.forEach((sheet, index) => {
      const inMemory = opened.sheets[index]!;
      expect(new Set(inMemory.merges)).toEqual(new Set(sheet.merges));
      sheet.values.forEach((line, row) =>
        line.forEach((value, column) => {
          const cell = inMemory.cell(row, column);
          expect(cell?.value ?? "").toBe(value);
          expect(cell?.style.numberFormat).toBe(cellAt(sheet, { row, column }).numberFormat);
        }),
      );
    });
  });
});
