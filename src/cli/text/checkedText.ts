import type { TextCheckResult } from "../../shared/narrative/result";
import type { ComparedTables } from "../../shared/narrative/tables";

/** A report that was checked. */
export interface CheckedText {
  readonly file: string;
  readonly result: TextCheckResult;
  /** Whether the workbook had tables for it; undefined where none was given. */
  readonly compared: ComparedTables | undefined;
}
