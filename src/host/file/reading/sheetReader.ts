import {
  cellAddress,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  type Area,
  type CellPosition,
} from "../../../shared/workbook/address";
import { PackageFailure } from "../packageFailure";
import { CellFormulas } from "./cellFormulas";
import { cellValue } from "./cellValue";
import { GENERAL } from "./numberFormats";
import { SheetCells } from "./sheetCells";
import { readStringItem } from "./stringItems";
import type { XmlScanner } from "./xmlScanner";

/** What the sheets of a workbook share. */
export interface SharedContents {
  readonly strings: readonly string[];
  /** The number format of every cell style. */
  readonly numberFormats: readonly string[];
}

/** Reads one sheet's XML from its start to its end. */
export class SheetReader {
  readonly cells: SheetCells;
  /** Addresses of formulas whose result the file does not have. */
  readonly uncalculated: string[] = [];
  readonly merges: Area[] = [];
  isProtected = false;
  private readonly formulas = new CellFormulas();
  private readonly plainFormat: string;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly shared: SharedContents,
    private readonly part: string,
  ) {
    this.plainFormat = shared.numberFormats[0] ?? GENERAL;
    this.cells = new SheetCells(this.plainFormat);
  }

  read(): void {
    const { scanner } = this;
    while (scanner.nextWithin(0)) {
      if (scanner.level === 2 && scanner.name === "sheetData") this.readRows();
      if (scanner.level === 2 && scanner.name === "sheetProtection") {
        this.isProtected = ["1", "true"].includes(scanner.attribute("sheet"));
      }
      if (scanner.level === 3 && scanner.name === "mergeCell") this.readMerge();
    }
    this.merges.sort((one, other) => one.row - other.row || one.column - other.column);
  }

  private readMerge(): void {
    const area = parseArea(this.scanner.attribute("ref"));
    if (area && area.rows * area.columns > 1) this.merges.push(area);
  }

  /** A row or a cell that does not tell its place stands after the one before it. */
  private readRows(): void {
    const { scanner } = this;
    const { level } = scanner;
    let row = -1;
    while (scanner.nextWithin(level)) {
      if (scanner.name !== "row") continue;
      const told = Number(scanner.attribute("r"));
      row = Number.isInteger(told) && told > 0 ? told - 1 : row + 1;
      if (row >= MAX_ROWS) throw new PackageFailure("damaged", this.part);
      this.readRow(row);
      this.cells.endRow(row);
    }
  }

  private readRow(row: number): void {
    const { scanner } = this;
    const { level } = scanner;
    let column = -1;
    while (scanner.nextWithin(level)) {
      if (scanner.name !== "c") continue;
      column = columnOf(scanner.attribute("r")) ?? column + 1;
      if (column >= MAX_COLUMNS) throw new PackageFailure("damaged", this.part);
      this.readCell({ row, column });
    }
  }

  private readCell(cell: CellPosition): void {
    const { scanner } = this;
    const { level } = scanner;
    const type = scanner.attribute("t");
    const format = this.formatOf(scanner.attribute("s"));
    let letters = "";
    let inline: string | undefined;
    let formula = "";
    while (scanner.nextWithin(level)) {
      if (scanner.level !== level + 1) continue;
      if (scanner.name === "v") letters = scanner.text();
      else if (scanner.name === "f") formula = this.formulas.read(scanner, cell);
      else if (scanner.name === "is") inline = readStringItem(scanner);
    }
    const value = inline ?? (type === "s" ? this.string(letters) : cellValue(type, letters, formula !== ""));
    if (value !== undefined) this.cells.add(cell.column, value, type === "e", formula, format);
    else this.cells.addBlank(cell.column, formula, format);
    if (value === undefined && formula !== "") this.uncalculated.push(cellAddress(cell));
  }

  private formatOf(style: string): string {
    return style === "" ? this.plainFormat : (this.shared.numberFormats[Number(style)] ?? this.plainFormat);
  }

  private string(index: string): string | undefined {
    if (index.trim() === "") return undefined;
    const text = this.shared.strings[Number(index)];
    // A figure's label that is gone must not pass for a blank cell.
    if (text === undefined) throw new PackageFailure("damaged", this.part);
    return text;
  }
}

const CODE_BEFORE_A = 64;

/** The column of an address such as AB12; undefined where there is none. */
function columnOf(address: string): number | undefined {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    // Small letters become capitals; digits end the name of the column.
    const letter = (address.charCodeAt(at) & ~0x20) - CODE_BEFORE_A;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column === 0 ? undefined : column - 1;
}
