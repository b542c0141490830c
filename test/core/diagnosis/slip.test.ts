import { Decimal } from "../../../src/shared/amount/decimal";
import { classifySlip } from "../../../src/shared/diagnosis/slip";

test.each([
  // written, meant, slip
  ["527.26", "572.26", "swapped-digits"],
  ["572.36", "572.26", "wrong-digit"],
  ["72.26", "572.26", "missing-digit"],
  ["5772.26", "572.26", "extra-digit"],
  ["57.226", "572.26", "power-of-ten"],
  ["5722600", "572.26", "power-of-ten"],
  ["0.057226", "572.26", "power-of-ten"],
  ["-572.26", "572.26", "sign"],
  ["0", "572.26", "not-filled"],
  ["622.75", "572.26", "other"],
  ["275.26", "572.26", "other"],
  ["0.05", "0.07", "other"],
  ["10", "0", "other"],
])("%s for %s is %s", (written, meant, slip) => {
  expect(classifySlip(new Decimal(written), new Decimal(meant), 2)).toBe(slip);
});
