import { ancestorCodes, subjectLevel } from "../statement/subjects";
import { minus, plus } from "./blockRows";
import type { ColumnPlace, SubjectsAgree } from "./crossAgreement";
import { cellOf, nameAt, type Outlines } from "./outlines";
import type { CellName, Relation, RowName } from "./relation";

/** A column of one statement with the rows an agreement is about. */
interface Side {
  /** The row of a subject and its cell, by `idOf`. */
  readonly cells: ReadonlyMap<string, { readonly row: RowName; readonly cell: CellName }>;
  /** By `levelsOf`, worked out when a row is missing. */
  readonly levels: () => ReadonlySet<string>;
  /** Codes that stand in several rows. */
  readonly repeated: ReadonlySet<string>;
  /** Some of its rows could not be named, so that one that seems to be missing may be one of them. */
  readonly hasUnnamed: boolean;
}

/** Repeated codes are paired in order. */
function idOf({ key, occurrence }: RowName): string {
  return `${key}#${occurrence}`;
}

/**
 * The same subject in several statements, row by row; a statement without the row says zero. One by one, since there may
 * be tens of thousands.
 */
export function* subjectsAgree(agreement: SubjectsAgree, outlines: Outlines): Generator<Relation, void> {
  const { id, level, source, tolerance } = agreement;
  const right = sideOf(agreement.right, agreement, outlines);
  const own = sideOf(agreement.left, agreement, outlines);
  if (!right || !own) return;
  const besides = (agreement.besides ?? []).flatMap(({ column }) =>
    outlines.get(column.statement)?.filled ? (sideOf(column, agreement, outlines) ?? []) : [],
  );
  const lefts = [own, ...besides];
  const condition = conditionOf(agreement, outlines);
  const isEquality = agreement.comparison === "equal" || condition !== undefined;
  if (agreement.comparison === "equal" && agreement.equalWhenZero && !condition) return;

  const sides = [...lefts, right];
  for (const [subjectId, subject] of subjectsOf(sides)) {
    const [mine, ...others] = lefts.flatMap(({ cells }) => cells.get(subjectId)?.cell ?? []);
    const theirs = right.cells.get(subjectId)?.cell;
    const total = mine ?? (isEquality ? theirs : undefined);
    if (!total) continue;
    const terms = mine && theirs ? [plus(theirs)] : [];
    // Without a row on the lesser side the bound holds by itself; only the equality has something to say.
    const kind = agreement.comparison === "bound" && mine ? "bound" : "equal";
    yield {
      id,
      level,
      source,
      tolerance,
      kind,
      total,
      terms: [...terms, ...others.map(minus)],
      ...condition,
      incomplete: sides.some((side) => isUncertain(subjectId, subject, side)),
    };
  }
}

function sideOf(place: ColumnPlace, { which }: SubjectsAgree, outlines: Outlines): Side | undefined {
  const outline = outlines.get(place.statement);
  if (!outline) return undefined;
  const isConcerned = ({ key }: RowName): boolean =>
    which === "classes" ? subjectLevel(key) === "class" : subjectLevel(key) !== undefined || key === "total";
  const rows = (outline.rows[place.block] ?? []).filter(isConcerned);
  let levels: ReadonlySet<string> | undefined;
  return {
    cells: new Map(rows.map((row) => [idOf(row), { row, cell: nameAt(place, outline, row) }])),
    levels: () => (levels ??= levelsOf(rows)),
    repeated: new Set(rows.filter(({ occurrence }) => occurrence > 1).map(({ key }) => key)),
    hasUnnamed: (outline.unnamed[place.block] ?? 0) > 0,
  };
}

/** When the two sides are equal; only the bound is left where a cell of the condition cannot be seen. */
function conditionOf(
  { equalWhenZero = [], besides = [], onceFilled }: SubjectsAgree,
  outlines: Outlines,
): Pick<Relation, "equalWhenZero" | "onceFilled"> | undefined {
  const instead = besides.flatMap(({ column, elseZero }) =>
    outlines.get(column.statement)?.filled ? [] : [elseZero],
  );
  const places = [...equalWhenZero, ...instead];
  const cells = places.flatMap((place) => cellOf(place, outlines) ?? []);
  if (places.length === 0 || cells.length < places.length) return undefined;
  return { equalWhenZero: cells, onceFilled: onceFilled && cellOf(onceFilled, outlines) };
}

/** Every subject of the sides once, in the order of the first that has it. */
function subjectsOf(sides: readonly Side[]): Map<string, RowName> {
  const byId = new Map<string, RowName>();
  for (const { cells } of sides) {
    for (const [id, { row }] of cells) if (!byId.has(id)) byId.set(id, row);
  }
  return byId;
}

/**
 * Whether a difference proves nothing: a code that repeats, or a row that one side lacks because it could not be named
 * or because that side does not go down to this level under the same parent.
 */
function isUncertain(id: string, { key }: RowName, side: Side): boolean {
  return side.repeated.has(key) || (!side.cells.has(id) && mayHide(key, side));
}

function mayHide(subject: string, { levels, hasUnnamed }: Side): boolean {
  const parent = ancestorCodes(subject)
    .reverse()
    .find((code) => levels().has(code));
  return hasUnnamed || (parent !== undefined && !levels().has(levelOf(subject, parent)));
}

/** What a side has: its codes, and under which of them it goes down to which level. */
function levelsOf(rows: readonly RowName[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ key }) => [key, ...ancestorCodes(key).map((code) => levelOf(key, code))]));
}

function levelOf(code: string, ancestor: string): string {
  return `${ancestor} ${code.length}`;
}
