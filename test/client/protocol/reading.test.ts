import { CellError } from "../../../workbench/model/cell";
import { styleRecord, NORMAL } from "../../../workbench/model/style";
import { fill, open } from "./situation";

test("all sheets of a workbook are read in two round trips, an empty sheet as a null object", async () => {
  const { Excel, host, workbook, sheet } = open([
    ["项目", "金额"],
    ["合计", 12.5],
  ]);
  sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
  workbook.addSheet("空表").visibility = "Hidden";
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name,items/visibility,items/protection/protected");
    await context.sync();
    expect(sheets.items.map((item) => [item.name, item.visibility, item.protection.protected])).toEqual([
      ["01表", "Visible", false],
      ["空表", "Hidden", false],
    ]);
    const [filled, empty] = sheets.items.map((item) => {
      const range = item.getUsedRangeOrNullObject(true);
      const merged = range.getMergedAreasOrNullObject();
      range.load("address,values,formulas,numberFormat,valueTypes");
      merged.load("areas/items/address");
      return { range, merged };
    });
    await context.sync();
    expect(filled!.range.address).toBe("'01表'!A1:B2");
    expect(filled!.range.values).toEqual([
      ["项目", "金额"],
      ["合计", 12.5],
    ]);
    expect(filled!.range.numberFormat[1]).toEqual(["General", "General"]);
    expect(filled!.merged.areas.items.map((area) => area.address)).toEqual(["'01表'!A1:B1"]);
    expect(empty!.range.isNullObject).toBe(true);
    expect(empty!.merged.isNullObject).toBe(true);
  });
  expect(host.requests).toHaveLength(2);
  expect(host.requests[1]!.responseBytes).toBeGreaterThan(200);
});

test("an error in a cell and the same text typed by a person are told apart by their types", async () => {
  const { Excel } = open([[new CellError("#REF!"), "#REF!", 1, true, null]]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getFirst()
      .getRange("A1:E1")
      .load("values,valueTypes,formulas,text");
    await context.sync();
    expect(range.values).toEqual([["#REF!", "#REF!", 1, true, ""]]);
    expect(range.valueTypes).toEqual([["Error", "String", "Double", "Boolean", "Empty"]]);
    expect(range.text).toEqual([["#REF!", "#REF!", "1", "TRUE", ""]]);
  });
});

test("the text of a cell follows its number format", async () => {
  const { Excel, sheet } = open([[0.6046, 1234.5, -3, 45000, 0.1 + 0.2, "说明"]]);
  ["0.00%", "#,##0.00", "0;(0)", "yyyy/m/d", "General", "0.00"].forEach((numberFormat, column) => {
    sheet.cellToWrite(0, column).style = styleRecord({ ...NORMAL, numberFormat });
  });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:F1").load("text");
    await context.sync();
    expect(range.text).toEqual([["60.46%", "1,234.50", "(3)", "2023/3/15", "0.3", "说明"]]);
  });
});

test("the used range of a rectangle is the part of it that holds values", async () => {
  const { Excel, sheet } = open();
  fill(sheet, [[1], [null, null], [null, null, 7], [null, null, null, 9]]);
  sheet.cellToWrite(9, 9).style = styleRecord({ ...NORMAL, locked: false });
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getFirst();
    const inside = worksheet.getRange("B2:D9").getUsedRangeOrNullObject(true).load("address");
    const nothing = worksheet.getRange("F1:G4").getUsedRangeOrNullObject(true);
    const values = worksheet.getUsedRange(true).load("address");
    const everything = worksheet.getUsedRange().load("address");
    await context.sync();
    expect(inside.address).toBe("'01表'!C3:D4");
    expect(nothing.isNullObject).toBe(true);
    expect(values.address).toBe("'01表'!A1:D4");
    expect(everything.address).toBe("'01表'!A1:J10");
  });
});

test("ranges lead to their neighbours, and a neighbour outside the sheet is an invalid argument", async () => {
  const { Excel } = open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("$B$2:D5");
    const neighbours = [
      range.getCell(1, 1),
      range.getRow(3),
      range.getColumn(0),
      range.getOffsetRange(-1, 1),
      range.getResizedRange(1, -2),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getIntersectionOrNullObject("D5:Z99"),
      range.getIntersectionOrNullObject("Z1"),
    ].map((neighbour) => neighbour.load("address"));
    range.worksheet.load("name");
    range.load("rowIndex,columnIndex,rowCount,columnCount,cellCount");
    await context.sync();
    expect(
      neighbours.map((neighbour) => (neighbour.isNullObject ? null : neighbour.address.split("!")[1])),
    ).toEqual(["C3", "B5:D5", "B2:B5", "C1:E4", "B2:B6", "2:5", "B:D", "D5", null]);
    expect(range.worksheet.name).toBe("01表");
    expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount]).toEqual([
      1, 1, 4, 3, 12,
    ]);
    range.getOffsetRange(-5, 0).load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("whole columns have no values", async () => {
  const { Excel } = open([[1]]);
  await Excel.run(async (context) => {
    const columns = context.workbook.worksheets.getFirst().getRange("A:C").load("values,address");
    await context.sync();
    expect(columns.values).toBeNull();
    expect(columns.address).toBe("'01表'!A:C");
  });
});

test("load with an object, toJSON and set work on nested properties", async () => {
  const { Excel } = open([[1]]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.set({ numberFormat: [["0.00"]], format: { fill: { color: "#00FF00" }, font: { bold: true } } });
    range.load({ values: true, format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    expect(range.toJSON()).toMatchObject({
      values: [[1]],
      format: { fill: { color: "#00FF00" }, font: { bold: true } },
    });
  });
});
