import { Decimal, ZERO } from "../amount/decimal";
import { type Figure, halfUnit, lastUnit } from "../amount/figure";
import { ratioOf } from "../verdict/ratio";
import { roundingRoom, type RoundingRoom, sumOutcome } from "../verdict/tolerance";
import type { CountedSteps } from "../workbook/steps";
import type { Entry, Figures } from "./figures";
import type { Line } from "./line";
import { isZero, signedSum } from "./plainFigure";
import type { Candidate, FreeTerm } from "./relation";

/** A candidate at one line across. */
export interface Judged {
  readonly across: Line;
  readonly outcome: "agrees" | "tail" | "doubtful";
  readonly reported: Figure;
  readonly computed: Decimal;
  readonly gap: Decimal;
  readonly tolerance: Decimal;
}

export function entryOf(figures: Figures, axis: "row" | "column", line: Line, across: Line): Entry {
  return axis === "row" ? figures.at(line.index, across.index) : figures.at(across.index, line.index);
}

export function termEntry(figures: Figures, axis: "row" | "column", term: FreeTerm, across: Line): Entry {
  return entryOf(figures, axis, term.line, term.fixedAt ?? across);
}

/** Terms of a sum that are read between two stops: a sum may go over all rows of a sheet. */
const TERMS_AT_ONCE = 1000;

/** Judges one figure; undefined where nothing can be seen: a blank total, no part above zero, unreadable words. */
export function* judge(
  figures: Figures,
  candidate: Candidate,
  across: Line,
): CountedSteps<Judged | undefined> {
  const { axis, comparison, total, terms } = candidate;
  const reported = entryOf(figures, axis, total, across);
  if (typeof reported === "string") return undefined;
  if (comparison === "share" || comparison === "change") {
    return judgeRate(
      comparison,
      reported,
      terms.map((term) => termEntry(figures, axis, term, across)),
      across,
    );
  }
  const parts: Figure[] = [];
  const signs: (1 | -1)[] = [];
  let unread = TERMS_AT_ONCE;
  for (const term of terms) {
    if (unread-- === 0) {
      yield TERMS_AT_ONCE;
      unread = TERMS_AT_ONCE - 1;
    }
    const entry = termEntry(figures, axis, term, across);
    if (entry === "unreadable") return undefined;
    if (entry === "blank") continue;
    parts.push(entry);
    signs.push(term.sign);
  }
  if (parts.every(isZero)) return undefined;
  const computed = signedSum(parts, signs);
  const base = { across, reported, computed, gap: reported.value.minus(computed) };
  return comparison === "bound" ? judgeBound(base, parts) : judgeSum(base, parts);
}

type Compared = Omit<Judged, "outcome" | "tolerance">;

function judgeSum(compared: Compared, parts: readonly Figure[]): Judged | undefined {
  const { gap, reported, computed } = compared;
  if (gap.isZero()) return { ...compared, outcome: "agrees", tolerance: ZERO };
  const room = roomOf(reported, parts);
  const outcome = sumOutcome(gap, room);
  if (outcome === "tail") return { ...compared, outcome, tolerance: room.tail };
  const mean = computed.div(parts.length);
  const isMean = parts.length > 1 && reported.value.minus(mean).abs().lt(lastUnit(reported));
  return isMean ? undefined : { ...compared, outcome: "doubtful", tolerance: room.tail };
}

const roomsByCount = new Map<string, RoundingRoom>();

/** The room depends on how many figures are rounded where; most sums are written to the same places throughout. */
function roomOf(total: Figure, parts: readonly Figure[]): RoundingRoom {
  const { places, exact } = total;
  const isUniform = parts.every((part) => part.places === places && part.exact === exact);
  if (!isUniform) return roundingRoom([total, ...parts]);
  const zeros = parts.filter(isZero).length;
  const key = [places, exact, isZero(total), parts.length, zeros].join();
  const known = roomsByCount.get(key);
  if (known) return known;
  const room = roundingRoom([total, ...parts]);
  if (roomsByCount.size > 1000) roomsByCount.clear();
  roomsByCount.set(key, room);
  return room;
}

/** Only parts of one sign are parts of their whole. */
function judgeBound(compared: Compared, parts: readonly Figure[]): Judged | undefined {
  const all = [compared.reported, ...parts];
  if (all.some(({ value }) => value.isNegative() && !value.isZero())) return undefined;
  const tolerance = all.map(halfUnit).reduce((room, half) => room.plus(half), ZERO);
  const excess = compared.gap.negated();
  const outcome = excess.lte(0) ? "agrees" : excess.lte(tolerance) ? "tail" : "doubtful";
  return { ...compared, outcome, tolerance };
}

/** Rates above it are more often percentages without a sign than fractions. */
const LARGEST_PLAIN_FRACTION = new Decimal("1.5");

/** 88 and 88% both stand for 0.88, and 0.8 for 0.8% where that is what is worked out. */
function asFraction(written: Figure, exact: Decimal): Figure {
  const hundredth: Figure = { ...written, value: written.value.div(100), places: written.places + 2 };
  const distance = ({ value }: Figure): Decimal => value.minus(exact).abs();
  const isPercentage = written.value.abs().gt(LARGEST_PLAIN_FRACTION)
    ? distance(hundredth).lt(distance(written))
    : distance(hundredth).lt(lastUnit(hundredth)) && distance(written).gte(lastUnit(written));
  return isPercentage ? hundredth : written;
}

function judgeRate(
  form: "share" | "change",
  written: Figure,
  [part, base]: readonly Entry[],
  across: Line,
): Judged | undefined {
  if (part === undefined || base === undefined || part === "unreadable" || base === "unreadable")
    return undefined;
  if (base === "blank" || (part === "blank" && written.value.isZero())) return undefined;
  const exact = ratioOf(form, part === "blank" ? ZERO : part.value, base.value);
  if (exact === undefined || (exact.isZero() && written.value.isZero())) return undefined;
  const reported = asFraction(written, exact);
  const computed = exact.toDecimalPlaces(Math.max(0, reported.places));
  const gap = reported.value.minus(computed);
  const tolerance = lastUnit(reported);
  const isCut = reported.value.minus(exact).abs().lt(tolerance);
  return {
    across,
    reported,
    computed,
    gap,
    tolerance,
    outcome: gap.isZero() ? "agrees" : isCut ? "tail" : "doubtful",
  };
}

export function holds({ outcome }: Judged): boolean {
  return outcome !== "doubtful";
}
