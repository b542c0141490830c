import type { CellReference } from "../../host/spreadsheetHost";
import type { Telephone } from "../../host/file/publication/telephones";

/** A cell with telephone numbers; they are blanked together or not at all. */
export interface TelephoneCell extends CellReference {
  readonly numbers: readonly string[];
  /** What stands beside or before the number, so that a person can tell whose it is. */
  readonly context: string;
}

export function telephoneCells(telephones: readonly Telephone[]): readonly TelephoneCell[] {
  const cells = new Map<string, TelephoneCell>();
  for (const { sheet, cell, number, text, label } of telephones) {
    const key = keyOf({ sheet, cell });
    const numbers = [...(cells.get(key)?.numbers ?? []), number];
    const around = text.trim() === number ? "" : text.trim();
    cells.set(key, { sheet, cell, numbers, context: [label?.trim(), around].filter(Boolean).join(" ") });
  }
  return [...cells.values()];
}

export function keyOf({ sheet, cell }: CellReference): string {
  return JSON.stringify([sheet, cell]);
}

/** Whether two lists name the same numbers in the same cells. */
export function sameCells(some: readonly TelephoneCell[], others: readonly TelephoneCell[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}
