import type { Area } from "../../../src/shared/workbook/address";
import { cellCount, isUnbounded } from "../../model/areas";
import { CellError, type Cell } from "../../model/cell";
import { shownText } from "../../model/shownText";
import type { Sheet } from "../../model/sheet";
import { NORMAL } from "../../model/style";
import { asText } from "../arguments";
import { HostError, invalidArgument } from "../hostError";
import { readOnly, type Property } from "../members";
import type { Session } from "../session";
import { setNumberFormat, writeContent } from "./cellContent";
import { requireAllowed, requireUnlocked } from "./protection";

/** Excel refuses to read more cells at once. */
const MOST_CELLS_READ = 5_000_000;

const BLANK: Cell = { value: null, style: NORMAL };

/** The properties of a range that are grids with one entry for each cell. */
export function cellGrids(session: Session, sheet: Sheet, area: Area): Readonly<Record<string, Property>> {
  const read = (entry: (cell: Cell) => unknown) => () => readGrid(sheet, area, entry);
  const writeContents = (value: unknown): void => {
    const grid = asGrid(value, area);
    requireUnlocked({ sheet, areas: [area] });
    eachEntry(grid, area, (entry, row, column) => writeContent(sheet, row, column, entry));
    session.recalculation.changed();
    session.workbook.emit({ type: "values", sheet, area, source: "add-in" });
  };
  const writeNumberFormats = (value: unknown): void => {
    const grid = asGrid(value, area);
    requireAllowed(sheet, "allowFormatCells");
    eachEntry(grid, area, (entry, row, column) => setNumberFormat(sheet, row, column, asText(entry)));
    session.workbook.emit({ type: "format", sheet, area, source: "add-in" });
  };
  return {
    values: { get: read(valueOf), set: writeContents },
    formulas: { get: read((cell) => cell.formula ?? valueOf(cell)), set: writeContents },
    numberFormat: { get: read((cell) => cell.style.numberFormat), set: writeNumberFormats },
    text: readOnly(read((cell) => shownText(cell.value, cell.style.numberFormat))),
    valueTypes: readOnly(read(valueType)),
  };
}

/** Whole rows and columns have no grid: null, as in Excel. */
function readGrid(sheet: Sheet, area: Area, entry: (cell: Cell) => unknown): unknown {
  if (isUnbounded(area)) return null;
  if (cellCount(area) > MOST_CELLS_READ) {
    throw new HostError(
      "RangeExceedsLimit",
      "The cell count in the range has exceeded the maximum supported number.",
    );
  }
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) =>
      entry(sheet.cell(area.row + row, area.column + column) ?? BLANK),
    ),
  );
}

function valueOf({ value }: Cell): unknown {
  if (value === null) return "";
  return value instanceof CellError ? value.code : value;
}

function valueType({ value }: Cell): string {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
}

/** A grid of the range's own shape, or one value for all its cells. */
export function asGrid(
  value: unknown,
  area: Area,
): readonly (readonly unknown[])[] | { readonly all: unknown } {
  if (!Array.isArray(value)) return { all: value };
  const rows: readonly unknown[] = value;
  if (rows.length !== area.rows) throw wrongShape();
  return rows.map((row): readonly unknown[] => {
    if (!Array.isArray(row) || row.length !== area.columns) throw wrongShape();
    return row;
  });
}

function eachEntry(
  grid: ReturnType<typeof asGrid>,
  area: Area,
  use: (entry: unknown, row: number, column: number) => void,
): void {
  if (isUnbounded(area)) throw invalidArgument();
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const entry = "all" in grid ? grid.all : grid[row]?.[column];
      // Null leaves the cell as it is.
      if (entry !== null && entry !== undefined) use(entry, area.row + row, area.column + column);
    }
  }
}

function wrongShape(): HostError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
