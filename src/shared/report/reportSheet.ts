import type { CheckResult, Finding } from "../check/result";
import { formStyle, rowHeight } from "../layout/formStyle";
import { SheetBuilder } from "../layout/sheetBuilder";
import { publishedName } from "../layout/sheetName";
import type { SheetPlan } from "../layout/sheetPlan";
import { byStatement, checkedCount, countedUnchecked, missingTitles, nameOf } from "./coverage";
import type { Reasons } from "./reasons";
import { findingRow, type ReportRow, uncheckedRow } from "./reportRow";
import { drawHeader, drawRow, drawSection, reportWidths } from "./reportTable";
import type { ReportAbout, ReportWords } from "./reportWords";

/**
 * 检查报告 as a sheet: what was checked and by which rule, every finding with its likeliest culprit and its reason,
 * tails folded behind one note, and what was not checked. The core has no clock: `about` says when.
 */
export function reportSheet(
  result: CheckResult,
  reasons: Reasons,
  about: ReportAbout,
  words: ReportWords,
): SheetPlan {
  const sheet = new SheetBuilder(reportWidths);
  const headerRow = drawHead(sheet, result, about, words);
  drawHeader(sheet, headerRow, words);
  let row = headerRow + 1;
  for (const { text, rows } of sections(result, reasons, words)) {
    drawSection(sheet, row++, text);
    for (const entries of rows) drawRow(sheet, row++, entries);
  }
  drawSignatures(sheet, row + 1, about, words);
  return {
    name: publishedName(words.title),
    cells: sheet.cells,
    merges: sheet.merges,
    styles: sheet.styles,
    columnWidths: reportWidths,
    rowHeights: sheet.rowHeights,
    frozenRows: 1,
    print: { paper: "a4", orientation: "landscape", repeatedRows: { first: headerRow, last: headerRow } },
  };
}

/** Draws everything above the table; returns the row of its header. */
function drawHead(sheet: SheetBuilder, result: CheckResult, about: ReportAbout, words: ReportWords): number {
  const half = Math.ceil(reportWidths.length / 2);
  const whole = (row: number) => ({ row, column: 0, rows: 1, columns: reportWidths.length });
  sheet.put(whole(0), words.title, formStyle.title);
  sheet.rowsAtLeast(0, 1, rowHeight.title);
  sheet.put({ row: 1, column: 0, rows: 1, columns: half }, words.about(about), formStyle.aboveLeft);
  sheet.put(
    { row: 1, column: half, rows: 1, columns: reportWidths.length - half },
    words.time(about.time),
    formStyle.aboveRight,
  );
  sheet.put(whole(2), words.counts(result.relations, checkedCount(result)), {
    ...formStyle.aboveLeft,
    bold: true,
  });
  const lines = [...coverageLines(result, words), words.toleranceRule];
  lines.forEach((line, index) => sheet.put(whole(3 + index), line, formStyle.aboveLeft));
  const headerRow = 3 + lines.length;
  sheet.rowsAtLeast(1, headerRow, rowHeight.above);
  return headerRow;
}

/** Which statements were recognised, which are missing and which stand there without a figure. */
function coverageLines(result: CheckResult, words: ReportWords): string[] {
  const titlesOf = (found: CheckResult["statements"]): string[] =>
    found.map(({ id, instance }) => words.statement(nameOf(result, id, instance)));
  const missing = missingTitles(result);
  const unfilled = titlesOf(result.statements.filter(({ filled }) => !filled));
  return [
    words.recognised(titlesOf(result.statements)),
    ...(missing.length > 0 ? [words.missing(missing)] : []),
    ...(unfilled.length > 0 ? [words.unfilled(unfilled)] : []),
  ];
}

interface Section {
  readonly text: string;
  readonly rows: readonly ReportRow[];
}

function sections(result: CheckResult, reasons: Reasons, words: ReportWords): Section[] {
  const rowsOf = (findings: readonly Finding[]): ReportRow[] =>
    byStatement(findings)
      .flat()
      .map((finding, index) => findingRow(finding, index + 1, result, reasons, words));
  const isTail = ({ verdict }: Finding): boolean => verdict === "tail";
  const tails = result.findings.filter(isTail);
  const others = result.findings.filter((finding) => !isTail(finding));
  const rates = tails.filter(({ comparison }) => comparison === "share" || comparison === "change").length;
  const unchecked = uncheckedRows(result, words);
  return [
    {
      text: others.length > 0 ? words.findings(others.length) : words.noFindings,
      rows: rowsOf(others),
    },
    ...(tails.length > 0 ? [{ text: words.tails(tails.length, rates), rows: rowsOf(tails) }] : []),
    ...(unchecked.length > 0 ? [{ text: words.unchecked(result.relations.unchecked), rows: unchecked }] : []),
  ];
}

/** Relations left out, then sheets that were; an earlier report is no sheet that anybody misses. */
function uncheckedRows(result: CheckResult, words: ReportWords): ReportRow[] {
  const relations = countedUnchecked(result);
  const sheets = result.unrecognised.filter(
    ({ sheet, reason }) => reason !== "empty" && sheet !== publishedName(words.title),
  );
  return [
    ...relations.map(({ item, count }, index) => uncheckedRow(item, count, index + 1, result, words)),
    ...sheets.map(({ sheet, reason }, index): ReportRow => ({
      number: { value: relations.length + index + 1, numberFormat: "General" },
      statement: sheet,
      outcome: words.outcomes.unchecked,
      reason: words.unrecognisedReason(reason),
    })),
  ];
}

function drawSignatures(
  sheet: SheetBuilder,
  row: number,
  { preparer = "", reviewer = "" }: ReportAbout,
  words: ReportWords,
): void {
  const half = Math.ceil(reportWidths.length / 2);
  const columns = reportWidths.length - half;
  sheet.put({ row, column: 0, rows: 1, columns: half }, words.preparer(preparer), formStyle.signOff);
  sheet.put({ row, column: half, rows: 1, columns }, words.reviewer(reviewer), formStyle.signOff);
  sheet.rowsAtLeast(row, row + 1, rowHeight.signOff);
}
