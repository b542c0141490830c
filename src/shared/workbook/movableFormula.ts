import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS, type CellPosition } from "./address";

/** Half a reference: A1, $A$1, or one end of A:C or 3:5. */
interface Reference {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

/** Excel makes no longer ones. */
const LONGEST = 8192;

/**
 * Texts, quoted sheet names and names of table columns come first, whole words and numbers last, so that none is
 * entered halfway: LOG10( and 1E5 hold no cell.
 */
const PIECES =
  /"[^"]*"|'[^']*'|\[[^\]]*\]|(\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(!])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(!])|\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.]))|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d[\d.]*(?:E[+-]?\d+)?/giu;

/** A formula that is copied to other cells, or shared by them: references without $ move along. */
export class MovableFormula {
  /** Fixed letters and references in turn. */
  private readonly pieces: readonly (string | Reference)[];

  constructor(
    readonly formula: string,
    private readonly home: CellPosition,
  ) {
    const pieces: (string | Reference)[] = [];
    let end = 0;
    const known = formula.length > LONGEST ? "" : formula;
    for (const { index, 0: all, 1: reference } of known.matchAll(PIECES)) {
      if (reference === undefined) continue;
      pieces.push(formula.slice(end, index));
      reference.split(":").forEach((half, place) => pieces.push(place === 0 ? "" : ":", referenceOf(half)));
      end = index + all.length;
    }
    this.pieces = [...pieces, formula.slice(end)].filter((piece) => piece !== "");
  }

  /** The formula as it reads in another cell; #REF! where a reference leaves the sheet. */
  at({ row, column }: CellPosition): string {
    const [down, right] = [row - this.home.row, column - this.home.column];
    let formula = "";
    for (const piece of this.pieces) {
      formula += typeof piece === "string" ? piece : shifted(piece, down, right);
    }
    return formula;
  }
}

function referenceOf(text: string): Reference {
  const [, first = "", letters = "", second = "", digits = ""] =
    /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text) ?? [];
  return {
    column: letters === "" ? undefined : columnIndex(letters),
    row: digits === "" ? undefined : Number(digits) - 1,
    fixedColumn: first !== "",
    fixedRow: second !== "" || (letters === "" && first !== ""),
  };
}

function shifted(reference: Reference, down: number, right: number): string {
  const { fixedColumn, fixedRow } = reference;
  const column = reference.column === undefined ? 0 : reference.column + (fixedColumn ? 0 : right);
  const row = reference.row === undefined ? 0 : reference.row + (fixedRow ? 0 : down);
  if (column < 0 || column >= MAX_COLUMNS || row < 0 || row >= MAX_ROWS) return "#REF!";
  const letters = reference.column === undefined ? "" : `${fixedColumn ? "$" : ""}${columnLetters(column)}`;
  return reference.row === undefined ? letters : `${letters}${fixedRow ? "$" : ""}${String(row + 1)}`;
}
