import { textAt } from "../recognition/sheetText";
import type { CellPosition } from "../workbook/address";
import { cellAt } from "../workbook/snapshot";
import { type CountedSteps, stretches } from "../workbook/steps";
import { contentAt } from "./cells";
import { type Header, headerPath } from "./header";
import type { Table } from "./table";
import { isCodeWord, isNameWord, rankOf } from "./words";

/** What the columns of a table hold: words, figures, and subject codes where one holds those. */
export interface ReadColumns {
  readonly labels: readonly number[];
  readonly figures: readonly FigureColumn[];
  readonly codes: number | undefined;
}

export interface FigureColumn {
  readonly column: number;
  readonly path: readonly string[];
  /** Whether its first figure is shown as a percentage. */
  readonly percent: boolean;
}

export function* readColumns(table: Table, header: Header): CountedSteps<ReadColumns> {
  const labels: number[] = [];
  const figures: FigureColumn[] = [];
  let codes: number | undefined;
  for (let column = table.left; column <= table.right; column++) {
    const path = headerPath(table, header, column);
    yield header.rows.length;
    const word = path.join("");
    const { figureCount, textCount, isCodes, isSerial, percent } = yield* readColumn(table, column, word);
    // Numbers that name or number a row are no figures, but the word of the total may stand among them.
    const areFigures = figureCount > 0 && figureCount >= textCount && !isNameWord(word) && !isSerial;
    if (isCodes) codes ??= column;
    else if (areFigures) figures.push({ column, path, percent });
    else if (textCount > 0) labels.push(column);
  }
  return { labels, figures, codes };
}

interface ReadColumn {
  readonly figureCount: number;
  readonly textCount: number;
  readonly isCodes: boolean;
  readonly isSerial: boolean;
  readonly percent: boolean;
}

function* readColumn(table: Table, column: number, header: string): CountedSteps<ReadColumn> {
  const { sheet, firstBody, last } = table;
  const codes = new CodeColumn(isCodeWord(header));
  const serial = new SerialColumn();
  let [figureCount, textCount, percent] = [0, 0, false];
  for (const stretch of stretches(firstBody, last)) {
    for (let row = stretch.first; row <= stretch.last; row++) {
      const position = { row, column };
      codes.read(textAt(sheet, position));
      const content = contentAt(sheet, row, column);
      if (content === "text") textCount++;
      if (content !== "figure") continue;
      if (figureCount === 0) percent = showsPercent(table, position);
      figureCount++;
      serial.read(textAt(sheet, position));
    }
    yield stretch.last - stretch.first + 1;
  }
  return { figureCount, textCount, isCodes: codes.isOne, isSerial: serial.isOne, percent };
}

export const SUBJECT_CODE = /^\d{3}(?:\d{2}){0,2}$/u;

/** Subject codes of 3, 5 and 7 digits whose longer ones continue shorter ones. */
class CodeColumn {
  private readonly seen = new Set<string>();
  private hasOthers = false;
  private all = 0;
  private longer = 0;
  private continuing = 0;

  constructor(private readonly isNamedSo: boolean) {}

  read(text: string): void {
    if (this.hasOthers || text === "" || rankOf(text) > 0) return;
    if (!SUBJECT_CODE.test(text) && !(this.isNamedSo && !/^\d/u.test(text))) {
      this.hasOthers = true;
      return;
    }
    this.all++;
    if (text.length > 3) {
      this.longer++;
      if (this.seen.has(text.slice(0, -2))) this.continuing++;
    }
    this.seen.add(text);
  }

  get isOne(): boolean {
    return !this.hasOthers && this.all >= 3 && this.longer > 0 && this.continuing * 10 >= this.longer * 7;
  }
}

/** 1, 2, 3, … down the column. */
class SerialColumn {
  private next = 1;
  private hasOthers = false;

  read(text: string): void {
    if (this.hasOthers) return;
    this.hasOthers = Number(text) !== this.next;
    this.next++;
  }

  get isOne(): boolean {
    return !this.hasOthers && this.next > 3;
  }
}

function showsPercent({ sheet }: Table, position: CellPosition): boolean {
  const { numberFormat, value } = cellAt(sheet, position);
  return numberFormat.includes("%") || String(value).endsWith("%");
}
