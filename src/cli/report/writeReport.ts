import { writeFileSync } from "node:fs";
import { writeWorkbook } from "../../host/file/writing/writeWorkbook";
import { commandReportSentences } from "../../shared/message/commandReport";
import { say, type Locale } from "../../shared/message/say";
import { CallFault } from "../call/callFault";
import type { Report } from "./report";
import { reportPage } from "./reportPage";
import { reportPlans } from "./reportPlans";
import { reportTables, summaryLine } from "./reportTables";

/** Writes the report as a workbook or as a page, as its name ends. Throws `CallFault`. */
export function writeReport(report: Report, path: string, locale: Locale): void {
  const tables = reportTables(report, locale);
  const title = say(locale, commandReportSentences.title);
  const summary = summaryLine(report, locale);
  const contents = /\.html$/iu.test(path)
    ? reportPage(tables, title, summary, locale)
    : writeWorkbook(reportPlans(tables, title, summary));
  try {
    writeFileSync(path, contents);
  } catch {
    // Whatever the system calls it: a folder that is not there, a full disk, a file that is open elsewhere.
    throw new CallFault("notWritable", { path });
  }
}
