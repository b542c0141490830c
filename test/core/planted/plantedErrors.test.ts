import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import type { CheckResult } from "../../../src/shared/check/result";
import { cellAddress } from "../../../src/shared/workbook/address";
import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { sampleSnapshot } from "../support/sampleSnapshot";
import { slips, withFigure } from "../support/slips";

/** The published sample, wrong in one figure at a time. */
let sample: WorkbookSnapshot;
let published: CheckResult;
beforeAll(async () => {
  sample = await sampleSnapshot();
  published = checkWorkbook(sample);
});

const checked = ["收入支出决算总表", "支出决算表", "一般公共预算财政拨款支出决算表"];

test("the published workbook breaks nothing", () => {
  expect(published.statements.map(({ id, sheet }) => [id, sheet])).toEqual([
    ["01", checked[0]],
    ["03", checked[1]],
    ["05", checked[2]],
  ]);
  expect(published.findings).toEqual([]);
  expect(published.relations.unchecked).toBe(0);
  expect(published.relations.agrees).toBeGreaterThan(300);
});

/** Every non-zero figure of the three statements and every slip of the hand that changes it. */
function* planted(): Generator<{ sheet: string; cell: string; figure: number; wrong: number; slip: string }> {
  for (const sheet of sample.sheets.filter(({ name }) => checked.includes(name))) {
    for (const [row, values] of sheet.values.entries()) {
      for (const [column, figure] of values.entries()) {
        const isAmount = typeof figure === "number" && sheet.numberFormats[row]?.[column]?.includes("0.00");
        if (!isAmount || figure === 0) continue;
        const position = { row: row + sheet.origin.row, column: column + sheet.origin.column };
        for (const [slip, wrong] of Object.entries(slips(figure))) {
          yield { sheet: sheet.name, cell: cellAddress(position), figure, wrong, slip };
        }
      }
    }
  }
}

test("every planted slip that exceeds rounding is found, and the cell and its figure are named first", () => {
  let count = 0;
  const missed: string[] = [];
  const notFirst: string[] = [];
  for (const { sheet, cell, figure, wrong, slip } of planted()) {
    count++;
    const { findings, diagnoses } = checkWorkbook(withFigure(sample, sheet, cell, wrong));
    const label = `${sheet}!${cell} ${figure} -> ${wrong} (${slip})`;
    if (!findings.some(({ verdict }) => verdict === "wrong" || verdict === "doubtful")) missed.push(label);
    const named = diagnoses[0]?.cells[0];
    const right = named?.sheet === sheet && named.cell === cell && Number(named.proposed) === figure;
    if (!right || diagnoses[0]?.cells.length !== 1) {
      notFirst.push(
        `${label}: ${JSON.stringify(diagnoses[0]?.cells)} or ${diagnoses[0]?.alternatives.length}`,
      );
    }
  }
  expect(count).toBeGreaterThan(1000);
  expect(missed).toEqual([]);
  expect(notFirst).toEqual([]);
});
