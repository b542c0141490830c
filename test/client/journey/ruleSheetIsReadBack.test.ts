import { zhuzhouSet } from "../../../samples/filledSets";
import { playedExcel } from "../../../samples/playedExcel";
import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import type { CheckResult } from "../../../src/shared/check/result";
import { ruleSheetWords } from "../../../src/shared/message/settings";
import { ruleSheet } from "../../../src/shared/setting/ruleSheet";
import { RULE_SHEET } from "../../../src/shared/setting/ruleSheetWords";

const brokenIn = ({ findings }: CheckResult): string[] =>
  findings.filter(({ verdict }) => verdict === "wrong").map(({ relation }) => relation);

test("勾稽规则 written through the genuine client is read back: nothing decided, one switched off, one of one's own", async () => {
  const { workbook, host, layOut, calculate } = playedExcel();
  await layOut(zhuzhouSet().choices);
  // A total typed over its formula, so that exactly the sum of the classes tells.
  const total = workbook.sheet("收入支出决算总表")!.cellToWrite(32, 5);
  total.formula = undefined;
  total.value = 2668.52;
  await calculate();
  const before = checkWorkbook(await host.read());
  expect(brokenIn(before)).toContain("T01-2");

  const [made] = await host.layOut([ruleSheet(ruleSheetWords("zh-CN"))]);
  expect(made?.given).toBe(RULE_SHEET);
  const untouched = checkWorkbook(await host.read());
  expect(untouched.ruleProblems).toEqual([]);
  expect(untouched.relations).toEqual(before.relations);

  const rules = workbook.sheet(RULE_SHEET)!;
  const lineOf = (id: string): number => {
    for (let row = 0; row < 200; row++) if (rules.cell(row, 0)?.value === id) return row;
    throw new Error(`${id} is not listed`);
  };
  rules.cellToWrite(lineOf("T01-2"), 3).value = "否";
  const own = lineOf("自定1");
  rules.cellToWrite(own, 1).value = "支出合计等于基本支出";
  rules.cellToWrite(own, 4).value = "03.合计.本年支出合计";
  rules.cellToWrite(own, 5).value = "03.合计.基本支出";
  await calculate();
  const decided = checkWorkbook(await host.read());
  expect(decided.ruleProblems).toEqual([]);
  expect(brokenIn(decided)).not.toContain("T01-2");
  expect(decided.findings).toContainEqual(
    expect.objectContaining({
      relation: "自定1",
      name: "支出合计等于基本支出",
      sheet: "支出决算表",
      cell: "C7",
    }),
  );
});
