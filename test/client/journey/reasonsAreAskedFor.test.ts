import { lusongSet } from "../../../samples/filledSets";
import { playedExcel } from "../../../samples/playedExcel";
import { nameKey } from "../../../src/shared/relation/relation";

const reason = (row: string): string =>
  nameKey({ statement: "self", instance: 1, block: "indicators", row, occurrence: 1, column: "reason" });

/** The sentence below 附件3, when the reasons of some indicators were not given. */
async function below(...withoutReason: readonly string[]): Promise<unknown> {
  const { choices } = lusongSet();
  const entries = new Map(choices.entries);
  for (const row of withoutReason) entries.delete(reason(row));
  const { workbook, layOut, calculate } = playedExcel();
  await layOut({ ...choices, statements: ["self"], entries });
  await calculate();
  const sheet = workbook.sheet("整体支出绩效自评表")!;
  const cells = [...sheet.cells.values()].filter(({ formula }) => formula?.includes("偏差原因"));
  expect(cells).toHaveLength(1);
  return cells[0]?.value;
}

test("a score below its weight asks for its reason until it is given", async () => {
  expect(await below("执行主要工作预安销号制度")).toBe(
    "还有1个指标得分低于分值，请填写偏差原因分析及改进措施。",
  );
  expect(await below("执行主要工作预安销号制度", "全年总支出")).toMatch(/^还有2个指标/);
  expect(await below()).toBe("");
});
