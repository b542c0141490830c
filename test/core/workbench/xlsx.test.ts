import ExcelJS from "exceljs";
import JSZip from "jszip";
import { openXlsx, UnreadableFile } from "../../../workbench/file/openXlsx";
import { saveXlsx } from "../../../workbench/file/saveXlsx";
import { CellError } from "../../../workbench/model/cell";
import { NORMAL, styleRecord, type Style } from "../../../workbench/model/style";
import { Workbook } from "../../../workbench/model/workbook";
import type { Sheet } from "../../../workbench/model/sheet";

const thin = { style: "Continuous", color: "#808080", weight: "Thin" };
const look: Style = styleRecord({
  font: { name: "宋体", size: 9, bold: true, italic: true, color: "#C00000" },
  fill: { pattern: "Solid", color: "#FFF2CC" },
  alignment: { horizontal: "Right", vertical: "Center", wrap: true, indent: 2 },
  border: {
    top: thin,
    bottom: { style: "Double", color: "#000000", weight: "Thick" },
    left: { style: "Dash", color: "#00B050", weight: "Medium" },
    right: NORMAL.border.right,
  },
  numberFormat: '#,##0.00;-#,##0.00;"—"',
  locked: false,
});

function everything(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("03 支出决算表");
  Object.assign(sheet.cellToWrite(0, 0), { value: "一般公共服务支出", style: look });
  Object.assign(sheet.cellToWrite(1, 1), { value: 572.26, style: look });
  Object.assign(sheet.cellToWrite(2, 1), { value: 1144.52, formula: "=B2*2" });
  Object.assign(sheet.cellToWrite(3, 1), { value: new CellError("#DIV/0!"), formula: "=1/0" });
  sheet.cellToWrite(4, 1).value = new CellError("#REF!");
  sheet.cellToWrite(5, 1).value = "#REF!";
  sheet.cellToWrite(6, 1).value = true;
  sheet.cellToWrite(7, 0).style = look;
  sheet.merges = [{ row: 0, column: 0, rows: 1, columns: 3 }];
  sheet.columnWidths.set(0, 31.5).set(2, 8);
  sheet.rowHeights.set(0, 28.5);
  sheet.hiddenRows.add(6);
  sheet.frozen = { rows: 4, columns: 2 };
  sheet.tabColor = "#217346";
  sheet.pageSetup = {
    paperSize: "A3",
    orientation: "Landscape",
    fitToWidth: 1,
    fitToHeight: 0,
    repeatedRows: "$1:$4",
    centerHorizontally: true,
  };
  sheet.conditionalFormats.push({
    id: "x",
    type: "Custom",
    areas: [
      { row: 1, column: 1, rows: 2, columns: 1 },
      { row: 5, column: 3, rows: 1, columns: 1 },
    ],
    formula: '=N("sign")=0',
    stopIfTrue: false,
    fill: "#FFC7CE",
    fontColor: "#9C0006",
    border: "#FF0000",
  });
  workbook.addSheet("隐藏").visibility = "Hidden";
  workbook.addSheet("深藏").visibility = "VeryHidden";
  const locked = workbook.addSheet("保护");
  locked.protection = { on: true, allowed: new Set(["allowFormatCells"]) };
  return workbook;
}

function cellsOf(sheet: Sheet): unknown {
  return [...sheet.cells]
    .sort(([a], [b]) => a - b)
    .filter(([, cell]) => cell.value !== null || cell.style !== NORMAL);
}

test("a saved workbook opens with the same values, formulas, errors and deeply equal styles", async () => {
  const before = everything();
  const after = await openXlsx(await saveXlsx(before));
  const [sheet, hidden, veryHidden, locked] = after.sheets;
  const [original] = before.sheets;
  expect(cellsOf(sheet!)).toEqual(cellsOf(original!));
  expect(sheet!.merges).toEqual(original!.merges);
  expect(sheet!.columnWidths.get(0)).toBe(31.5);
  expect(sheet!.rowHeights.get(0)).toBe(28.5);
  expect([...sheet!.hiddenRows]).toEqual([6]);
  expect(sheet!.frozen).toEqual({ rows: 4, columns: 2 });
  expect(sheet!.tabColor).toBe("#217346");
  expect(sheet!.pageSetup).toEqual(original!.pageSetup);
  expect(hidden!.visibility).toBe("Hidden");
  expect(veryHidden!.visibility).toBe("VeryHidden");
  expect(locked!.protection.on).toBe(true);
  expect(locked!.protection.allowed).toEqual(new Set(["allowFormatCells"]));
  const [rule] = sheet!.conditionalFormats;
  const { formula, areas, fill, fontColor, border } = original!.conditionalFormats[0]!;
  expect(rule).toMatchObject({ type: "Custom", formula, areas, fill, fontColor, border });
});

test("saving twice gives the same workbook as saving once", async () => {
  const once = await openXlsx(await saveXlsx(everything()));
  const twice = await openXlsx(await saveXlsx(once));
  expect(twice.sheets.map(cellsOf)).toEqual(once.sheets.map(cellsOf));
  expect(twice.sheets.map((sheet) => sheet.protection)).toEqual(once.sheets.map((sheet) => sheet.protection));
});

test("shared formulas of a file become formulas of their own cells with their results", async () => {
  const file = new ExcelJS.Workbook();
  const sheet = file.addWorksheet("表");
  sheet.getCell("A1").value = 2;
  sheet.getCell("A2").value = 3;
  sheet.fillFormula("B1:B2", "A1*10", [20, 30]);
  const workbook = await openXlsx(new Uint8Array(await file.xlsx.writeBuffer()));
  expect(workbook.sheets[0]!.cell(0, 1)).toMatchObject({ formula: "=A1*10", value: 20 });
  expect(workbook.sheets[0]!.cell(1, 1)).toMatchObject({ formula: "=A2*10", value: 30 });
  Object.assign(workbook.sheets[0]!.cellToWrite(0, 1), { value: 5, formula: undefined });
  const saved = await openXlsx(await saveXlsx(workbook));
  expect(saved.sheets[0]!.cell(0, 1)).toMatchObject({ value: 5 });
  expect(saved.sheets[0]!.cell(1, 1)).toMatchObject({ formula: "=A2*10" });
});

test("what the model does not know survives: rich text runs, notes, validations, other kinds of rules", async () => {
  const file = new ExcelJS.Workbook();
  const sheet = file.addWorksheet("表");
  sheet.getCell("A1").value = { richText: [{ text: "合" }, { text: "计", font: { bold: true } }] };
  sheet.getCell("A1").note = "请核对";
  sheet.getCell("A2").dataValidation = { type: "list", allowBlank: true, formulae: ['"是,否"'] };
  sheet.getCell("A3").font = { name: "黑体", size: 12, underline: true, color: { theme: 4 } };
  sheet.getCell("A4").value = new Date(Date.UTC(2023, 11, 31));
  sheet.addConditionalFormatting({
    ref: "A1:A9",
    rules: [{ type: "cellIs", operator: "greaterThan", formulae: ["5"], priority: 1, style: {} }],
  });
  const workbook = await openXlsx(new Uint8Array(await file.xlsx.writeBuffer()));
  const [opened] = workbook.sheets;
  expect(opened!.cell(0, 0)!.value).toBe("合计");
  expect(opened!.cell(3, 0)!.value).toBe(45_291);
  expect(opened!.cell(2, 0)!.style.font).toMatchObject({ name: "黑体", size: 12 });
  expect(opened!.conditionalFormats[0]!.type).toBe("CellValue");
  opened!.cellToWrite(8, 8).value = 1;

  const saved = new ExcelJS.Workbook();
  await saved.xlsx.load((await saveXlsx(workbook)).slice().buffer);
  const after = saved.getWorksheet("表")!;
  expect(after.getCell("A1").value).toMatchObject({ richText: [{ text: "合" }, { text: "计" }] });
  expect(after.getCell("A1").note).toBeTruthy();
  expect(after.getCell("A2").dataValidation).toMatchObject({ type: "list" });
  expect(after.getCell("A3").font).toMatchObject({ underline: true, color: { theme: 4 } });
  expect(after.getCell("I9").value).toBe(1);
  const { conditionalFormattings } = after as unknown as {
    conditionalFormattings: { rules: { type: string }[] }[];
  };
  expect(conditionalFormattings[0]!.rules[0]!.type).toBe("cellIs");
});

test("a deleted sheet, a cleared cell and a renamed sheet are gone from the file", async () => {
  const workbook = await openXlsx(await saveXlsx(everything()));
  workbook.sheets.splice(1, 1);
  workbook.sheets[0]!.name = "新名";
  workbook.sheets[0]!.cells.delete(16_384 + 1);
  const after = await openXlsx(await saveXlsx(workbook));
  expect(after.sheets.map((sheet) => sheet.name)).toEqual(["新名", "深藏", "保护"]);
  expect(after.sheets[0]!.cell(1, 1)?.value ?? null).toBeNull();
});

test("the add-in's settings are in the saved file, and a file saved again holds the newest", async () => {
  const workbook = everything();
  workbook.settings.set("reasons", { "X1 <&> 表": "四舍五入" });
  const once = await openXlsx(await saveXlsx(workbook));
  expect([...once.settings]).toEqual([["reasons", { "X1 <&> 表": "四舍五入" }]]);
  once.settings.set("reasons", 2);
  expect([...(await openXlsx(await saveXlsx(once))).settings]).toEqual([["reasons", 2]]);
});

test("a chart sheet keeps its name and place among the sheets", async () => {
  const zip = await JSZip.loadAsync(await saveXlsx(everything()));
  const edit = async (path: string, change: (xml: string) => string): Promise<void> => {
    zip.file(path, change(await zip.file(path)!.async("string")));
  };
  await edit("xl/workbook.xml", (xml) =>
    xml.replace("<sheets>", '<sheets><sheet name="图表&amp;一" sheetId="77" r:id="rIdChart"/>'),
  );
  await edit("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      '<Relationship Id="rIdChart" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
    ),
  );
  zip.file("xl/chartsheets/sheet1.xml", "<chartsheet/>");
  const workbook = await openXlsx(await zip.generateAsync({ type: "uint8array" }));
  expect(workbook.sheets.map(({ name, kind }) => [name, kind]).slice(0, 2)).toEqual([
    ["图表&一", "chart"],
    ["03 支出决算表", "worksheet"],
  ]);
  expect(workbook.active!.name).toBe("03 支出决算表");
});

test("a sheet formatted down to the last row opens without walking the rows between", async () => {
  const file = new ExcelJS.Workbook();
  file.addWorksheet("表").getCell("A1048576").numFmt = "0.00";
  const bytes = new Uint8Array(await file.xlsx.writeBuffer());
  const workbook = await openXlsx(bytes);
  expect(workbook.sheets[0]!.cells.size).toBe(1);
  expect(workbook.sheets[0]!.used(false)).toMatchObject({ row: 1_048_575 });
});

test("bytes that are no workbook are refused by name", async () => {
  await expect(openXlsx(new TextEncoder().encode("不是表格"))).rejects.toBeInstanceOf(UnreadableFile);
});
