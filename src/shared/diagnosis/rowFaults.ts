import { ZERO } from "../amount/decimal";
import { ancestorCodes, subjectLevel } from "../statement/subjects";
import type { Evaluation } from "../verdict/evaluate";
import type { RowFault } from "./diagnosis";
import { isSameBlock, type PlacedRow, rowKeyOf, type Rows, type RowSums } from "./placedRows";
import { faultOf, figureAt, type Gaps, gapsOf, isGap } from "./rowGaps";
import type { Standing } from "./standing";
import { isOff, type Proposal } from "./workings";

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
export function* rowFaults({ rows, open, broken }: Standing): Generator<void, ExplainingRow[]> {
  const off = offSums(open.filter(isOff), rows);
  const asked = new Set(off.flatMap(({ gaps }) => firstGap(gaps) ?? []));
  const withFigure = asked.size > 0 ? yield* rows.withFigures(asked) : undefined;
  const found: ExplainingRow[] = [];
  for (const { sum, gaps } of off) {
    yield;
    const matching = withFigure?.get(firstGap(gaps) ?? "") ?? [];
    found.push(
      ...(doubledRow(sum, gaps, rows) ??
        misplacedRow(sum, gaps, rows, matching) ??
        missingRow(sum, gaps, rows, { matching, broken }) ??
        []),
    );
  }
  return withoutRepeats(found);
}

/** Sums that do not hold in some column, in their order. */
function offSums(off: readonly Evaluation[], rows: Rows): { readonly sum: RowSums; readonly gaps: Gaps }[] {
  const sums = new Set(off.flatMap(({ relation }) => rows.sumsOver(relation.total)));
  return [...sums]
    .sort((a, b) => a.place - b.place)
    .flatMap((sum) => {
      const gaps = gapsOf(sum);
      return gaps ? [{ sum, gaps }] : [];
    });
}

/** A row that explains a sum has the figure of its first gap in some column. */
function firstGap(gaps: Gaps): string | undefined {
  return [...gaps.values()].find((gap) => !gap.isZero())?.toFixed();
}

function doubledRow(
  { total, terms, byColumn }: RowSums,
  gaps: Gaps,
  rows: Rows,
): ExplainingRow[] | undefined {
  const added = [...terms.values()].flatMap((term) => rows.of(term) ?? []);
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
  const totalRow = rows.of(total);
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
  rows: Rows,
  matching: readonly PlacedRow[],
): ExplainingRow[] | undefined {
  const totalRow = rows.of(total);
  for (const row of matching) {
    if (!totalRow || !isSameBlock(row.name, total) || row === totalRow || terms.has(row.key)) continue;
    if (!isGap(row, gaps, 1)) continue;
    const counting = rows.sumsCounting(row.name);
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
  rows: Rows,
  { matching, broken }: { readonly matching: readonly PlacedRow[]; readonly broken: readonly Evaluation[] },
): ExplainingRow[] | undefined {
  const totalRow = rows.of(total);
  if (!totalRow) return undefined;
  const own = (code: string): boolean => rows.hasBeside(total, code);
  const lacking = matching
    .filter(({ name }) => name.statement !== total.statement && subjectLevel(name.row) !== undefined)
    .filter(
      ({ name }) => !own(name.row) && isUnder(name.row, total.row, own) && name.instance === total.instance,
    )
    .filter((row) => isGapOfOther(row, gaps))
    .sort((a, b) => a.name.row.length - b.name.row.length);
  const [row] = lacking;
  if (!row) return undefined;
  // The statements that have the row and those below it disagree with the one that has not.
  const elsewhere = broken.filter(({ operands }) =>
    operands.every(({ name }) => name.row.startsWith(row.name.row) && name.statement !== total.statement),
  );
  const explained = [...[...byColumn.values()].filter(isOff), ...elsewhere];
  return [{ fault: faultOf("missing", row, totalRow, totalRow), explained, changes: [] }];
}

/** Whether the nearest of the row's ancestors that the statement has is the total; the grand total is above all. */
function isUnder(code: string, total: string, own: (code: string) => boolean): boolean {
  const parent = ancestorCodes(code)
    .reverse()
    .find((ancestor) => own(ancestor));
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
