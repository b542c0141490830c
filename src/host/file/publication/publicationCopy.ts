import type { CellReference } from "../../spreadsheetHost";
import { cellsOf } from "../cells";
import { sharedIndex } from "../cellText";
import { foldName } from "../formulaReferences";
import { PackageFailure } from "../packageFailure";
import type { PackageSheet } from "../sheets";
import { openAtSheet } from "./activeSheet";
import { removeComments } from "./comments";
import { hasMarksByFill } from "./marks";
import { dropNames } from "./names";
import { plainSheet } from "./plainSheet";
import { removeAuthors, removeOutline } from "./properties";
import { openForPublishing, type PublishedWorkbook } from "./publishedWorkbook";
import { PublicationRecord, type LeftOut, type Refusal, type RefusalReason, type StillIn } from "./record";
import { removeRelations } from "./relations";
import { noteStillIn } from "./stillIn";
import { telephonesIn, type Telephone } from "./telephones";
import { cellWithoutValue } from "./values";

export interface PublicationChoices {
  /** The cells whose telephone numbers go, out of those that `findTelephones` finds. */
  readonly telephones: readonly CellReference[];
}

export type PublicationCopy =
  | {
      readonly kind: "copy";
      /** The copy as .xlsx. */
      readonly bytes: Uint8Array;
      readonly leftOut: readonly LeftOut[];
      readonly stillIn: readonly StillIn[];
    }
  | Refusal;

export type FoundTelephones = { readonly kind: "found"; readonly telephones: readonly Telephone[] } | Refusal;

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/**
 * A copy of an .xlsx or .xlsm for publication (公开稿): values only, without marks, working and hidden sheets, notes,
 * stored state, macros, links to files and authors. Parts that need no change are those of the original, byte for
 * byte; the original is not touched. A workbook it cannot make a whole copy of is refused.
 */
export function publicationCopy(bytes: Uint8Array, choices: PublicationChoices): PublicationCopy {
  return orRefusal(() => {
    const workbook = openForPublishing(bytes);
    return refusalOf(workbook) ?? copyOf(workbook, choices);
  });
}

/** The telephone numbers in cells that a copy for publication would show. */
export function findTelephones(bytes: Uint8Array): FoundTelephones {
  return orRefusal(() => {
    const { file, kept, strings } = openForPublishing(bytes);
    const telephones = kept.flatMap(({ name, path }) => telephonesIn(file.root(path), name, strings));
    return { kind: "found", telephones };
  });
}

function orRefusal<Answer>(work: () => Answer): Answer | Refusal {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof PackageFailure)) throw error;
    const { reason, part } = error;
    return part === undefined ? refused(reason) : { kind: "refused", reason, part };
  }
}

function refused(reason: RefusalReason, cell?: CellReference): Refusal {
  return cell ? { kind: "refused", reason, cell } : { kind: "refused", reason };
}

/** Why no copy can be made, looked for before anything is changed. */
function refusalOf({ file, kept }: PublishedWorkbook): Refusal | undefined {
  if (hasMarksByFill(file)) return refused("marks-need-clearing");
  if (kept.length === 0) return refused("nothing-left");
  for (const { name, path } of kept) {
    const cell = cellWithoutValue(file.root(path));
    if (cell !== undefined) return refused("no-cached-value", { sheet: name, cell });
  }
  return undefined;
}

/** Sheets go first, then names, so that what leans on either is known when the sheets that stay are looked through. */
function copyOf(workbook: PublishedWorkbook, choices: PublicationChoices): PublicationCopy {
  const { file, kept, left, newIndex, gone, strings } = workbook;
  const record = new PublicationRecord();
  for (const { sheet, kind } of left) record.leaveSheet(kind, sheet.name);
  keepOnlySheets(workbook);
  const names = dropNames(file, gone, newIndex);
  openAtSheet(file, kept, newIndex);
  for (const { name, path } of kept) record.leave("comments", removeComments(file, path), name);
  removeRelations(file, kept, record);
  for (const sheet of kept) plainSheet(workbook, sheet, telephonesOf(sheet, choices), record);
  record.leave("names", names);
  record.leave("author", removeAuthors(file));
  if (left.length + names > 0) removeOutline(file);
  strings.emptyAllBut(usedStrings(workbook));
  file.setContentType(file.workbook, XLSX);
  for (const sheet of kept) noteStillIn(workbook, sheet, record);
  return { kind: "copy", bytes: file.save(), leftOut: record.leftOut, stillIn: record.stillIn };
}

/** A sheet that the workbook holds without listing it is hidden better than any other, and goes too. */
function keepOnlySheets({ file, kept }: PublishedWorkbook): void {
  const ids = new Set(kept.map(({ relationship }) => relationship.id));
  const removed = file
    .relationships(file.workbook)
    .filter(({ id, kind }) => (kind === "worksheet" || kind === "chartsheet") && !ids.has(id));
  file.removeRelationships(file.workbook, removed);
}

function telephonesOf({ name }: PackageSheet, { telephones }: PublicationChoices): ReadonlySet<string> {
  const own = telephones.filter(({ sheet }) => foldName(sheet) === foldName(name));
  return new Set(own.map(({ cell }) => cell.replace(/\$/g, "").toUpperCase()));
}

function usedStrings({ file, kept }: PublishedWorkbook): ReadonlySet<number> {
  const used = new Set<number>();
  for (const { path } of kept) {
    for (const { element } of cellsOf(file.root(path))) {
      const index = sharedIndex(element);
      if (index !== undefined) used.add(index);
    }
  }
  return used;
}
