import type { SheetPlan } from "../shared/layout/sheetPlan";
import type { WorkbookSnapshot } from "../shared/workbook/snapshot";

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

/**
 * The port to a spreadsheet program. Hosts read and apply; they decide nothing. A whole workbook is read in two
 * round trips and marked in one. Every member rejects with `HostFailure`.
 */
export interface SpreadsheetHost {
  read(options?: { readonly signal?: AbortSignal }): Promise<WorkbookSnapshot>;
  layOut(plans: readonly SheetPlan[]): Promise<readonly LaidOutSheet[]>;
  mark(marks: readonly Mark[]): Promise<MarkResult>;
  clearMarks(): Promise<ClearResult>;
  select(cell: CellReference): Promise<void>;
  /** Calls back after any change of a cell; the returned function stops it. */
  watch(changed: () => void): Promise<() => Promise<void>>;
  loadState<State>(key: string): Promise<State | undefined>;
  saveState<State>(key: string, state: State): Promise<void>;
}
