import type { FixedRow } from "../statement/statement";
import { addTo } from "../workbook/listsByKey";
import { labelsOf, labelWord } from "./words";

/** A row as it was named: its key and what is printed there. */
export interface NamedRow {
  readonly key: string;
  readonly label: string;
}

/**
 * Names fixed rows by their labels, asked from top to bottom. A label that several rows share, 一般公共预算财政拨款 of
 * the income and of what was left of it, goes to the next of them in printed order.
 */
export class FixedRowNamer {
  private readonly candidates = new Map<string, number[]>();
  private readonly used = new Set<number>();
  private last = -1;
  private growing: FixedRow | undefined;

  constructor(private readonly rows: readonly FixedRow[]) {
    rows.forEach((row, index) => {
      if (row.kind === "blank") return;
      for (const word of new Set(labelsOf(row))) addTo(this.candidates, word, index);
    });
  }

  knows(label: string): boolean {
    return this.candidates.has(labelWord(label));
  }

  /** The row with this label; `filled` tells whether figures stand in it, since a growing row may lack a label. */
  name(label: string, filled: boolean): NamedRow | undefined {
    const indices = this.candidates.get(labelWord(label));
    if (!indices) {
      if (!this.growing || (label === "" && !filled)) return undefined;
      return { key: this.growing.key, label };
    }
    const unused = indices.filter((index) => !this.used.has(index));
    const index = unused.find((one) => one > this.last) ?? unused[0] ?? indices.at(-1);
    const row = index === undefined ? undefined : this.rows[index];
    if (index === undefined || !row) return undefined;
    this.used.add(index);
    this.last = index;
    this.growing = row.grows ? row : undefined;
    return { key: row.key, label };
  }
}

/** Counts the rows of a key, since codes and names repeat. */
export class Occurrences {
  private readonly counts = new Map<string, number>();

  next(key: string): number {
    const occurrence = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, occurrence);
    return occurrence;
  }
}
