import type { SheetPlan } from "../../../src/shared/layout/sheetPlan";
import type { CellKind, CellValue, SheetSnapshot } from "../../../src/shared/workbook/snapshot";

/** A laid out sheet as a host would read it back; formula cells have no result yet and read as blank. */
export function snapshotOfPlan(plan: SheetPlan): SheetSnapshot {
  const areas = [...plan.merges, ...plan.styles.map(({ area }) => area)];
  const rows = Math.max(
    ...plan.cells.map(({ row }) => row + 1),
    ...areas.map((area) => area.row + area.rows),
  );
  const columns = plan.columnWidths.length;
  const grid = <T>(fill: T): T[][] => Array.from({ length: rows }, () => Array<T>(columns).fill(fill));
  const values = grid<CellValue>("");
  const kinds = grid<CellKind>("empty");
  const formulas = grid("");
  const numberFormats = grid("General");
  for (const { area, style } of plan.styles) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (style.numberFormat) numberFormats[row]![column] = style.numberFormat;
      }
    }
  }
  for (const { row, column, value, formula } of plan.cells) {
    formulas[row]![column] = formula ?? "";
    if (value === undefined) continue;
    values[row]![column] = value;
    kinds[row]![column] = typeof value === "number" ? "number" : "text";
  }
  return {
    name: plan.name,
    hidden: false,
    protected: false,
    origin: { row: 0, column: 0 },
    values,
    kinds,
    formulas,
    numberFormats,
    merges: plan.merges,
  };
}
