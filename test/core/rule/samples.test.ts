import { blankSet, lusongSet, zhuzhouSet } from "../../../samples/filledSets";
import { playedExcel } from "../../../samples/playedExcel";
import type { LayoutChoices } from "../../../src/shared/layout/choices";
import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { layOutStatements } from "../../../src/shared/layout/layOutStatements";
import { snapshotOfPlan } from "../support/snapshotOfPlan";
import { sampleSnapshot } from "../support/sampleSnapshot";
import { evaluated, told } from "./support";

/** What is truly in the published self-evaluation of 株洲: ≥100%, ≤30分钟, ≥90% as actual values, 3 for ≥2. */
const ZHUZHOU_HINTS = [
  "3 个实际完成值带有 ≥ 或 ≤（如“≥100%”）：请填写具体数值",
  "“开展专项检查”指标值 ≥2次，实际 3次，超出 50%：请说明原因，或核对指标值",
];

/** 9.9 is what 582.66 ÷ 582.84 × 10 = 9.9969 is cut to. */
const LUSONG_HINTS = [
  "“年度资金总额”执行率 99.97%，计算为 9.9969 分，表上 9.9 分是舍去尾数，四舍五入为 10 分：少计不算错，可以保留",
];

async function laidOut(choices: LayoutChoices): Promise<WorkbookSnapshot> {
  const excel = playedExcel();
  await excel.layOut(choices);
  await excel.calculate();
  return excel.host.read();
}

test("the published statements have nothing to correct, and two hints", async () => {
  const workbook = await sampleSnapshot();
  expect(told(workbook)).toEqual(ZHUZHOU_HINTS);
  const { applied, breaches } = evaluated(workbook);
  expect(breaches.map(({ rule }) => rule.level)).toEqual(["hint", "hint"]);
  expect(applied).toBeGreaterThan(1000);
});

test.each([
  ["株洲 as laid out", zhuzhouSet().choices, ZHUZHOU_HINTS],
  [
    "芦淞 as laid out: 9.9 of 10 at 99.97%, nothing built, costs above a bare 556.95万元",
    lusongSet().choices,
    LUSONG_HINTS,
  ],
  ["blank forms", blankSet(), []],
])("%s", async (_name, choices, hints) => {
  expect(told(await laidOut(choices))).toEqual(hints);
});

test("the sentence of an empty 07 counts before Excel has calculated it", () => {
  const workbook = { sheets: layOutStatements(zhuzhouSet().choices).map(snapshotOfPlan), unread: [] };
  expect(evaluated(workbook).breaches.map(({ rule }) => rule.id)).not.toContain("X19-1");
});
