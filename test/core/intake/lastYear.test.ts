import { lusongSet } from "../../../samples/filledSets";
import { layOutStatements } from "../../../src/shared/layout/layOutStatements";
import { nameKey } from "../../../src/shared/relation/relation";
import { snapshotOfPlan } from "../support/snapshotOfPlan";
import { lastYearEntries, lastYearFigures } from "../../../src/shared/intake/lastYear";
import { sampleSnapshot } from "../support/sampleSnapshot";

/** Last year's workbook is the published sample: it has the nine statements, no 附件2. */
async function ofTheSample() {
  return lastYearFigures(await sampleSnapshot(), "万元");
}

test("last year's statements are found with their year and their amounts", async () => {
  const { year, statements, figures } = await ofTheSample();
  expect(year).toBe(2023);
  expect(statements).toContain("03");
  expect(Object.fromEntries(readable(figures))).toMatchObject({
    "03/1/body/total/1/total": "2668.25",
    "05/1/body/2010301/1/basic": "571.69",
    "06/1/body/public/1/amount": "223.26",
  });
});

test("上年决算数 of 附件2 comes from the public statements where there was no 附件2", async () => {
  expect(Object.fromEntries(readable(lastYearEntries(await ofTheSample(), [])))).toEqual({
    "basic/1/spending/threePublic/1/lastYear": "29.9",
    "basic/1/spending/vehicles/1/lastYear": "28.96",
    "basic/1/spending/vehiclePurchase/1/lastYear": "0",
    "basic/1/spending/vehicleRunning/1/lastYear": "28.96",
    "basic/1/spending/abroad/1/lastYear": "0",
    "basic/1/spending/reception/1/lastYear": "0.94",
    "basic/1/spending/project/1/lastYear": "1922.21",
    "basic/1/spending/publicFunds/1/lastYear": "223.26",
  });
});

test("figures come in the unit of this year's statements", async () => {
  const { figures } = lastYearFigures(await sampleSnapshot(), "元");
  expect(Object.fromEntries(readable(figures))["03/1/body/total/1/total"]).toBe("26682500");
});

/** Last year's 附件2 as laid out and filled, with two 专项 of their own. */
async function withSpecials() {
  const { choices } = lusongSet();
  const special = (occurrence: number): string =>
    nameKey({
      statement: "basic",
      instance: 1,
      block: "spending",
      row: "special",
      occurrence,
      column: "actual",
    });
  const plans = layOutStatements({
    ...choices,
    source: "typed",
    statements: ["basic"],
    lists: { "basic.special": [{ name: "防汛专项" }, { name: "教育专项" }] },
    entries: new Map([...choices.entries, [special(2), 50], [special(3), 20]]),
  });
  return lastYearFigures({ sheets: plans.map(snapshotOfPlan), unread: [] }, "万元");
}

test("专项 of last year are found by name, whatever their order this year", async () => {
  const lastYear = await withSpecials();
  expect(lastYear.specials).toEqual([
    { name: "防汛专项", actual: "50" },
    { name: "教育专项", actual: "20" },
  ]);
  const entries = Object.fromEntries(
    readable(lastYearEntries(lastYear, ["教育专项", "新的专项", "防汛专项"])),
  );
  expect(entries["basic/1/spending/special/2/lastYear"]).toBe("20");
  expect(entries["basic/1/spending/special/3/lastYear"]).toBeUndefined();
  expect(entries["basic/1/spending/special/4/lastYear"]).toBe("50");
});

test("a working sheet before the published one is passed over", async () => {
  const { sheets, unread } = await sampleSnapshot();
  const published = sheets.find(({ name }) => name === "支出决算表")!;
  const working = {
    ...published,
    name: "底稿_支出决算表",
    values: published.values.map((row) =>
      row.map((value) => (value === "支出决算表" ? "底稿：支出决算表" : value)),
    ),
  };
  const { figures } = lastYearFigures({ sheets: [working, published], unread }, "万元");
  expect(figures.size).toBeGreaterThan(100);
});

function readable(figures: ReadonlyMap<string, string>): [string, string][] {
  return [...figures].map(([name, value]) => [name.replaceAll("\u0001", "/"), value]);
}
