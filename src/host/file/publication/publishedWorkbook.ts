import { SharedStrings } from "../sharedStrings";
import { sheetsOf, type PackageSheet } from "../sheets";
import { WorkbookPackage } from "../workbookPackage";
import { Gone } from "./gone";
import { whyLeftOut } from "./leftOutSheets";
import type { LeftOutKind } from "./record";

/** A workbook opened for publishing: which of its sheets stay, and what the others take with them. */
export interface PublishedWorkbook {
  readonly file: WorkbookPackage;
  readonly strings: SharedStrings;
  readonly kept: readonly PackageSheet[];
  readonly left: readonly { readonly sheet: PackageSheet; readonly kind: LeftOutKind }[];
  /** Where each sheet that stays will stand, by where it stood. */
  readonly newIndex: ReadonlyMap<number, number>;
  readonly gone: Gone;
}

/** Throws `PackageFailure` where the bytes are no workbook that can be read. */
export function openForPublishing(bytes: Uint8Array): PublishedWorkbook {
  const file = new WorkbookPackage(bytes);
  const sheets = sheetsOf(file);
  const kept: PackageSheet[] = [];
  const left: { sheet: PackageSheet; kind: LeftOutKind }[] = [];
  for (const sheet of sheets) {
    const kind = whyLeftOut(sheet);
    if (kind === undefined) kept.push(sheet);
    else left.push({ sheet, kind });
  }
  return {
    file,
    strings: new SharedStrings(file),
    kept,
    left,
    newIndex: new Map(kept.map(({ index }, place) => [index, place])),
    gone: new Gone(left.map(({ sheet }) => sheet.name)),
  };
}
