import { markWorkbookFile } from "../../host/file/marking/markWorkbookFile";
import type { PackageFailureReason } from "../../host/file/packageFailure";
import { writeWorkbook } from "../../host/file/writing/writeWorkbook";
import { marksOf } from "../../host/marksOf";
import type { CheckResult } from "../../shared/check/result";
import { offlineSentences } from "../../shared/message/offline";
import { reportWords } from "../../shared/message/report";
import { say, type Locale } from "../../shared/message/say";
import type { Reasons } from "../../shared/report/reasons";
import { reportSheet } from "../../shared/report/reportSheet";
import { reportAbout } from "../../taskpane/check/reportAbout";
import type { OpenedFile } from "./openFile";
import { nameParts, saveFile } from "./saveFile";

/** What was handed to the browser as a download, or why nothing was. */
export type Saved =
  | { readonly kind: "report"; readonly file: string }
  | { readonly kind: "marked"; readonly file: string; readonly marked: number; readonly unmarked: number }
  | { readonly kind: "nothing" }
  | { readonly kind: "refused"; readonly reason: PackageFailureReason };

/** A copy of the file that wears the marks and is otherwise the file, byte for byte where no mark stands. */
export async function saveMarkedCopy(
  { file, host }: OpenedFile,
  result: CheckResult,
  reasons: Reasons,
  locale: Locale,
): Promise<Saved> {
  const marks = marksOf(result, reasons);
  if (marks.length === 0) return { kind: "nothing" };
  const copy = markWorkbookFile(await host.file(), marks);
  if (copy.kind === "refused") return copy;
  const { name, ending } = nameParts(file);
  const saved = say(locale, offlineSentences.markedName, { name }) + ending;
  saveFile(copy.bytes, saved);
  return { kind: "marked", file: saved, marked: copy.marked, unmarked: copy.unmarked.length };
}

/** 检查报告 as a workbook of its own. */
export function saveReport(
  { file }: OpenedFile,
  result: CheckResult,
  reasons: Reasons,
  locale: Locale,
): Saved {
  const plan = reportSheet(result, reasons, reportAbout(result, locale), reportWords(locale));
  const { name } = nameParts(file);
  const saved = `${say(locale, offlineSentences.reportName, { name })}.xlsx`;
  saveFile(writeWorkbook([plan]), saved);
  return { kind: "report", file: saved };
}
