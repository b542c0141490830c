import type { MarkKind } from "../spreadsheetHost";
import type { Command } from "./command";
import type { Answer } from "./listSheets";
import { askForState, keepState } from "./state";

/** The fill of a cell: a pattern as Office.js names it, and the colour behind it. */
export interface Fill {
  readonly pattern: string;
  readonly color: string;
}

/** A cell that wears a mark as its fill, with the fill it had before. `sheet` is the sheet's id. */
export interface FilledCell {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: MarkKind;
  readonly before: Fill;
}

const KEY = "marks.fills";

/** Asks for the record of all marks made by fills; it lives in the workbook and so survives a crash. */
export function askForFillRecord(command: Command): Answer<readonly FilledCell[]> {
  const record = askForState<readonly FilledCell[]>(command, KEY);
  return () => record() ?? [];
}

/** Queues keeping the record. To be queued before the fills: a request that fails half way must not lose one. */
export function keepFillRecord(command: Command, filled: readonly FilledCell[]): void {
  keepState(command, KEY, filled);
}
