import { zhuzhouSet } from "../../../samples/filledSets";
import { playedExcel } from "../../../samples/playedExcel";
import { changeLines } from "../../../workbench/model/changeLines";

/** The officer puts a subject in behind the last one of its 款, where Excel's own sums do not grow. */
export async function withSubjectBehindTheLast() {
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
