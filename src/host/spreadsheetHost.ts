import type { SheetPlan } from "../shared/layout/sheetPlan";
import type { CellValue, WorkbookSnapshot } from "../shared/workbook/snapshot";

/** A cell as a person finds it: sheet name and A1 address. */
export interface CellReference {
  readonly sheet: string;
  readonly cell: string;
}

/** How a marked cell looks: its outcome, or the cell that the diagnosis names. */
export type MarkKind = "wrong" | "doubtful" | "tail" | "hint" | "culprit";

export interface Mark extends CellReference {
  readonly kind: MarkKind;
}

/** Why a cell was listed but not marked. */
export interface Unmarked extends CellReference {
  readonly reason: "protected" | "patterned-fill" | "missing-sheet";
}

export interface MarkResult {
  readonly marked: number;
  readonly unmarked: readonly Unmarked[];
}

export interface ClearResult {
  readonly cleared: number;
  /** Sheets that are protected and still carry marks. */
  readonly protectedSheets: readonly string[];
}

/** The name a laid out sheet was asked for and the one it got; they differ where a sheet of that name existed. */
export interface LaidOutSheet {
  readonly asked: string;
  readonly given: string;
}

/** What a cell holds, and whether it refuses to be written to. */
export interface CellContent {
  readonly reference: CellReference;
  /** The formula or the value as text; "" for a blank cell. */
  readonly formula: string;
  readonly isProtected: boolean;
}

/** A formula to put into a cell, in English function names and with commas, as files hold it. */
export interface FormulaRequest {
  readonly cell: CellReference;
  readonly formula: string;
  readonly numberFormat?: string;
  /** What the person agreed to replace, as `CellContent.formula` tells it; "" for a blank cell. */
  readonly replaces: string;
}

/** What became of it: a cell that holds something else than was agreed is left as it is. */
export type Insertion = { readonly kind: "inserted" } | { readonly kind: "occupied"; readonly holds: string };

/** What to put into a cell, provided that it still holds what was seen there. */
export interface CellChange extends CellReference {
  /** A text that starts with "=" is a formula, unless `numberFormat` is "@"; any other text stays text. "" blanks. */
  readonly content: CellValue;
  readonly numberFormat?: string;
  /** What the cell held when the change was agreed, as `CellContent.formula` tells it; "" for a blank cell. */
  readonly replaces: string;
}

/** A cell that was written: what it held and how that was formatted, and what it holds now. */
export interface WrittenCell extends CellReference {
  readonly before: CellValue;
  readonly numberFormat: string;
  readonly after: string;
}

/** Why a change was not made: the cell holds something else by now, is locked, or its sheet is not there. */
export interface SkippedChange extends CellReference {
  readonly reason: "changed" | "protected" | "missing-sheet";
}

export interface WriteResult {
  readonly written: readonly WrittenCell[];
  readonly skipped: readonly SkippedChange[];
}

/** The changes that take written cells back, unless somebody has changed them since. */
export function takingBack(written: readonly WrittenCell[]): readonly CellChange[] {
  return written.map(({ sheet, cell, before, numberFormat, after }) => ({
    sheet,
    cell,
    content: before,
    numberFormat,
    replaces: after,
  }));
}

/** Why a host could not do what was asked. Faces turn the reason into a sentence; `detail` is for a bug report. */
export type HostFailureReason =
  | "editing"
  | "protected"
  | "too-large"
  | "unsupported"
  | "cancelled"
  | "workbook-protected"
  | "gone"
  | "unknown";

export class HostFailure extends Error {
  constructor(
    readonly reason: HostFailureReason,
    readonly detail: string,
  ) {
    super(`[HostFailure] ${reason}: ${detail}`);
    this.name = "HostFailure";
  }
}

/** What not every host can do: add sheets to the workbook, change its cells. */
export type Ability = "layOut" | "write";

/**
 * The port to a spreadsheet program. Hosts read and apply; they decide nothing. A whole workbook is read in two
 * round trips and marked in one. Every member rejects with `HostFailure`.
 */
export interface SpreadsheetHost {
  /** What this host answers with "unsupported" whatever the workbook, so that faces need not offer it. */
  readonly cannot?: ReadonlySet<Ability>;
  /** What the workbook's file is called, without its ending, where that is known. */
  readonly name?: string;
  read(options?: { readonly signal?: AbortSignal }): Promise<WorkbookSnapshot>;
  layOut(plans: readonly SheetPlan[]): Promise<readonly LaidOutSheet[]>;
  mark(marks: readonly Mark[]): Promise<MarkResult>;
  clearMarks(): Promise<ClearResult>;
  select(cell: CellReference): Promise<void>;
  /** The address of the selected area, with its sheet. */
  selection(): Promise<string>;
  /** Calls back with the selected area after every change of the selection; the returned function stops it. */
  watchSelection(changed: (address: string) => void): Promise<() => Promise<void>>;
  /** The values of areas named with their sheets, in one round trip. A blank cell is "", an error its text. */
  values(addresses: readonly string[]): Promise<readonly CellValue[][][]>;
  activeCell(): Promise<CellContent>;
  /** Writes nothing over what the request does not name. Rejects with "protected" where the cell is locked. */
  insertFormula(request: FormulaRequest): Promise<Insertion>;
  /**
   * Writes cells that still hold what the changes replace, in three round trips whatever their number, and names the
   * others. Of several changes of one cell the last counts. A spreadsheet may offer no undo for it: the caller can
   * take the changes back with what the result tells.
   */
  writeCells(changes: readonly CellChange[]): Promise<WriteResult>;
  /** The whole workbook as the bytes of an .xlsx file. */
  file(): Promise<Uint8Array>;
  /** Opens another workbook beside this one from the bytes of an .xlsx file. It is not saved anywhere yet. */
  openWorkbook(bytes: Uint8Array): Promise<void>;
  /** Calls back after any change of a cell, typed or calculated; the returned function stops it. */
  watch(changed: () => void): Promise<() => Promise<void>>;
  loadState<State>(key: string): Promise<State | undefined>;
  saveState<State>(key: string, state: State): Promise<void>;
}
