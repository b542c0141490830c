import { failure, open, type Situation } from "./situation";

function withSheets(situation: Situation, work: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
  return situation.Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });
}

test("a sheet can be added, named, moved, activated and deleted", async () => {
  const situation = open();
  const { workbook, sheet, Excel } = situation;
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("新表");
    added.load("id,name,position");
    await context.sync();
    expect([added.name, added.position, added.id]).toEqual(["新表", 1, workbook.sheets[1]!.id]);
    added.name = "02表";
    added.position = 0;
    added.activate();
    await context.sync();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["02表", "01表"]);
    expect(workbook.active!.name).toBe("02表");
    added.delete();
    await context.sync();
  });
  expect(workbook.sheets).toEqual([sheet]);
  expect(workbook.active).toBe(sheet);
});

test.each([
  ["a taken name, in whatever case", "SHEET甲", "ItemAlreadyExists"],
  ["32 characters", "长".repeat(32), "InvalidArgument"],
  ["a forbidden character", "收入/支出", "InvalidArgument"],
  ["an apostrophe at the end", "表'", "InvalidArgument"],
])("a new sheet is refused: %s", async (_case, name, code) => {
  const situation = open();
  situation.workbook.addSheet("Sheet甲");
  expect((await failure(withSheets(situation, (sheets) => void sheets.add(name)))).code).toBe(code);
  expect(situation.workbook.sheets).toHaveLength(2);
});

test("31 characters are allowed, and a sheet without a name gets a free one", async () => {
  const situation = open();
  situation.workbook.addSheet("Sheet3");
  await withSheets(situation, (sheets) => {
    sheets.add("长".repeat(31));
    sheets.add();
  });
  expect(situation.workbook.sheets.map(({ name }) => name).slice(2)).toEqual(["长".repeat(31), "Sheet4"]);
});

test("the last visible sheet can be neither deleted nor hidden", async () => {
  const situation = open();
  situation.workbook.addSheet("隐藏").visibility = "Hidden";
  expect((await failure(withSheets(situation, (sheets) => sheets.getFirst().delete()))).code).toBe(
    "InvalidOperation",
  );
  const hidden = failure(withSheets(situation, (sheets) => (sheets.getFirst().visibility = "Hidden")));
  expect((await hidden).code).toBe("InvalidOperation");
});

test("a chart sheet is no worksheet: not listed, not found, and the active worksheet cannot be had on it", async () => {
  const situation = open();
  const chart = situation.workbook.addSheet("图表1", "chart");
  await situation.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const found = worksheets.getItemOrNullObject("图表1");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["01表"]);
    expect(found.isNullObject).toBe(true);
  });
  situation.workbook.active = chart;
  const active = failure(withSheets(situation, (sheets) => void sheets.getActiveWorksheet().load("name")));
  expect((await active).code).toBe("InvalidSelection");
  const selection = failure(
    situation.Excel.run(async (context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
    }),
  );
  expect((await selection).code).toBe("InvalidSelection");
});

test("where an Excel lists chart sheets, their names can be read but nothing that needs cells", async () => {
  const situation = open([], { chartSheets: "listed" });
  situation.workbook.addSheet("图表1", "chart");
  await situation.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/protection/protected");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["01表", "图表1"]);
  });
  for (const touch of [
    (sheet: Excel.Worksheet) => sheet.getUsedRangeOrNullObject(true),
    (sheet: Excel.Worksheet) => sheet.getRange("A1"),
    (sheet: Excel.Worksheet) => sheet.getRanges("A1,B2"),
  ]) {
    const error = await failure(withSheets(situation, (sheets) => touch(sheets.getItem("图表1"))));
    expect(error.code).toBe("InvalidOperation");
  }
});

test("settings keep values in the workbook, and a deleted one is gone", async () => {
  const { Excel, workbook } = open();
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("perf.reasons", { finding: ["四舍五入"], count: 2 });
    settings.add("perf.year", 2023);
    const missing = settings.getItemOrNullObject("没有");
    const count = settings.getCount();
    await context.sync();
    expect([missing.isNullObject, count.value]).toEqual([true, 2]);
  });
  expect(workbook.settings.get("perf.reasons")).toEqual({ finding: ["四舍五入"], count: 2 });
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    const reasons = settings.getItem("perf.reasons").load("value");
    settings.load("items/key,items/value");
    settings.getItem("perf.year").delete();
    await context.sync();
    expect(reasons.value).toEqual({ finding: ["四舍五入"], count: 2 });
    expect(settings.items.map(({ key }) => key)).toEqual(["perf.reasons", "perf.year"]);
  });
  expect([...workbook.settings.keys()]).toEqual(["perf.reasons"]);
});

test("a defined name stands for its range", async () => {
  const { Excel, workbook } = open([[1, 2]]);
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("控制率", worksheets.getFirst().getRange("B1"));
    const range = names.getItem("控制率").getRange().load("address,values");
    const byName = worksheets.getFirst().getRange("控制率").load("address");
    names.load("items/name,items/formula");
    await context.sync();
    expect([range.address, range.values, byName.address]).toEqual(["'01表'!B1", [[2]], "'01表'!B1"]);
    expect(names.items.map(({ name, formula }) => [name, formula])).toEqual([["控制率", "='01表'!$B$1"]]);
  });
  expect(workbook.names.get("控制率")).toBe("='01表'!$B$1");
});

test("formulas, names and rules follow a sheet that is renamed, texts do not", async () => {
  const situation = open();
  const { workbook, sheet } = situation;
  const other = workbook.addSheet("汇总");
  const cell = other.cellToWrite(0, 0);
  cell.formula = "='01表'!A1+汇总!B1&\"01表!A1\"";
  workbook.names.set("收入", "='01表'!$A$1");
  const areas = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  sheet.conditionalFormats.push({
    id: "1",
    type: "Custom",
    areas,
    formula: "='01表'!A1>0",
    stopIfTrue: false,
  });
  await withSheets(situation, (sheets) => {
    sheets.getItem("01表").name = "2022-2023年(预算)";
    sheets.getItem("2022-2023年(预算)").name = "收入 决算";
    sheets.getItem("汇总").name = "合计";
  });
  expect(cell.formula).toBe("='收入 决算'!A1+合计!B1&\"01表!A1\"");
  expect(workbook.names.get("收入")).toBe("='收入 决算'!$A$1");
  expect(sheet.conditionalFormats[0]!.formula).toBe("='收入 决算'!A1>0");
});

test("rows and columns can be hidden and shown", async () => {
  const { Excel, sheet } = open();
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getFirst();
    worksheet.getRange("2:3").rowHidden = true;
    worksheet.getRange("C1").columnHidden = true;
    const some = worksheet.getRange("A1:A3").load("rowHidden,columnHidden");
    const all = worksheet.getRange("A2:C3").load("rowHidden");
    await context.sync();
    expect([some.rowHidden, some.columnHidden, all.rowHidden]).toEqual([null, false, true]);
    worksheet.getRange("3:3").rowHidden = false;
    await context.sync();
  });
  expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[1], [2]]);
});
