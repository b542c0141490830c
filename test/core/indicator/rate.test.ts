import fc from "fast-check";
import { Decimal } from "../../../src/shared/amount/decimal";
import { numberPair, placesArgument } from "../../../src/shared/indicator/argument";
import { ratio } from "../../../src/shared/indicator/rate";

const rate = (part: string, base: string, places?: number): string => {
  const result = ratio(new Decimal(part), new Decimal(base), places);
  return result.kind === "value" ? result.value.toFixed() : `${result.error}: ${result.reason}`;
};

test.each([
  // part, base, places of the percentage, fraction
  ["582.66", "582.84", 2, "0.9997"], // 附件3 of a published 2023 self-evaluation
  ["22", "25", undefined, "0.88"],
  ["32", "31", 2, "1.0323"],
  ["116.66", "76", 1, "1.535"],
  ["1.005", "100", 2, "0.0101"],
  ["0", "100", 2, "0"],
  ["0", "0", 2, "not-available: both-zero"],
  ["1", "0", 2, "division-by-zero: zero-base"],
])("%s of %s to %s places is %s", (part, base, places, expected) => {
  expect(rate(part, base, places)).toBe(expected);
});

test("a rate does not change when both figures change their unit", () => {
  const money = fc.integer({ min: 1, max: 10 ** 9 });
  fc.assert(
    fc.property(money, money, (actual, budget) => {
      const wan = rate(String(actual), String(budget), 2);
      const yuan = rate(String(actual * 10000), String(budget * 10000), 2);
      expect(yuan).toBe(wan);
    }),
  );
});

test.each([
  ["582.66万元", 582.84, "582.66", "582.84"],
  ["5826600元", "582.84万元", "5826600", "5828400"],
  ["（1.5）", "１，０００", "-1.5", "1000"],
  [null, 5, "0", "5"],
  ["", 5, "0", "5"],
  [0.1 + 0.2, 1, "0.3", "1"],
])("%j against %j reads as %s and %s", (first, second, a, b) => {
  const pair = numberPair(first, second);
  expect("kind" in pair ? pair : { a: pair.first.toFixed(), b: pair.second.toFixed() }).toEqual({ a, b });
});

test.each([
  ["合计", 1],
  [true, 1],
  [1, "约5"],
])("%j against %j is refused with the text", (first, second) => {
  expect(numberPair(first, second)).toMatchObject({ error: "invalid-value", reason: "unreadable" });
});

test.each([
  [null, undefined],
  ["", undefined],
  [2, 2],
  [0, 0],
  ["2", 2],
])("places %j are %j", (given, read) => {
  expect(placesArgument(given)).toBe(read);
});

test.each([[-1], [1.5], [11]])("places %j are refused", (given) => {
  expect(placesArgument(given)).toMatchObject({ reason: "places-out-of-range" });
});
