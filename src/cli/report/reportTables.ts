import { outcomeWords } from "../../shared/message/check";
import { findingMessage } from "../../shared/message/wording/findingMessage";
import {
  commandReportHeaders as headers,
  commandReportSentences as sentences,
  fileStates,
} from "../../shared/message/commandReport";
import { culpritWords } from "../../shared/message/wording/diagnosis";
import { relationLabel } from "../../shared/message/relations";
import { listWords, say, type Locale, type Sentence } from "../../shared/message/say";
import { unreadWords } from "../output/notes";
import type { Report } from "./report";

/** A column: its header and its width in characters. */
export interface TableColumn {
  readonly header: string;
  readonly width: number;
}

/** One of the report's tables, ready to be shown; numbers stay numbers, so that they sort as such. */
export interface ReportTable {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What stands under it. */
  readonly remark: string;
}

export function summaryLine(report: Report, locale: Locale): string {
  return say(locale, sentences.summary, {
    files: report.files.length,
    wrong: report.filesBy("wrong"),
    doubtful: report.filesBy("doubtful"),
    explained: report.filesBy("explained"),
    clean: report.filesBy("clean"),
    none: report.filesBy("none"),
    unread: report.filesBy("unread"),
  });
}

export function reportTables(report: Report, locale: Locale): readonly ReportTable[] {
  return [filesTable(report, locale), findingsTable(report, locale), relationsTable(report, locale)];
}

function filesTable({ files }: Report, locale: Locale): ReportTable {
  return {
    title: say(locale, sentences.files),
    columns: columns(locale, [
      [headers.file, 44],
      [headers.unitName, 26],
      [headers.year, 8],
      [headers.money, 9],
      [headers.state, 16],
      [headers.statements, 10],
      [headers.wrong, 8],
      [headers.doubtful, 8],
      [headers.hint, 8],
      [headers.tail, 8],
      [headers.agrees, 8],
      [headers.unchecked, 8],
      [headers.remark, 36],
    ]),
    rows: files.map(({ file, unitName, years, money, state, statements, counts, unread }) => [
      file,
      unitName,
      listWords(years, locale),
      listWords(money, locale),
      say(locale, fileStates[state]),
      ...(unread
        ? ["", "", "", "", "", "", ""]
        : [
            statements,
            counts.wrong,
            counts.doubtful,
            counts.hint,
            counts.tail,
            counts.agrees,
            counts.unchecked,
          ]),
      unread ? unreadWords(unread, locale) : "",
    ]),
    remark: "",
  };
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

function columns(locale: Locale, list: readonly (readonly [Sentence, number])[]): TableColumn[] {
  return list.map(([header, width]) => ({ header: say(locale, header), width }));
}
