import { type Decimal, Decimal as Exact, ZERO } from "../amount/decimal";
import { convert } from "../amount/unit";
import { nameKey, type Relation } from "../relation/relation";
import type { Evaluation } from "../verdict/evaluate";
import type { Lookup } from "../verdict/placedCell";
import { addTo } from "../workbook/listsByKey";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Mending } from "./apart";
import { throughLink } from "./cellLink";
import { exchangesAmong } from "./exchangedCells";
import { FormulaChains, type NamedCell } from "./formulaChains";
import type { Relations } from "./mentions";
import { effectOf, isBroken, type Proposal, relationsAround, type Solution, type Touching } from "./workings";

/** Typed figures that formulas have carried on; `solution` is those and all that follows from them. */
export interface CarriedError extends Mending {
  readonly typed: Solution;
}

/** How far a mistake reaches: by how much each figure changes when the typed one changes by one. */
type Reach = ReadonlyMap<string, NamedCell & { readonly share: Decimal; readonly rounded: boolean }>;

/** Figures that follow from one another over more steps than a set of statements has. */
const MOST_STEPS = 14;

/** Typed figures tried between two stops. */
const TRIED_PER_STEP = 20;

/** Relations that must be mended before a figure is named while others it reaches are still broken. */
const LEAST_WITNESSES = 2;

/**
 * In statements that calculate themselves a wrong item breaks nothing where it stands: its totals follow it, and
 * relations break far away. Looks for the typed figures that, changed, put right what they reach and break nothing.
 */
export class CarriedFigures {
  private constructor(private readonly chains: FormulaChains) {}

  static *of(relations: Relations, workbook: WorkbookSnapshot): Generator<void, CarriedFigures> {
    return new CarriedFigures(yield* FormulaChains.of(relations, workbook));
  }

  /** Rates and scores follow too, if not in step: their formulas keep what they say true. */
  isKept(relation: Relation): boolean {
    return this.chains.isKept(relation);
  }

  /**
   * The errors behind broken relations. `whole`: everything they reach is put right. `partial`: several figures are
   * wrong and sums over them stay broken; then whatever speaks of the figure where it stands must ask for the same.
   */
  *errors(
    broken: readonly Evaluation[],
    around: Touching,
    lookup: Lookup,
    asked: "whole" | "partial",
  ): Generator<void, CarriedError[]> {
    const brokenAt = byCellOf(broken);
    const errors: CarriedError[] = [];
    for (const [index, found] of (yield* this.chains.typedBehind(broken)).entries()) {
      if (index % TRIED_PER_STEP === 0) yield;
      errors.push(...this.errorAt(found, brokenAt, around, lookup, asked));
    }
    return errors;
  }

  private errorAt(
    found: NamedCell,
    brokenAt: ReadonlyMap<string, readonly Evaluation[]>,
    around: Touching,
    lookup: Lookup,
    asked: "whole" | "partial",
  ): CarriedError[] {
    const { name } = found;
    const reach = this.reachOf(found);
    // What no formula carries on is explained where it stands.
    if (reach.size < 2 || found.cell.reading.kind !== "figure") return [];
    const own = (brokenAt.get(nameKey(name)) ?? []).filter(({ relation }) => !this.isKept(relation));
    const reached = [...new Set([...reach.keys()].flatMap((key) => brokenAt.get(key) ?? []))];
    const change = changeAskedFor(asked === "whole" ? reached : own, reach);
    if (!change) return [];
    const solution = this.following([{ typed: found, change }], lookup);
    const [typed] = solution;
    if (!typed || isNewNegative(typed)) return [];
    const touched = new Set(relationsAround(solution, around).map(({ relation }) => relation));
    const { mended, broken: after } = effectOf(solution, around, lookup);
    const left = after.filter(({ relation }) => !this.isKept(relation)).map(({ relation }) => relation);
    const isExplained =
      asked === "whole"
        ? left.length === 0 && mended.size > 0
        : mended.size >= LEAST_WITNESSES &&
          own.every(({ relation }) => mended.has(relation)) &&
          left.every((relation) => reached.some((before) => before.relation === relation));
    return isExplained ? [{ typed: [typed], solution, mended, touched }] : [];
  }

  /** Two typed figures in each other's place, with what follows from them. */
  exchanges(broken: readonly Evaluation[], around: Touching, lookup: Lookup): CarriedError[] {
    return exchangesAmong(broken).flatMap((pair) => {
      if (pair.some(({ cell }) => cell.hasFormula)) return [];
      const solution = this.following(
        pair.map((proposal) => ({ typed: proposal, change: proposal.value.minus(valueOf(proposal)) })),
        lookup,
      );
      const { mended, broken: after } = effectOf(solution, around, lookup);
      if (mended.size < LEAST_WITNESSES || after.some(({ relation }) => !this.isKept(relation))) return [];
      const touched = new Set(relationsAround(solution, around).map(({ relation }) => relation));
      return [{ typed: pair, solution, mended, touched }];
    });
  }

  private reachOf(typed: NamedCell): Reach {
    const reach = new Map<string, NamedCell & { share: Decimal; rounded: boolean }>();
    const add = ({ name, cell }: NamedCell, share: Decimal, rounded: boolean, steps: number): void => {
      if (steps > MOST_STEPS) return;
      const key = nameKey(name);
      const known = reach.get(key);
      reach.set(key, {
        name,
        cell,
        share: share.plus(known?.share ?? 0),
        rounded: rounded || known?.rounded === true,
      });
      for (const { factor, link, ...follower } of this.chains.followersOf(name))
        add(follower, share.times(factor), rounded || link?.places !== undefined, steps + 1);
    };
    add(typed, new Exact(1), false, 0);
    return reach;
  }

  /** The typed figure first, then all that follows from it; figures that are converted are rounded one by one. */
  private following(
    errors: readonly { readonly typed: NamedCell; readonly change: Decimal }[],
    lookup: Lookup,
  ): Proposal[] {
    const changed = new Map<string, NamedCell & { change: Decimal }>();
    const add = ({ name, ...found }: NamedCell, by: Decimal, steps: number): void => {
      if (steps > MOST_STEPS || by.isZero()) return;
      const cell = lookup(name) ?? found.cell;
      const before = changed.get(nameKey(name))?.change ?? ZERO;
      changed.set(nameKey(name), { name, cell, change: before.plus(by) });
      for (const { factor, link, ...follower } of this.chains.followersOf(name)) {
        if (!link) add(follower, by.times(factor), steps + 1);
        else {
          const shown = (moved: Decimal): Decimal => throughLink(link, valueOf({ name, cell }).plus(moved));
          add(follower, shown(before.plus(by)).minus(shown(before)), steps + 1);
        }
      }
    };
    for (const { typed, change } of errors) add(typed, change, 0);
    return [...changed.values()].flatMap(({ change: by, ...each }, index): Proposal[] =>
      each.cell.reading.kind === "figure" && !by.isZero()
        ? [{ ...each, value: valueOf(each).plus(by), isTotal: index > 0 }]
        : [],
    );
  }
}

function valueOf({ cell }: NamedCell): Decimal {
  return cell.reading.kind === "figure" ? cell.reading.figure.value : ZERO;
}

function byCellOf(broken: readonly Evaluation[]): ReadonlyMap<string, Evaluation[]> {
  const at = new Map<string, Evaluation[]>();
  for (const evaluation of broken.filter(isBroken)) {
    for (const { name } of evaluation.operands) addTo(at, nameKey(name), evaluation);
  }
  return at;
}

/**
 * The change of the typed figure that every broken relation asks for; undefined where they differ. What has been rounded
 * on the way asks for it only roughly: it counts where nothing else asks, the nearest first.
 */
function changeAskedFor(broken: readonly Evaluation[], reach: Reach): Decimal | undefined {
  const asked = broken.flatMap((evaluation) => askedBy(evaluation, reach) ?? []);
  const exact = asked.filter(({ rounded }) => !rounded);
  if (exact.length === 0) return asked.sort((a, b) => a.operands - b.operands)[0]?.change;
  const [first] = exact;
  return first && exact.every(({ change }) => change.equals(first.change)) ? first.change : undefined;
}

/** Formulas add up what is in one unit; a relation may be in another. */
function askedBy(
  { comparison, operands, gap, unit }: Evaluation,
  reach: Reach,
): { change: Decimal; rounded: boolean; operands: number } | undefined {
  if (comparison !== "sum" && comparison !== "equal") return undefined;
  let moved = ZERO;
  let rounded = false;
  for (const { name, role, sign, cell } of operands) {
    const own = reach.get(nameKey(name));
    if (!own) continue;
    const share = unit && cell?.unit ? convert(own.share, cell.unit, unit) : own.share;
    moved = moved.plus(share.times(role === "total" ? 1 : -sign));
    rounded ||= own.rounded;
  }
  return moved.isZero()
    ? undefined
    : { change: gap.div(moved).negated(), rounded, operands: operands.length };
}

function isNewNegative({ value, cell, name }: Proposal): boolean {
  return value.isNegative() && !value.isZero() && !valueOf({ name, cell }).isNegative();
}
