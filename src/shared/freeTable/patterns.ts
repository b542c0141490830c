import type { SheetSnapshot } from "../workbook/snapshot";
import type { CountedSteps } from "../workbook/steps";
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

export function* patternsOf(sheet: SheetSnapshot): CountedSteps<TablePatterns[]> {
  const tables: TablePatterns[] = [];
  for (const table of yield* findTables(sheet)) tables.push(yield* patternsOfTable(table));
  return tables;
}

function* patternsOfTable(table: Table): CountedSteps<TablePatterns> {
  const { rows, columns, coded } = yield* linesOf(table);
  const figures = yield* readFigures(table.sheet, table.firstBody, table.last, columns);
  const addingColumns = columns.filter(({ nature }) => nature === "amount");
  const addingRows = rows.filter(({ nature }) => nature === "amount");
  const rowTotals = [...(yield* totalCandidates(rows, "row")), ...hierarchyCandidates(rows, coded)];
  const columnTotals = (yield* totalCandidates(columns, "column")).filter(hasOneUnit);
  const sums = yield* withoutCircles([
    ...(yield* confirm(figures, rowTotals, addingColumns)),
    ...(yield* confirm(figures, columnTotals, addingRows)),
  ]);
  const summed = new Map(sums.map(({ candidate }) => [lineName(candidate), candidate]));
  const columnSubsets = subsetCandidates(columns, "column").filter(hasOneUnit);
  const bounds = [
    ...(yield* confirm(figures, subsetCandidates(rows, "row"), addingColumns)),
    ...(yield* confirm(figures, columnSubsets, addingRows)),
  ].filter(({ candidate }) => !isSummed(summed, candidate));
  const rates = [
    ...(yield* confirmRates(figures, "column", columns, rows)),
    ...(yield* confirmRates(figures, "row", rows, columns)),
  ].filter(({ candidate }) => candidate.comparison !== "sum" || !summed.has(lineName(candidate)));
  return { figures, patterns: [...sums, ...bounds, ...rates] };
}

function hasOneUnit({ total, terms }: Candidate): boolean {
  const isAlike = (line: Line): boolean => line.unit === total.unit;
  return terms.every(({ line }) => isAlike(line));
}

/** The total of a candidate: of those kept no two are sums of one line. */
function lineName({ axis, total }: Candidate): string {
  return `${axis}${String(total.index)}`;
}

/** A line that is the very sum of its 其中 needs no bound beside it. */
function isSummed(sums: ReadonlyMap<string, Candidate>, bound: Candidate): boolean {
  const first = bound.terms[0]?.line.index;
  return sums.get(lineName(bound))?.terms.some(({ line }) => line.index === first) ?? false;
}
