import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { lusongSet, zhuzhouSet } from "../../../samples/filledSets";
import { workingSet } from "../../../samples/workingSet";
import type { LayoutChoices } from "../../../src/shared/layout/choices";
import { openXlsx } from "../../../workbench/file/openXlsx";
import { saveXlsx } from "../../../workbench/file/saveXlsx";
import { playedExcel, readAgain } from "../../../samples/playedExcel";
import { recogniseFigures } from "./recogniseFigures";

/** LibreOffice is an independent second opinion on our formulas; where it is not installed there is none. */
const soffice = ["soffice", "libreoffice"]
  .flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)))
  .find((path) => existsSync(path));

const withLibreOffice = soffice ? test : test.skip;

/** The workbook after LibreOffice has calculated and saved it. */
async function recalculated(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "recalculated-"));
  try {
    const input = join(folder, "statements.xlsx");
    await writeFile(input, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const output = join(folder, "out");
    await promisify(execFile)(soffice ?? "", [
      profile,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      output,
      input,
    ]);
    return new Uint8Array(await readFile(join(output, "statements.xlsx")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function figuresFrom(choices: LayoutChoices) {
  const excel = playedExcel();
  await excel.layOut(choices);
  // Saved before anything was calculated: what LibreOffice shows is its own.
  const bytes = await saveXlsx(excel.workbook);
  await excel.calculate();
  return {
    ours: recogniseFigures(await excel.host.read()),
    theirs: recogniseFigures(await readAgain(await openXlsx(await recalculated(bytes)))),
  };
}

withLibreOffice.each([
  ["株洲, totals as formulas", () => zhuzhouSet().choices],
  ["芦淞, annexes", () => lusongSet().choices],
  ["株洲, from 底稿 in 元", workingSet],
] as const)("LibreOffice comes to the same figures: %s", async (_, choices) => {
  const { ours, theirs } = await figuresFrom(choices());
  expect(theirs.size).toBeGreaterThan(20);
  expect(Object.fromEntries(theirs)).toEqual(Object.fromEntries(ours));
});
