import type { Worksheet, WorksheetProtection } from "exceljs";
import type { Sheet } from "../model/sheet";

/** Office.js's names of what a protected sheet may allow, by the file's names. */
const ALLOWED: Readonly<Record<string, keyof WorksheetProtection>> = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
};

type FileProtection = Partial<WorksheetProtection> & {
  readonly sheet?: boolean;
  readonly hashValue?: string;
};
type Protected = Worksheet & { sheetProtection: FileProtection | null };

/** The password of a file is a hash: nothing a person types equals it, so such a sheet stays protected. */
export function readProtection(from: Worksheet): Sheet["protection"] {
  const protection = (from as Protected).sheetProtection;
  if (!protection?.sheet) return { on: false };
  const allowed = new Set(
    Object.keys(ALLOWED).filter((name) => protection[ALLOWED[name] ?? "sort"] === true),
  );
  return { on: true, allowed, ...(protection.hashValue ? { password: protection.hashValue } : {}) };
}

/** A protection that came with the file stays as it is, its password with it. */
export async function writeProtection({ protection }: Sheet, into: Worksheet): Promise<void> {
  const present = (into as Protected).sheetProtection;
  if (!protection.on) {
    (into as Protected).sheetProtection = null;
    return;
  }
  const kept = readProtection(into);
  if (present?.sheet && kept.password === protection.password && sameSet(kept.allowed, protection.allowed))
    return;
  const allowed: Partial<WorksheetProtection> = {};
  for (const [name, fileName] of Object.entries(ALLOWED)) {
    if (protection.allowed?.has(name)) Object.assign(allowed, { [fileName]: true });
  }
  await into.protect(protection.password ?? "", allowed);
}

function sameSet(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}
