import ExcelJS from "exceljs";
import { MAX_ROWS } from "../../../src/shared/workbook/address";
import { openXlsx } from "../../../workbench/file/openXlsx";
import { saveXlsx } from "../../../workbench/file/saveXlsx";
import { Calculator } from "../../../workbench/formula/calculator";
import type { Sheet } from "../../../workbench/model/sheet";
import { NORMAL, styleRecord } from "../../../workbench/model/style";
import { ExcelHost } from "../../../workbench/protocol/excelHost";
import { bootClient } from "../../../workbench/protocol/nodeClient";
import { failure, messagesDelivered, open, type Situation } from "./situation";

/** Rows 1 to 6: a title, four items and their sum; a second sheet speaks of the first. */
function budget(): Situation & { readonly other: Sheet } {
  const situation = open([["支出"], [1], [2], [3], [4], [10]]);
  const { sheet, workbook } = situation;
  sheet.cellToWrite(5, 0).formula = "=SUM(A2:A5)";
  sheet.cellToWrite(5, 1).formula = "=$A$3+A2";
  const other = workbook.addSheet("汇总 表");
  other.cellToWrite(0, 0).formula = "='01表'!A6+SUM('01表'!A2:A5)&\"'01表'!A6\"";
  other.cellToWrite(1, 0).formula = "=A6+SUM('01表'!B:B)";
  return { ...situation, other };
}

function change({ Excel }: Situation, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

const formulaAt = (sheet: Sheet, row: number, column: number): string | undefined =>
  sheet.cell(row, column)?.formula;

describe("rows put in", () => {
  test("between the items make the sum take them in, on every sheet", async () => {
    const situation = budget();
    const { sheet, other } = situation;
    await change(situation, (worksheet) => worksheet.getRange("4:5").insert("Down"));
    expect(sheet.cell(6, 0)!.value).toBe(4);
    expect(formulaAt(sheet, 7, 0)).toBe("=SUM(A2:A7)");
    expect(formulaAt(sheet, 7, 1)).toBe("=$A$3+A2");
    expect(formulaAt(other, 0, 0)).toBe("='01表'!A8+SUM('01表'!A2:A7)&\"'01表'!A6\"");
    expect(formulaAt(other, 1, 0)).toBe("=A6+SUM('01表'!B:B)");
  });

  test("before the first item move the whole sum; below the last they are not in it", async () => {
    const situation = budget();
    await change(situation, (worksheet) => {
      worksheet.getRange("6:6").insert("Down");
      worksheet.getRange("2:2").insert("Down");
    });
    expect(formulaAt(situation.sheet, 7, 0)).toBe("=SUM(A3:A6)");
    expect(formulaAt(situation.sheet, 7, 1)).toBe("=$A$4+A3");
  });

  test("give back the blank rows, which look like the row above them", async () => {
    const situation = budget();
    const { sheet, Excel } = situation;
    const bordered = styleRecord({ ...NORMAL, numberFormat: "#,##0.00", locked: false });
    sheet.cellToWrite(2, 0).style = bordered;
    sheet.rowHeights.set(2, 30);
    const blank = await Excel.run(async (context) => {
      const rows = context.workbook.worksheets.getFirst().getRange("4:4").insert("Down");
      const cell = rows.getCell(0, 0).load("address,values,numberFormat");
      rows.format.load("rowHeight");
      await context.sync();
      return [cell.address, cell.values, cell.numberFormat, rows.format.rowHeight];
    });
    expect(blank).toEqual(["'01表'!A4", [[""]], [["#,##0.00"]], 30]);
    expect(sheet.cell(3, 0)!.style).toBe(bordered);
  });

  test("move merges, rules, names, hidden rows and what is printed", async () => {
    const situation = budget();
    const { sheet, workbook } = situation;
    sheet.merges = [
      { row: 0, column: 0, rows: 1, columns: 3 },
      { row: 1, column: 2, rows: 4, columns: 1 },
    ];
    sheet.conditionalFormats.push({
      id: "1",
      type: "Custom",
      areas: [{ row: 1, column: 0, rows: 4, columns: 1 }],
      formula: "=A2>$A$6",
      stopIfTrue: false,
    });
    workbook.names.set("合计", "='01表'!$A$6");
    sheet.hiddenRows.add(4);
    sheet.pageSetup = { repeatedRows: "$1:$3", printArea: "A1:C6" };
    await change(situation, (worksheet) => worksheet.getRange("3:3").insert("Down"));
    expect(sheet.merges).toEqual([
      { row: 0, column: 0, rows: 1, columns: 3 },
      { row: 1, column: 2, rows: 5, columns: 1 },
    ]);
    expect(sheet.conditionalFormats[0]).toMatchObject({ areas: [{ row: 1, rows: 5 }], formula: "=A2>$A$7" });
    expect(workbook.names.get("合计")).toBe("='01表'!$A$7");
    expect([...sheet.hiddenRows]).toEqual([5]);
    expect(sheet.pageSetup).toEqual({ repeatedRows: "$1:$4", printArea: "A1:C7" });
  });

  test("that would push contents off the sheet are refused", async () => {
    const situation = budget();
    situation.sheet.cellToWrite(MAX_ROWS - 1, 0).value = "最后";
    const refused = failure(change(situation, (worksheet) => worksheet.getRange("1:1").insert("Down")));
    expect((await refused).code).toBe("InvalidOperation");
    expect(situation.sheet.cell(0, 0)!.value).toBe("支出");
  });
});

describe("rows taken out", () => {
  test("make the sum smaller, and what spoke of them alone is #REF!", async () => {
    const situation = budget();
    const { sheet, other } = situation;
    await change(situation, (worksheet) => worksheet.getRange("3:4").delete("Up"));
    expect(formulaAt(sheet, 3, 0)).toBe("=SUM(A2:A3)");
    expect(formulaAt(sheet, 3, 1)).toBe("=#REF!+A2");
    await change(situation, (worksheet) => worksheet.getRange("2:4").delete("Up"));
    expect(formulaAt(other, 0, 0)).toBe("='01表'!#REF!+SUM('01表'!#REF!)&\"'01表'!A6\"");
  });

  test("leave an error value where a formula needs them", async () => {
    const situation = budget();
    const { workbook, other } = situation;
    await change(situation, (worksheet) => worksheet.getRange("2:6").delete("Up"));
    await new Calculator(workbook, {
      namespace: "PERF",
      customFunctions: () => [],
      invoke: () => Promise.resolve(null),
    }).recalculate();
    expect(String(other.cell(0, 0)!.value)).toBe("#REF!");
  });

  test("take merges and rules that stood on them alone with them", async () => {
    const situation = budget();
    const { sheet } = situation;
    sheet.merges = [{ row: 2, column: 0, rows: 1, columns: 2 }];
    const areas = [{ row: 2, column: 0, rows: 1, columns: 1 }];
    sheet.conditionalFormats.push({ id: "1", type: "Custom", areas, formula: "=A3>0", stopIfTrue: false });
    await change(situation, (worksheet) => worksheet.getRange("3:3").delete("Up"));
    expect([sheet.merges, sheet.conditionalFormats]).toEqual([[], []]);
  });
});

test("columns can be put in and taken out", async () => {
  const situation = open([[1, 2, 3]]);
  const { sheet } = situation;
  sheet.cellToWrite(0, 3).formula = "=SUM(A1:C1)";
  sheet.columnWidths.set(2, 20);
  await change(situation, (worksheet) => worksheet.getRange("B:C").insert("Right"));
  expect(formulaAt(sheet, 0, 5)).toBe("=SUM(A1:E1)");
  expect(sheet.columnWidths.get(4)).toBe(20);
  await change(situation, (worksheet) => worksheet.getRange("A:C").delete("Left"));
  expect([sheet.cell(0, 0)!.value, formulaAt(sheet, 0, 2)]).toEqual([2, "=SUM(A1:B1)"]);
});

test("the add-in hears what happened to which rows", async () => {
  const situation = budget();
  const heard: string[] = [];
  await situation.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ changeType, address }) => {
      heard.push(`${changeType} ${address}`);
    });
    await context.sync();
  });
  await change(situation, (worksheet) => {
    worksheet.getRange("3:4").insert("Down");
    worksheet.getRange("B:B").delete("Left");
  });
  await messagesDelivered();
  expect(heard).toEqual(["RowInserted 3:4", "ColumnDeleted B:B"]);
});

test("a part of the rows cannot be moved in this workbench, and it says so", async () => {
  const situation = budget();
  const inserted = failure(change(situation, (worksheet) => worksheet.getRange("A2:B2").insert("Down")));
  expect((await inserted).code).toBe("ApiNotFound");
});

test("a protected sheet gives rows and takes them only where its protection allows it", async () => {
  const situation = budget();
  situation.sheet.protection = { on: true, allowed: new Set(["allowInsertRows"]) };
  await change(situation, (worksheet) => worksheet.getRange("3:3").insert("Down"));
  expect(situation.sheet.cell(3, 0)!.value).toBe(2);
  const deleted = failure(change(situation, (worksheet) => worksheet.getRange("3:3").delete("Up")));
  expect((await deleted).code).toBe("AccessDenied");
});

test("in a saved file heights, merges and formulas stand where the rows stand now", async () => {
  const first = budget();
  first.sheet.rowHeights.set(4, 40);
  const workbook = await openXlsx(await saveXlsx(first.workbook));
  const { Excel } = bootClient(new ExcelHost(workbook));
  await change({ ...first, Excel }, (worksheet) => worksheet.getRange("3:3").insert("Down"));
  const sheet = (await openXlsx(await saveXlsx(workbook))).sheets[0]!;
  expect([...sheet.rowHeights]).toEqual([[5, 40]]);
  expect(formulaAt(sheet, 6, 0)).toBe("=SUM(A2:A6)");
  expect(sheet.cell(5, 0)!.value).toBe(4);
});

test("in a saved file notes stay with their cells", async () => {
  const file = new ExcelJS.Workbook();
  const worksheet = file.addWorksheet("01表");
  worksheet.getCell("A5").value = 4;
  worksheet.getCell("A5").note = "批复如此";
  worksheet.getCell("A2").value = 1;
  worksheet.getCell("A2").note = "随行删除";
  const workbook = await openXlsx(new Uint8Array(await file.xlsx.writeBuffer()));
  const { Excel } = bootClient(new ExcelHost(workbook));
  await change({ ...open(), Excel }, (sheet) => {
    sheet.getRange("3:4").insert("Down");
    sheet.getRange("2:2").delete("Up");
    sheet.getRange("A:A").insert("Right");
  });
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.load((await saveXlsx(workbook)).slice().buffer);
  const notes: string[] = [];
  saved.worksheets[0]!.eachRow((row) =>
    row.eachCell(({ address, note, value }) => {
      if (note) notes.push(`${address} ${String(value)} ${JSON.stringify(note)}`);
    }),
  );
  expect(notes).toEqual([expect.stringMatching(/^B6 4 .*批复如此/)]);
});

describe("a copied sheet", () => {
  test("stands behind the others with its contents and looks, named after the original", async () => {
    const situation = budget();
    const { workbook, sheet, Excel } = situation;
    sheet.merges = [{ row: 0, column: 0, rows: 1, columns: 3 }];
    const name = await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getFirst().copy("End");
      copy.load("name");
      copy.getRange("A2").values = [[100]];
      await context.sync();
      return copy.name;
    });
    expect([name, workbook.sheets.map((each) => each.name)]).toEqual([
      "01表 (2)",
      ["01表", "汇总 表", "01表 (2)"],
    ]);
    const copy = workbook.sheets[2]!;
    expect([formulaAt(copy, 5, 0), copy.merges]).toEqual(["=SUM(A2:A5)", sheet.merges]);
    expect([copy.cell(1, 0)!.value, sheet.cell(1, 0)!.value]).toEqual([100, 1]);
  });

  test("cannot be had in a workbook with protected structure", async () => {
    const situation = budget();
    situation.workbook.structureProtected = true;
    const copied = failure(change(situation, (worksheet) => void worksheet.copy()));
    expect((await copied).code).toBe("AccessDenied");
  });
});
