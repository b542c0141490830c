import fc from "fast-check";
import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { sampleSnapshot } from "../support/sampleSnapshot";
import { withFigure } from "../support/slips";

let sample: WorkbookSnapshot;
beforeAll(async () => {
  sample = await sampleSnapshot();
});

/** Figures of 支出决算表 by cell. */
function figures(): Map<string, number> {
  const sheet = sample.sheets.find(({ name }) => name === "支出决算表");
  const found = new Map<string, number>();
  for (let row = 6; row < 40; row++) {
    for (const [index, column] of ["C", "D", "E"].entries()) {
      const value = sheet?.values[row - (sheet.origin.row ?? 0)]?.[index + 2 - (sheet.origin.column ?? 0)];
      if (typeof value === "number" && value !== 0) found.set(`${column}${row + 1}`, value);
    }
  }
  return found;
}

test("with several figures wrong at once, no right figure is accused", () => {
  const published = figures();
  expect(published.size).toBeGreaterThan(50);
  const cells = fc.uniqueArray(fc.constantFrom(...published.keys()), { minLength: 2, maxLength: 12 });
  const wrong = fc.integer({ min: 1, max: 300_000 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(cells, fc.array(wrong, { minLength: 12, maxLength: 12 }), (chosen, values) => {
      const spoilt = new Map(chosen.map((cell, index) => [cell, values[index] ?? 1]));
      let workbook = sample;
      for (const [cell, figure] of spoilt) workbook = withFigure(workbook, "支出决算表", cell, figure);
      const { diagnoses, findings } = checkWorkbook(workbook);
      expect(findings.length).toBeGreaterThan(0);
      for (const { confidence, cells: named } of diagnoses) {
        if (confidence !== "certain") continue;
        for (const { cell, proposed } of named)
          expect([cell, Number(proposed)]).toEqual([cell, published.get(cell)]);
      }
    }),
    { numRuns: 60 },
  );
});
