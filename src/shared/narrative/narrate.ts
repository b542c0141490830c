import { narrateAccounts, type Sources } from "./narrateAccounts";
import { narrateEvaluation } from "./narrateEvaluation";
import { SourceFigures } from "./sourceFigures";
import { newestYear, type NarrativeWorkbook } from "./tables";

/** What 生成说明 writes, one text a paragraph. */
export interface Narration {
  readonly year: number | undefined;
  /** 决算情况说明 */
  readonly accounts: readonly string[];
  /** The figures of the self-evaluation report. */
  readonly evaluation: readonly string[];
}

/**
 * Writes the standard sentences from the tables, with 主要原因是 left open. `lastYear` holds the tables of the year
 * before, where the workbook has none of its own; without either nothing is said of changes.
 */
export function narrate(workbook: NarrativeWorkbook, lastYear: NarrativeWorkbook = workbook): Narration {
  const year = newestYear(workbook);
  const before = year === undefined ? undefined : earlier(lastYear, year - 1);
  const sources: Sources = { now: new SourceFigures(workbook, year), before, year };
  return { year, accounts: narrateAccounts(sources), evaluation: narrateEvaluation(sources) };
}

/** Last year's tables say their year, or that they are last year's. */
function earlier({ located, lookup }: NarrativeWorkbook, year: number): SourceFigures | undefined {
  const ofYear = located.filter((one) => one.year === year).map((one) => ({ ...one, lastYear: false }));
  return ofYear.length === 0 ? undefined : new SourceFigures({ located: ofYear, lookup }, year);
}
