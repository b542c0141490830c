/** A cell as the clipboard gives it: its text, tidied, the number behind it if that was given too, and its reach. */
export interface PastedCell {
  readonly text: string;
  /** The stored number as the program wrote it, with all digits. */
  readonly stored?: string | undefined;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Rows of cells that stand together: a table, or the lines of text before or after one. */
export interface PastedBlock {
  readonly kind: "table" | "lines";
  readonly rows: readonly (readonly PastedCell[])[];
}

export function plainCell(text: string): PastedCell {
  return { text, rowSpan: 1, columnSpan: 1 };
}
