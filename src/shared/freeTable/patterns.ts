import type { SheetSnapshot } from "../workbook/snapshot";
import { type Figures, readFigures } from "./figures";
import { type Line, linesOf } from "./line";
import { confirm, type Confirmed } from "./majority";
import { withoutCircles } from "./prune";
import { confirmRates } from "./rates";
import type { Candidate } from "./relation";
import { findTables, type Table } from "./table";
import { hierarchyCandidates, subsetCandidates, totalCandidates } from "./totals";

/** A table with the patterns its figures confirm. */
export interface TablePatterns {
  readonly figures: Figures;
  readonly patterns: readonly Confirmed[];
}

export function patternsOf(sheet: SheetSnapshot): TablePatterns[] {
  return findTables(sheet).map(patternsOfTable);
}

function patternsOfTable(table: Table): TablePatterns {
  const { rows, columns, coded } = linesOf(table);
  const byIndex = new Map(columns.map((line) => [line.index, line]));
  const figures = readFigures(table.sheet, table.firstBody, table.last, (column) => ({
    unit: byIndex.get(column)?.unit,
    counts: byIndex.get(column)?.counts ?? false,
  }));
  const addingColumns = columns.filter(({ nature }) => nature === "amount");
  const addingRows = rows.filter(({ nature }) => nature === "amount");
  const inOneUnit = totalCandidates(columns, "column").filter(hasOneUnit);
  const sums = withoutCircles([
    ...confirm(
      figures,
      [...totalCandidates(rows, "row"), ...hierarchyCandidates(rows, coded)],
      addingColumns,
    ),
    ...confirm(figures, inOneUnit, addingRows),
  ]);
  const bounds = [
    ...confirm(figures, subsetCandidates(rows, "row"), addingColumns),
    ...confirm(figures, subsetCandidates(columns, "column").filter(hasOneUnit), addingRows),
  ].filter(({ candidate }) => !isSummed(sums, candidate));
  const rates = [
    ...confirmRates(figures, "column", columns, rows),
    ...confirmRates(figures, "row", rows, columns),
  ].filter(({ candidate }) => candidate.comparison !== "sum" || !isTotal(sums, candidate));
  return { figures, patterns: [...sums, ...bounds, ...rates] };
}

function hasOneUnit({ total, terms }: Candidate): boolean {
  const isAlike = (line: Line): boolean => line.unit === total.unit;
  return terms.every(({ line }) => isAlike(line));
}

function isTotal(sums: readonly Confirmed[], { axis, total }: Candidate): boolean {
  return sums.some(({ candidate }) => candidate.axis === axis && candidate.total.index === total.index);
}

/** A line that is the very sum of its 其中 needs no bound beside it. */
function isSummed(sums: readonly Confirmed[], bound: Candidate): boolean {
  const first = bound.terms[0]?.line.index;
  return sums.some(
    ({ candidate }) =>
      candidate.axis === bound.axis &&
      candidate.total.index === bound.total.index &&
      candidate.terms.some(({ line }) => line.index === first),
  );
}
