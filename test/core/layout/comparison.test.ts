import { zhuzhouSet } from "../../../samples/filledSets";
import { comparisonSheet } from "../../../src/shared/layout/comparison";
import { layOutStatements } from "../../../src/shared/layout/layOutStatements";
import { lastYearFigures } from "../../../src/shared/intake/lastYear";
import { sampleSnapshot } from "../support/sampleSnapshot";

async function withLastYear() {
  const { figures } = lastYearFigures(await sampleSnapshot(), "万元");
  const choices = { ...zhuzhouSet().choices, year: 2024, lastYear: figures };
  const plans = layOutStatements(choices);
  return { plans, sheet: plans.at(-1)! };
}

test("last year's workbook adds a sheet of 增减额 and 增减率 behind the statements", async () => {
  const { plans, sheet } = await withLastYear();
  expect(plans).toHaveLength(11);
  expect(sheet.name).toBe("上年对比");
  const texts = sheet.cells.map(({ value }) => value);
  expect(texts).toEqual(
    expect.arrayContaining(["2024年决算数", "2023年决算数", "增减额", "增减率", "支出决算表"]),
  );
});

test("every row sets this year's cell beside last year's figure, as native formulas", async () => {
  const { sheet } = await withLastYear();
  const row = sheet.cells.find(({ value }) => value === "一、一般公共预算财政拨款收入")!.row;
  const ofRow = sheet.cells.filter((cell) => cell.row === row).map(({ value, formula }) => formula ?? value);
  expect(ofRow).toEqual([
    "一、一般公共预算财政拨款收入",
    "=收入支出决算总表!C7",
    2668.25,
    `=ROUND(B${row + 1}-C${row + 1},2)`,
    `=IF(N(C${row + 1})=0,"—",ROUND((B${row + 1}-C${row + 1})/ABS(C${row + 1}),4))`,
  ]);
});

test("classes and 款 of the long lists that were nothing and are not asked for are left out", async () => {
  const { sheet } = await withLastYear();
  const labels = sheet.cells.filter(({ column }) => column === 0).map(({ value }) => value);
  expect(labels).toContain("八、社会保障和就业支出");
  expect(labels).not.toContain("二、外交支出");
  expect(labels).toContain("基本工资");
  expect(labels).not.toContain("咨询费");
});

test("without last year's workbook there is no such sheet", () => {
  expect(layOutStatements(zhuzhouSet().choices).map(({ name }) => name)).not.toContain("上年对比");
  expect(comparisonSheet([], new Map(), zhuzhouSet().choices).cells.length).toBeGreaterThan(0);
});
