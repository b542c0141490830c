import { commonPlaces, formatAmount } from "../../../src/shared/message/wording/formatAmount";

test.each([
  ["2668.25", 0, "2,668.25"],
  ["-1234567.8", 2, "-1,234,567.80"],
  ["999", 0, "999"],
  ["1000", 2, "1,000.00"],
  ["0.005", 2, "0.005"],
  // More digits than a binary number can hold stay as they are.
  ["12345678901234567890.12345678901234567890", 0, "12,345,678,901,234,567,890.12345678901234567890"],
  ["1287.8%", 0, "1,287.8%"],
  ["#REF!", 2, "#REF!"],
  ["", 2, ""],
])("%s with at least %i places is shown as %s", (amount, places, shown) => {
  expect(formatAmount(amount, places)).toBe(shown);
});

test("a column lines up at the most places of its figures", () => {
  expect(commonPlaces(["1", "2.5", "-3.125", "", "1e-9"])).toBe(3);
});
