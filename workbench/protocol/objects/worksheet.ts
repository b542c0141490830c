import { copySheet } from "../../model/copySheet";
import { renameSheet } from "../../model/renameSheet";
import type { Sheet } from "../../model/sheet";
import { WHOLE_SHEET } from "../../model/areas";
import { asColor, asFlag, asInteger, asOneOf, asText, type Arguments } from "../arguments";
import { EventType } from "../events";
import { accessDenied, apiNotFound, HostError, invalidArgument, itemAlreadyExists } from "../hostError";
import { excelObject, NULL_OBJECT, readOnly, type ExcelObject } from "../members";
import type { Session } from "../session";
import { readAddress, readAddresses } from "./addresses";
import { freezePanesObject } from "./freezePanes";
import { namesObject } from "./names";
import { pageLayoutObject } from "./pageLayout";
import { worksheetProtectionObject } from "./protection";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./rangeAreas";
import { requireSheetName } from "./sheetName";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

export function worksheetObject(session: Session, sheet: Sheet): ExcelObject {
  const { workbook, events } = session;
  const cell = (row: number, column: number, rows = 1, columns = 1): ExcelObject => {
    requireCells(sheet);
    return rangeObject(session, sheet, { row, column, rows, columns });
  };
  const used = (valuesOnly: boolean): ExcelObject | undefined => {
    requireCells(sheet);
    const area = sheet.used(valuesOnly);
    return area && rangeObject(session, sheet, area);
  };
  return excelObject({
    type: "Worksheet",
    identity: { Id: sheet.id },
    properties: {
      id: readOnly(() => sheet.id),
      name: { get: () => sheet.name, set: (name) => rename(session, sheet, asText(name)) },
      position: {
        get: () => workbook.sheets.indexOf(sheet),
        set: (position) => move(session, sheet, asInteger(position)),
      },
      visibility: {
        get: () => sheet.visibility,
        set: (visibility) => show(session, sheet, asOneOf(visibility, VISIBILITIES)),
      },
      tabColor: {
        get: () => sheet.tabColor,
        set: (color) => {
          sheet.tabColor = color === "" ? "" : asColor(color);
          workbook.emit({ type: "sheets" });
        },
      },
      showGridlines: {
        get: () => sheet.gridlines,
        set: (shown) => showGridlines(session, sheet, asFlag(shown)),
      },
      // The client reads this property by one wire name and writes it by another.
      gridlines: { get: () => sheet.gridlines, set: (shown) => showGridlines(session, sheet, asFlag(shown)) },
    },
    objects: {
      names: () => namesObject(session, sheet),
      protection: () => worksheetProtectionObject(session, sheet),
      freezePanes: () => freezePanesObject(session, sheet),
      pageLayout: () => pageLayoutObject(session, sheet),
    },
    methods: {
      getRange: (values) => {
        requireCells(sheet);
        const area = values.given(0) ? readAddress(session, sheet, values.text(0)) : WHOLE_SHEET;
        return rangeObject(session, sheet, area);
      },
      getRanges: (values) => {
        requireCells(sheet);
        const areas = values.given(0)
          ? readAddresses(session, sheet, values.text(0))
          : ([WHOLE_SHEET] as const);
        return rangeAreasObject(session, { sheet, areas });
      },
      getCell: (values) => cell(values.integer(0), values.integer(1)),
      getRangeByIndexes: (values) =>
        cell(values.integer(0), values.integer(1), values.integer(2), values.integer(3)),
      getUsedRange: (values) => used(values.flag(0)) ?? cell(0, 0),
      getUsedRangeOrNullObject: (values) => used(values.flag(0)) ?? NULL_OBJECT,
      activate: () => {
        if (sheet.visibility !== "Visible") throw invalidArgument();
        workbook.active = sheet;
        workbook.emit({ type: "activated" });
      },
      delete: () => remove(session, sheet),
      copy: (values) => copy(session, sheet, values),
      calculate: () => session.recalculation.request(),
      _registerDataChangedEvent: () => events.register(EventType.worksheetChanged, sheet.id),
      _unregisterDataChangedEvent: () => events.unregister(EventType.worksheetChanged, sheet.id),
      _registerCalculatedEvent: () => events.register(EventType.worksheetCalculated, sheet.id),
      _unregisterCalculatedEvent: () => events.unregister(EventType.worksheetCalculated, sheet.id),
      _registerActivatedEvent: () => events.register(EventType.worksheetActivated, sheet.id),
      _unregisterActivatedEvent: () => events.unregister(EventType.worksheetActivated, sheet.id),
      _registerSelectionChangedEvent: () => events.register(EventType.worksheetSelectionChanged, sheet.id),
      _unregisterSelectionChangedEvent: () =>
        events.unregister(EventType.worksheetSelectionChanged, sheet.id),
    },
  });
}

/** A chart sheet has no cells; whatever would give a range fails. */
function requireCells(sheet: Sheet): void {
  if (sheet.kind === "chart") {
    throw new HostError("InvalidOperation", "This operation is not permitted for the current object.");
  }
}

function rename({ workbook }: Session, sheet: Sheet, wanted: string): void {
  if (workbook.structureProtected) throw accessDenied();
  const name = requireSheetName(wanted);
  const other = workbook.sheet(name);
  if (other && other !== sheet) throw itemAlreadyExists();
  renameSheet(workbook, sheet, name);
}

function move({ workbook }: Session, sheet: Sheet, position: number): void {
  if (workbook.structureProtected) throw accessDenied();
  if (position < 0 || position >= workbook.sheets.length) throw invalidArgument();
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.emit({ type: "sheets" });
}

/** Worksheet.copy: first or last; places beside another sheet are not played. */
function copy(session: Session, sheet: Sheet, values: Arguments): ExcelObject {
  const { workbook, recalculation } = session;
  requireCells(sheet);
  if (workbook.structureProtected) throw accessDenied();
  const place = values.oneOf(0, ["None", "Before", "After", "Beginning", "End"], "None");
  if (place === "Before" || place === "After") throw apiNotFound(`Worksheet.copy(${place})`);
  const copied = copySheet(workbook, sheet);
  recalculation.changed();
  if (place === "Beginning") move(session, copied, 0);
  return worksheetObject(session, copied);
}

function show({ workbook }: Session, sheet: Sheet, visibility: Sheet["visibility"]): void {
  if (workbook.structureProtected) throw accessDenied();
  if (visibility !== "Visible") requireAnotherVisible(workbook.sheets, sheet);
  sheet.visibility = visibility;
  if (workbook.active === sheet && visibility !== "Visible") {
    workbook.active = workbook.sheets.find((other) => other.visibility === "Visible");
  }
  workbook.emit({ type: "sheets" });
}

function showGridlines({ workbook }: Session, sheet: Sheet, shown: boolean): void {
  sheet.gridlines = shown;
  workbook.emit({ type: "structure", sheet });
}

/** Deletes the sheet; formulas elsewhere that refer to it find it gone when they are calculated. */
function remove({ workbook, recalculation }: Session, sheet: Sheet): void {
  if (workbook.structureProtected) throw accessDenied();
  requireAnotherVisible(workbook.sheets, sheet);
  const position = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(position, 1);
  if (workbook.selection?.sheet === sheet) workbook.selection = undefined;
  if (workbook.active === sheet) {
    const visible = workbook.sheets.filter((other) => other.visibility === "Visible");
    workbook.active = visible.find((other) => workbook.sheets.indexOf(other) >= position) ?? visible.at(-1);
  }
  recalculation.changed();
  workbook.emit({ type: "sheets" });
}

/** A workbook always shows at least one sheet. */
function requireAnotherVisible(sheets: readonly Sheet[], sheet: Sheet): void {
  if (!sheets.some((other) => other !== sheet && other.visibility === "Visible")) {
    throw new HostError("InvalidOperation", "This operation is not permitted for the current object.");
  }
}
