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
  expect(Object.fromEntries(readable(lastYearEntries(await ofTheSample())))).toEqual({
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

function readable(figures: ReadonlyMap<string, string>): [string, string][] {
  return [...figures].map(([name, value]) => [name.replaceAll("\u0001", "/"), value]);
}
