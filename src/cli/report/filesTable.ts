import {
  commandReportHeaders as headers,
  commandReportSentences as sentences,
  fileStates,
} from "../../shared/message/commandReport";
import { commandSentences } from "../../shared/message/command";
import { reportWords } from "../../shared/message/report";
import { listWords, remarkWords, say, type Locale } from "../../shared/message/say";
import { comparedWords } from "../output/comparedWords";
import { missingWords } from "../output/missingWords";
import { remarksOn, unreadWords } from "../output/notes";
import type { FileLine, FileRemarks, Report } from "./report";
import { columns, type ReportTable } from "./reportTable";

/** So many reasons are told; the count tells how much they keep from being checked. */
const MOST_REASONS = 3;

/** A line per file. What changed since an earlier submission has its columns where one was given. */
export function filesTable({ files }: Report, locale: Locale): ReportTable {
  const isCompared = files.some(({ remarks }) => remarks?.previous);
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
      ...(isCompared
        ? ([
            [headers.fixed, 8],
            [headers.appeared, 8],
          ] as const)
        : []),
      [headers.remark, 36],
    ]),
    rows: files.map((line) => [
      line.file,
      line.unitName,
      listWords(line.years, locale),
      listWords(line.money, locale),
      say(locale, fileStates[line.state]),
      ...countsOf(line),
      ...(isCompared ? changesOf(line) : []),
      remarkOf(line, locale),
    ]),
    remark: "",
  };
}

function countsOf({ unread, statements, counts }: FileLine): (string | number)[] {
  if (unread) return ["", "", "", "", "", "", ""];
  const { wrong, doubtful, hint, tail, agrees, unchecked } = counts;
  return [statements, wrong, doubtful, hint, tail, agrees, unchecked];
}

function changesOf({ remarks }: FileLine): (string | number)[] {
  const previous = remarks?.previous;
  return previous?.role === "submission" ? [previous.fixed, previous.appeared] : ["", ""];
}

function remarkOf({ unread, remarks, counts }: FileLine, locale: Locale): string {
  if (unread) return unreadWords(unread, locale);
  if (!remarks) return "";
  const parts = [
    ...missingWords(remarks.missing, locale),
    ...uncheckedWords(remarks, counts.unchecked, locale),
    ...remarksOn(remarks, locale),
    ...comparedWords(remarks, locale),
  ];
  return remarkWords(
    parts.map((part) => part.replace(/[。.]$/u, "")),
    locale,
  );
}

function uncheckedWords({ unchecked }: FileRemarks, count: number, locale: Locale): string[] {
  if (unchecked.length === 0) return [];
  const words = reportWords(locale);
  const reasons = new Set(
    unchecked.map(({ reason, statement }) => words.uncheckedReason(reason, words.statement(statement))),
  );
  const listed = listWords([...reasons].slice(0, MOST_REASONS), locale);
  const told =
    reasons.size > MOST_REASONS ? say(locale, commandSentences.andMore, { words: listed }) : listed;
  return [say(locale, commandSentences.uncheckedRemark, { count, reasons: told })];
}
