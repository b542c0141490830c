import type ExcelJS from "exceljs";
import { publicationCopy } from "../../../src/host/file/publication/publicationCopy";
import { copied, opened, part, parts, relating, withParts, workbookBytes } from "./situation";

/** A workbook in which sheets to be left out stand before, between and after those that stay. */
function mixedSheets(workbook: ExcelJS.Workbook): void {
  workbook.addWorksheet("底稿-支出").getCell("A1").value = "只在底稿里的话";
  workbook.addWorksheet("公开01表", { pageSetup: { printArea: "A1:B9", printTitlesRow: "1:2" } });
  workbook.addWorksheet("藏起来的", { state: "hidden" }).getCell("A1").value = "只在隐藏表里的话";
  workbook.addWorksheet("出错说明").getCell("A1").value = "原因";
  workbook.addWorksheet("公开02表", { pageSetup: { printArea: "A1:C5" } });
  workbook.addWorksheet("勾稽规则");
  workbook.addWorksheet("检查报告(2)");
  workbook.addWorksheet("藏得更深的", { state: "veryHidden" });
  for (const name of ["公开01表", "公开02表"]) workbook.getWorksheet(name)!.getCell("A1").value = name;
}

test("working, internal and hidden sheets are left out with everything that is theirs", async () => {
  const { bytes, leftOut } = copied(await workbookBytes(mixedSheets));
  expect((await opened(bytes)).worksheets.map(({ name }) => name)).toEqual(["公开01表", "公开02表"]);
  expect(leftOut.filter(({ kind }) => kind.endsWith("sheet"))).toEqual([
    { kind: "working-sheet", sheet: "底稿-支出" },
    { kind: "hidden-sheet", sheet: "藏起来的" },
    { kind: "internal-sheet", sheet: "出错说明" },
    { kind: "internal-sheet", sheet: "勾稽规则" },
    { kind: "internal-sheet", sheet: "检查报告(2)" },
    { kind: "hidden-sheet", sheet: "藏得更深的" },
  ]);
  const after = await parts(bytes);
  expect(Object.keys(after).filter((path) => path.startsWith("xl/worksheets/sheet"))).toHaveLength(2);
  const everything = Buffer.from(Object.values(after).join("\n"), "latin1").toString("utf8");
  for (const word of ["底稿", "只在", "藏", "原因", "勾稽规则", "检查报告"])
    expect(everything).not.toContain(word);
});

test("print areas and titles move with their sheets", async () => {
  const { bytes } = copied(await workbookBytes(mixedSheets));
  const [first, second] = (await opened(bytes)).worksheets;
  expect([first?.pageSetup.printArea, first?.pageSetup.printTitlesRow]).toEqual(["A1:B9", "1:2"]);
  expect(second?.pageSetup.printArea).toBe("A1:C5");
});

test("names that lean on what is gone are dropped, and names that lean on those", async () => {
  const bytes = await withParts(await workbookBytes(mixedSheets), {
    "xl/workbook.xml": (before) =>
      before.replace(
        "</definedNames>",
        [
          "<definedName name=\"科目\">'底稿-支出'!$A$1:$A$9</definedName>",
          '<definedName name="科目数">COUNTA(科目)</definedName>',
          '<definedName name="断了">#REF!$A$1</definedName>',
          '<definedName name="外面">[1]Sheet1!$A$1</definedName>',
          '<definedName name="本年">公开01表!$A$1</definedName>',
          '<definedName name="话">"底稿-支出!"</definedName>',
          '<definedName name="本表" localSheetId="4">公开02表!$A$1</definedName>',
          "</definedNames>",
        ].join(""),
      ),
  });
  const { bytes: copy, leftOut } = copied(bytes);
  const workbook = await part(copy, "xl/workbook.xml");
  const names = [...workbook.matchAll(/<definedName name="([^"]*)"(?: localSheetId="(\d)")?/g)];
  expect(names.map(([, name, sheet]) => [name, sheet])).toEqual([
    ["_xlnm.Print_Area", "0"],
    ["_xlnm.Print_Titles", "0"],
    ["_xlnm.Print_Area", "1"],
    ["本年", undefined],
    ["话", undefined],
    ["本表", "1"],
  ]);
  expect(leftOut).toContainEqual({ kind: "names", count: 4 });
});

test("the copy opens at the sheet that was open, or at the first where that one is gone", async () => {
  const openAt = async (tab: number): Promise<string | undefined> => {
    const bytes = await workbookBytes((workbook) => {
      mixedSheets(workbook);
      workbook.views = [
        { x: 0, y: 0, width: 9, height: 9, firstSheet: 0, activeTab: tab, visibility: "visible" },
      ];
    });
    const copy = await opened(copied(bytes).bytes);
    return copy.worksheets[copy.views[0]?.activeTab ?? 0]?.name;
  };
  expect(await openAt(4)).toBe("公开02表");
  expect(await openAt(1)).toBe("公开01表");
  expect(await openAt(7)).toBe("公开01表");
});

test("validations, conditional formats and links lose what is gone and keep the rest", async () => {
  const bytes = await workbookBytes((workbook) => {
    mixedSheets(workbook);
    const sheet = workbook.getWorksheet("公开01表")!;
    sheet.getCell("B1").dataValidation = { type: "list", formulae: ["'底稿-支出'!$A$1:$A$9"] };
    sheet.getCell("B2").dataValidation = { type: "list", formulae: ['"是,否"'] };
    for (const formula of ["'底稿-支出'!A1>0", "公开02表!A1>0"]) {
      sheet.addConditionalFormatting({
        ref: "C1",
        rules: [{ type: "expression", priority: 1, formulae: [formula], style: { font: { bold: true } } }],
      });
    }
    sheet.getCell("D1").value = { text: "财政局", hyperlink: "https://example.com/" };
    sheet.getCell("D2").value = { text: "本机", hyperlink: "file:///C:/Users/li/决算.xlsx" };
    sheet.getCell("D3").value = { text: "共享", hyperlink: "\\\\server\\决算\\a.xlsx" };
    sheet.getCell("D4").value = { text: "同一文件夹", hyperlink: "a.xlsx" };
  });
  const { bytes: copy, leftOut } = copied(bytes);
  const sheet = (await opened(copy)).getWorksheet("公开01表")!;
  expect(sheet.getCell("B1").dataValidation).toBeUndefined();
  expect(sheet.getCell("B2").dataValidation.formulae).toEqual(['"是,否"']);
  const text = await part(copy, "xl/worksheets/sheet2.xml");
  expect(text.match(/<formula>[^<]*/g)).toEqual(["<formula>公开02表!A1&gt;0"]);
  expect(["D1", "D2", "D3", "D4"].map((cell) => sheet.getCell(cell).hyperlink)).toEqual([
    "https://example.com/",
    undefined,
    undefined,
    undefined,
  ]);
  expect(sheet.getCell("D2").text).toBe("本机");
  expect(leftOut).toContainEqual({ kind: "rules", sheet: "公开01表", count: 2 });
  expect(leftOut).toContainEqual({ kind: "links", sheet: "公开01表", count: 3 });
});

test("the same in the extensions that newer Excels write", async () => {
  const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
  const xm = "http://schemas.microsoft.com/office/excel/2006/main";
  const validation = (list: string, cell: string): string =>
    `<x14:dataValidation type="list"><x14:formula1><xm:f>${list}</xm:f></x14:formula1><xm:sqref>${cell}</xm:sqref></x14:dataValidation>`;
  const format = `<x14:conditionalFormatting><x14:cfRule type="expression" id="{1}"><xm:f>藏起来的!A1&gt;0</xm:f></x14:cfRule><xm:sqref>B1</xm:sqref></x14:conditionalFormatting>`;
  const extensions = `<extLst><ext xmlns:x14="${x14}" xmlns:xm="${xm}" uri="{A}"><x14:dataValidations count="2">${validation("藏起来的!$A$1:$A$9", "B1")}${validation("公开02表!$A$1:$A$9", "B2")}</x14:dataValidations></ext><ext xmlns:x14="${x14}" xmlns:xm="${xm}" uri="{B}"><x14:conditionalFormattings>${format}</x14:conditionalFormattings></ext></extLst>`;
  const bytes = await withParts(await workbookBytes(mixedSheets), {
    "xl/worksheets/sheet2.xml": (before) => before.replace("</worksheet>", `${extensions}</worksheet>`),
  });
  const { bytes: copy, leftOut } = copied(bytes);
  const text = await part(copy, "xl/worksheets/sheet2.xml");
  expect(text).not.toContain("藏");
  expect(text).not.toContain("conditionalFormattings");
  expect(text).toContain('<x14:dataValidations count="1">');
  expect(text).toContain(validation("公开02表!$A$1:$A$9", "B2"));
  expect(leftOut).toContainEqual({ kind: "rules", sheet: "公开01表", count: 2 });
});

test("a pivot table becomes its values: neither it nor its source data stays", async () => {
  const bytes = await withParts(await workbookBytes(mixedSheets), {
    "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
    "xl/pivotCache/pivotCacheDefinition1.xml": "<pivotCacheDefinition>只在底稿里的话</pivotCacheDefinition>",
    "xl/worksheets/_rels/sheet2.xml.rels": relating("rId1", "pivotTable", "../pivotTables/pivotTable1.xml"),
    "xl/pivotTables/_rels/pivotTable1.xml.rels": relating(
      "rId1",
      "pivotCacheDefinition",
      "../pivotCache/pivotCacheDefinition1.xml",
    ),
    "xl/_rels/workbook.xml.rels": relating(
      "rId70",
      "pivotCacheDefinition",
      "pivotCache/pivotCacheDefinition1.xml",
    ),
    "xl/workbook.xml": (before) =>
      before.replace(
        "</workbook>",
        '<pivotCaches><pivotCache cacheId="1" r:id="rId70"/></pivotCaches></workbook>',
      ),
  });
  const { bytes: copy, leftOut } = copied(bytes);
  const after = await parts(copy);
  expect(Object.keys(after).filter((path) => path.includes("pivot"))).toEqual([]);
  expect(after["xl/workbook.xml"]).not.toContain("pivotCache");
  expect(leftOut).toContainEqual({ kind: "pivots" });
});

test("a sheet that the workbook holds without listing it goes too", async () => {
  const bytes = await withParts(await workbookBytes(mixedSheets), {
    "xl/worksheets/sheet99.xml":
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
    "xl/_rels/workbook.xml.rels": relating("rId99", "worksheet", "worksheets/sheet99.xml"),
  });
  expect(Object.keys(await parts(copied(bytes).bytes))).not.toContain("xl/worksheets/sheet99.xml");
});

test("a workbook of which nothing would be left is refused", async () => {
  const bytes = await workbookBytes((workbook) => {
    workbook.addWorksheet("底稿").getCell("A1").value = 1;
    workbook.addWorksheet("藏", { state: "hidden" });
  });
  expect(publicationCopy(bytes, { telephones: [] })).toEqual({ kind: "refused", reason: "nothing-left" });
});
