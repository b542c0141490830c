import { zhuzhouSet } from "../../../samples/filledSets";
import { playedExcel } from "../../../samples/playedExcel";
import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";

/** A story of a new user: in sheets that calculate themselves no culprit was named, only totals far away. */
async function withFigure(sheetName: string, address: string, value: number) {
  const { workbook, host, layOut, calculate } = playedExcel();
  await layOut(zhuzhouSet().choices);
  const sheet = workbook.sheet(sheetName)!;
  const cell = sheet.cellToWrite(Number(address.slice(1)) - 1, address.charCodeAt(0) - 65);
  expect(cell.formula).toBeUndefined();
  cell.value = value;
  await calculate();
  return checkWorkbook(await host.read());
}

test.each([
  ["一般公共预算财政拨款支出决算表", "D12", 517.69, "571.69", "swapped-digits"],
  ["支出决算表", "D12", 517.69, "571.69", "swapped-digits"],
  ["支出决算表", "E14", 13, "130.00", "power-of-ten"],
  ["收入支出决算总表", "C7", 2668.52, "2668.25", "swapped-digits"],
  ["一般公共预算财政拨款基本支出决算明细表", "C7", 145.57, "154.57", "swapped-digits"],
])("%s %s typed as %d is named first, although totals follow it", async (sheet, cell, value, right, slip) => {
  const { diagnoses, findings } = await withFigure(sheet, cell, value);
  expect(findings.filter(({ verdict }) => verdict === "wrong").length).toBeGreaterThan(0);
  const [best] = diagnoses;
  const shown = [best, ...(best?.alternatives ?? [])].map((each) => ({
    ...each?.cells[0],
    slip: each?.slip,
  }));
  expect(shown).toContainEqual(expect.objectContaining({ sheet, cell, proposed: right, slip }));
  expect(diagnoses).toHaveLength(1);
  // Of the many items of 06 that nothing else vouches for, several may be meant.
  if (best?.confidence === "certain") expect(best.cells).toMatchObject([{ sheet, cell }]);
  else expect(sheet).toBe("一般公共预算财政拨款基本支出决算明细表");
});
