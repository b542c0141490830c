import { Decimal } from "../../../src/shared/amount/decimal";
import type { Figure } from "../../../src/shared/amount/figure";
import type { CellName, Relation } from "../../../src/shared/relation/relation";
import { evaluate } from "../../../src/shared/verdict/evaluate";
import type { PlacedCell } from "../../../src/shared/verdict/placedCell";

const name = (row: string): CellName => ({
  statement: "03",
  instance: 1,
  block: "body",
  row,
  occurrence: 1,
  column: "total",
});

const figure = (written: string): Figure => {
  const value = new Decimal(written);
  return { value, places: written.split(".")[1]?.length ?? 0, exact: false, storesMore: false };
};

/** `total = parts` as written; "" is blank, "?" is a cell the workbook does not have. */
function judged(
  kind: Relation["kind"],
  total: string,
  parts: readonly string[],
  rest: Partial<Relation> = {},
): string {
  const written = new Map([total, ...parts].map((text, index) => [`r${index}`, text]));
  const cell = (row: string): PlacedCell | undefined => {
    const text = written.get(row);
    if (text === undefined || text === "?") return undefined;
    const reading =
      text === "" ? { kind: "blank" as const } : { kind: "figure" as const, figure: figure(text) };
    return {
      sheet: "表",
      row: 0,
      column: 0,
      role: "amount",
      reading,
      unit: "万元",
      hasFormula: false,
      rowLabel: row,
      columnHeader: "",
    };
  };
  const relation: Relation = {
    id: "T",
    level: "hard",
    source: "",
    kind,
    total: name("r0"),
    terms: parts.map((_, index) => ({ sign: 1, cell: name(`r${index + 1}`) })),
    ...rest,
  };
  return evaluate(relation, ({ row }) => cell(row)).outcome;
}

test.each([
  // total, parts, outcome (DESIGN §5: u = 0.01, Σh = (n+1)·0.005, tail ≤ round(2.6·√((n+1)/12)) units)
  ["10.00", ["4.00", "6.00"], "agrees"],
  ["10.01", ["4.00", "6.00"], "tail"],
  ["10.02", ["4.00", "6.00"], "wrong"],
  ["4.01", ["4.00"], "wrong"],
  ["10.01", ["1.00", "2.00", "3.00", "4.00"], "tail"],
  ["10.02", ["1.00", "2.00", "3.00", "4.00"], "tail"],
  ["10.03", ["1.00", "2.00", "3.00", "4.00"], "wrong"],
  ["36.03", ["1.00", "2.00", "3.00", "4.00", "5.00", "6.00", "7.00", "8.00"], "doubtful"],
  ["36.05", ["1.00", "2.00", "3.00", "4.00", "5.00", "6.00", "7.00", "8.00"], "wrong"],
  ["10.01", ["4.00", "6.00", "0.00", "", ""], "tail"],
  ["0.01", ["0.00", "0.00"], "doubtful"],
  ["906.40", ["906.39", "0.00"], "doubtful"],
  ["906.40", ["906.39", ""], "wrong"],
  ["906.42", ["906.39", "0.00"], "wrong"],
  ["", ["", ""], "na"],
  ["", ["0.00", ""], "agrees"],
  ["", ["4.00", "6.00"], "hint"],
  ["10.00", ["", ""], "wrong"],
  ["?", ["4.00"], "unchecked"],
  ["4.00", ["4.00", "?"], "agrees"],
  ["9.00", ["4.00", "?"], "unchecked"],
  ["10", ["4.25", "6.25"], "tail"],
])("a total of %j over %j is %s", (total, parts, outcome) => {
  expect(judged("sum", total, parts)).toBe(outcome);
});

test.each([
  ["4.00", "4.00", "agrees"],
  ["4.00", "4", "agrees"],
  ["4.01", "4.00", "tail"],
  ["4.02", "4.00", "wrong"],
  ["4.00", "", "wrong"],
  ["", "", "na"],
  ["", "0.00", "agrees"],
])("one figure printed as %j and %j is %s", (total, part, outcome) => {
  expect(judged("equal", total, [part])).toBe(outcome);
});

test.each([
  ["4.00", "9.00", "agrees"],
  ["9.01", "9.00", "tail"],
  ["9.02", "9.00", "wrong"],
  ["4.00", "", "wrong"],
])("%j within %j is %s", (total, part, outcome) => {
  expect(judged("bound", total, [part])).toBe(outcome);
});

test("a relation may be stricter or kinder than the rule", () => {
  expect(judged("equal", "4.01", ["4.00"], { tolerance: { kind: "exact" } })).toBe("wrong");
  expect(judged("equal", "4.02", ["4.00"], { tolerance: { kind: "units", units: 2 } })).toBe("tail");
  expect(judged("equal", "4.03", ["4.00"], { tolerance: { kind: "units", units: 2 } })).toBe("wrong");
});

test("a broken verify relation is doubtful, a broken hint relation a hint", () => {
  expect(judged("sum", "12.00", ["4.00", "6.00"], { level: "verify" })).toBe("doubtful");
  expect(judged("sum", "12.00", ["4.00", "6.00"], { level: "hint" })).toBe("hint");
});

test("rows that could not be named leave a gap unchecked, never wrong", () => {
  expect(judged("sum", "12.00", ["4.00", "6.00"], { incomplete: true })).toBe("unchecked");
  expect(judged("sum", "10.00", ["4.00", "6.00"], { incomplete: true })).toBe("agrees");
});

test("a relation holds when one of its alternatives does", () => {
  const either = (third: string): string =>
    judged("equal", "4.00", ["9.00", third], {
      terms: [{ sign: 1, cell: name("r1") }],
      alternatives: [[{ sign: 1, cell: name("r2") }]],
      level: "verify",
    });
  expect(either("4.00")).toBe("agrees");
  expect(either("4.01")).toBe("tail");
  expect(either("5.00")).toBe("doubtful");
});

test("a form that may be empty and is agrees with zero and proves nothing against a figure", () => {
  expect(judged("equal", "0.00", [""], { emptySide: "07" })).toBe("agrees");
  expect(judged("equal", "4.00", [""], { emptySide: "07" })).toBe("unchecked");
});

test("an equality over several figures allows for the rounding of each", () => {
  const conditional = { equalWhenZero: [] };
  expect(judged("bound", "10.01", ["4.00", "6.00"], conditional)).toBe("tail");
  expect(judged("bound", "10.02", ["4.00", "6.00"], conditional)).toBe("wrong");
  expect(judged("bound", "9.00", ["4.00", "6.00"], conditional)).toBe("wrong");
  expect(judged("bound", "9.00", ["4.00", "6.00"])).toBe("agrees");
});
