import { ruleOf } from "../../excel/markRule";
import type { Mark, MarkKind, Unmarked } from "../../spreadsheetHost";
import { PackageFailure, type PackageFailureReason } from "../packageFailure";
import { sheetsOf, type PackageSheet } from "../sheets";
import { WorkbookPackage } from "../workbookPackage";
import { decode } from "../xml";
import { addMarkStyles } from "./markStyles";
import { markSheetXml, type MarkFormat } from "./markSheetXml";

/** A copy of a workbook file that wears marks, or why there is none. */
export type MarkedFile =
  | {
      readonly kind: "marked";
      readonly bytes: Uint8Array;
      readonly marked: number;
      readonly unmarked: readonly Unmarked[];
    }
  | { readonly kind: "refused"; readonly reason: PackageFailureReason };

const KINDS: readonly MarkKind[] = ["culprit", "wrong", "doubtful", "tail", "hint"];

/**
 * Marks cells in a copy of an .xlsx or .xlsm, in the way and with the signature of the add-in, so that 清除标记 clears
 * them. Only the marked sheets and the styles are written anew, and of those only what a mark needs; every other part
 * is that of the original, byte for byte. Protected sheets are not marked.
 */
export function markWorkbookFile(bytes: Uint8Array, marks: readonly Mark[]): MarkedFile {
  try {
    return mark(new WorkbookPackage(bytes), marks);
  } catch (error) {
    if (!(error instanceof PackageFailure)) throw error;
    return { kind: "refused", reason: error.reason };
  }
}

function mark(file: WorkbookPackage, marks: readonly Mark[]): MarkedFile {
  const sheets = new Map(sheetsOf(file).map((sheet) => [sheet.name, sheet]));
  const unmarked: Unmarked[] = [];
  const kinds = new Map<PackageSheet, Map<MarkKind, string[]>>();
  for (const { sheet: name, cell, kind } of marks) {
    const sheet = sheets.get(name);
    if (!sheet || isProtected(file, sheet)) {
      unmarked.push({ sheet: name, cell, reason: sheet ? "protected" : "missing-sheet" });
      continue;
    }
    const cells = kinds.get(sheet) ?? new Map<MarkKind, string[]>();
    cells.set(kind, [...(cells.get(kind) ?? []), cell]);
    kinds.set(sheet, cells);
  }
  if (kinds.size > 0) {
    const first = addStyles(file);
    for (const [{ path }, cells] of kinds) {
      const formats = KINDS.flatMap((kind, index): MarkFormat[] => {
        const own = cells.get(kind);
        return own ? [{ cells: own, style: first + index, formula: ruleOf(kind).slice(1) }] : [];
      });
      rewrite(file, path, (xml) => markSheetXml(xml, formats, path));
    }
  }
  return { kind: "marked", bytes: file.saveWhole(), marked: marks.length - unmarked.length, unmarked };
}

const PROTECTION = /<(?:[\w.-]+:)?sheetProtection\b[^>]*?\ssheet=["'](?:1|true|on)["']/u;

function isProtected(file: WorkbookPackage, { path }: PackageSheet): boolean {
  return PROTECTION.test(decode(file.bytes(path), path));
}

function addStyles(file: WorkbookPackage): number {
  const [path] = file.targets(file.workbook, "styles");
  // No Office program writes a workbook without styles.
  if (path === undefined) throw new PackageFailure("damaged", file.workbook);
  let first = 0;
  rewrite(file, path, (xml) => {
    const added = addMarkStyles(xml, KINDS, path);
    ({ first } = added);
    return added.xml;
  });
  return first;
}

/** A part in another encoding is written in UTF-8, and says so. */
function rewrite(file: WorkbookPackage, path: string, change: (xml: string) => string): void {
  const text = change(decode(file.bytes(path), path));
  const declared = text.replace(/^(<\?xml[^>]*?encoding=["'])[^"']*/u, "$1UTF-8");
  file.write(path, new TextEncoder().encode(declared));
}
