import { readFigure } from "../../../src/shared/amount/figure";
import { shownPlaces } from "../../../src/shared/amount/numberFormat";

test.each([
  ["#,##0.00", 2, 0],
  ["0", 0, 0],
  ["0.00%", 2, 2],
  ["0.00,", 2, -3],
  ["0.00,,", 2, -6],
  ["0!.0,", 1, -4],
  ["0\\.0,", 1, -4],
  ["#,##0!.00,", 2, -5],
  ['0.00"万元"', 2, 0],
  ["0.00_);(0.00)", 2, 0],
])("%s shows %i digits after the point and scales by ten to the %i", (format, places, scale) => {
  expect(shownPlaces(format)).toEqual({ places, scale });
});

test.each([
  [12345678, "0!.0,", "1234.6"],
  [12345678, "0.00,", "12345.68"],
  [5722600, "#,##0.00", "5722600.00"],
  [0.9997, "0.00%", "0.9997"],
  [-1.42e-14, "General", "0.00"],
  [0.1 + 0.2, "General", "0.30"],
])("%d in the format %s is published as %s", (value, numberFormat, published) => {
  const reading = readFigure({ value, kind: "number", numberFormat }, 2);
  expect(reading.kind === "figure" && reading.figure.value.toFixed(reading.figure.places)).toBe(published);
});
