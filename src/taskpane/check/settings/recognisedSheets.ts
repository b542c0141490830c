import { isOwnSheet } from "../../../shared/workbook/ownSheets";
import type { CheckState } from "../checkState";

/** A sheet and the titles of the statements that were found in it. */
export interface RecognisedSheet {
  readonly sheet: string;
  readonly titles: readonly string[];
}

/** As the last look or check found them: sheets with statements first, then those without; ours and empty ones not. */
export function recognisedSheets({ finished, overview }: CheckState): readonly RecognisedSheet[] {
  const found = finished?.result ?? overview;
  if (!found) return [];
  const titles = new Map<string, string[]>();
  for (const { sheet, title } of found.statements) {
    titles.set(sheet, [...(titles.get(sheet) ?? []), title]);
  }
  const free = finished?.result.otherSheets ?? [];
  const others = [...free, ...found.unrecognised.filter(({ reason }) => reason !== "empty")];
  for (const { sheet } of others) {
    if (!titles.has(sheet) && !isOwnSheet(sheet)) titles.set(sheet, []);
  }
  return [...titles].map(([sheet, all]) => ({ sheet, titles: all }));
}
