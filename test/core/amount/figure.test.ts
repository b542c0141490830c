import { halfUnit, readFigure, figureIn, type ReadableCell } from "../../../src/shared/amount/figure";
import { shownPlaces } from "../../../src/shared/amount/numberFormat";

const number = (value: number, numberFormat: string): ReadableCell => ({
  kind: "number",
  value,
  numberFormat,
});
const text = (value: string): ReadableCell => ({ kind: "text", value, numberFormat: "@" });

test.each([
  ["0.00", { places: 2, scale: 0 }],
  ["#,##0.00_);(#,##0.00)", { places: 2, scale: 0 }],
  ['#,##0.00;-#,##0.00;"—"', { places: 2, scale: 0 }],
  ["0%", { places: 0, scale: 2 }],
  ["0.00%", { places: 2, scale: 2 }],
  ["0.0,", { places: 1, scale: -3 }],
  ["#,##0", { places: 0, scale: 0 }],
  ['0.00"万元"', { places: 2, scale: 0 }],
  ["[红色]-0.0", { places: 1, scale: 0 }],
  ['"a;b"0.000;0', { places: 3, scale: 0 }],
])("the format %s shows %j", (format, expected) => {
  expect(shownPlaces(format)).toEqual(expected);
});

test.each(["General", "@", "yyyy/m/d", "0.00E+00", "# ?/?", ""])(
  "the format %j shows the stored value",
  (format) => {
    expect(shownPlaces(format)).toBeUndefined();
  },
);

test.each([
  // a cell, least places of the statement, shown value, places, stores more digits than it shows
  ["two places shown of two", number(2668.25, "#,##0.00"), 2, "2668.25", 2, false],
  ["more stored than shown", number(2668.254999, "#,##0.00"), 2, "2668.25", 2, true],
  ["half a cent is rounded up as printed", number(1.005, "0.00"), 2, "1.01", 2, true],
  ["binary noise is no digit", number(0.1 + 0.2, "0.00"), 2, "0.3", 2, false],
  ["what a sum of scores left in the 15th digit", number(96.90000000000006, "General"), 2, "96.9", 2, false],
  ["a sum in 元 of a large unit", number(123456789.12000002, "General"), 2, "123456789.12", 2, false],
  ["the same where it reached the 14th", number(96.9000000000001, "General"), 2, "96.9", 2, false],
  ["a quotient", number(96.9 / 7, "General"), 2, "13.8428571428571", 13, false],
  ["a percentage", number(0.9997, "0.00%"), 2, "0.9997", 4, false],
  ["a whole percentage hides digits", number(0.9997, "0%"), 2, "1", 2, true],
  ["thousands, as displayed", number(1234567, "0.0,"), 2, "1234.6", 1, true],
  ["General has the places of the statement", number(12, "General"), 2, "12", 2, false],
  ["General with more digits keeps them", number(12.3456, "General"), 2, "12.3456", 4, false],
  ["text has the places of the statement", text("1922.2"), 2, "1922.2", 2, false],
])("%s", (_, cell, least, value, places, storesMore) => {
  const reading = readFigure(cell, least);
  expect(reading.kind).toBe("figure");
  if (reading.kind !== "figure") return;
  expect(reading.figure.value.toFixed()).toBe(value);
  expect(reading.figure).toMatchObject({ places, storesMore });
});

test("a printed 0.00 stands for up to half a cent of its unit, like any other figure", () => {
  const typed = readFigure(number(0, "0.00"), 2);
  expect(typed.kind === "figure" && halfUnit(typed.figure).toFixed()).toBe("0.005");
});

test("the unit and the percent sign written behind a text figure are told", () => {
  expect(readFigure(text("572.26万元"), 2)).toMatchObject({ kind: "figure", unit: "万元", percent: false });
  expect(readFigure(text("99.97%"), 2)).toMatchObject({ kind: "figure", percent: true });
});

test("an error cell is an error, the text #REF! is unreadable, blank is blank", () => {
  expect(readFigure({ kind: "error", value: "#REF!", numberFormat: "General" }, 2).kind).toBe("error");
  expect(readFigure(text("#REF!"), 2).kind).toBe("unreadable");
  expect(readFigure({ kind: "empty", value: "", numberFormat: "0.00" }, 2).kind).toBe("blank");
});

test("元 to 万元 moves value and places together", () => {
  const reading = readFigure(number(26682500, "#,##0.00"), 2);
  if (reading.kind !== "figure") throw new Error("a figure was expected");
  const converted = figureIn(reading.figure, "元", "万元");
  expect(converted.value.toFixed()).toBe("2668.25");
  expect(converted.places).toBe(6);
});
