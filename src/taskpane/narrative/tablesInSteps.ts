import { placeCellsInSteps } from "../../shared/check/placeCells";
import type { NarrativeWorkbook } from "../../shared/narrative/tables";
import { locatedOf, nothingFound, withSheet } from "../../shared/recognition/recognise";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot";
import { countingVersions, type RememberedOptions } from "../../shared/check/rememberedOptions";

/** The tables that a text is compared with, found as the check finds them; with a stop behind every sheet and column. */
export function* tablesInSteps(
  workbook: WorkbookSnapshot,
  { corrections, versions }: Pick<RememberedOptions, "corrections" | "versions">,
): Generator<void, NarrativeWorkbook> {
  let found = nothingFound(workbook);
  for (const sheet of workbook.sheets) {
    found = withSheet(found, sheet, corrections);
    yield;
  }
  const located = countingVersions(locatedOf(found), versions);
  return { located, lookup: yield* placeCellsInSteps(located, workbook) };
}
