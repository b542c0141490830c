import { readRole } from "../../../src/shared/check/readRole";
import type { ReadableCell } from "../../../src/shared/amount/figure";
import type { LocatedStatement } from "../../../src/shared/recognition/locatedStatement";
import type { CellName, Relation } from "../../../src/shared/relation/relation";
import { statementOf } from "../../../src/shared/statement/catalogue";
import type { FigureRole } from "../../../src/shared/statement/statement";
import { evaluate, type Evaluation } from "../../../src/shared/verdict/evaluate";
import type { PlacedCell } from "../../../src/shared/verdict/placedCell";

const located: LocatedStatement = {
  statement: statementOf("self"),
  instance: 1,
  sheet: "表",
  title: "",
  unit: "万元",
  unitClear: true,
  unitStated: true,
  working: false,
  year: undefined,
  area: { row: 0, column: 0, rows: 1, columns: 1 },
  blocks: {},
};

const name = (column: string): CellName => ({
  statement: "self",
  instance: 1,
  block: "money",
  row: "annual",
  occurrence: 1,
  column,
});

type Typed = number | string | readonly [value: number, numberFormat: string];

function cellOf(typed: Typed): ReadableCell {
  if (typed === "") return { value: "", kind: "empty", numberFormat: "General" };
  if (typeof typed === "string") return { value: typed, kind: "text", numberFormat: "@" };
  const [value, numberFormat] = typeof typed === "number" ? [typed, "General"] : typed;
  return { value, kind: "number", numberFormat };
}

/** A rate of a part and a base as they stand in cells. */
function judged(
  rate: Typed,
  part: Typed,
  base: Typed,
  { kind = "share", role = "amount" }: { kind?: "share" | "change"; role?: FigureRole } = {},
): Evaluation {
  const placed = (typed: Typed, as: FigureRole): PlacedCell => ({
    sheet: "表",
    row: 0,
    column: 0,
    role: as,
    ...readRole(as, cellOf(typed), located),
    hasFormula: false,
    rowLabel: "",
    columnHeader: "",
  });
  const cells = new Map([
    ["rate", placed(rate, "rate")],
    ["part", placed(part, role)],
    ["base", placed(base, role)],
  ]);
  const relation: Relation = {
    id: "E1",
    level: "hard",
    source: "",
    kind,
    total: name("rate"),
    terms: ["part", "base"].map((column) => ({ sign: 1, cell: name(column) })),
  };
  return evaluate(relation, ({ column }) => cells.get(column));
}

describe("执行率 582.66 ÷ 582.84 = 99.9691…%", () => {
  test.each<[string, Typed, string]>([
    ["two places, rounded", "99.97%", "agrees"],
    ["two places, cut", "99.96%", "tail"],
    ["two places, rounded up too far", "99.98%", "wrong"],
    ["two places, two off", "99.95%", "wrong"],
    ["a number shown as a percentage", [0.999691166, "0.00%"], "agrees"],
    ["a number shown as a whole percentage", [0.999691166, "0%"], "agrees"],
    ["a number as Excel works it out, shown in full", 582.66 / 582.84, "agrees"],
    ["a fraction", 0.9997, "agrees"],
    ["a percentage without its sign", "99.97", "agrees"],
    ["a percentage without its sign, as a number", 99.97, "agrees"],
    ["full-width", "９９．９７％", "agrees"],
    ["of the initial budget", "104.62%", "wrong"],
    ["the decimal point lost", "9997%", "wrong"],
  ])("%s", (_, rate, outcome) => {
    expect(judged(rate, 582.66, 582.84).outcome).toBe(outcome);
  });
});

test.each<[string, Typed, Typed, Typed, string]>([
  ["a rate above two that is no percentage without its sign", 3.087, 0.71, 0.23, "agrees"],
  ["the same with its sign, inside what rounding of small amounts allows", "310%", 0.71, 0.23, "doubtful"],
  ["a small base off by more than rounding", "330%", 0.71, 0.23, "wrong"],
  ["a whole percentage", "116.3%", 1434.75, 1233.5, "agrees"],
  ["a wrong percentage of the published report", "287.8%", 2668.25, 933.92, "wrong"],
  ["nothing over nothing", 0, 0, 0, "na"],
  ["nothing over nothing, full marks", "100%", 0, 0, "na"],
  ["a dash over nothing", "——", 0, "", "na"],
  ["a slash over nothing", "/", 12, 0, "na"],
  ["不适用", "不适用", 0, 0, "na"],
  ["nothing filled in over a base", "", "", 933.92, "na"],
  ["a rate left blank over both", "", 12, 24, "hint"],
  ["words for a rate", "已完成", 12, 24, "unchecked"],
])("%s", (_, rate, part, base, outcome) => {
  expect(judged(rate, part, base).outcome).toBe(outcome);
});

test.each<[string, Typed, Typed, Typed, string]>([
  ["22 of 25 is 88%", "88%", 22, 25, "agrees"],
  ["people with their measure word", "88%", "22人", "25人", "agrees"],
  ["counts are not rounded, so the nearest percentage is the only one", "87%", 22, 25, "wrong"],
  ["32 of 31 cut", "103.2%", 32, 31, "agrees"],
  ["28 of 29 cut", "96.5%", 28, 29, "tail"],
])("%s", (_, rate, part, base, outcome) => {
  expect(judged(rate, part, base, { role: "count" }).outcome).toBe(outcome);
});

test.each<[string, Typed, Typed, Typed, string]>([
  ["an increase", "36.84%", 6.5, 4.75, "agrees"],
  ["a decrease", "-10.10%", 223.26, 248.34, "agrees"],
  ["a decrease without its sign", "10.10%", 223.26, 248.34, "wrong"],
  ["no change", "0%", 4.75, 4.75, "agrees"],
])("a change: %s", (_, rate, part, base, outcome) => {
  expect(judged(rate, part, base, { kind: "change" }).outcome).toBe(outcome);
});

test("what a rate should be is given to its own places", () => {
  expect(judged("99.90%", 582.66, 582.84).computed.toString()).toBe("0.9997");
  expect(judged("99%", 582.66, 582.84).computed.toString()).toBe("1");
});
