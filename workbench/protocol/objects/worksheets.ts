import type { Sheet } from "../../model/sheet";
import { EventType } from "../events";
import { accessDenied, invalidSelection, itemAlreadyExists, itemNotFound } from "../hostError";
import { excelObject, NULL_OBJECT, type ExcelObject } from "../members";
import type { Session } from "../session";
import { requireSheetName } from "./sheetName";
import { worksheetObject } from "./worksheet";

export function worksheetsObject(session: Session): ExcelObject {
  const { workbook, events } = session;
  const listed = (): Sheet[] =>
    workbook.sheets.filter((sheet) => session.listsChartSheets || sheet.kind === "worksheet");
  const find = (key: string): Sheet | undefined =>
    listed().find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
  const visible = (onlyVisible: boolean): Sheet[] =>
    onlyVisible ? listed().filter((sheet) => sheet.visibility === "Visible") : listed();
  const object = (sheet: Sheet | undefined): ExcelObject => {
    if (!sheet) throw itemNotFound();
    return worksheetObject(session, sheet);
  };
  return excelObject({
    type: "WorksheetCollection",
    items: () => listed().map((sheet) => worksheetObject(session, sheet)),
    methods: {
      getItem: (values) => object(find(values.text(0))),
      getItemOrNullObject: (values) => {
        const sheet = find(values.text(0));
        return sheet ? worksheetObject(session, sheet) : NULL_OBJECT;
      },
      getActiveWorksheet: () => {
        // Excel has no Worksheet object for an active chart sheet and throws (OfficeDev/office-js issue 2444).
        if (workbook.active?.kind === "chart" && !session.listsChartSheets) throw invalidSelection();
        return object(workbook.active);
      },
      getFirst: (values) => object(visible(values.flag(0))[0]),
      getLast: (values) => object(visible(values.flag(0)).at(-1)),
      getCount: (values) => visible(values.flag(0)).length,
      add: (values) => {
        if (workbook.structureProtected) throw accessDenied();
        const name = values.given(0) ? requireSheetName(values.text(0)) : freeName(session);
        if (workbook.sheet(name)) throw itemAlreadyExists();
        return worksheetObject(session, workbook.addSheet(name));
      },
      _registerDataChangedEvent: () => events.register(EventType.worksheetChanged, undefined),
      _unregisterDataChangedEvent: () => events.unregister(EventType.worksheetChanged, undefined),
      _registerCalculatedEvent: () => events.register(EventType.worksheetCalculated, undefined),
      _unregisterCalculatedEvent: () => events.unregister(EventType.worksheetCalculated, undefined),
      _registerActivatedEvent: () => events.register(EventType.worksheetActivated, undefined),
      _unregisterActivatedEvent: () => events.unregister(EventType.worksheetActivated, undefined),
      _registerSelectionChangedEvent: () => events.register(EventType.worksheetSelectionChanged, undefined),
      _unregisterSelectionChangedEvent: () =>
        events.unregister(EventType.worksheetSelectionChanged, undefined),
    },
  });
}

function freeName({ workbook }: Session): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
