import { plus } from "./blockRows";
import { areOfOneUnit, type ComparableSet, comparableSets, type Versions } from "./comparableSets";
import type { CellPlace } from "./crossAgreement";
import { cellAt, nameAt } from "./outlines";
import type { CellName, Relation, RowName, StatementOutline } from "./relation";
import type { Unpaired, UnpairedReason } from "./unpaired";
import { type YearAgreement, yearAgreements } from "./yearAgreement";

/** A statement that can be compared, or why there is none. */
type Side = StatementOutline | UnpairedReason;

/**
 * 年初 = 上年年末, and what else repeats last year (X17, X23). Last year is the workbook the officer chose for it, else
 * sheets of the year before in this workbook. Without either nothing is said, since its absence is no gap. What cannot
 * be compared with the chosen workbook is told once per relation, statement and reason.
 */
export function relationsAcrossYears(
  workbook: readonly StatementOutline[],
  lastYearsFile: readonly StatementOutline[] = [],
  { versions = new Map() }: { readonly versions?: Versions } = {},
): { relations: Relation[]; unpaired: Unpaired[] } {
  const sets = setsOf(workbook, versions);
  const file = setsOf(
    lastYearsFile.map((outline) => ({ ...outline, inLastYearsFile: true })),
    new Map(),
  );
  const relations: Relation[] = [];
  const unpaired = new Map<string, Unpaired>();
  for (const agreement of yearAgreements) {
    const { id, thisYear } = agreement;
    const before = relations.length;
    const obstacles = sets.flatMap((set): UnpairedReason[] => {
      const current = sideIn([set], thisYear);
      if (current === "missing-statement") return [];
      const earlier = earlierSets(set, sets, file);
      if (earlier === undefined) return [];
      const outcome = typeof earlier === "string" ? earlier : compared(agreement, current, earlier);
      if (typeof outcome === "string") return [outcome];
      relations.push(...outcome);
      return [];
    });
    const isThere = (all: readonly ComparableSet[]): boolean => sideIn(all, thisYear) !== "missing-statement";
    if (!isThere(sets) && isThere(file)) obstacles.push("missing-statement");
    for (const reason of obstacles) {
      // This workbook's own earlier sheets are of another year than the chosen file: that is no gap.
      if (reason === "different-years" && relations.length > before) continue;
      const key = [id, thisYear.statement, reason].join();
      unpaired.set(key, { relation: id, statement: thisYear.statement, reason });
    }
  }
  return { relations, unpaired: [...unpaired.values()] };
}

function setsOf(outlines: readonly StatementOutline[], versions: Versions): ComparableSet[] {
  return comparableSets(
    outlines.filter(({ working }) => !working),
    versions,
  );
}

/** The sets of the year before; the reason where the chosen workbook has none, undefined where nothing was chosen. */
function earlierSets(
  set: ComparableSet,
  sets: readonly ComparableSet[],
  file: readonly ComparableSet[],
): readonly ComparableSet[] | UnpairedReason | undefined {
  const ofUnit = file.filter((other) => areOfOneUnit(set, other));
  const chosen = ofUnit.filter((other) => mayPrecede(other, set));
  if (chosen.length > 0) return chosen;
  const own = sets.filter((other) => other !== set && areOfOneUnit(set, other) && precedes(other, set));
  if (own.length > 0) return own;
  if (file.length === 0) return undefined;
  return ofUnit.length > 0 ? "different-years" : "different-units";
}

function yearOf(set: ComparableSet): number | undefined {
  return set.find(({ year }) => year !== undefined)?.year;
}

/** Whether nothing speaks against it: the officer said so by choosing the file. */
function mayPrecede(earlier: ComparableSet, set: ComparableSet): boolean {
  const [before, year] = [yearOf(earlier), yearOf(set)];
  return before === undefined || year === undefined || before === year - 1;
}

/** Whether the sheets say so themselves: by their years, or by being named 上年. */
function precedes(earlier: ComparableSet, set: ComparableSet): boolean {
  const [before, year] = [yearOf(earlier), yearOf(set)];
  if (before !== undefined && year !== undefined) return before === year - 1;
  const isNamed = (one: ComparableSet): boolean => one.some(({ lastYear }) => lastYear);
  return before === undefined && year === undefined && isNamed(earlier) && !isNamed(set);
}

/** The one statement of a place in these sets that can be compared. */
function sideIn(sets: readonly ComparableSet[], { statement: id }: CellPlace): Side {
  const versions = sets.flat().filter(({ statement }) => statement.id === id);
  const [only, second] = versions;
  if (!only) return "missing-statement";
  if (second) return "several-versions";
  if (!only.filled && only.statement.emptySentence === undefined) return "empty-statement";
  return only.unitClear ? only : "unit-unclear";
}

/** The agreement written out between a statement of this year and the sets of last year, or what is in the way. */
function compared(
  agreement: YearAgreement,
  current: Side,
  earlier: readonly ComparableSet[],
): Relation[] | UnpairedReason {
  if (typeof current === "string") return current;
  const sides = agreement.lastYear.map((place) => ({ place, side: sideIn(earlier, place) }));
  const found = sides.flatMap(({ place, side }) => (typeof side === "string" ? [] : [{ place, side }]));
  const [first] = found;
  if (!first) return sides.map(({ side }) => side).find((side) => typeof side === "string") ?? [];
  const total = cellAt(agreement.thisYear, current);
  const terms = found.flatMap(({ place, side }) => cellAt(place, side) ?? []);
  if ((current.filled && !total) || (first.side.filled && terms.length === 0)) {
    return agreement.split ? [] : "missing-row";
  }
  if (!total) return [];
  const written = relationOf(agreement, current, first.side, total, terms);
  if (!agreement.bySubject) return [written];
  return [written, ...subjectRelations(agreement, current, first)];
}

function relationOf(
  { id, level, source, split }: YearAgreement,
  current: StatementOutline,
  earlier: StatementOutline,
  total: CellName,
  [first, ...others]: readonly CellName[],
): Relation {
  const whole = split && cellAt(split.whole, current);
  const emptySide = [current, earlier].find(({ filled }) => !filled)?.statement.id;
  return {
    id,
    level,
    source,
    kind: "equal",
    total,
    terms: first ? [plus(first)] : [],
    ...(others.length > 0 ? { alternatives: others.map((cell) => [plus(cell)]) } : {}),
    ...(split && whole
      ? { split: { whole, parts: split.parts.flatMap((part) => cellAt(part, current) ?? []) } }
      : {}),
    ...(emptySide ? { emptySide } : {}),
  };
}

/**
 * The subjects that both years have. Codes change from year to year: one that only one of them has is left to the
 * total, and one that stands twice cannot be paired.
 */
function subjectRelations(
  agreement: YearAgreement,
  current: StatementOutline,
  { place, side }: { readonly place: CellPlace; readonly side: StatementOutline },
): Relation[] {
  const { thisYear } = agreement;
  const earlier = onceIn(side, place);
  return [...onceIn(current, thisYear)].flatMap(([code, row]): Relation[] => {
    const other = earlier.get(code);
    return other
      ? [relationOf(agreement, current, side, nameAt(thisYear, current, row), [nameAt(place, side, other)])]
      : [];
  });
}

function onceIn({ rows }: StatementOutline, { block, row: total }: CellPlace): ReadonlyMap<string, RowName> {
  const own = (rows[block] ?? []).filter(({ key }) => key !== total);
  const repeated = new Set(own.filter(({ occurrence }) => occurrence > 1).map(({ key }) => key));
  return new Map(own.filter(({ key }) => !repeated.has(key)).map((row) => [row.key, row]));
}
