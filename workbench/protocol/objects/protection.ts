import type { Area } from "../../../src/shared/workbook/address";
import { cellCount } from "../../model/areas";
import { cellsIn } from "../../model/cellsIn";
import type { Sheet } from "../../model/sheet";
import { asRecord } from "../arguments";
import { accessDenied } from "../hostError";
import { excelObject, readOnly, type Cells, type ExcelObject } from "../members";
import type { Session } from "../session";

export function worksheetProtectionObject({ workbook }: Session, sheet: Sheet): ExcelObject {
  return excelObject({
    type: "WorksheetProtection",
    properties: {
      protected: readOnly(() => sheet.protection.on),
      options: readOnly(() =>
        Object.fromEntries(KINDS.map((kind) => [kind, sheet.protection.allowed?.has(kind) ?? false])),
      ),
    },
    methods: {
      protect: (values) => {
        if (sheet.protection.on) throw accessDenied();
        const options = values.given(0) ? asRecord(values.raw(0)) : {};
        const allowed = new Set(Object.keys(options).filter((name) => options[name] === true));
        sheet.protection = { on: true, allowed, ...(values.given(1) ? { password: values.text(1) } : {}) };
        workbook.emit({ type: "structure", sheet });
      },
      unprotect: (values) => {
        const { on, password } = sheet.protection;
        if (on && password !== undefined && values.raw(0) !== password) throw accessDenied();
        sheet.protection = { on: false };
        workbook.emit({ type: "structure", sheet });
      },
    },
  });
}

export function workbookProtectionObject({ workbook }: Session): ExcelObject {
  return excelObject({
    type: "WorkbookProtection",
    properties: { protected: readOnly(() => workbook.structureProtected) },
    methods: {
      protect: () => {
        workbook.structureProtected = true;
      },
      unprotect: () => {
        workbook.structureProtected = false;
      },
    },
  });
}

/** Refuses to change the contents of cells that are locked on a protected sheet. */
export function requireUnlocked({ sheet, areas }: Cells): void {
  if (!sheet.protection.on) return;
  if (!areas.every((area) => isUnlocked(sheet, area))) throw accessDenied();
}

/** Kinds of change that a protection may allow, by their names in Office.js. */
const KINDS = [
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertRows",
  "allowInsertHyperlinks",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowSort",
  "allowAutoFilter",
  "allowPivotTables",
] as const;

/** Refuses a change on a protected sheet unless its protection allows that kind. */
export function requireAllowed(sheet: Sheet, kind: (typeof KINDS)[number]): void {
  if (sheet.protection.on && !sheet.protection.allowed?.has(kind)) throw accessDenied();
}

/** Refuses what a protected sheet never allows, such as merging. */
export function requireUnprotected(sheet: Sheet): void {
  if (sheet.protection.on) throw accessDenied();
}

function isUnlocked(sheet: Sheet, area: Area): boolean {
  let unlocked = 0;
  for (const { cell } of cellsIn(sheet, area)) if (!cell.style.locked) unlocked++;
  return unlocked === cellCount(area);
}
