import { zhuzhouSet } from "../../../samples/filledSets";
import { playedExcel } from "../../../samples/playedExcel";
import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import { formulaUpdates } from "../../../src/shared/upkeep/formulaUpdates";
import { changeLines } from "../../../workbench/model/changeLines";

/** The officer puts a subject in behind the last one of its 款, where Excel's own sums do not grow. */
async function withSubjectBehindTheLast() {
  const excel = playedExcel();
  await excel.layOut({ ...zhuzhouSet().choices, statements: ["03"] });
  await excel.calculate();
  const sheet = excel.workbook.sheet("支出决算表")!;
  const row = Array.from({ length: 60 }, (_, index) => index).find(
    (index) => sheet.cell(index, 0)?.value === "2010399",
  )!;
  changeLines(excel.workbook, sheet, { kind: "insert", axis: "row", first: row + 1, count: 1 }, "user");
  sheet.cellToWrite(row + 1, 0).value = "2010350";
  sheet.cellToWrite(row + 1, 3).value = 12.5;
  await excel.calculate();
  return { ...excel, row: row + 1 };
}

test("formulas that a new row left behind are named, and after updating them everything adds up", async () => {
  const { host, calculate, row } = await withSubjectBehindTheLast();
  const before = await host.read();
  const updates = formulaUpdates(before);
  const section = `D${row + 1 - 4}`;
  expect(updates.map(({ kind, cell }) => `${kind} ${cell}`)).toEqual(
    expect.arrayContaining([`misses-rows ${section}`, `new-row C${row + 1}`]),
  );

  const { skipped } = await host.writeCells(
    updates.map(({ sheet, cell, before: replaces, after: content }) => ({ sheet, cell, content, replaces })),
  );
  expect(skipped).toEqual([]);
  await calculate();
  const after = await host.read();
  expect(formulaUpdates(after)).toEqual([]);
  expect(checkWorkbook(after).findings.filter(({ relation }) => relation.startsWith("T03"))).toEqual([]);
});

test("a workbook that was only laid out has nothing to catch up with", async () => {
  const excel = playedExcel();
  await excel.layOut(zhuzhouSet().choices);
  await excel.calculate();
  expect(formulaUpdates(await excel.host.read())).toEqual([]);
});
