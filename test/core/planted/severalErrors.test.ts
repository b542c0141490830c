import fc from "fast-check";
import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { cellAddress } from "../../../src/shared/workbook/address";
import { sampleSnapshot } from "../support/sampleSnapshot";
import { withFigure } from "../support/slips";

let sample: WorkbookSnapshot;
beforeAll(async () => {
  sample = await sampleSnapshot();
});

const SPOILT = "支出决算表";

/** The one total the published workbook leaves blank; its figure is proposed whatever else is wrong. */
const LEFT_BLANK = "整体支出绩效自评表!I5";

/** Every figure of the workbook by sheet and cell. */
function figures(): Map<string, number> {
  const found = new Map<string, number>();
  for (const { name, values, origin } of sample.sheets) {
    for (const [row, line] of values.entries()) {
      for (const [column, value] of line.entries()) {
        const cell = cellAddress({ row: row + origin.row, column: column + origin.column });
        if (typeof value === "number") found.set(`${name}!${cell}`, value);
      }
    }
  }
  return found;
}

test("with several figures wrong at once, no right figure is accused", () => {
  const published = figures();
  const amounts = [...published]
    .filter(([place, figure]) => /^支出决算表![C-E]\d+$/.test(place) && figure !== 0)
    .map(([place]) => place.replace(`${SPOILT}!`, ""))
    .filter((cell) => Number(cell.slice(1)) > 6);
  expect(amounts.length).toBeGreaterThan(50);
  const cells = fc.uniqueArray(fc.constantFrom(...amounts), { minLength: 2, maxLength: 12 });
  const wrong = fc.integer({ min: 1, max: 300_000 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(cells, fc.array(wrong, { minLength: 12, maxLength: 12 }), (chosen, values) => {
      const spoilt = new Map(chosen.map((cell, index) => [cell, values[index] ?? 1]));
      let workbook = sample;
      for (const [cell, figure] of spoilt) workbook = withFigure(workbook, SPOILT, cell, figure);
      const { diagnoses, findings } = checkWorkbook(workbook);
      expect(findings.length).toBeGreaterThan(0);
      for (const { confidence, cells: named } of diagnoses) {
        if (confidence !== "certain") continue;
        for (const { sheet, cell, proposed } of named) {
          const place = `${sheet}!${cell}`;
          if (place !== LEFT_BLANK) expect([place, Number(proposed)]).toEqual([place, published.get(place)]);
        }
      }
    }),
    { numRuns: 60 },
  );
});
