import { Decimal } from "../amount/decimal";
import type { Slip } from "../diagnosis/diagnosis";
import { classifySlip } from "../diagnosis/slip";
import { type Claim, type Changes, quantitiesOf, type Quantity } from "./claim";
import { isBroken, judge, type Verdict } from "./judge";

/** A claim with its verdict. */
export interface Judged {
  readonly claim: Claim;
  readonly verdict: Verdict;
}

/** One figure of the text put right, what that explains, and the rates that were worked out from it. */
export interface Proposal {
  readonly quantity: Quantity;
  readonly value: Decimal;
  readonly slip: Slip;
  readonly explains: readonly Judged[];
  /** Held only because they were worked out from the wrong figure, with what they should say. */
  readonly follows: readonly { readonly quantity: Quantity; readonly value: Decimal }[];
  /** Claims that hold and would break. */
  readonly against: number;
}

export interface Explained {
  readonly best: Proposal;
  readonly others: readonly Proposal[];
}

/** Figures of one group of broken claims that are tried, and terms of one claim: enough for any report. */
const MOST_CLAIMS = 40;
const MOST_TERMS = 60;
const MOST_FIGURES = 6;
const MOST_TOUCHED = 120;
const CLAIMS_PER_STEP = 200;

/** The figures whose correction makes broken claims hold, best first in every group of claims that share figures. */
export function* explainInSteps(all: readonly Judged[]): Generator<void, Explained[]> {
  const weighed = all.filter(({ claim, verdict }) => isWeighed(claim, verdict));
  const touching = yield* byQuantity(weighed);
  const broken = weighed.filter(({ verdict }) => isBroken(verdict));
  const explained: Explained[] = [];
  for (const group of yield* groupsOf(broken)) {
    explained.push(...(yield* explainGroup(group.slice(0, MOST_CLAIMS), touching)));
  }
  return explained;
}

function isWeighed({ form }: Claim, { outcome }: Verdict): boolean {
  return form !== "words" && form !== "open" && outcome !== "na" && outcome !== "unchecked";
}

function* byQuantity(judged: readonly Judged[]): Generator<void, Map<string, Judged[]>> {
  const touching = new Map<string, Judged[]>();
  for (const [index, one] of judged.entries()) {
    if (index % CLAIMS_PER_STEP === 0) yield;
    for (const key of keysOf(one.claim)) {
      const own = touching.get(key);
      if (own) own.push(one);
      else touching.set(key, [one]);
    }
  }
  return touching;
}

function keysOf(claim: Claim): Set<string> {
  return new Set(quantitiesOf(claim).map(({ key }) => key));
}

/** Broken claims that share figures of the text. */
function* groupsOf(broken: readonly Judged[]): Generator<void, Judged[][]> {
  const byKey = yield* byQuantity(broken);
  const seen = new Set<Judged>();
  return broken.flatMap((start) => {
    if (seen.has(start)) return [];
    const group: Judged[] = [];
    const waiting = [start];
    seen.add(start);
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      group.push(one);
      for (const key of keysOf(one.claim)) {
        const sharing = key.startsWith("text|") ? (byKey.get(key) ?? []) : [];
        byKey.delete(key);
        for (const other of sharing.filter((candidate) => !seen.has(candidate))) {
          seen.add(other);
          waiting.push(other);
        }
      }
    }
    return [group.sort((a, b) => a.claim.start - b.claim.start)];
  });
}

function* explainGroup(
  group: readonly Judged[],
  touching: ReadonlyMap<string, readonly Judged[]>,
): Generator<void, Explained[]> {
  const found: Explained[] = [];
  const candidates = yield* candidatesFor(group);
  const accepted = new Map<string, Decimal>();
  let left = new Set(group);
  while (left.size > 0 && found.length < MOST_FIGURES) {
    const proposals: Proposal[] = [];
    for (const { quantity, value } of candidates) {
      const touched = (touching.get(quantity.key) ?? []).slice(0, MOST_TOUCHED);
      proposals.push(...(yield* weigh({ quantity, value }, left, touched, accepted)));
    }
    const [best, ...rest] = proposals
      .filter(({ explains, against }) => explains.length > against)
      .sort(byWorth);
    if (!best) break;
    const others = rest.filter(
      (other, index) =>
        other.quantity.key !== best.quantity.key &&
        other.against === 0 &&
        other.explains.length === best.explains.length &&
        rest.findIndex(({ quantity }) => quantity.key === other.quantity.key) === index,
    );
    found.push({ best, others: others.slice(0, 4) });
    for (const change of [best, ...best.follows]) accepted.set(change.quantity.key, change.value);
    const explained = new Set(best.explains);
    left = new Set([...left].filter((one) => !explained.has(one)));
  }
  return found;
}

/** More explained, fewer held ones broken, a slip of the hand, fewer rates to work out anew, a rate before its figures. */
function byWorth(a: Proposal, b: Proposal): number {
  const worth = ({ explains, against }: Proposal): number => explains.length - against;
  const isSlip = ({ slip }: Proposal): number => Number(slip !== "other");
  return (
    worth(b) - worth(a) ||
    isSlip(b) - isSlip(a) ||
    a.follows.length - b.follows.length ||
    (a.quantity.mention?.index ?? 0) - (b.quantity.mention?.index ?? 0)
  );
}

interface Candidate {
  readonly quantity: Quantity;
  readonly value: Decimal;
}

/** Every value that one figure of the group would need for one claim of it, each once. */
function* candidatesFor(group: readonly Judged[]): Generator<void, Candidate[]> {
  const candidates = new Map<string, Candidate>();
  for (const one of group) {
    yield;
    for (const quantity of quantitiesOf(one.claim).slice(0, MOST_TERMS)) {
      if (!quantity.mention) continue;
      for (const value of solutions(one, quantity)) {
        const isPossible = !value.isNegative() || quantity.figure.value.isNegative();
        if (!isPossible || value.equals(quantity.figure.value)) continue;
        candidates.set(`${quantity.key}=${value.toFixed()}`, { quantity, value });
      }
    }
  }
  return [...candidates.values()];
}

/** The values of one figure that make a claim hold. */
function solutions({ claim, verdict }: Judged, quantity: Quantity): Decimal[] {
  const { key, figure } = quantity;
  switch (claim.form) {
    case "sum": {
      const ofTerms = claim.terms.reduce(
        (count, term) => count + (term.quantity.key === key ? term.sign : 0),
        0,
      );
      const factor = (claim.total.key === key ? 1 : 0) - ofTerms;
      if (factor === 0) return [];
      const value = figure.value.minus(verdict.gap.div(factor));
      return value.decimalPlaces() <= Math.max(figure.places, 2) ? [value] : [];
    }
    case "equal":
      return [claim.stated.key === key ? claim.other.figure.value : claim.stated.figure.value];
    case "ratio":
      return claim.rate.key === key && verdict.computed ? [verdict.computed] : [];
    case "bound":
    case "together":
    case "order":
    case "words":
    case "open":
      return [];
  }
}

/** What the value would explain and break in the text as it is with the figures that were accepted before. */
function* weigh(
  { quantity, value }: Candidate,
  left: ReadonlySet<Judged>,
  touched: readonly Judged[],
  accepted: Changes,
): Generator<void, Proposal[]> {
  const changes: Changes = new Map([...accepted, [quantity.key, value]]);
  const explains: Judged[] = [];
  const follows: { quantity: Quantity; value: Decimal }[] = [];
  let against = 0;
  for (const one of touched) {
    // A sum may have as many terms as the text has figures.
    yield;
    const before = accepted.size > 0 ? judge(one.claim, accepted) : one.verdict;
    yield;
    const after = judge(one.claim, changes);
    if (isBroken(before)) {
      if (left.has(one) && !isBroken(after)) explains.push(one);
    } else if (isBroken(after)) {
      const { claim } = one;
      const isRate =
        claim.form === "ratio" && claim.rate.key !== quantity.key && after.computed !== undefined;
      if (isRate && after.computed) follows.push({ quantity: claim.rate, value: after.computed });
      else against++;
    }
  }
  if (explains.length === 0) return [];
  return [{ quantity, value, slip: slipOf(quantity, value), explains, follows, against }];
}

function slipOf({ figure }: Quantity, value: Decimal): Slip {
  const places = Math.max(figure.places, value.decimalPlaces(), 0);
  return classifySlip(figure.value, value, places);
}

/** Whether the right figure is the written one in 万元 instead of 元. */
export function isUnitSlip({ mention, figure }: Quantity, value: Decimal): boolean {
  return mention?.figure.unit.unit === "元" && value.equals(figure.value.times(new Decimal(10).pow(4)));
}
