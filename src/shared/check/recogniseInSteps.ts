import {
  type Correction,
  locatedOf,
  nothingFound,
  type PagesFound,
  type Recognition,
  withSheet,
} from "../recognition/recognise";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { sameAs } from "./isSame";
import type { Memory } from "./memory";
import { statementKey } from "./statementKey";

/** A workbook, its unchanged sheets the very objects they were before, and what stands in it. */
export interface RecognisedWorkbook {
  readonly workbook: WorkbookSnapshot;
  readonly recognition: Recognition;
}

/** Finds the statements with a stop behind every sheet, told by how many have been looked at. */
export function* recogniseInSteps(
  workbook: WorkbookSnapshot,
  corrections: readonly Correction[] = [],
  memory: Memory,
): Generator<number, RecognisedWorkbook> {
  const sheets: SheetSnapshot[] = [];
  let found = nothingFound(workbook);
  for (const read of workbook.sheets) {
    const sheet = memory.same(`sheet/${read.name}`, read);
    sheets.push(sheet);
    const said = corrections.find((correction) => correction.sheet === sheet.name);
    const { pages, unrecognised } = pagesWith(found.pages, sheet, said, memory);
    found = { pages, unrecognised: [...found.unrecognised, ...unrecognised] };
    yield sheets.length;
  }
  const each = locatedOf(found).map((statement) =>
    memory.same(`located/${statementKey(statement)}`, statement),
  );
  const located = memory.answer("located", each, () => each);
  return { workbook: { ...workbook, sheets }, recognition: { located, unrecognised: found.unrecognised } };
}

/**
 * One sheet more. A sheet is looked at again where it or a page before it has changed, since it may go on from that
 * one (续表). A figure changes no page: where rows and columns stand is the same as before.
 */
function pagesWith(
  before: PagesFound["pages"],
  sheet: SheetSnapshot,
  said: Correction | undefined,
  memory: Memory,
): PagesFound {
  const correction = memory.same(`said/${sheet.name}`, said);
  return memory.answer<PagesFound>(`pages/${sheet.name}`, [sheet, correction, ...before], (last) => {
    const corrections = correction ? [correction] : [];
    const found = withSheet({ pages: before, unrecognised: [] }, sheet, corrections);
    return { ...found, pages: found.pages.map((page, index) => sameAs(last?.pages[index], page)) };
  });
}
