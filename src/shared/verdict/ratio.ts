import { Decimal } from "../amount/decimal";
import { type Figure, halfUnit, lastUnit } from "../amount/figure";
import type { Operand } from "./operand";

export type RatioForm = "share" | "change";

/** A rate judged against the figures it is worked out from. */
export interface JudgedRatio {
  readonly outcome: "agrees" | "tail" | "doubtful" | "wrong";
  /** The ratio of the written figures, rounded half up to the places of the rate. */
  readonly computed: Decimal;
  readonly gap: Decimal;
  readonly tolerance: Decimal;
}

/** A fraction without a percent sign is meant to the whole percent at least: 1 is 100%, not somewhere about it. */
const LEAST_PLACES = 2;

/** Digits after the point to which a rate is worked out where none is written: 99.97%. */
const USUAL_PLACES = 4;

/** The exact ratio of part and base; undefined where the base is zero and there is none. */
export function ratioOf(form: RatioForm, part: Decimal, base: Decimal): Decimal | undefined {
  if (base.isZero()) return undefined;
  return (form === "share" ? part : part.minus(base)).div(base);
}

/** The ratio to the places in which it is usually written, for a rate that is not filled in. */
export function usualRatio(exact: Decimal): Decimal {
  return exact.toDecimalPlaces(USUAL_PLACES);
}

/**
 * The rate as a fraction. A number without a percent sign may be either: it is read as whichever lies nearer to the
 * ratio, 88 as 88% beside 0.88, 1.2 as 1.2% beside 0.012 and 3.087 as itself beside 3.087.
 */
export function asFraction(rate: Operand, exact: Decimal): Operand {
  const { cell } = rate;
  if (cell?.reading.kind !== "figure" || cell.reading.percent) return rate;
  const { figure } = rate;
  const plain: Figure = { ...figure, places: Math.max(figure.places, LEAST_PLACES) };
  const hundredth: Figure = { ...figure, value: figure.value.div(100), places: figure.places + 2 };
  const distance = ({ value }: Figure): Decimal => value.minus(exact).abs();
  const read = distance(hundredth).lt(distance(plain)) ? hundredth : plain;
  return {
    ...rate,
    figure: read,
    cell: { ...cell, reading: { kind: "figure", figure: read, percent: true } },
  };
}

/** Judges a rate by the rule of DESIGN §5. */
export function judgeRatio(
  form: RatioForm,
  { figure: rate }: Pick<Operand, "figure">,
  { figure: part }: Pick<Operand, "figure">,
  { figure: base }: Pick<Operand, "figure">,
  exact: Decimal,
): JudgedRatio {
  const unit = lastUnit(rate);
  const computed = exact.toDecimalPlaces(rate.places);
  const gap = rate.value.minus(computed);
  const outcome = gap.isZero()
    ? "agrees"
    : rate.value.minus(exact).abs().lt(unit)
      ? "tail"
      : isWithinRounding(form, rate, part, base)
        ? "doubtful"
        : "wrong";
  return { outcome, computed, gap, tolerance: unit };
}

/** Whether some amounts that are written as part and base give a ratio that is written as the rate. */
function isWithinRounding(form: RatioForm, rate: Figure, part: Figure, base: Figure): boolean {
  const ends = (figure: Figure): [Decimal, Decimal] => [
    figure.value.minus(halfUnit(figure)),
    figure.value.plus(halfUnit(figure)),
  ];
  const ratios = ends(part).flatMap((above) =>
    ends(base).flatMap((below) => ratioOf(form, above, below) ?? []),
  );
  const half = lastUnit(rate).div(2);
  return (
    rate.value.plus(half).gte(Decimal.min(...ratios)) && rate.value.minus(half).lte(Decimal.max(...ratios))
  );
}
