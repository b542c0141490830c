import type { Sheet } from "../../model/sheet";
import { asFlag, asOneOf } from "../arguments";
import { invalidSelection } from "../hostError";
import { excelObject, readOnly, type ExcelObject } from "../members";
import type { Session } from "../session";
import { createdWorkbookObject, readFileArgument } from "./createdWorkbook";
import { namesObject } from "./names";
import { workbookProtectionObject } from "./protection";
import { rangeObject } from "./range";
import { settingsObject } from "./settings";
import { worksheetsObject } from "./worksheets";

export function workbookObject(session: Session): ExcelObject {
  const { workbook } = session;
  const selection = (): { sheet: Sheet; row: number; column: number; rows: number; columns: number } => {
    const sheet = workbook.selection?.sheet ?? workbook.active;
    if (!sheet || sheet.kind === "chart") throw invalidSelection();
    return { sheet, ...(workbook.selection?.area ?? { row: 0, column: 0, rows: 1, columns: 1 }) };
  };
  return excelObject({
    type: "Workbook",
    properties: { name: readOnly(() => workbook.name), readOnly: readOnly(() => false) },
    objects: {
      worksheets: () => worksheetsObject(session),
      names: () => namesObject(session),
      settings: () => settingsObject(session),
      application: () => applicationObject(session),
      protection: () => workbookProtectionObject(session),
      _runtime: () => runtimeObject(session),
    },
    methods: {
      getSelectedRange: () => {
        const { sheet, ...area } = selection();
        return rangeObject(session, sheet, area);
      },
      getActiveCell: () => {
        const { sheet, row, column } = selection();
        return rangeObject(session, sheet, { row, column, rows: 1, columns: 1 });
      },
      // Excel on the web asks this of a root object of its own, which the request does not tell from the workbook.
      createAndOpenWorkbook: (values) => session.openFile(readFileArgument(values)),
    },
  });
}

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

function applicationObject(session: Session): ExcelObject {
  const { workbook, recalculation } = session;
  return excelObject({
    type: "Application",
    properties: {
      calculationMode: {
        get: () => workbook.calculationMode,
        set: (mode) => {
          workbook.calculationMode = asOneOf(mode, CALCULATION_MODES);
        },
      },
      calculationState: readOnly(() => "Done"),
    },
    methods: {
      calculate: (values) => {
        values.oneOf(0, ["Recalculate", "Full", "FullRebuild"], "Recalculate");
        recalculation.request();
      },
      createWorkbook: (values) => createdWorkbookObject(session, readFileArgument(values)),
      suspendApiCalculationUntilNextSync: () => recalculation.suspendUntilNextSync(),
      // The grid paints after a request in any case.
      suspendScreenUpdatingUntilNextSync: () => undefined,
    },
  });
}

function runtimeObject({ events }: Session): ExcelObject {
  return excelObject({
    type: "Runtime",
    properties: {
      enableEvents: {
        get: () => events.enabled,
        set: (enabled) => {
          events.enabled = asFlag(enabled);
        },
      },
    },
  });
}
