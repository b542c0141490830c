import type { Decimal } from "../amount/decimal";
import { ZERO } from "../amount/decimal";
import { type CellName, nameKey, type Relation } from "../relation/relation";
import type { Evaluation } from "../verdict/evaluate";
import type { Lookup, PlacedCell } from "../verdict/placedCell";
import { cellAddress, quoteSheetName } from "../workbook/address";
import { referencedCells } from "../workbook/referencedCells";
import { cellAt, type WorkbookSnapshot } from "../workbook/snapshot";
import { effectOf, isBroken, type Proposal, type Solution, type Touching } from "./workings";

/** A typed figure that formulas have carried on: what it should be, and with it everything worked out from it. */
export interface CarriedError {
  readonly typed: Proposal;
  /** The typed figure and all that follows from it. */
  readonly whole: Solution;
  readonly mended: number;
  /** Relations that formulas keep true, whatever is typed. */
  readonly kept: ReadonlySet<Relation>;
}

/** A figure that follows from another one by a formula, and how: 1 added, −1 taken off. */
interface Follower {
  readonly name: CellName;
  readonly cell: PlacedCell;
  readonly sign: number;
}

/** By how much each figure changes when the typed one changes by one. */
type Share = ReadonlyMap<
  string,
  { readonly name: CellName; readonly cell: PlacedCell; readonly share: number }
>;

/** Figures that follow from one another over more steps than a set of statements has. */
const MOST_STEPS = 12;

/**
 * In statements that calculate themselves a wrong item breaks nothing where it stands: its totals follow it, and
 * relations break far away. Looks for the typed figures that, changed, put right every broken relation they reach and
 * break none; those that mend most come first.
 */
export function carriedErrors(
  evaluations: readonly Evaluation[],
  touching: Touching,
  lookup: Lookup,
  workbook: WorkbookSnapshot,
): CarriedError[] {
  const formulas = formulasIn(evaluations, workbook);
  const followers = followersOf(formulas);
  if (followers.size === 0) return [];
  // Rates and scores follow too, if not in step: their formulas keep what they say true.
  const kept = new Set(formulas.map(({ relation }) => relation));
  const broken = evaluations.filter(isBroken);
  const errors: CarriedError[] = [];
  for (const { name, cell } of typedBehind(broken, evaluations, followers)) {
    const share = sharesOf({ name, cell, sign: 1 }, followers);
    // What no formula carries on is explained where it stands.
    if (share.size < 2) continue;
    const change = changeAskedFor(broken, share);
    if (!change || cell.reading.kind !== "figure") continue;
    const whole = changed(share, change);
    const [typed] = whole;
    if (!typed || isNewNegative(typed)) continue;
    const { mended, broken: after } = effectOf(whole, touching, lookup);
    const left = after.filter(({ relation }) => !kept.has(relation));
    if (left.length === 0 && mended.size > 0) errors.push({ typed, whole, mended: mended.size, kept });
  }
  return errors.sort((a, b) => b.mended - a.mended);
}

/** Relations that hold because the formula of their total says so: it refers to every term. */
function formulasIn(evaluations: readonly Evaluation[], workbook: WorkbookSnapshot): Evaluation[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const defined = new Set<string>();
  return evaluations.filter(({ outcome, operands: [total, ...terms] }) => {
    if (outcome !== "agrees" || !total?.cell?.hasFormula) return false;
    const { cell, name } = total;
    const sheet = sheets.get(cell.sheet);
    if (!sheet || defined.has(nameKey(name))) return false;
    const referred = referencedCells(cellAt(sheet, cell).formula);
    const isReferred = (term: PlacedCell | undefined): boolean =>
      term !== undefined &&
      referred.has((term.sheet === cell.sheet ? "" : `${quoteSheetName(term.sheet)}!`) + cellAddress(term));
    if (!terms.every((term) => isReferred(term.cell))) return false;
    defined.add(nameKey(name));
    return true;
  });
}

/** By the figure they follow: totals that are sums of what they refer to. */
function followersOf(formulas: readonly Evaluation[]): ReadonlyMap<string, readonly Follower[]> {
  const followers = new Map<string, Follower[]>();
  for (const { comparison, operands } of formulas) {
    const [total, ...terms] = operands;
    if (!total?.cell || (comparison !== "sum" && comparison !== "equal")) continue;
    for (const term of terms) {
      const list = followers.get(nameKey(term.name)) ?? [];
      followers.set(nameKey(term.name), [...list, { name: total.name, cell: total.cell, sign: term.sign }]);
    }
  }
  return followers;
}

/** The typed figures that a broken relation was worked out from, over any number of formulas. */
function typedBehind(
  broken: readonly Evaluation[],
  evaluations: readonly Evaluation[],
  followers: ReadonlyMap<string, readonly Follower[]>,
): { name: CellName; cell: PlacedCell }[] {
  const cells = new Map<string, { name: CellName; cell: PlacedCell }>();
  for (const { operands } of evaluations) {
    for (const { name, cell } of operands) if (cell) cells.set(nameKey(name), { name, cell });
  }
  const sources = new Map<string, string[]>();
  for (const [source, list] of followers) {
    for (const { name } of list) sources.set(nameKey(name), [...(sources.get(nameKey(name)) ?? []), source]);
  }
  const seen = new Set<string>();
  const waiting = broken.flatMap(({ operands }) => operands.map(({ name }) => nameKey(name)));
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    waiting.push(...(sources.get(key) ?? []));
  }
  return [...seen].flatMap((key) => {
    const found = cells.get(key);
    return found && !found.cell.hasFormula ? [found] : [];
  });
}

function sharesOf(typed: Follower, followers: ReadonlyMap<string, readonly Follower[]>): Share {
  const shares = new Map<string, { name: CellName; cell: PlacedCell; share: number }>();
  const add = ({ name, cell, sign }: Follower, steps: number): void => {
    if (steps > MOST_STEPS) return;
    const key = nameKey(name);
    shares.set(key, { name, cell, share: (shares.get(key)?.share ?? 0) + sign });
    for (const follower of followers.get(key) ?? [])
      add({ ...follower, sign: follower.sign * sign }, steps + 1);
  };
  add(typed, 0);
  return shares;
}

/** The change of the typed figure that every broken relation it reaches asks for; undefined where they differ. */
function changeAskedFor(broken: readonly Evaluation[], share: Share): Decimal | undefined {
  let asked: Decimal | undefined;
  for (const { comparison, operands, gap } of broken) {
    if (comparison !== "sum" && comparison !== "equal") continue;
    const reach = operands.reduce((sum, { name, role, sign }) => {
      const own = share.get(nameKey(name))?.share ?? 0;
      return sum + (role === "total" ? own : -sign * own);
    }, 0);
    if (reach === 0) continue;
    const change = gap.div(reach).negated();
    if (asked && !asked.equals(change)) return undefined;
    asked = change;
  }
  return asked;
}

/** The typed figure first, then all that follows from it. Formulas add up what is in one unit. */
function changed(share: Share, change: Decimal): Proposal[] {
  return [...share.values()].flatMap(({ name, cell, share: own }, index): Proposal[] => {
    if (cell.reading.kind !== "figure" || own === 0) return [];
    const value = cell.reading.figure.value.plus(change.times(own));
    return [{ name, cell, value, isTotal: index > 0 }];
  });
}

function isNewNegative({ value, cell }: Proposal): boolean {
  const now = cell.reading.kind === "figure" ? cell.reading.figure.value : ZERO;
  return value.isNegative() && !value.isZero() && !now.isNegative();
}
