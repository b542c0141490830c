import fc from "fast-check";
import { Decimal } from "../../../src/shared/amount/decimal";
import { storedNumber } from "../../../src/shared/amount/storedNumber";

const cents = fc.integer({ min: -99_999_999, max: 99_999_999 });

// 得分 25 rows of 附件3 added up by Excel came to 96.90000000000006, and 总分 was 不平 by 0.0000000000001.
test("a sum that binary arithmetic has worked out is the sum of what was typed", () => {
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 200 }), (all) => {
      const stored = all.reduce((total, one) => total + one / 100, 0);
      const exact = new Decimal(all.reduce((total, one) => total + one, 0)).div(100);
      fc.pre(exact.abs().gte(1));
      // What is left of figures that all but cancel out has lost digits that nobody can give back.
      fc.pre(
        exact
          .abs()
          .times(1000)
          .gte(Math.max(...all.map(Math.abs)) / 100),
      );
      expect(storedNumber(stored).toFixed(2)).toBe(exact.toFixed(2));
      if (all.every((one) => one > 0)) expect(storedNumber(stored).toFixed()).toBe(exact.toFixed());
    }),
  );
});

test.each([
  [96.90000000000006, "96.9"],
  [96.9000000000001, "96.9"],
  [0.1 + 0.2, "0.3"],
  [-1234567.8900000001, "-1234567.89"],
  [96.9000001, "96.9000001"],
  [123456789012.34, "123456789012.34"],
  [999999999999999, "999999999999999"],
])("%s is %s", (stored, meant) => {
  expect(storedNumber(stored).toFixed()).toBe(meant);
});

test("what may be typed, up to 15 digits that do not end behind zeros, is taken as it is", () => {
  const digits = fc.bigInt({ min: 1n, max: 999_999_999_999_999n });
  fc.assert(
    fc.property(digits, fc.integer({ min: 0, max: 14 }), fc.boolean(), (typed, places, negative) => {
      const value = new Decimal(typed.toString()).div(new Decimal(10).pow(places)).times(negative ? -1 : 1);
      fc.pre(value.precision() < 15 || value.toSignificantDigits(13).precision() > 11);
      expect(storedNumber(value.toNumber()).toFixed()).toBe(value.toFixed());
    }),
  );
});

test("a number reads alike as the number and as the text of a file", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (stored) => {
      expect(storedNumber(String(stored)).equals(storedNumber(stored))).toBe(true);
    }),
  );
});
