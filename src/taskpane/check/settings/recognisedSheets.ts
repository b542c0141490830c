import { addTo } from "../../../shared/workbook/listsByKey";
import { isOwnSheet } from "../../../shared/workbook/ownSheets";
import type { CheckState } from "../checkState";

/** A statement, or a page of one that begins in another sheet (续表). */
export interface RecognisedPart {
  readonly title: string;
  readonly beginsIn?: string;
}

/** A sheet and the statements that were found in it. */
export interface RecognisedSheet {
  readonly sheet: string;
  readonly parts: readonly RecognisedPart[];
}

/** As the last look or check found them: sheets with statements first, then those without; ours and empty ones not. */
export function recognisedSheets({ finished, overview }: CheckState): readonly RecognisedSheet[] {
  const found = finished?.result ?? overview;
  if (!found) return [];
  const parts = new Map<string, RecognisedPart[]>();
  for (const { sheet, title, continued = [] } of found.statements) {
    addTo(parts, sheet, { title });
    for (const page of continued) addTo(parts, page.sheet, { title, beginsIn: sheet });
  }
  const free = finished?.result.otherSheets ?? [];
  const others = [...free, ...found.unrecognised.filter(({ reason }) => reason !== "empty")];
  for (const { sheet } of others) {
    if (!parts.has(sheet) && !isOwnSheet(sheet)) parts.set(sheet, []);
  }
  return [...parts].map(([sheet, all]) => ({ sheet, parts: all }));
}
