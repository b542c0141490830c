import "../test/core/functions/customFunctionsRuntime";
import { Decimal } from "decimal.js";
import * as functions from "../src/functions/functions";
import { pairedMedians } from "./pairedMedians";

/**
 * Calls per second of each PERF function beside the same formula in plain doubles and in bare decimal.js, measured in
 * turn in one run: `npx tsx bench/functions.ts`. Medians of rounds and ratios of medians; nothing is asserted.
 */
interface Contest {
  readonly name: string;
  readonly ours: (index: number) => unknown;
  readonly doubles: (index: number) => unknown;
  readonly decimals: (index: number) => unknown;
}

const SIZE = 1000;
const actual = Array.from({ length: SIZE }, (_, index) => 100 + index * 1.37);
const budget = Array.from({ length: SIZE }, (_, index) => 120 + index * 1.31);
const column = (list: readonly number[]) => list.slice(0, 20).map((each) => [each]);
const marks = column(actual.map((_, index) => 60 + (index % 40)));
const weights = column(actual.map(() => 5));
const [a, b] = [(index: number) => actual[index] ?? 1, (index: number) => budget[index] ?? 1];

const ratioOfDoubles = (index: number) => a(index) / b(index);
const ratioOfDecimals = (index: number) => new Decimal(a(index)).div(b(index)).toNumber();
const sumOfDoubles = () =>
  marks.reduce((total, [each = 0], index) => total + each * (weights[index]?.[0] ?? 0), 0);
const sumOfDecimals = () =>
  marks
    .reduce(
      (total, [each = 0], index) => total.plus(new Decimal(each).times(weights[index]?.[0] ?? 0)),
      new Decimal(0),
    )
    .toNumber();

const contests: readonly Contest[] = [
  ...(["rate", "control", "share", "adjust", "carryover"] as const).map((name) => ({
    name: name.toUpperCase(),
    ours: (index: number) => functions[name](a(index), b(index)),
    doubles: ratioOfDoubles,
    decimals: ratioOfDecimals,
  })),
  ...(["change", "saving"] as const).map((name) => ({
    name: name.toUpperCase(),
    ours: (index: number) => functions[name](a(index), b(index)),
    doubles: (index: number) => (a(index) - b(index)) / b(index),
    decimals: (index: number) => new Decimal(a(index)).minus(b(index)).div(b(index)).toNumber(),
  })),
  {
    name: "SCORE",
    ours: (index) => functions.score("≥90%", a(index) / 10, 10),
    doubles: (index) => Math.min(1, a(index) / 10 / 90) * 10,
    decimals: (index) =>
      Decimal.min(1, new Decimal(a(index)).div(10).div(90))
        .times(10)
        .toNumber(),
  },
  {
    name: "TIER",
    ours: () => functions.tier("部分达成", 10, 0.5),
    doubles: () => 10 * (0.6 + 0.5 * 0.2),
    decimals: () => new Decimal(10).times(new Decimal(0.5).times(0.2).plus(0.6)).toNumber(),
  },
  {
    name: "DEDUCT",
    ours: (index) => functions.deduct(b(index) / a(index), 5, 0.5),
    doubles: (index) => Math.max(0, 5 - 0.5 * Math.max(0, b(index) / a(index) - 1) * 100),
    decimals: (index) =>
      Decimal.max(0, new Decimal(5).minus(new Decimal(b(index)).div(a(index)).minus(1).times(50))).toNumber(),
  },
  {
    name: "EXECSCORE",
    ours: (index) => functions.execscore(a(index), b(index)),
    doubles: (index) => Math.min(1, a(index) / b(index)) * 10,
    decimals: (index) =>
      Decimal.min(1, new Decimal(a(index)).div(b(index)))
        .times(10)
        .toNumber(),
  },
  {
    name: "WEIGHTED (20 rows)",
    ours: () => functions.weighted(marks, weights),
    doubles: sumOfDoubles,
    decimals: sumOfDecimals,
  },
  {
    name: "TOTAL (20 rows)",
    ours: () => functions.total(weights, weights),
    doubles: sumOfDoubles,
    decimals: sumOfDecimals,
  },
  {
    name: "GRADE",
    ours: (index) => functions.grade(a(index) / 10),
    doubles: (index) => (a(index) / 10 >= 90 ? "优" : "差"),
    decimals: (index) => (new Decimal(a(index)).div(10).gte(90) ? "优" : "差"),
  },
  {
    name: "TARGET",
    ours: () => functions.target("不低于90%"),
    doubles: () => Number.parseFloat("90"),
    decimals: () => new Decimal("90").toNumber(),
  },
  {
    name: "AGREES (20 rows)",
    ours: () => functions.agrees(100, weights),
    doubles: sumOfDoubles,
    decimals: sumOfDecimals,
  },
  {
    name: "GAP (20 rows)",
    ours: () => functions.gap(100, weights),
    doubles: sumOfDoubles,
    decimals: sumOfDecimals,
  },
];

console.log("function             calls/s   ÷ bare decimal.js   ÷ doubles   (time ratios of medians)");
for (const { name, ours, doubles, decimals } of contests) {
  const [own = 0, plain = 0, exact = 0] = pairedMedians([ours, doubles, decimals], SIZE);
  const perSecond = Math.round(SIZE / (own / 1000)).toLocaleString("en-US");
  console.log(
    `${name.padEnd(18)} ${perSecond.padStart(11)} ${(own / exact).toFixed(2).padStart(14)} ${(own / plain).toFixed(0).padStart(15)}`,
  );
}
