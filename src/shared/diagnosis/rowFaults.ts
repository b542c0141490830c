import { ZERO } from "../amount/decimal";
import { ancestorCodes, subjectLevel } from "../statement/subjects";
import type { Evaluation } from "../verdict/evaluate";
import type { RowFault } from "./diagnosis";
import { type PlacedRow, rowKeyOf, type RowSums, rowsOf, rowSumsOf } from "./placedRows";
import { isSameBlock, RowIndex } from "./rowIndex";
import { faultOf, figureAt, type Gaps, gapsOf, isGap, isOff } from "./rowGaps";
import { isBroken, type Proposal } from "./workings";

/** A row that explains broken sums, the findings it explains, and what would have to change where it stands. */
export interface ExplainingRow {
  readonly fault: RowFault;
  readonly explained: readonly Evaluation[];
  readonly changes: readonly Proposal[];
}

/**
 * Rows that stand in a statement twice, stand in the wrong place or not at all: where the gaps of a sum are, in every
 * column, the figures of one row. Stops between the sums, so that its caller can wait.
 */
export function* rowFaults(evaluations: readonly Evaluation[]): Generator<void, ExplainingRow[]> {
  const rows = new RowIndex(rowsOf(evaluations));
  const sums = rowSumsOf(evaluations);
  const found: ExplainingRow[] = [];
  for (const sum of sums) {
    const gaps = gapsOf(sum);
    if (gaps === undefined) continue;
    yield;
    found.push(
      ...(doubledRow(sum, gaps, rows) ??
        misplacedRow(sum, gaps, rows, sums) ??
        missingRow(sum, gaps, rows, evaluations) ??
        []),
    );
  }
  return withoutRepeats(found);
}

function doubledRow(
  { total, terms, byColumn }: RowSums,
  gaps: Gaps,
  rows: RowIndex,
): ExplainingRow[] | undefined {
  const added = [...terms].flatMap((key) => rows.get(key) ?? []);
  const twice = added.find(
    (row) =>
      row.name.occurrence > 1 &&
      isGap(row, gaps, -1, 1) &&
      added.some((other) => other !== row && other.name.row === row.name.row && hasSameFigures(row, other)),
  );
  if (!twice) return undefined;
  const changes = [...twice.cells.values()].flatMap(({ name, cell }): Proposal[] => {
    const isFigure = cell.reading.kind === "figure" && !cell.reading.figure.value.isZero();
    return isFigure && cell.role === "amount" ? [{ name, cell, value: ZERO, isTotal: false }] : [];
  });
  const totalRow = rows.get(rowKeyOf(total));
  if (!totalRow) return undefined;
  return [
    {
      fault: faultOf("doubled", twice, totalRow, twice),
      explained: [...byColumn.values()].filter(isOff),
      changes,
    },
  ];
}

function hasSameFigures(a: PlacedRow, b: PlacedRow): boolean {
  return [...a.cells.keys()].every((column) => {
    const [left, right] = [figureAt(a, column), figureAt(b, column)];
    return left === undefined || right === undefined || left.equals(right);
  });
}

/** A row of the same block that no sum counts, or one that another sum counts too much. */
function misplacedRow(
  { total, terms, byColumn }: RowSums,
  gaps: Gaps,
  rows: RowIndex,
  sums: readonly RowSums[],
): ExplainingRow[] | undefined {
  const totalRow = rows.get(rowKeyOf(total));
  for (const row of rows.withFigureIn(gaps)) {
    if (!totalRow || !isSameBlock(row, totalRow) || row === totalRow || terms.has(row.key)) continue;
    if (!isGap(row, gaps, 1)) continue;
    const counting = sums.filter((sum) => sum.terms.has(row.key));
    const tooMuch = counting.filter((sum) => {
      const others = gapsOf(sum);
      return others !== undefined && isGap(row, others, -1);
    });
    // Where the one sum is a part of the other, its total alone is wrong: no row has to move for it.
    if (tooMuch.some((sum) => terms.has(rowKeyOf(sum.total)))) continue;
    if (tooMuch.length < counting.length || subjectLevel(row.name.row) === undefined) continue;
    const explained = [byColumn, ...tooMuch.map((sum) => sum.byColumn)].flatMap((each) =>
      [...each.values()].filter(isOff),
    );
    return [{ fault: faultOf("misplaced", row, totalRow, row), explained, changes: [] }];
  }
  return undefined;
}

/** A subject that another statement has below the same total and this one has not. */
function missingRow(
  { total, byColumn }: RowSums,
  gaps: Gaps,
  rows: RowIndex,
  evaluations: readonly Evaluation[],
): ExplainingRow[] | undefined {
  const totalRow = rows.get(rowKeyOf(total));
  if (!totalRow) return undefined;
  const own = rows.codesBeside(totalRow);
  const lacking = rows
    .withFigureIn(gaps)
    .filter(({ name }) => name.statement !== total.statement && subjectLevel(name.row) !== undefined)
    .filter(
      ({ name }) =>
        !own.has(name.row) && isUnder(name.row, total.row, own) && name.instance === total.instance,
    )
    .filter((row) => isGapOfOther(row, gaps))
    .sort((a, b) => a.name.row.length - b.name.row.length);
  const [row] = lacking;
  if (!row) return undefined;
  // The statements that have the row and those below it disagree with the one that has not.
  const elsewhere = evaluations.filter(
    (evaluation) =>
      isBroken(evaluation) &&
      evaluation.operands.every(
        ({ name }) => name.row.startsWith(row.name.row) && name.statement !== total.statement,
      ),
  );
  const explained = [...[...byColumn.values()].filter(isOff), ...elsewhere];
  return [{ fault: faultOf("missing", row, totalRow, totalRow), explained, changes: [] }];
}

/** Whether the nearest of the row's ancestors that the statement has is the total; the grand total is above all. */
function isUnder(code: string, total: string, own: ReadonlySet<string>): boolean {
  const parent = ancestorCodes(code)
    .reverse()
    .find((ancestor) => own.has(ancestor));
  return parent === undefined ? subjectLevel(total) === undefined : parent === total;
}

/** The same in the columns both have; a column the other has not may be any of its figures. */
function isGapOfOther(row: PlacedRow, gaps: Gaps): boolean {
  const figures = [...row.cells.keys()].flatMap((column) => figureAt(row, column) ?? []);
  const shared = [...gaps].filter(([column]) => row.cells.has(column));
  const rest = [...gaps].filter(([column, gap]) => !row.cells.has(column) && !gap.isZero());
  return (
    shared.every(([column, gap]) => figureAt(row, column)?.equals(gap)) &&
    rest.every(([, gap]) => figures.some((figure) => figure.equals(gap)))
  );
}

function withoutRepeats(faults: readonly ExplainingRow[]): ExplainingRow[] {
  const key = ({ fault }: ExplainingRow): string =>
    [fault.problem, fault.sheet, fault.standsAt.sheet, fault.standsAt.cell, fault.total.cell].join("|");
  return [...new Map(faults.map((fault) => [key(fault), fault])).values()];
}
