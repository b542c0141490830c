import { readFile } from "node:fs/promises";
import type ExcelJS from "exceljs";
import { publicationCopy } from "../../../src/host/file/publication/publicationCopy";
import { SAMPLE_PATH } from "../support/sampleSnapshot";
import { copied, opened, part, parts, relating, withParts, workbookBytes } from "./situation";

test("a workbook with nothing to leave out but its author keeps every other part byte for byte", async () => {
  const bytes = new Uint8Array(await readFile(SAMPLE_PATH));
  const { bytes: copy, leftOut, stillIn } = copied(bytes);
  const before = await parts(bytes);
  const after = await parts(copy);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const changed = Object.keys(before).filter((path) => before[path] !== after[path]);
  expect(changed).toEqual(["docProps/core.xml"]);
  expect(leftOut).toEqual([{ kind: "author", count: 2 }]);
  expect(stillIn).toEqual([]);
  expect(await part(copy, "docProps/core.xml")).not.toContain("perf-accounts-addin");
});

test("single, shared and array formulas become the results they have in the file", async () => {
  const bytes = await workbookBytes((workbook) => {
    const sheet = workbook.addWorksheet("支出决算表");
    sheet.getCell("A1").value = 1.1;
    sheet.getCell("A2").value = { formula: "A1*2", result: 2.2 };
    sheet.getCell("A3").value = { formula: 'A1&"元"', result: "1.1元" };
    sheet.getCell("A4").value = { formula: "1/0", result: { error: "#DIV/0!" } };
    sheet.getCell("A5").value = { formula: 'IF(TRUE,"","x")', result: "" };
    sheet.getCell("A6").value = { formula: "A1>0", result: true };
    sheet.fillFormula("B1:B3", "A1+1", [2.1, 3.2, 4.3]);
    const array = { formula: "A1:A2", shareType: "array", ref: "C1:C2", result: 5 };
    sheet.getCell("C1").value = array as ExcelJS.CellFormulaValue;
    sheet.getCell("C2").value = 6;
    sheet.getCell("A2").numFmt = "0.00";
    workbook.addWorksheet("别的表").getCell("A1").value = "没有公式";
  });
  const { bytes: copy, leftOut, stillIn } = copied(bytes);
  const sheet = (await opened(copy)).getWorksheet("支出决算表")!;
  const values = ["A2", "A3", "A4", "A5", "A6", "B1", "B2", "B3", "C1", "C2"].map(
    (cell) => sheet.getCell(cell).value,
  );
  expect(values).toEqual([2.2, "1.1元", { error: "#DIV/0!" }, null, true, 2.1, 3.2, 4.3, 5, 6]);
  expect(sheet.getCell("A2").numFmt).toBe("0.00");
  // The array formula is one for both of its cells.
  const [formulas] = leftOut;
  expect(formulas).toEqual({ kind: "formulas", sheet: "支出决算表", count: 9 });
  expect(stillIn).toEqual([{ kind: "error-values", sheet: "支出决算表", count: 1 }]);
  const [before, after] = [await parts(bytes), await parts(copy)];
  const untouched = [
    "xl/worksheets/sheet2.xml",
    "xl/styles.xml",
    "xl/theme/theme1.xml",
    "xl/sharedStrings.xml",
  ];
  for (const path of untouched) expect([path, after[path]]).toEqual([path, before[path]]);
});

test("a formula without a result is refused by sheet and cell, and no copy is made", async () => {
  const bytes = await workbookBytes((workbook) => {
    workbook.addWorksheet("甲").getCell("B2").value = { formula: "1+1", result: 2 };
    workbook.addWorksheet("乙").getCell("C3").value = { formula: "1+1", date1904: false };
  });
  expect(publicationCopy(bytes, { telephones: [] })).toEqual({
    kind: "refused",
    reason: "no-cached-value",
    cell: { sheet: "乙", cell: "C3" },
  });
});

test("a formula without a result does not matter on a sheet that is left out", async () => {
  const bytes = await workbookBytes((workbook) => {
    workbook.addWorksheet("甲").getCell("A1").value = 1;
    workbook.addWorksheet("底稿 支出").getCell("C3").value = { formula: "1+1", date1904: false };
  });
  expect((await opened(copied(bytes).bytes)).worksheets.map(({ name }) => name)).toEqual(["甲"]);
});

test("the chain of calculation goes with its relationship and its content type", async () => {
  const plain = await workbookBytes((workbook) => {
    workbook.addWorksheet("甲").getCell("A1").value = { formula: "1+1", result: 2 };
  });
  const bytes = await withParts(plain, {
    "xl/calcChain.xml":
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>',
    "xl/_rels/workbook.xml.rels": relating("rId99", "calcChain", "calcChain.xml"),
    "[Content_Types].xml": (before) =>
      before.replace(
        "</Types>",
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      ),
  });
  const after = await parts(copied(bytes).bytes);
  expect(Object.keys(after)).not.toContain("xl/calcChain.xml");
  expect(Object.values(after).filter((text) => text.includes("calcChain"))).toEqual([]);
});

test("a table keeps its shape and loses the formulas of its columns", async () => {
  const bytes = await workbookBytes((workbook) => {
    const sheet = workbook.addWorksheet("甲");
    sheet.addTable({
      name: "项目",
      ref: "A1",
      headerRow: true,
      totalsRow: true,
      columns: [
        { name: "名称", totalsRowLabel: "合计" },
        { name: "金额", totalsRowFunction: "sum" },
      ],
      rows: [
        ["一", 3],
        ["二", 4],
      ],
    });
    sheet.getCell("B4").value = { formula: "SUBTOTAL(109,项目[金额])", result: 7 };
  });
  const { bytes: copy } = copied(bytes);
  const table = await part(copy, "xl/tables/table1.xml");
  expect(table).toContain('ref="A1:B4"');
  expect(table).not.toContain("totalsRowFunction");
  expect((await opened(copy)).getWorksheet("甲")!.getCell("B4").value).toBe(7);
});
