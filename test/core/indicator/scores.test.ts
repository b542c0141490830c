import fc from "fast-check";
import { Decimal } from "../../../src/shared/amount/decimal";
import type { Argument } from "../../../src/shared/indicator/argument";
import { deductedScore, executionScore } from "../../../src/shared/indicator/deduction";
import { isRefusal, type Refusal } from "../../../src/shared/indicator/evaluation";
import { gradeBands, gradeOf, NATIONAL_BANDS } from "../../../src/shared/indicator/grade";
import { changeRate, savingRate } from "../../../src/shared/indicator/rate";
import { tierScore } from "../../../src/shared/indicator/tierScore";
import { totalScore } from "../../../src/shared/indicator/totalScore";
import { shown } from "./scoring";

function expected<Answer>(answer: Answer | Refusal): Exclude<Answer, Refusal> {
  if (isRefusal(answer)) throw new Error(answer.reason);
  return answer as Exclude<Answer, Refusal>;
}

test("99.97 % prints as full marks when rounded and as 9.9 when cut", () => {
  const cut = (places: number): string =>
    shown(
      executionScore(
        new Decimal("582.66"),
        new Decimal("582.84"),
        new Decimal(10),
        { kind: "ratio" },
        places,
      ),
    );
  expect(cut(1)).toBe("10");
  expect(cut(-1)).toBe("9.9");
  expect(cut(2)).toBe("10");
  expect(cut(-2)).toBe("9.99");
});

test.each([
  ["1.032", "5", "0.5", "1", "3.4"],
  ["1.00", "5", "0.5", "1", "5"],
  ["0.88", "5", "0.5", "1", "5"],
  ["1.50", "5", "0.5", "1", "0"],
  ["0.3684", "3", "0.3", "0", "0"],
  ["0.02", "3", "0.3", "0", "2.4"],
])(
  "a rate of %s on %s points, %s off per point over %s, leaves %s",
  (rate, weight, perPoint, limit, left) => {
    const result = deductedScore(
      new Decimal(rate),
      new Decimal(weight),
      new Decimal(perPoint),
      new Decimal(limit),
      2,
    );
    expect(shown(result)).toBe(left);
  },
);

test.each([
  ["达成", 10, null, "10"],
  [1, 10, 0.5, "9"],
  ["部分达成", 10, 0.5, "7"],
  ["部分达成预期指标并具有一定效果", 10, "0", "6"],
  ["未达成", 10, "0", "0"],
  ["未达成", 10, 0.5, "3"],
  ["部分达成", 10, null, "position-missing"],
  ["部分达成", 10, 0, "position-missing"],
  ["部分达成", 10, 1, "position-out-of-range"],
  [2, 10, 1.5, "position-out-of-range"],
  ["优", 10, null, "unknown-level"],
  [4, 10, null, "unknown-level"],
])("tier %s of %i at %s is %s", (level, weight, position, points) => {
  expect(shown(tierScore(level, weight, position))).toBe(points);
});

const column = (...cells: Argument[]): Argument[][] => cells.map((cell) => [cell]);
const row = (points: string, weight: string) => ({
  points: new Decimal(points),
  weight: new Decimal(weight),
});

test("附件3 of a published 2023 self-evaluation adds up to 96.9", () => {
  const points = column(5, 5, 5, 6, 8, 10, 10, 10, 10, 18);
  const weights = column(5, 5, 5, 7, 8, 10, 10, 10, 10, 20);
  expect(shown(totalScore(points, weights, new Decimal(100), row("9.9", "10")))).toBe("96.9");
});

test.each([
  ["a point above its weight", column(5, 8), column(5, 7), "point-above-weight"],
  ["a negative point", column(5, -1), column(5, 7), "negative-point"],
  ["weights that miss the full marks", column(5, 5), column(5, 7), "weights-sum"],
  ["shapes that differ", column(5), column(5, 7), "shapes-differ"],
])("a total refuses %s", (_, points, weights, reason) => {
  expect(shown(totalScore(points, weights, new Decimal(100), undefined))).toBe(reason);
});

test("a total without weights is the plain sum, blanks skipped", () => {
  expect(shown(totalScore(column(40, null, "", "20"), undefined, new Decimal(100), row("10", "10")))).toBe(
    "70",
  );
});

test.each([
  [100, "优"],
  [90, "优"],
  [89.99, "良"],
  [80, "良"],
  [60, "中"],
  [59.9, "差"],
  [-1, "差"],
])("%d is %s", (marks, word) => {
  expect(gradeOf(new Decimal(marks), NATIONAL_BANDS)).toBe(word);
});

test("bands of another province, in any order", () => {
  const bands = expected(
    gradeBands([
      [60, "合格"],
      [85, "优"],
      [0, "不合格"],
      [null, null],
      [70, "良"],
    ]),
  );
  expect([90, 75, 65, 10].map((marks) => gradeOf(new Decimal(marks), bands))).toEqual([
    "优",
    "良",
    "合格",
    "不合格",
  ]);
  expect(gradeBands([["优", 90]])).toMatchObject({ reason: "bands-unreadable", detail: "1" });
});

test.each([
  ["6.5", "4.75", 2, "0.3684"],
  ["4.75", "6.5", 2, "-0.2692"],
  ["5", "5", 2, "0"],
  ["5", "0", 2, "zero-base"],
  ["0", "0", 2, "both-zero"],
  ["5", "-3", 2, "negative-base"],
])("from %2$s to %1$s is a change of %s", (current, previous, places, rate) => {
  expect(shown(changeRate(new Decimal(current), new Decimal(previous), places))).toBe(rate);
});

test("savings are negative where more was spent, and a budget of zero has none", () => {
  expect(shown(savingRate(new Decimal(76), new Decimal("116.66"), 2))).toBe("-0.535");
  expect(shown(savingRate(new Decimal(0), new Decimal(5), 2))).toBe("zero-base");
  expect(shown(savingRate(new Decimal(0), new Decimal(0), 2))).toBe("both-zero");
});

test("a deduction lies between 0 and the weight and never grows with the rate", () => {
  const rate = fc.integer({ min: 0, max: 300 });
  fc.assert(
    fc.property(rate, rate, fc.integer({ min: 1, max: 20 }), (a, b, weight) => {
      const of = (percent: number) =>
        new Decimal(
          shown(
            deductedScore(
              new Decimal(percent).div(100),
              new Decimal(weight),
              new Decimal("0.5"),
              new Decimal(1),
              10,
            ),
          ),
        );
      expect(of(Math.max(a, b)).lte(of(Math.min(a, b)))).toBe(true);
      expect(of(a).gte(0) && of(a).lte(weight)).toBe(true);
    }),
  );
});

test("points for execution do not depend on the unit, and a total not on the order of its rows", () => {
  const money = fc.integer({ min: 1, max: 10 ** 7 });
  fc.assert(
    fc.property(
      money,
      money,
      fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 8 }),
      (a, b, points) => {
        const of = (factor: number) =>
          shown(
            executionScore(
              new Decimal(a).times(factor),
              new Decimal(b).times(factor),
              new Decimal(10),
              { kind: "ratio" },
              4,
            ),
          );
        expect(of(10_000)).toBe(of(1));
        const total = (list: readonly number[]) =>
          shown(totalScore(column(...list), undefined, new Decimal(100), undefined));
        expect(total([...points].reverse())).toBe(total(points));
      },
    ),
  );
});
