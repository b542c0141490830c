import type { StatementId } from "../statement/statement";
import { subjectLevel } from "../statement/subjects";
import {
  type CellPlace,
  type ColumnPlace,
  type CrossAgreement,
  crossAgreements,
  type SameSubjects,
} from "./crossStatement";
import type { CellName, Relation, RowName, StatementOutline } from "./relation";

/** A cross-statement agreement that could not be written out, with the reason. */
export interface Unpaired {
  readonly relation: string;
  readonly statement: StatementId;
  readonly reason: "missing-statement" | "several-versions";
}

/**
 * All relations between statements of one workbook. Each statement must be there exactly once: with two versions
 * (本级 and 汇总, a draft) nobody but the officer knows which two belong together, so nothing is compared.
 */
export function relationsAcross(outlines: readonly StatementOutline[]): {
  relations: Relation[];
  unpaired: Unpaired[];
} {
  const relations: Relation[] = [];
  const unpaired: Unpaired[] = [];
  for (const agreement of crossAgreements) {
    const sides = [agreement.left.statement, agreement.right.statement];
    const found = sides.map((id) => outlines.filter((outline) => outline.statement.id === id));
    const problem = found.findIndex((candidates) => candidates.length !== 1);
    const [left, right] = found.map((candidates) => candidates[0]);
    const statement = sides[problem];
    if (statement !== undefined) {
      const reason = found[problem]?.length === 0 ? "missing-statement" : "several-versions";
      unpaired.push({ relation: agreement.id, statement, reason });
    } else if (left && right) {
      relations.push(...writtenOut(agreement, left, right, outlines));
    }
  }
  return { relations, unpaired };
}

function writtenOut(
  agreement: CrossAgreement,
  left: StatementOutline,
  right: StatementOutline,
  outlines: readonly StatementOutline[],
): Relation[] {
  const { id, level, source, tolerance } = agreement;
  if (agreement.kind === "cell") {
    const total = cellOf(agreement.left, left);
    const term = cellOf(agreement.right, right);
    if (!total || !term) return [];
    return [{ id, level, source, tolerance, kind: "equal", total, terms: [{ sign: 1, cell: term }] }];
  }
  const equalWhenZero = allCells(agreement.equalWhenZero, outlines);
  return sharedRows(agreement, left, right).flatMap(({ own, other }) => {
    const mine = own && nameOf(agreement.left, left, own);
    const theirs = other && nameOf(agreement.right, right, other);
    const total = mine ?? (agreement.comparison === "equal" || equalWhenZero ? theirs : undefined);
    if (!total) return [];
    const terms = mine && theirs ? [{ sign: 1 as const, cell: theirs }] : [];
    // Without a row on the lesser side the bound holds by itself; only the equality has something to say.
    const kind = agreement.comparison === "bound" && mine ? "bound" : "equal";
    const incomplete =
      terms.length === 0 && (mine ? hasUnnamed(right, agreement.right) : hasUnnamed(left, agreement.left));
    return [{ id, level, source, tolerance, kind, total, terms, equalWhenZero, incomplete }];
  });
}

/** The row that seems to be missing may be one that could not be named. */
function hasUnnamed(outline: StatementOutline, place: ColumnPlace): boolean {
  return (outline.unnamed[place.block] ?? 0) > 0;
}

interface RowPair {
  readonly own: RowName | undefined;
  readonly other: RowName | undefined;
}

/** Rows of one subject in both statements, in the order of the left one; repeated codes are paired in order. */
function sharedRows(agreement: SameSubjects, left: StatementOutline, right: StatementOutline): RowPair[] {
  const concerned = (row: RowName): boolean =>
    agreement.which === "classes"
      ? subjectLevel(row.key) === "class"
      : subjectLevel(row.key) !== undefined || row.key === "total";
  const own = (left.rows[agreement.left.block] ?? []).filter(concerned);
  const other = (right.rows[agreement.right.block] ?? []).filter(concerned);
  const same = (a: RowName) => (b: RowName) => a.key === b.key && a.occurrence === b.occurrence;
  return [
    ...own.map((row) => ({ own: row, other: other.find(same(row)) })),
    ...other.filter((row) => !own.some(same(row))).map((row) => ({ own: undefined, other: row })),
  ];
}

/** The cells of a condition; undefined when it is not stated or cannot be seen, so that only the bound is checked. */
function allCells(
  places: readonly CellPlace[] | undefined,
  outlines: readonly StatementOutline[],
): CellName[] | undefined {
  const cells = places?.map((place) => {
    const [only, second] = outlines.filter((outline) => outline.statement.id === place.statement);
    return only && !second ? cellOf(place, only) : undefined;
  });
  const seen = cells?.filter((cell) => cell !== undefined);
  return seen?.length === places?.length ? seen : undefined;
}

function cellOf(place: CellPlace, outline: StatementOutline): CellName | undefined {
  const row = outline.rows[place.block]?.find((candidate) => candidate.key === place.row);
  return row && nameOf(place, outline, row);
}

function nameOf(place: ColumnPlace, outline: StatementOutline, row: RowName): CellName {
  return {
    statement: outline.statement.id,
    instance: outline.instance,
    block: place.block,
    row: row.key,
    occurrence: row.occurrence,
    column: place.column,
  };
}
