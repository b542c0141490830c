import { readFileSync } from "node:fs";
import { ExcelHost } from "../../../src/host/excel/excelHost";
import { NOTHING_SAID, withCorrection } from "../../../src/shared/check/rememberedOptions";
import { CheckMemory } from "../../../src/taskpane/check/checkMemory";
import { openXlsx } from "../../../workbench/file/openXlsx";
import { saveXlsx } from "../../../workbench/file/saveXlsx";
import type { Workbook } from "../../../workbench/model/workbook";
import { ExcelHost as PlayedExcel } from "../../../workbench/protocol/excelHost";
import { bootClient } from "../../../workbench/protocol/nodeClient";
import { ZHUZHOU } from "./perf";

/** What is to be verified in the workbook: a score over a target of 400 %. */
export const DOUBTFUL = "E7/self.1/维修工程项目验收合格率";
export const REASON = "批复的目标值如此，\n见绩效目标申报表";

/**
 * The sample in which 支出决算表 has the wrong unit over its figures and a target of 自评表 was mistyped, as a unit
 * sends it in: opened in the stand-in, there corrected and explained in the pane's own way, and saved.
 */
export async function remembering(): Promise<Uint8Array> {
  const workbook = await openXlsx(new Uint8Array(readFileSync(ZHUZHOU)));
  sheetOf(workbook, "支出决算表").cellToWrite(2, 4).value = "金额单位：元";
  sheetOf(workbook, "整体支出绩效自评表").cellToWrite(15, 4).value = 4;
  const { Excel, document, isSetSupported } = bootClient(new PlayedExcel(workbook));
  const memory = new CheckMemory(new ExcelHost({ excel: Excel, document, isSupported: isSetSupported }));
  await memory.keepOptions(withCorrection(NOTHING_SAID, { sheet: "支出决算表", unit: "万元" }));
  await memory.keepReason(DOUBTFUL, REASON);
  return saveXlsx(workbook);
}

function sheetOf({ sheets }: Workbook, name: string) {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}
