import { NORMAL, styleRecord } from "../../../workbench/model/style";
import { failure, open, type Situation } from "./situation";

function onSheet({ Excel }: Situation, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["a value", (sheet) => (sheet.getRange("A1").values = [[1]])],
  ["a fill", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
  ["a merge", (sheet) => sheet.getRange("A1:B1").merge()],
  ["a conditional format", (sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom")],
  ["clearing", (sheet) => sheet.getRange("A1").clear()],
  ["a column width", (sheet) => (sheet.getRange("A1").format.columnWidth = 60)],
])("a protected sheet refuses %s", async (_case, change) => {
  const situation = open([["旧"]]);
  situation.sheet.protection = { on: true };
  const error = await failure(onSheet(situation, change));
  expect(error.code).toBe("AccessDenied");
  expect(situation.sheet.cell(0, 0)!.value).toBe("旧");
  expect(situation.sheet.conditionalFormats).toEqual([]);
});

test("cells that are not locked can be written while the sheet is protected", async () => {
  const situation = open([[1, 2]]);
  situation.sheet.cellToWrite(0, 0).style = styleRecord({ ...NORMAL, locked: false });
  situation.sheet.protection = { on: true };
  await onSheet(situation, (sheet) => (sheet.getRange("A1").values = [[9]]));
  expect(situation.sheet.cell(0, 0)!.value).toBe(9);
  const error = await failure(onSheet(situation, (sheet) => (sheet.getRange("A1:B1").values = [[8, 8]])));
  expect(error.code).toBe("AccessDenied");
  expect(situation.sheet.cell(0, 0)!.value).toBe(9);
});

test("a protection that allows formatting lets looks be changed, not contents", async () => {
  const situation = open([[1]]);
  await onSheet(situation, (sheet) => sheet.protection.protect({ allowFormatCells: true }));
  await onSheet(situation, (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"));
  expect(situation.sheet.cell(0, 0)!.style.fill.color).toBe("#FF0000");
  expect((await failure(onSheet(situation, (sheet) => (sheet.getRange("A1").values = [[2]])))).code).toBe(
    "AccessDenied",
  );
});

test("unprotecting needs the password", async () => {
  const situation = open();
  await onSheet(situation, (sheet) => sheet.protection.protect({}, "公章"));
  expect((await failure(onSheet(situation, (sheet) => sheet.protection.unprotect("猜")))).code).toBe(
    "AccessDenied",
  );
  expect(situation.sheet.protection.on).toBe(true);
  await onSheet(situation, (sheet) => sheet.protection.unprotect("公章"));
  expect(situation.sheet.protection.on).toBe(false);
});

test("a workbook with protected structure takes no sheets, gives none and keeps their names", async () => {
  const situation = open();
  const { workbook, Excel } = situation;
  workbook.addSheet("02表");
  workbook.structureProtected = true;
  for (const change of [
    (sheet: Excel.Worksheet) => sheet.delete(),
    (sheet: Excel.Worksheet) => (sheet.name = "新名"),
    (sheet: Excel.Worksheet) => void sheet.context.workbook.worksheets.add("新表"),
  ]) {
    expect((await failure(onSheet(situation, change))).code).toBe("AccessDenied");
  }
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["01表", "02表"]);
  await Excel.run(async (context) => {
    context.workbook.protection.load("protected");
    await context.sync();
    expect(context.workbook.protection.protected).toBe(true);
  });
});
