import type { CellReference } from "../../spreadsheetHost";
import type { PackageFailureReason } from "../packageFailure";

/** What a copy for publication is made without. */
export type LeftOutKind =
  | "formulas"
  | "marks"
  | "working-sheet"
  | "internal-sheet"
  | "hidden-sheet"
  | "macro-sheet"
  | "comments"
  | "state"
  | "macros"
  | "telephones"
  | "names"
  | "rules"
  | "links"
  | "author"
  | "pivots"
  | "views"
  | "history"
  | "other";

/** One kind of thing left out, of one sheet where it belonged to a sheet. `count` where they can be counted. */
export interface LeftOut {
  readonly kind: LeftOutKind;
  readonly sheet?: string;
  readonly count?: number;
}

/** What stays in the copy and a person should look at before publishing it. */
export type StillInKind =
  | "telephones"
  | "telephones-outside-cells"
  | "hidden-cells"
  | "error-values"
  | "controls"
  | "embedded-objects";

export interface StillIn {
  readonly kind: StillInKind;
  readonly sheet: string;
  readonly count: number;
}

export type RefusalReason = PackageFailureReason | "no-cached-value" | "nothing-left" | "marks-need-clearing";

/** Why there is no copy; `cell` where one cell is the reason. */
export interface Refusal {
  readonly kind: "refused";
  readonly reason: RefusalReason;
  readonly cell?: CellReference;
  /** The part of the file that could not be read, for a bug report. */
  readonly part?: string;
}

/** Gathers what was left out and what stays, in the order it was met. */
export class PublicationRecord {
  readonly leftOut: LeftOut[] = [];
  readonly stillIn: StillIn[] = [];

  /** Counts nothing when there was nothing. */
  leave(kind: LeftOutKind, count: number, sheet?: string): void {
    if (count > 0) this.leftOut.push(sheet === undefined ? { kind, count } : { kind, sheet, count });
  }

  /** For what is not counted, such as stored state: said once, however often it is met. */
  leaveAll(kind: LeftOutKind): void {
    if (!this.leftOut.some((other) => other.kind === kind && other.sheet === undefined))
      this.leftOut.push({ kind });
  }

  leaveSheet(kind: LeftOutKind, sheet: string): void {
    this.leftOut.push({ kind, sheet });
  }

  keep(kind: StillInKind, sheet: string, count: number): void {
    if (count > 0) this.stillIn.push({ kind, sheet, count });
  }
}
