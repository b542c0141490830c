import { outcomeWords } from "../../shared/message/check";
import { findingMessage } from "../../shared/message/wording/findingMessage";
import {
  commandReportHeaders as headers,
  commandReportSentences as sentences,
} from "../../shared/message/commandReport";
import { culpritWords } from "../../shared/message/wording/diagnosis";
import { relationLabel } from "../../shared/message/relations";
import { say, type Locale } from "../../shared/message/say";
import { filesTable } from "./filesTable";
import type { Report } from "./report";
import { columns, type ReportTable } from "./reportTable";

export function reportTables(report: Report, locale: Locale): readonly ReportTable[] {
  return [filesTable(report, locale), findingsTable(report, locale), relationsTable(report, locale)];
}

function findingsTable({ findings, leftOut }: Report, locale: Locale): ReportTable {
  return {
    title: say(locale, sentences.findings),
    columns: columns(locale, [
      [headers.file, 44],
      [headers.unitName, 26],
      [headers.outcome, 10],
      [headers.place, 26],
      [headers.message, 70],
      [headers.culprit, 44],
      [headers.reason, 36],
    ]),
    rows: findings.map(({ file, unitName, finding, culprit, reason }) => [
      file,
      unitName,
      say(locale, outcomeWords[finding.verdict]),
      `${finding.sheet} ${finding.cell}`,
      findingMessage(finding, locale),
      culprit ? culpritWords({ ...culprit, explains: [] }, locale) : "",
      reason,
    ]),
    remark:
      leftOut > 0
        ? say(locale, sentences.leftOut, { count: leftOut })
        : findings.length === 0
          ? say(locale, sentences.noFindings)
          : "",
  };
}

function relationsTable(report: Report, locale: Locale): ReportTable {
  return {
    title: say(locale, sentences.relations),
    columns: columns(locale, [
      [headers.relation, 70],
      [headers.outcome, 12],
      [headers.broken, 10],
      [headers.inFiles, 10],
    ]),
    rows: report.relations.map(({ relation, verdict, times, files }) => [
      relationLabel(relation, locale),
      say(locale, outcomeWords[verdict]),
      times,
      files,
    ]),
    remark: "",
  };
}
