import type { CheckResult, Finding, Unchecked } from "../check/result";
import type { Content } from "../layout/sheetBuilder";
import { cellLink } from "./cellLink";
import { nameOf } from "./coverage";
import { culpritOf } from "./culprit";
import { type FigureEntry, figureEntry } from "./figureEntry";
import { reasonFor, type Reasons } from "./reasons";
import type { ReportColumn, ReportWords } from "./reportWords";

/** What stands in one cell: words, a figure, or a link with the text it shows. */
export type Entry = string | FigureEntry | { readonly link: Content; readonly shown: string };

/** A line of the report; columns left out are blank. */
export type ReportRow = Readonly<Partial<Record<ReportColumn, Entry>>>;

export function findingRow(
  finding: Finding,
  number: number,
  result: CheckResult,
  reasons: Reasons,
  words: ReportWords,
): ReportRow {
  const { reported, gap, unit, verdict, statement, instance } = finding;
  return {
    number: { value: number, numberFormat: "General" },
    statement: words.statement(nameOf(result, statement, instance)),
    cell: { link: cellLink(finding, finding.cell), shown: finding.cell },
    item: words.item(finding),
    relation: words.says(finding),
    reported: figureEntry(reported || words.blank),
    computed: figureEntry(isOtherSideBlank(finding) ? words.blank : finding.computed),
    gap: figureEntry(gap),
    unit,
    outcome: words.outcomes[verdict],
    ...culpritCells(finding, result, words),
    reason: reasonFor(finding, reasons),
  };
}

/** A link leads to one cell: of several culprits to the first. A sheet is named where it is another one. */
function culpritCells(finding: Finding, result: CheckResult, words: ReportWords): ReportRow {
  const culprit = culpritOf(finding, result);
  const [first] = culprit?.cells ?? [];
  if (!culprit || !first) return {};
  const places = culprit.cells.map((cell) => words.place(cell, cell.sheet !== finding.sheet));
  const shown = places.join(" ");
  return { culprit: { link: cellLink(first, shown), shown }, proposed: words.proposed(culprit) };
}

/** One figure stated twice, the second time not at all: that is no zero. */
function isOtherSideBlank({ comparison, terms }: Finding): boolean {
  const others = terms.filter(({ role }) => role === "term");
  return comparison === "equal" && others.length > 0 && others.every(({ value }) => value === "");
}

export function uncheckedRow(
  item: Unchecked,
  count: number,
  number: number,
  result: CheckResult,
  words: ReportWords,
): ReportRow {
  const { statement, reason, sheet, cell } = item;
  const relation = words.relation(item);
  const title = words.statement(nameOf(result, statement, 1));
  const place =
    sheet === undefined || cell === undefined
      ? {}
      : { cell: { link: cellLink({ sheet, cell }, cell), shown: cell } };
  return {
    number: { value: number, numberFormat: "General" },
    statement: title,
    ...place,
    relation: count > 1 ? words.repeated(relation, count) : relation,
    outcome: words.outcomes.unchecked,
    reason: words.uncheckedReason(reason, title),
  };
}
