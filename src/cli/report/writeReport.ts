import { writeWorkbook } from "../../host/file/writing/writeWorkbook";
import { commandReportSentences } from "../../shared/message/commandReport";
import { say, type Locale } from "../../shared/message/say";
import { summaryLine } from "../output/summaryLine";
import { writeWhole } from "../writing/writeWhole";
import type { Report } from "./report";
import { reportPage } from "./reportPage";
import { reportPlans } from "./reportPlans";
import { reportTables } from "./reportTables";

/** Writes the report as a workbook or as a page, as its name ends; gives whether it could be written. */
export function writeReport(report: Report, path: string, locale: Locale): boolean {
  const tables = reportTables(report, locale);
  const title = say(locale, commandReportSentences.title);
  const summary = summaryLine(report.states, locale);
  const contents = /\.html$/iu.test(path)
    ? reportPage(tables, title, summary, locale)
    : writeWorkbook(reportPlans(tables, title, summary));
  try {
    writeWhole(path, contents);
    return true;
  } catch {
    // Whatever the system calls it: a folder that has gone since, a full disk, a file that is open elsewhere.
    return false;
  }
}
