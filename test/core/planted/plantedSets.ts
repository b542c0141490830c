import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbookFile } from "../../../src/host/file/reading/readWorkbookFile";
import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";

/** The sample sets errors are planted in: as published, and as laid out by the add-in. */
export const plantedSets = {
  published: "zhuzhou-2023.xlsx",
  "laid out": "zhuzhou-2023-laid-out.xlsx",
  annexes: "lusong-2023.xlsx",
} as const;

export type PlantedSet = keyof typeof plantedSets;

/** The workbook as its file holds it, formulas and all. */
export function workbookOf(set: PlantedSet): WorkbookSnapshot {
  const file = readFileSync(join(__dirname, "../../../samples", plantedSets[set]));
  const read = readWorkbookFile(new Uint8Array(file));
  if (read.kind === "refused") throw new Error(`${set}: ${read.reason}`);
  return read.snapshot;
}

/** Every formula replaced by what it comes to, as in a copy for publication. */
export function valuesOnly(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    formulas: sheet.formulas.map((line) => line.map(() => "")),
  }));
  return { ...workbook, sheets };
}
