import { Decimal } from "../amount/decimal";
import { normaliseText } from "../amount/text";
import { type Argument, numberArgument } from "./argument";
import { type Evaluation, evaluated, isRefusal, refused } from "./evaluation";

interface Tier {
  readonly words: readonly string[];
  /** Shares of the weight. */
  readonly lower: Decimal;
  readonly upper: Decimal;
  /** The upper end belongs to the tier above. */
  readonly open: boolean;
}

/** Three tiers of qualitative indicators: [80 %, 100 %], [60 %, 80 %), [0, 60 %). Source: 财预〔2020〕10号. */
const TIERS: readonly Tier[] = [
  {
    words: ["1", "达成", "达成预期指标", "达成预期目标", "全部达成", "达成年度指标", "完成"],
    lower: new Decimal("0.8"),
    upper: new Decimal(1),
    open: false,
  },
  {
    words: [
      "2",
      "部分达成",
      "部分达成并具有一定效果",
      "部分达成预期指标并具有一定效果",
      "部分完成",
      "基本达成",
    ],
    lower: new Decimal("0.6"),
    upper: new Decimal("0.8"),
    open: true,
  },
  {
    words: ["3", "未达成", "未达成且效果较差", "未达成预期指标且效果较差", "未完成"],
    lower: new Decimal(0),
    upper: new Decimal("0.6"),
    open: true,
  },
];

/**
 * Score of a qualitative indicator: weight × (lower + position × (upper − lower)). The first tier is full marks
 * unless a position is given; the other two need one, and their upper end (position 1) is excluded. The number 0 is
 * a blank cell on the desktop and counts as not given; the lower end is written "0".
 */
export function tierScore(level: Argument, weightArgument: Argument, positionArgument: Argument): Evaluation {
  const word = normaliseText(String(level ?? ""));
  const tier = TIERS.find(({ words }) => words.includes(word));
  if (!tier) return refused("not-available", "unknown-level", word);
  const weight = numberArgument(weightArgument);
  if (isRefusal(weight)) return weight;
  if (weight.value.isNegative() && !weight.value.isZero())
    return refused("invalid-value", "negative-weight", "1");

  const given = !isNotGiven(positionArgument);
  if (!given && tier.open) return refused("not-available", "position-missing");
  const position = given ? numberArgument(positionArgument) : undefined;
  if (isRefusal(position)) return position;
  const share = position?.value ?? new Decimal(1);
  if (share.isNegative() || share.gt(1) || (tier.open && share.equals(1))) {
    return refused("invalid-value", "position-out-of-range", share.toFixed());
  }
  return evaluated(weight.value.times(tier.lower.plus(share.times(tier.upper.minus(tier.lower)))));
}

function isNotGiven(position: Argument): boolean {
  return position === null || position === undefined || position === "" || position === 0;
}
