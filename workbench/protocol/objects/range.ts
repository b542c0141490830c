import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../../src/shared/workbook/address";
import { around, cellCount, intersection, sameArea } from "../../model/areas";
import { cellsIn } from "../../model/cellsIn";
import type { Sheet } from "../../model/sheet";
import type { Arguments } from "../arguments";
import { invalidArgument, itemNotFound } from "../hostError";
import { excelObject, NULL_OBJECT, readOnly, type Cells, type ExcelObject } from "../members";
import type { Session } from "../session";
import { fullAddress, readAddress, requireOnSheet } from "./addresses";
import { getCellProperties, setCellProperties } from "./cellProperties";
import { clearCells } from "./clearing";
import { conditionalFormatsObject } from "./conditionalFormats";
import { dataValidationObject } from "./dataValidation";
import { formatObject } from "./format";
import { columnHidden, rowHidden } from "./hiding";
import { deleteLines, insertLines } from "./lines";
import { mergedWithin, mergeCells, unmergeCells } from "./merging";
import { rangeAreasObject } from "./rangeAreas";
import { cellGrids } from "./cellGrids";
import { worksheetObject } from "./worksheet";

export function rangeObject(session: Session, sheet: Sheet, place: Area): ExcelObject {
  const { row, column, rows, columns } = requireOnSheet(place);
  const area: Area = { row, column, rows, columns };
  const cells: Cells = { sheet, areas: [area] };
  const range = (other: Area): ExcelObject => rangeObject(session, sheet, other);
  return excelObject({
    type: "Range",
    cells,
    properties: {
      address: readOnly(() => fullAddress(sheet, area)),
      addressLocal: readOnly(() => fullAddress(sheet, area)),
      rowIndex: readOnly(() => area.row),
      columnIndex: readOnly(() => area.column),
      rowCount: readOnly(() => area.rows),
      columnCount: readOnly(() => area.columns),
      cellCount: readOnly(() => cellCount(area)),
      isEntireColumn: readOnly(() => area.rows === MAX_ROWS),
      isEntireRow: readOnly(() => area.columns === MAX_COLUMNS),
      ...cellGrids(session, sheet, area),
      rowHidden: rowHidden(session, sheet, area),
      columnHidden: columnHidden(session, sheet, area),
    },
    objects: {
      worksheet: () => worksheetObject(session, sheet),
      format: () => formatObject(session, cells),
      conditionalFormats: () => conditionalFormatsObject(session, cells),
      dataValidation: () => dataValidationObject(session, cells),
    },
    methods: {
      getCell: (values) =>
        range({ row: row + values.integer(0), column: column + values.integer(1), rows: 1, columns: 1 }),
      getRow: (values) => range({ ...area, row: row + within(values.integer(0), rows), rows: 1 }),
      getColumn: (values) =>
        range({ ...area, column: column + within(values.integer(0), columns), columns: 1 }),
      getOffsetRange: (values) =>
        range({ ...area, row: row + values.integer(0), column: column + values.integer(1) }),
      getResizedRange: (values) =>
        range({ ...area, rows: rows + values.integer(0), columns: columns + values.integer(1) }),
      getEntireRow: () => range({ ...area, column: 0, columns: MAX_COLUMNS }),
      getEntireColumn: () => range({ ...area, row: 0, rows: MAX_ROWS }),
      getLastCell: () => range({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
      getBoundingRect: (values) => range(around(area, otherArea(session, sheet, values))),
      getIntersection: (values) => found(shared(session, sheet, area, values), range) ?? throwNotFound(),
      getIntersectionOrNullObject: (values) =>
        found(shared(session, sheet, area, values), range) ?? NULL_OBJECT,
      getUsedRange: (values) => found(usedWithin(sheet, area, values.flag(0)), range) ?? throwNotFound(),
      getUsedRangeOrNullObject: (values) =>
        found(usedWithin(sheet, area, values.flag(0)), range) ?? NULL_OBJECT,
      getMergedAreasOrNullObject: () => {
        const [first, ...others] = mergedWithin(sheet, area);
        return first ? rangeAreasObject(session, { sheet, areas: [first, ...others] }) : NULL_OBJECT;
      },
      merge: (values) => mergeCells(session, sheet, area, values.flag(0)),
      unmerge: () => unmergeCells(session, sheet, area),
      clear: (values) => clearCells(session, cells, values),
      insert: (values) => {
        insertLines(session, sheet, area, values);
        return range(area);
      },
      delete: (values) => deleteLines(session, sheet, area, values),
      select: () => {
        session.workbook.active = sheet;
        session.workbook.selection = { sheet, area };
        session.workbook.emit({ type: "selected", sheet, area });
      },
      getCellProperties: (values) => getCellProperties(sheet, area, values.raw(0)),
      setCellProperties: (values) => setCellProperties(session, sheet, area, values.raw(0)),
    },
  });
}

/** getRow and getColumn stay inside the range, unlike getCell. */
function within(index: number, count: number): number {
  if (index < 0 || index >= count) throw invalidArgument();
  return index;
}

function found(area: Area | undefined, range: (area: Area) => ExcelObject): ExcelObject | undefined {
  return area && range(area);
}

function throwNotFound(): never {
  throw itemNotFound();
}

function otherArea(session: Session, sheet: Sheet, values: Arguments): Area {
  const cells = values.cells(0);
  if (cells && cells.sheet !== sheet) throw invalidArgument();
  return cells?.areas[0] ?? readAddress(session, sheet, values.text(0));
}

function shared(session: Session, sheet: Sheet, area: Area, values: Arguments): Area | undefined {
  return intersection(area, otherArea(session, sheet, values));
}

function usedWithin(sheet: Sheet, area: Area, valuesOnly: boolean): Area | undefined {
  const used = sheet.used(valuesOnly);
  if (!used) return undefined;
  const overlap = intersection(used, area);
  if (!overlap || sameArea(overlap, used)) return overlap;
  let box: Area | undefined;
  for (const { row, column, cell } of cellsIn(sheet, overlap)) {
    if (!sheet.isUsed(cell, valuesOnly)) continue;
    const place: Area = { row, column, rows: 1, columns: 1 };
    box = box ? around(box, place) : place;
  }
  return box;
}
