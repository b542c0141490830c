import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sampleSheets } from "./sampleSheets";
import { toExcel } from "./toExcel";

/** Writes the sample workbook beside this script: npx tsx samples/make.ts */
async function make(): Promise<void> {
  const path = join(__dirname, "zhuzhou-2023.xlsx");
  await writeFile(path, await toExcel(sampleSheets()));
  console.log(`written: ${path}`);
}

void make();
