import { cellAddress, type CellPosition } from "../workbook/address";
import { cellAt, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import { nativeFormula, usesPerf } from "./nativeFormula";
import { nativeFunctions } from "./nativeFunctions";

/** Why a formula cannot be written without the add-in: by the function at all, or by the way it is used here. */
export interface NoNative {
  readonly reason: "no-equivalent" | "this-use";
  /** Without its namespace: SCORE. */
  readonly function: string;
}

/** A cell whose formula uses functions of the add-in. */
export interface PerfCell {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly value: CellValue;
  /** The formula without the add-in, or why there is none. */
  readonly native: string | NoNative;
  /** Why its value cannot take the formula's place: an error is no value, several cells cannot become one. */
  readonly unfixed?: "error" | "several-cells";
}

/** Every cell that works only with the add-in, hidden sheets included, in the order of sheets, rows and columns. */
export function perfCells({ sheets }: WorkbookSnapshot): readonly PerfCell[] {
  return sheets.flatMap((sheet) =>
    sheet.formulas.flatMap((row, down) =>
      row.flatMap((formula, right) =>
        usesPerf(formula).length === 0
          ? []
          : [perfCell(sheet, formula, { row: sheet.origin.row + down, column: sheet.origin.column + right })],
      ),
    ),
  );
}

function perfCell(sheet: SheetSnapshot, formula: string, position: CellPosition): PerfCell {
  const { value, kind } = cellAt(sheet, position);
  const found = { sheet: sheet.name, cell: cellAddress(position), formula, value, native: nativeOf(formula) };
  if (kind === "error") return { ...found, unfixed: "error" };
  return isSpread(sheet, formula, position) ? { ...found, unfixed: "several-cells" } : found;
}

function nativeOf(formula: string): PerfCell["native"] {
  const native = nativeFormula(formula);
  if (native.kind === "native") return native.formula;
  const reason = nativeFunctions.has(native.function) ? "this-use" : "no-equivalent";
  return { reason, function: native.function };
}

/**
 * TARGET alone gives a row of several cells, which a value in the first one would empty. They cannot be told from
 * constants, so that anything beside it without a formula of its own counts.
 */
function isSpread(sheet: SheetSnapshot, formula: string, { row, column }: CellPosition): boolean {
  if (!usesPerf(formula).includes("TARGET")) return false;
  const beside = cellAt(sheet, { row, column: column + 1 });
  return beside.kind !== "empty" && (beside.formula === "" || beside.formula === formula);
}
