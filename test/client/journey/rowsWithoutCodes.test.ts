import { playedExcel } from "../../../samples/playedExcel";
import { layoutChoices } from "../../../src/shared/layout/defaultChoices";
import type { StatementId } from "../../../src/shared/statement/statement";

/** A statement laid out before its subjects are known, then filled by hand: column letter and row to content. */
async function filled(
  id: StatementId,
  sheetName: string,
  contents: Readonly<Record<string, string | number>>,
) {
  const { workbook, layOut, calculate } = playedExcel();
  await layOut(layoutChoices({ unitName: "某某局", year: 2023, statements: [id] }));
  const sheet = workbook.sheet(sheetName)!;
  const at = (address: string) => [Number(address.slice(1)) - 1, address.charCodeAt(0) - 65] as const;
  for (const [address, value] of Object.entries(contents)) sheet.cellToWrite(...at(address)).value = value;
  await calculate();
  return (address: string) => sheet.cell(...at(address))?.value;
}

test("items typed without 类 and 款 add up to the total, across and down", async () => {
  const shown = await filled("03", "支出决算表", { A8: "2010301", D8: 12, A9: "2080505", E9: 3 });
  expect([shown("C8"), shown("C9")]).toEqual([12, 3]);
  expect([shown("C7"), shown("D7"), shown("E7")]).toEqual([15, 12, 3]);
  expect(shown("C10")).toBe("");
});

test("where 类 are typed as well, they alone are added up", async () => {
  const shown = await filled("03", "支出决算表", {
    A8: "201",
    D8: 12,
    A9: 20103,
    D9: 12,
    A10: "2010301",
    D10: 12,
  });
  expect([shown("C7"), shown("D7")]).toEqual([12, 12]);
});

test("government funds carry over what is left of each subject and of all", async () => {
  const shown = await filled("07", "政府性基金预算财政拨款收入支出决算表", {
    A8: "2120801",
    C8: 5,
    D8: 7,
    G8: 8,
  });
  expect([shown("E8"), shown("H8")]).toEqual([8, 4]);
  expect(["C7", "D7", "E7", "H7"].map(shown)).toEqual([5, 7, 8, 4]);
});
