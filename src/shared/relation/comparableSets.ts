import type { StatementId } from "../statement/statement";
import { addTo } from "../workbook/listsByKey";
import type { StatementOutline } from "./relation";

/** 以哪张为准: the sheet that counts, of several versions of a statement. */
export type Versions = ReadonlyMap<StatementId, string>;

/** Statements of one year, unit and scope, which may be compared with each other. */
export type ComparableSet = readonly StatementOutline[];

/**
 * Statements in sets, each in the order of the workbook. What sheets do not say of themselves fits anything, with one
 * exception: sheets that say exactly the same stay together, and do not join a set that has one of their statements
 * already. Without it a set that states no year would be mixed with the copy of another year. A group that fits several
 * sets joins the one with a sheet the officer chose, else none: to guess is to report errors that are none. A draft is
 * left out where there is a finished version of it, and so is what the officer decided against.
 */
export function comparableSets(all: readonly StatementOutline[], versions: Versions): ComparableSet[] {
  const outlines = all.filter((outline) => !all.some((other) => replaces(other, outline, versions)));
  const sets: StatementOutline[][] = [];
  for (const group of mostPreciseFirst(alike(outlines))) {
    const fitting = sets.filter((set) => fitTogether(group, set) && !shared(group, set));
    const home = only(fitting.filter((set) => set.some((one) => isChosen(one, versions)))) ?? only(fitting);
    if (home) home.push(...group);
    else sets.push([...group]);
  }
  const order = new Map(outlines.map((outline, index) => [outline, index]));
  const place = (outline: StatementOutline | undefined): number => (outline && order.get(outline)) ?? 0;
  return sets.map((set) => set.sort((a, b) => place(a) - place(b))).sort(([a], [b]) => place(a) - place(b));
}

/** Whether nothing that the statements of two sets say of themselves speaks against comparing them. */
export function fitTogether(a: ComparableSet, b: ComparableSet): boolean {
  return a.every((one) => b.every((other) => fits(one, other)));
}

/** Whether the years of two sets speak against comparing them. */
export function areOfDifferentYears(a: ComparableSet, b: ComparableSet): boolean {
  return a.some((one) => b.some((other) => !fitsYear(one, other)));
}

/** Whether unit and scope allow that two sets are of one unit, in whatever year. */
export function areOfOneUnit(a: ComparableSet, b: ComparableSet): boolean {
  return a.every((one) => b.every((other) => fitsHolder(one, other)));
}

/** The first statement that stands in both. */
export function shared(a: ComparableSet, b: ComparableSet): StatementId | undefined {
  return a.find(({ statement }) => b.some((other) => other.statement.id === statement.id))?.statement.id;
}

function replaces(other: StatementOutline, outline: StatementOutline, versions: Versions): boolean {
  const sameStatement = other !== outline && other.statement.id === outline.statement.id;
  if (!sameStatement || isChosen(outline, versions) || !fits(other, outline)) return false;
  return isChosen(other, versions) || (outline.draft === true && other.draft !== true);
}

function isChosen({ statement, sheet }: StatementOutline, versions: Versions): boolean {
  return sheet !== undefined && versions.get(statement.id) === sheet;
}

function fits(a: StatementOutline, b: StatementOutline): boolean {
  return fitsHolder(a, b) && fitsYear(a, b);
}

function fitsHolder(a: StatementOutline, b: StatementOutline): boolean {
  const fitsScope = a.scope === undefined || b.scope === undefined || a.scope === b.scope;
  return fitsScope && fitsUnit(a.unitName, b.unitName);
}

/** A sheet that is only said to be last year's is of another year than those that are not. */
function fitsYear(a: StatementOutline, b: StatementOutline): boolean {
  return a.year !== undefined && b.year !== undefined
    ? a.year === b.year
    : (a.lastYear ?? false) === (b.lastYear ?? false);
}

/** 某局 and 甲市某局 are one unit, 甲市某局 and 甲市某局某中心 are two. */
export function fitsUnit(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a.endsWith(b) || b.endsWith(a);
}

/** Statements that say exactly the same of themselves. */
function alike(outlines: readonly StatementOutline[]): StatementOutline[][] {
  const groups = new Map<string, StatementOutline[]>();
  for (const outline of outlines) {
    const { year, lastYear = false, unitName, scope } = outline;
    addTo(groups, JSON.stringify([year, lastYear, unitName, scope]), outline);
  }
  return [...groups.values()];
}

function mostPreciseFirst(groups: readonly StatementOutline[][]): StatementOutline[][] {
  const precision = ([one]: readonly StatementOutline[]): number =>
    [one?.year ?? one?.lastYear, one?.unitName, one?.scope].filter((said) => said !== undefined).length;
  return [...groups].sort((a, b) => precision(b) - precision(a));
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}
