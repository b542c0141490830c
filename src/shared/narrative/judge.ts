import { Decimal, sum, ZERO } from "../amount/decimal";
import { type Figure, lastUnit } from "../amount/figure";
import type { Outcome } from "../verdict/outcome";
import { judgeRatio, ratioOf } from "../verdict/ratio";
import { coarsestUnit, roundingRoom, sumOutcome } from "../verdict/tolerance";
import { classifySlip } from "../diagnosis/slip";
import type { Changes, Choice, Claim, Force, Quantity, Signed } from "./claim";

/** A claim and how it stands. */
export interface Verdict {
  readonly outcome: Outcome;
  /** What should be stated; undefined where nothing is worked out. */
  readonly computed: Decimal | undefined;
  readonly gap: Decimal;
  readonly tolerance: Decimal;
  /** The reading of a rate that it was judged by. */
  readonly choice?: Choice;
}

type View = (quantity: Quantity) => Figure;

const NOTHING = { computed: undefined, gap: ZERO, tolerance: ZERO };

/** Judges a claim by the rules of every relation (DESIGN §5), as written or with other figures in place of some. */
export function judge(claim: Claim, changes?: Changes): Verdict {
  const view: View = ({ key, figure }) => changed(key, figure, changes);
  const asWritten: View = ({ key, asWritten: figure }) => changed(key, figure, changes);
  switch (claim.form) {
    case "sum":
      return judgeSum(claim, view, asWritten);
    case "ratio":
      return judgeRate(claim, view, asWritten);
    case "equal":
      return judgeEqual(claim, view, asWritten);
    case "bound": {
      const gap = view(claim.lesser).value.minus(view(claim.greater).value);
      const outcome = gap.lte(0) ? "agrees" : blamed(claim.force);
      return { outcome, computed: view(claim.greater).value, gap, tolerance: ZERO };
    }
    case "together": {
      const isOff = view(claim.stated).value.isZero() !== view(claim.other).value.isZero();
      return { ...NOTHING, outcome: isOff ? blamed(claim.force) : "agrees" };
    }
    case "order":
      return judgeOrder(claim, view);
    case "words":
    case "open":
      return { ...NOTHING, outcome: claim.outcome };
  }
}

export function isBroken({ outcome }: Pick<Verdict, "outcome">): boolean {
  return outcome === "wrong" || outcome === "doubtful";
}

function changed(key: string, figure: Figure, changes: Changes | undefined): Figure {
  const value = changes?.get(key);
  return value === undefined ? figure : { ...figure, value };
}

function blamed(force: Force): Outcome {
  if (force === "hint") return "hint";
  return force === "hard" ? "wrong" : "doubtful";
}

function added(terms: readonly Signed[], view: View): Decimal {
  return sum(terms.map(({ sign, quantity }) => view(quantity).value.times(sign)));
}

function judgeSum(
  { total, terms, force, partial }: Extract<Claim, { form: "sum" }>,
  view: View,
  asWritten: View,
): Verdict {
  const figures = (of: View): Figure[] => [of(total), ...terms.map(({ quantity }) => of(quantity))];
  const computed = added(terms, view);
  const gap = view(total).value.minus(computed);
  const room = roundingRoom(figures(view));
  const strict = sumOutcome(gap, room);
  const stage = { computed, gap, tolerance: room.tail };
  if (strict === "agrees" || strict === "tail") return { ...stage, outcome: strict };
  if (partial && gap.isPositive()) {
    return { ...stage, outcome: isOneSlip(gap, view(total)) ? "doubtful" : "na" };
  }
  if (force === "hint") return { ...stage, outcome: "hint" };
  const lenient = sumOutcome(gap, roundingRoom(figures(asWritten)));
  return { ...stage, outcome: strict === "doubtful" || lenient !== "wrong" ? "doubtful" : blamed(force) };
}

/** Digits of a total from which on a gap of one digit is no accident. */
const TELLING = new Decimal(10_000);

/**
 * Whether one wrong or swapped digit makes up the gap of a list that need not be complete: among amounts of five
 * digits a list left incomplete does so once in a thousand.
 */
function isOneSlip(gap: Decimal, total: Figure): boolean {
  if (total.exact || total.value.div(lastUnit(total)).lt(TELLING)) return false;
  const slip = classifySlip(total.value.minus(gap), total.value, total.places);
  const digits = gap.div(lastUnit(total)).toFixed(0).replace(/0+$/u, "");
  return (slip === "wrong-digit" && digits.length === 1) || (slip === "swapped-digits" && digits.length <= 2);
}

function judgeRate(
  { rate, choices }: Extract<Claim, { form: "ratio" }>,
  view: View,
  asWritten: View,
): Verdict {
  const verdicts = choices.map((choice): Verdict => {
    const { part, base } = choice;
    const strict = { ...oneRate(view(rate), part, base, view), choice };
    const isFar = strict.outcome === "wrong";
    return isFar && oneRate(view(rate), part, base, asWritten).outcome !== "wrong"
      ? { ...strict, outcome: "doubtful" as const }
      : strict;
  });
  return (
    verdicts.find(({ outcome }) => outcome === "agrees") ??
    verdicts.find(({ outcome }) => outcome === "tail") ??
    verdicts[0] ?? { ...NOTHING, outcome: "unchecked" }
  );
}

/** A rate of nothing: none can be told, and one that is told anyway is to be looked at. */
function oneRate(rate: Figure, part: readonly Signed[], base: readonly Signed[], view: View): Verdict {
  const partValue = added(part, view);
  const baseValue = added(base, view);
  const exact = ratioOf("share", partValue, baseValue);
  if (exact === undefined) return { ...NOTHING, outcome: rate.value.isZero() ? "na" : "doubtful" };
  const figureOf = (terms: readonly Signed[], value: Decimal): Figure => ({
    value,
    places: Math.min(...terms.map(({ quantity }) => view(quantity).places)),
    exact: terms.every(({ quantity }) => view(quantity).exact),
    storesMore: false,
  });
  return judgeRatio(
    "share",
    { figure: rate },
    { figure: figureOf(part, partValue) },
    { figure: figureOf(base, baseValue) },
    exact,
  );
}

/** One figure in two places: a unit of the coarser last place is a tail, one that was cut further is to be looked at. */
function judgeEqual(
  { stated, other, force }: Extract<Claim, { form: "equal" }>,
  view: View,
  asWritten: View,
): Verdict {
  const gap = view(stated).value.minus(view(other).value);
  const isCounted = view(stated).exact && view(other).exact;
  const tolerance = isCounted ? ZERO : coarsestUnit([view(stated), view(other)]);
  const computed = view(other).value;
  const size = gap.abs();
  if (size.isZero()) return { outcome: "agrees", computed, gap, tolerance };
  if (size.lte(tolerance)) return { outcome: "tail", computed, gap, tolerance };
  const cut = !isCounted && size.lt(coarsestUnit([asWritten(stated), asWritten(other)]));
  return { outcome: cut && force === "hard" ? "doubtful" : blamed(force), computed, gap, tolerance };
}

function judgeOrder({ left, right, word }: Extract<Claim, { form: "order" }>, view: View): Verdict {
  const gap = view(left).value.minus(view(right).value);
  const tolerance = coarsestUnit([view(left), view(right)]);
  const stage = { computed: undefined, gap, tolerance };
  if (word === "equal") {
    if (gap.isZero()) return { ...stage, outcome: "agrees" };
    return { ...stage, outcome: gap.abs().lte(tolerance) ? "tail" : "wrong" };
  }
  const holds = word === "above" ? gap.gt(0) : gap.lt(0);
  return { ...stage, outcome: holds ? "agrees" : "wrong" };
}
