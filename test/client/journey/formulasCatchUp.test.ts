import { zhuzhouSet } from "../../../samples/filledSets";
import { playedExcel } from "../../../samples/playedExcel";
import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import { formulaUpdates } from "../../../src/shared/upkeep/formulaUpdates";
import { withSubjectBehindTheLast } from "./subjectBehindTheLast";

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
