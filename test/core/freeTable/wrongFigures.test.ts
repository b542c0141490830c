import fc from "fast-check";
import { checkFreeTable, type FreeFinding } from "../../../src/shared/freeTable/checkFreeTable";
import "../support/seed";
import { sheetOf, sheetOfRows, withFigure } from "./sheetOf";
import * as tables from "./tables";

function findingsWith(text: string, row: number, column: number, value: number): readonly FreeFinding[] {
  return checkFreeTable(withFigure(sheetOf(text), row, column, value)).findings;
}

test.each([
  // table, row, column, wrong figure, kind, cell, reported, computed, gap
  ["vehicles", 8, 5, 16590, "total-row", "E8", "16590.00", "16950.00", "-360.00"],
  ["vehicles", 5, 7, 30640.3, "total-column", "G5", "30640.30", "30460.30", "180.00"],
  ["wages", 6, 6, 6030, "total-column", "F6", "6030.00", "7700.00", "-1670.00"],
  ["months", 7, 2, 396.7, "total-row", "B7", "396.70", "369.70", "27.00"],
  ["oneColumn", 10, 2, 3854, "total-row", "B10", "3854", "3845", "9"],
  ["projects", 5, 5, 0.57, "rate", "E5", "57.00%", "75.00%", "-18.00%"],
  ["projects", 7, 6, 0.32, "rate", "F7", "32.00%", "23.00%", "9.00%"],
  ["purchases", 8, 6, 17400, "total-row", "F8", "17400.00", "17040.00", "360.00"],
  ["subjects", 3, 4, 261.1, "hierarchy", "D3", "261.10", "260.10", "1.00"],
] as const)(
  "%s: row %i, column %i as %d",
  (name, row, column, wrong, kind, cell, reported, computed, gap) => {
    const findings = findingsWith(tables[name], row, column, wrong);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      kind,
      cell,
      reported,
      computed,
      gap,
      verdict: "doubtful",
      sheet: "其他表",
    });
  },
);

test("a finding tells its terms, the evidence and the totals it throws off", () => {
  const [finding] = findingsWith(tables.wages, 6, 6, 6030);
  expect(finding).toMatchObject({
    label: "王五",
    header: "应发合计",
    evidence: { holds: 4, of: 5 },
    terms: [
      { sign: 1, cell: "C6", label: "王五", header: "基本工资", value: "3560.00" },
      { sign: 1, cell: "D6", header: "津贴", value: "1680.00" },
      { sign: 1, cell: "E6", header: "绩效", value: "2460.00" },
    ],
  });
  expect(finding?.consequences).toEqual(["F8", "K6"]);
});

test("a wrong item breaks its row and its column", () => {
  const findings = findingsWith(tables.vehicles, 5, 4, 4500);
  expect(findings.map(({ kind, cell, gap }) => [kind, cell, gap])).toEqual([
    ["total-row", "D8", "900.00"],
    ["total-column", "G5", "900.00"],
  ]);
});

test("a part larger than its whole is named", () => {
  const wide = `
    项目|预算数|决算数|上年数|前年数
    一、接待费|60.00|59.00|57.00|55.00
    其中：外宾接待费|40.00|73.00|36.00|30.00
    二、会议费|50.00|44.00|41.00|40.00`;
  const [finding, ...others] = checkFreeTable(sheetOf(wide)).findings;
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ kind: "subset", comparison: "bound", cell: "C2", computed: "73.00" });
});

test("tails are folded, not told", () => {
  const { findings, tails } = checkFreeTable(withFigure(sheetOf(tables.months), 12, 2, 754.21));
  expect(findings).toEqual([]);
  expect(tails.map(({ cell }) => cell)).toContain("B12");
});

/** Amounts in 元 as whole 分; every figure is rounded to 万元 by itself, totals too. */
const additive = fc.integer({ min: 4, max: 9 }).chain((columns) =>
  fc.array(
    fc.array(fc.integer({ min: 1_000_000, max: 900_000_000 }), { minLength: columns, maxLength: columns }),
    {
      minLength: 4,
      maxLength: 25,
    },
  ),
);

function roundedTable(cents: readonly (readonly number[])[]): (string | number)[][] {
  const withTotal = (line: readonly number[]): number[] => [...line, line.reduce((a, b) => a + b, 0)];
  const rows = cents.map(withTotal);
  const total = (rows[0] ?? []).map((_, column) => rows.reduce((all, row) => all + (row[column] ?? 0), 0));
  const inTenThousands = (cent: number): number => Math.round(cent / 10_000) / 100;
  return [
    ["金额单位：万元"],
    ["单位", ...(cents[0] ?? []).map((_, place) => `经费${String.fromCharCode(65 + place)}`), "合计"],
    ...rows.map((row, place) => [`第${String(place)}所`, ...row.map(inTenThousands)]),
    ["合计", ...total.map(inTenThousands)],
  ];
}

test("tables rounded one by one show tails, and hardly ever more", () => {
  let [judged, doubtful] = [0, 0];
  fc.assert(
    fc.property(additive, (cents) => {
      const { relations } = checkFreeTable(sheetOfRows(roundedTable(cents)));
      judged += relations.total;
      doubtful += relations.doubtful;
      expect(relations.total).toBe(cents.length + 1 + (cents[0]?.length ?? 0) + 1);
    }),
  );
  // Rounding alone goes beyond the tail about once in a hundred sums.
  expect(doubtful / judged).toBeLessThan(0.015);
});

test("a slip in a total of a rounded table is named", () => {
  fc.assert(
    fc.property(additive, fc.nat(), fc.constantFrom(10, 100, 1000), (cents, pick, factor) => {
      const rows = roundedTable(cents);
      const last = rows.length;
      const column = 2 + (pick % (cents[0]?.length ?? 1));
      const right = Number(rows[last - 1]?.[column - 1]);
      const sheet = withFigure(sheetOfRows(rows), last, column, Math.round(right * 100 + factor * 100) / 100);
      const { findings } = checkFreeTable(sheet);
      const cell = `${String.fromCharCode(64 + column)}${String(last)}`;
      expect(findings.filter(({ verdict }) => verdict === "doubtful").map((one) => one.cell)).toContain(cell);
    }),
  );
});

test("people are counted and not rounded: two too many are no tail", () => {
  // 27 was typed as 29: as rounded figures the five terms of the total would have hidden it.
  const staff = `
    单位|在职|退休|合计
    甲中心|12|3|15
    乙中心|20|7|29
    丙中心|31|9|40
    丁中心|8|2|10
    合计|71|21|92`;
  const { findings, tails } = checkFreeTable(sheetOf(staff));
  expect(tails).toEqual([]);
  expect(findings.map(({ cell }) => cell)).toEqual(["D3"]);
});
