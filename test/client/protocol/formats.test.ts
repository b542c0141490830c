import { NORMAL } from "../../../workbench/model/style";
import { failure, open } from "./situation";

test("fonts, alignment, fills and locks of a range reach every cell and read back when all agree", async () => {
  const { Excel, sheet } = open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
    const { format } = range;
    format.font.name = "宋体";
    format.font.size = 10.5;
    format.font.bold = true;
    format.font.italic = true;
    format.font.color = "red";
    format.fill.color = "ffcccc";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Center";
    format.wrapText = true;
    format.indentLevel = 2;
    format.protection.locked = false;
    range.getCell(0, 0).format.font.size = 16;
    format.load("horizontalAlignment,wrapText,font/name,font/size,fill/color,fill/pattern,protection/locked");
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      horizontalAlignment: "Center",
      wrapText: true,
      font: { name: "宋体", size: null },
      fill: { color: "#FFCCCC", pattern: "Solid" },
      protection: { locked: false },
    });
  });
  expect(sheet.cell(1, 1)!.style).toEqual({
    ...NORMAL,
    font: { name: "宋体", size: 10.5, bold: true, italic: true, color: "#FF0000" },
    fill: { pattern: "Solid", color: "#FFCCCC" },
    alignment: { horizontal: "Center", vertical: "Center", wrap: true, indent: 2 },
    locked: false,
  });
});

test("different fills read as an empty colour, and clearing a fill leaves a plain cell", async () => {
  const { Excel, sheet } = open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    range.getCell(0, 0).format.fill.color = "#FF0000";
    range.format.fill.load("color");
    await context.sync();
    expect(range.format.fill.color).toBe("");
    range.format.fill.clear();
    await context.sync();
  });
  expect(sheet.cell(0, 0)!.style).toBe(NORMAL);
  expect(sheet.used(false)).toBeUndefined();
});

test("inner lines lie between the cells, outer lines around them", async () => {
  const { Excel, sheet } = open();
  await Excel.run(async (context) => {
    const { borders } = context.workbook.worksheets.getFirst().getRange("A1:B2").format;
    borders.getItem("EdgeTop").style = "Continuous";
    borders.getItem("InsideVertical").color = "#808080";
    await context.sync();
  });
  const sides = (row: number, column: number) =>
    Object.entries(sheet.cell(row, column)!.style.border)
      .filter(([, edge]) => edge.style === "Continuous")
      .map(([side, edge]) => `${side} ${edge.color}`);
  expect([sides(0, 0), sides(0, 1), sides(1, 0), sides(1, 1)]).toEqual([
    ["top #000000", "right #808080"],
    ["top #000000", "left #808080"],
    ["right #808080"],
    ["left #808080"],
  ]);
});

test("one request formats several areas of a sheet", async () => {
  const { Excel, sheet, host } = open();
  await Excel.run(async (context) => {
    const ranges = context.workbook.worksheets.getFirst().getRanges("A1,C1:D1");
    ranges.format.fill.color = "#FFFF00";
    ranges.load("address,areaCount");
    ranges.areas.load("items/address");
    await context.sync();
    expect([ranges.areaCount, ranges.areas.items.map((area) => area.address)]).toEqual([
      2,
      ["'01表'!A1", "'01表'!C1:D1"],
    ]);
  });
  expect([0, 1, 2, 3].map((column) => sheet.cell(0, column)?.style.fill.pattern)).toEqual([
    "Solid",
    undefined,
    "Solid",
    "Solid",
  ]);
  expect(host.requests).toHaveLength(1);
});

test("cell properties are read and set cell by cell", async () => {
  const { Excel, sheet } = open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    range.setCellProperties([[{ format: { fill: { color: "#00FF00" }, font: { bold: true } } }, {}]]);
    const properties = range.getCellProperties({
      address: true,
      format: { fill: { color: true, pattern: true } },
    });
    await context.sync();
    expect(properties.value).toEqual([
      [
        { address: "'01表'!A1", format: { fill: { color: "#00FF00", pattern: "Solid" } } },
        { address: "'01表'!B1", format: { fill: { color: "#FFFFFF", pattern: "None" } } },
      ],
    ]);
  });
  expect(sheet.cell(0, 0)!.style.font.bold).toBe(true);
});

test("widths are in points for the add-in and in characters for the file, heights in points for both", async () => {
  const { Excel, sheet } = open([["很长的一段中文标题", "短"]]);
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getFirst();
    const column = worksheet.getRange("A1").format;
    column.load("columnWidth,rowHeight");
    await context.sync();
    expect([column.columnWidth, column.rowHeight]).toEqual([54, 14.25]);
    worksheet.getRange("B:C").format.columnWidth = 123.75;
    worksheet.getRange("2:3").format.rowHeight = 30;
    worksheet.getRange("A1").format.autofitColumns();
    await context.sync();
    column.load("columnWidth");
    await context.sync();
    expect(column.columnWidth).toBeGreaterThan(100);
  });
  expect([sheet.columnWidths.get(1), sheet.columnWidths.get(2)]).toEqual([20, 20]);
  expect([...sheet.rowHeights]).toEqual([
    [1, 30],
    [2, 30],
  ]);
});

test("freezing, page setup, gridlines and tab colour reach the sheet", async () => {
  const { Excel, sheet } = open();
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getFirst();
    worksheet.freezePanes.freezeRows(4);
    worksheet.pageLayout.orientation = "Landscape";
    worksheet.pageLayout.paperSize = "A3";
    worksheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    worksheet.pageLayout.setPrintTitleRows("$1:$4");
    worksheet.pageLayout.centerHorizontally = true;
    worksheet.showGridlines = false;
    worksheet.tabColor = "#FF0000";
    worksheet.load("showGridlines,tabColor");
    worksheet.pageLayout.load("zoom,orientation");
    const frozen = worksheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect([worksheet.showGridlines, worksheet.tabColor, frozen.address]).toEqual([
      false,
      "#FF0000",
      "'01表'!1:4",
    ]);
    expect(worksheet.pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: null });
    worksheet.freezePanes.freezeAt(worksheet.getRange("A1:B3"));
    await context.sync();
    expect(sheet.frozen).toEqual({ rows: 3, columns: 2 });
    worksheet.freezePanes.unfreeze();
    await context.sync();
  });
  expect(sheet.frozen).toEqual({ rows: 0, columns: 0 });
  expect(sheet.pageSetup).toEqual({
    orientation: "Landscape",
    paperSize: "A3",
    fitToWidth: 1,
    fitToHeight: undefined,
    repeatedRows: "$1:$4",
    centerHorizontally: true,
  });
});

test("a value that Excel does not know is an invalid argument", async () => {
  const { Excel } = open();
  for (const wrong of [
    (range: Excel.Range) => (range.format.horizontalAlignment = "Middle" as "Center"),
    (range: Excel.Range) => (range.format.fill.color = "#12"),
    (range: Excel.Range) => (range.format.borders.getItem("EdgeTop").style = "Wavy" as "Dot"),
    (range: Excel.Range) => range.worksheet.pageLayout.setPrintTitleRows("A1:B2"),
  ]) {
    const error = await failure(
      Excel.run(async (context) => {
        wrong(context.workbook.worksheets.getFirst().getRange("A1"));
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  }
});
