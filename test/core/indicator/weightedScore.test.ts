import fc from "fast-check";
import { Decimal } from "../../../src/shared/amount/decimal";
import type { Range } from "../../../src/shared/indicator/weightedRows";
import { weightedScore } from "../../../src/shared/indicator/weightedScore";

const column = (...cells: (number | string | null)[]): Range => cells.map((cell) => [cell]);
const score = (scores: Range, weights: Range, full?: number): string => {
  const result = weightedScore(scores, weights, full === undefined ? undefined : new Decimal(full));
  return result.kind === "value" ? result.value.toFixed() : `${result.reason} ${result.detail}`.trim();
};

test.each([
  ["marks of 100", column(90, 80), column(60, 40), undefined, "86"],
  ["completion as fractions", column(1, 0.9), column(0.5, 0.5), undefined, "0.95"],
  ["rows blank in both are skipped", column(90, null, 80), column(60, null, 40), undefined, "86"],
  ["a blank score counts as zero", column(90, null), column(60, 40), undefined, "54"],
  ["text figures", column("９０", "80分".replace("分", "")), column("60", "40"), undefined, "86"],
  ["own full marks", column(10, 5), column(30, 30), 60, "7.5"],
  ["weights that do not sum to 100", column(90, 80), column(60, 30), undefined, "weights-sum 90"],
  ["weights that miss their own full marks", column(90, 80), column(60, 40), 50, "weights-sum 100"],
  ["a score without weight", column(90, 80), column(100, 0), undefined, "score-without-weight 2"],
  ["a negative weight", column(90, 80), column(110, -10), undefined, "negative-weight 2"],
  ["different shapes", column(90), column(60, 40), undefined, "shapes-differ 1×1 / 2×1"],
  ["what is already a 得分 column", column(8, 8, 4), column(40, 40, 20), undefined, "looks-like-points"],
  ["a 得分 column with its full marks stated", column(8, 8, 4), column(40, 40, 20), 100, "7.2"],
  ["no weights at all", column(null), column(null), undefined, "no-weights"],
  ["words among the scores", column("优", 80), column(60, 40), undefined, "unreadable 优"],
])("%s", (_, scores, weights, full, expected) => {
  expect(score(scores, weights, full)).toBe(expected);
});

test("blank cells as null (web) and as 0 (desktop) give the same score", () => {
  const cell = fc.option(fc.integer({ min: 1, max: 100 }), { nil: null });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }), (rows) => {
      const asWeb = [column(...rows.map(([s]) => s)), column(...rows.map(([, w]) => w))] as const;
      const asDesktop = [
        column(...rows.map(([s]) => s ?? 0)),
        column(...rows.map(([, w]) => w ?? 0)),
      ] as const;
      const full = rows.reduce((total, [, w]) => total + (w ?? 0), 0);
      expect(score(...asDesktop, full)).toBe(score(...asWeb, full));
    }),
  );
});

test("the order of the rows does not matter and the score lies between its smallest and largest part", () => {
  const row = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 50 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const full = rows.reduce((total, [, w]) => total + w, 0);
      const of = (list: [number, number][]) =>
        score(column(...list.map(([s]) => s)), column(...list.map(([, w]) => w)), full);
      expect(of([...rows].reverse())).toBe(of(rows));
      const value = new Decimal(of(rows));
      expect(value.gte(Math.min(...rows.map(([s]) => s)))).toBe(true);
      expect(value.lte(Math.max(...rows.map(([s]) => s)))).toBe(true);
    }),
  );
});
