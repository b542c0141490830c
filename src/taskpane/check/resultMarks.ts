import { marksOf } from "../../host/marksOf";
import type { SpreadsheetHost } from "../../host/spreadsheetHost";
import type { CheckResult } from "../../shared/check/result";
import { failureOf } from "../failure";
import type { CheckState, Marking } from "./checkState";
import { orAborted } from "./turns";

/**
 * The marks of a result in the workbook. Those that stand are not written again, since Excel forgets what the officer
 * could undo whenever an add-in writes.
 */
export class ResultMarks {
  private standing = "";

  constructor(private readonly host: Pick<SpreadsheetHost, "mark">) {}

  /** The next marks are written whatever stood before: somebody may have taken them off. */
  forget(): void {
    this.standing = "";
  }

  /** A result is shown even where its marks fail: they are an aid, the findings are the answer. Never throws. */
  async put(
    result: CheckResult,
    { reasons, finished }: Pick<CheckState, "reasons" | "finished">,
    signal: AbortSignal,
  ): Promise<Marking> {
    try {
      const marks = marksOf(result, reasons);
      const wanted = JSON.stringify([marks, result.protectedSheets]);
      const before = finished?.marking;
      if (before?.kind === "marked" && wanted === this.standing) return before;
      const marking = { kind: "marked", result: await orAborted(this.host.mark(marks), signal) } as const;
      this.standing = wanted;
      return marking;
    } catch (error) {
      return signal.aborted ? { kind: "cancelled" } : { kind: "failed", failure: failureOf(error) };
    }
  }
}
