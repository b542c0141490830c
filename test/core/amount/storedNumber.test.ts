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

test("what can be typed, 15 digits, is taken as it is", () => {
  const digits = fc.bigInt({ min: 1n, max: 999_999_999_999_999n });
  fc.assert(
    fc.property(digits, fc.integer({ min: 0, max: 14 }), fc.boolean(), (typed, places, negative) => {
      const value = new Decimal(typed.toString()).div(new Decimal(10).pow(places)).times(negative ? -1 : 1);
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
