import type { MarkedFile } from "../../host/file/marking/markWorkbookFile";
import type { PackageFailureReason } from "../../host/file/packageFailure";
import type { CellReference, Unmarked } from "../../host/spreadsheetHost";
import type { RememberedOptions } from "../../shared/check/rememberedOptions";
import type { CheckResult } from "../../shared/check/result";
import type { StatementId } from "../../shared/statement/statement";
import type { InputFailure } from "../files/readInput";

/** One file to check. */
export interface CheckJob {
  readonly file: string;
  /** Last year's workbook of the same unit, or what it submitted before. */
  readonly previous?: string;
  /** What is said to be last year's workbook. */
  readonly lastYear?: string;
  /** Options whose folder holds nothing to compare this file with. */
  readonly unmatched?: readonly ("previous" | "lastYear")[];
  /** Where the marked copy goes. */
  readonly markTo?: string;
  /** Whether the copy may take the place of another file. */
  readonly mayReplace?: boolean;
}

/** What is the same for all files of a run. */
export interface CheckSettings {
  readonly statements?: readonly StatementId[];
  readonly otherSheets: boolean;
  /** Whether the files are checked as if the officers had said nothing of them in Excel. */
  readonly ignoreRemembered: boolean;
}

/** Why a file was not checked: its bytes, its contents, or what became of whoever was checking it. */
export type UnreadReason = PackageFailureReason | InputFailure | "too-long" | "memory" | "crashed";

/** Why an earlier workbook was not compared with. */
export type NotCompared = UnreadReason | "no-counterpart" | "not-filled" | "other-unit" | "other-year";

/** What became of an earlier workbook. Without `yearKnown` the option alone said what it is. */
export type Compared =
  | {
      readonly role: "submission";
      readonly file: string;
      readonly yearKnown: boolean;
      readonly fixed: number;
      readonly appeared: number;
    }
  | { readonly role: "last-year"; readonly file: string; readonly yearKnown: boolean }
  | { readonly role: "not-compared"; readonly file: string | undefined; readonly reason: NotCompared };

/** What became of the marked copy. */
export type Marking =
  | { readonly kind: "marked"; readonly marked: number; readonly unmarked: readonly Unmarked[] }
  | {
      readonly kind: "refused";
      readonly reason: Extract<MarkedFile, { kind: "refused" }>["reason"] | "not-written" | "exists";
    };

export interface CheckedFile {
  readonly kind: "checked";
  readonly file: string;
  readonly result: CheckResult;
  /** The statements that were asked for, where it was not all of them. */
  readonly asked?: readonly StatementId[];
  /** Cells whose formulas have not followed rows that were put in or taken out; nothing is explained besides them. */
  readonly sumsBehind: number;
  /** As the statements print it; "" where they do not. */
  readonly unitName: string;
  /** Formulas without a result in the file, worked out here, and those that are not known here. */
  readonly calculated: number;
  readonly unknownFormulas: readonly CellReference[];
  /** What the workbook remembers of what its officer said, and the check went by. */
  readonly remembered: RememberedOptions;
  /** 出错说明 by the ids of the findings they are for. */
  readonly reasons: Readonly<Record<string, string>>;
  /** What --previous and --last-year were found to be. */
  readonly previous?: Compared;
  readonly lastYear?: Compared;
  readonly marking?: Marking;
}

/** What became of a file. It is plain data: it crosses threads and is kept in journals. */
export type Outcome =
  CheckedFile | { readonly kind: "unread"; readonly file: string; readonly reason: UnreadReason };
