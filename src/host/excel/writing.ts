import type { CellValue } from "../../shared/workbook/snapshot";
import type { CellChange } from "../spreadsheetHost";
import type { SeenCell } from "./cellsSeen";
import { mayBeMisread } from "./writeSheet";

/** What is handed to Excel for a cell, and the number format the cell has then. */
export interface Writing {
  readonly content: CellValue;
  readonly numberFormat: string;
}

const TEXT = "@";

/**
 * How a change is written so that a formula becomes a formula, a number a number and a text a text. Undefined where
 * the cell would have to lose its format text for it and its format is protected.
 */
export function writtenAs({ content, numberFormat: asked }: CellChange, seen: SeenCell): Writing | undefined {
  const isText = typeof content === "string" && (asked === TEXT || !content.startsWith("="));
  const needed = seen.numberFormat === TEXT && !isText ? "General" : seen.numberFormat;
  if (seen.isFormatLocked && needed !== seen.numberFormat) return undefined;
  const numberFormat = seen.isFormatLocked ? seen.numberFormat : (asked ?? needed);
  // In a cell of any other format an apostrophe keeps Excel from reading the text as something else.
  const isGuarded = isText && numberFormat !== TEXT && mayBeMisread(content);
  return { content: isGuarded ? `'${content}` : content, numberFormat };
}
