import type { StatementId } from "../statement/statement";
import type { CellPlace, ColumnPlace } from "./crossAgreement";
import type { CellName, RowName, StatementOutline } from "./relation";

/** The statements of a workbook that can be compared, by id; those that are not there exactly once have none. */
export type Outlines = ReadonlyMap<StatementId, StatementOutline>;

/** All sheets that hold one statement. */
export function versionsOf(id: StatementId, outlines: readonly StatementOutline[]): StatementOutline[] {
  return outlines.filter(({ statement }) => statement.id === id);
}

/** The named cell of a place; undefined where its statement is not there once or has no such row. */
export function cellOf(place: CellPlace, outlines: Outlines): CellName | undefined {
  const outline = outlines.get(place.statement);
  return outline && cellAt(place, outline);
}

/** The same in one statement. */
export function cellAt(place: CellPlace, outline: StatementOutline): CellName | undefined {
  const row = outline.rows[place.block]?.find((candidate) => candidate.key === place.row);
  return row && nameAt(place, outline, row);
}

/** The cell of a row in a column. */
export function nameAt(place: ColumnPlace, outline: StatementOutline, row: RowName): CellName {
  return {
    statement: outline.statement.id,
    instance: outline.instance,
    block: place.block,
    row: row.key,
    occurrence: row.occurrence,
    column: place.column,
    ...(outline.inLastYearsFile ? { inLastYearsFile: true } : {}),
  };
}
