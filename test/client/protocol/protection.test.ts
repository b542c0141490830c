import { openXlsx } from "../../../workbench/file/openXlsx";
import { saveXlsx } from "../../../workbench/file/saveXlsx";
import { Edits } from "../../../workbench/grid/edits";
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

test("what a protection allows is told, whatever it is", async () => {
  const situation = open();
  await situation.Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getFirst();
    protection.protect({ allowFormatColumns: true });
    protection.load("protected,options");
    await context.sync();
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({ allowFormatColumns: true, allowFormatCells: false });
  });
});

test("protection without a password and open cells come back from a file, and changed ones too", async () => {
  const situation = open([[1, 2]]);
  await onSheet(situation, (sheet) => {
    sheet.getRange("A1").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true });
  });
  const once = await openXlsx(await saveXlsx(situation.workbook));
  const [sheet] = once.sheets;
  expect([...sheet!.protection.allowed!]).toEqual(["allowFormatColumns"]);
  expect([0, 1].map((column) => sheet!.cell(0, column)!.style.locked)).toEqual([false, true]);
  sheet!.protection = { on: true, allowed: new Set(["allowInsertRows"]) };
  const [again] = (await openXlsx(await saveXlsx(once))).sheets;
  expect([...again!.protection.allowed!]).toEqual(["allowInsertRows"]);
});

test("a protected sheet takes what the person types into open cells only", () => {
  const { sheet, workbook } = open([[1, 2]]);
  sheet.cellToWrite(0, 0).style = styleRecord({ ...NORMAL, locked: false });
  sheet.protection = { on: true };
  const edits = new Edits(workbook, () => undefined);
  expect(edits.type(sheet, { row: 0, column: 0 }, "9")).toBeUndefined();
  expect(edits.type(sheet, { row: 0, column: 1 }, "9")).toBe("protected");
  expect(edits.changeLines(sheet, { kind: "insert", axis: "row", first: 0, count: 1 })).toBe("protected");
  expect([0, 1].map((column) => sheet.cell(0, column)!.value)).toEqual([9, 2]);
});
