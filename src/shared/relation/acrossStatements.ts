import type { StatementId } from "../statement/statement";
import { ancestorCodes, subjectLevel } from "../statement/subjects";
import {
  type CellPlace,
  type ColumnPlace,
  type CrossAgreement,
  crossAgreements,
  type SameSubjects,
} from "./crossStatement";
import type { CellName, Relation, RowName, StatementOutline } from "./relation";

/** Why two statements are not compared. */
export type UnpairedReason =
  | "missing-statement"
  | "several-versions"
  | "empty-statement"
  | "different-years"
  | "unit-unclear"
  | "missing-row";

/** A cross-statement agreement that could not be written out, with the reason. */
export interface Unpaired {
  readonly relation: string;
  readonly statement: StatementId;
  readonly reason: UnpairedReason;
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
    const pair = pairOf(agreement, outlines);
    if ("reason" in pair) unpaired.push({ relation: agreement.id, ...pair });
    else relations.push(...writtenOut(agreement, pair.left, pair.right, outlines));
  }
  return { relations, unpaired };
}

/** The two statements of an agreement, or why they cannot be compared. */
function pairOf(
  agreement: CrossAgreement,
  outlines: readonly StatementOutline[],
): { left: StatementOutline; right: StatementOutline } | Omit<Unpaired, "relation"> {
  const sides: StatementOutline[] = [];
  for (const { statement } of [agreement.left, agreement.right]) {
    const [only, second] = outlines.filter((outline) => outline.statement.id === statement);
    if (!only) return { statement, reason: "missing-statement" };
    if (second) return { statement, reason: "several-versions" };
    if (!only.filled) return { statement, reason: "empty-statement" };
    if (!only.unitClear) return { statement, reason: "unit-unclear" };
    sides.push(only);
  }
  const [left, right] = sides;
  if (!left || !right) throw new Error(`[relation] ${agreement.id} has no two sides`);
  const differ = left.year !== undefined && right.year !== undefined && left.year !== right.year;
  if (differ) return { statement: right.statement.id, reason: "different-years" };
  for (const [place, outline] of [
    [agreement.left, left],
    [agreement.right, right],
  ] as const) {
    if ("row" in place && !cellOf(place, outline))
      return { statement: outline.statement.id, reason: "missing-row" };
  }
  return { left, right };
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
  const onceFilled = allCells(agreement.onceFilled && [agreement.onceFilled], outlines)?.[0];
  const [mine, theirs] = [concernedRows(agreement, left, "left"), concernedRows(agreement, right, "right")];
  return pairedRows(mine, theirs).flatMap(({ own, other }) => {
    const ownCell = own && nameOf(agreement.left, left, own);
    const otherCell = other && nameOf(agreement.right, right, other);
    const total = ownCell ?? (agreement.comparison === "equal" || equalWhenZero ? otherCell : undefined);
    if (!total) return [];
    const terms = ownCell && otherCell ? [{ sign: 1 as const, cell: otherCell }] : [];
    // Without a row on the lesser side the bound holds by itself; only the equality has something to say.
    const kind = agreement.comparison === "bound" && ownCell ? "bound" : "equal";
    const incomplete = ownCell
      ? isUncertain(own, other, theirs, hasUnnamed(right, agreement.right))
      : isUncertain(other, own, mine, hasUnnamed(left, agreement.left));
    return [{ id, level, source, tolerance, kind, total, terms, equalWhenZero, onceFilled, incomplete }];
  });
}

/**
 * Whether a difference proves nothing: a code that repeats, or a row that the other side lacks because it could not
 * be named or because that side does not go down to this level under the same parent.
 */
function isUncertain(
  row: RowName | undefined,
  counterpart: RowName | undefined,
  others: readonly RowName[],
  unnamed: boolean,
): boolean {
  if (!row) return false;
  if (row.occurrence > 1 || others.some(({ key, occurrence }) => key === row.key && occurrence > 1))
    return true;
  if (counterpart) return false;
  const parent = ancestorCodes(row.key)
    .reverse()
    .find((code) => others.some(({ key }) => key === code));
  const sameLevel = (other: RowName): boolean =>
    other.key.length === row.key.length && (parent === undefined || other.key.startsWith(parent));
  return unnamed || (parent !== undefined && !others.some(sameLevel));
}

/** The row that seems to be missing may be one that could not be named. */
function hasUnnamed(outline: StatementOutline, place: ColumnPlace): boolean {
  return (outline.unnamed[place.block] ?? 0) > 0;
}

interface RowPair {
  readonly own: RowName | undefined;
  readonly other: RowName | undefined;
}

function concernedRows(
  agreement: SameSubjects,
  outline: StatementOutline,
  side: "left" | "right",
): readonly RowName[] {
  return (outline.rows[agreement[side].block] ?? []).filter((row) =>
    agreement.which === "classes"
      ? subjectLevel(row.key) === "class"
      : subjectLevel(row.key) !== undefined || row.key === "total",
  );
}

/** Rows of one subject in both statements, in the order of the left one; repeated codes are paired in order. */
function pairedRows(left: readonly RowName[], right: readonly RowName[]): RowPair[] {
  const id = ({ key, occurrence }: RowName): string => `${key}#${occurrence}`;
  const byId = new Map(right.map((row) => [id(row), row]));
  const known = new Set(left.map(id));
  return [
    ...left.map((row) => ({ own: row, other: byId.get(id(row)) })),
    ...right.filter((row) => !known.has(id(row))).map((row) => ({ own: undefined, other: row })),
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
