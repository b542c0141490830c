import { parseArea, type Area } from "../../shared/workbook/address";
import type { CellKind, CellValue } from "../../shared/workbook/snapshot";
import type { Answer } from "./listSheets";

/** A rectangle of a sheet with everything a snapshot needs; the grids are as large as the area. */
export interface Part {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  readonly kinds: readonly (readonly CellKind[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

export interface CellsRead {
  /** Undefined where the rectangle holds no value. */
  readonly part: Part | undefined;
  readonly merges: readonly Area[];
}

/**
 * Asks for the filled part of a rectangle and for the merged areas that start in it. Merged areas are asked of the
 * rectangle, never of its filled part: that one may not exist.
 */
export function askForCells(worksheet: Excel.Worksheet, address: string): Answer<CellsRead> {
  const rectangle = worksheet.getRange(address);
  const filled = rectangle.getUsedRangeOrNullObject(true);
  filled.load("address,values,valueTypes,formulas,numberFormat");
  const merged = rectangle.getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  return () => ({
    part: filled.isNullObject ? undefined : partOf(filled),
    merges: merged.isNullObject
      ? []
      : merged.areas.items.flatMap(({ address: area }) => parseArea(area) ?? []),
  });
}

/** Asks where the values of a sheet, or of a rectangle of it, lie. Cells with formats only do not count. */
export function askForFilledArea(place: Excel.Worksheet | Excel.Range): Answer<Area | undefined> {
  const filled = place.getUsedRangeOrNullObject(true);
  filled.load("address");
  return () => (filled.isNullObject ? undefined : areaOf(filled));
}

function partOf(range: Excel.Range): Part {
  const values: CellValue[][] = range.values;
  const formulas: unknown[][] = range.formulas;
  return {
    area: areaOf(range),
    values,
    kinds: values.map((row, r) => row.map((value, c) => kindOf(range.valueTypes[r]?.[c], value))),
    formulas: formulas.map((row, r) => row.map((formula, c) => formulaOf(formula, values[r]?.[c]))),
    numberFormats: range.numberFormat,
  };
}

function areaOf(range: Excel.Range): Area {
  const area = parseArea(range.address);
  if (!area) throw new Error(`Excel answered an address that is none: ${range.address}`);
  return { row: area.row, column: area.column, rows: area.rows, columns: area.columns };
}

/** By value type, never by the look of the value: the text #REF! is no error. */
function kindOf(valueType: string | undefined, value: CellValue): CellKind {
  switch (valueType) {
    case "Empty":
      return "empty";
    case "Error":
      return "error";
    case "Boolean":
      return "boolean";
    case "Double":
    case "Integer":
      return "number";
    case "String":
      return "text";
    default:
      // Rich values of newer Excels: what they show as a plain value decides.
      if (typeof value === "boolean") return "boolean";
      return typeof value === "number" ? "number" : "text";
  }
}

/** Excel repeats a constant as its formula; text that looks like a formula is a constant equal to its value. */
function formulaOf(formula: unknown, value: CellValue | undefined): string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : "";
}
