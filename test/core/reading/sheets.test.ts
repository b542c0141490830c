import { cell, fileOf, readOf, sheetOf } from "./situation";

const PERCENT = '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="4"/></cellXfs>';

test("rows and cells that do not tell their place stand after those before them", () => {
  const sheet = sheetOf(
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
  );
  expect(sheet.values).toEqual([
    [1, 2, ""],
    ["", "", ""],
    ["", "", ""],
    ["", 3, 4],
    [5, "", ""],
  ]);
});

test("the elements of other producers carry a prefix", () => {
  const xml =
    '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData>' +
    '<x:sheetProtection sheet="1"/><x:mergeCells><x:mergeCell ref="B2:C3"/></x:mergeCells></x:worksheet>';
  const [sheet] = readOf(fileOf({ sheets: [xml] })).snapshot.sheets;
  expect(sheet).toMatchObject({
    origin: { row: 1, column: 1 },
    values: [["甲"]],
    protected: true,
    merges: [{ row: 1, column: 1, rows: 2, columns: 2 }],
  });
});

test("a sheet is what its cells say, not what its dimension says", () => {
  const xml =
    '<dimension ref="A1:XFD1048576"/><sheetData><row r="3"><c r="C3"><v>1</v></c></row></sheetData>';
  const [sheet] = readOf(fileOf({ sheets: [xml] })).snapshot.sheets;
  expect(sheet).toMatchObject({ origin: { row: 2, column: 2 }, values: [[1]] });
});

test("formatted cells around the values do not count, those between them keep their format", () => {
  const sheet = sheetOf(
    '<row r="1"><c r="A1" s="1"/></row>' +
      '<row r="2"><c r="A2" s="1"/><c r="B2"><v>1</v></c><c r="D2" s="2"><v>2</v></c><c r="XFD2" s="1"/></row>' +
      '<row r="3"><c r="C3" s="1"/></row><row r="4"><c r="C4" s="1"/></row><row r="5"><c r="C5" s="2"/></row>' +
      '<row r="6"><c r="B6" s="2"/><c r="C6"><v>3</v></c></row><row r="7"><c r="C7" s="1"/></row>',
    { styles: PERCENT },
  );
  expect(sheet.origin).toEqual({ row: 1, column: 1 });
  expect(sheet.numberFormats).toEqual([
    ["General", "General", "#,##0.00"],
    ["General", "0.00%", "General"],
    ["General", "0.00%", "General"],
    ["General", "#,##0.00", "General"],
    ["#,##0.00", "General", "General"],
  ]);
  expect(sheet.values.map(({ length }) => length)).toEqual([3, 3, 3, 3, 3]);
});

test("100,000 formatted rows before a stray value in row 900,000 are one and the same row", () => {
  const rows: string[] = ['<row r="1"><c r="A1"><v>1</v></c></row>'];
  for (let row = 2; row < 100_000; row++)
    rows.push(`<row r="${row}"><c r="A${row}" s="1"/><c r="B${row}" s="1"/></row>`);
  rows.push('<row r="900000"><c r="B900000"><v>2</v></c></row>');
  const sheet = sheetOf(rows.join(""), { styles: PERCENT });
  expect(sheet.values).toHaveLength(900_000);
  expect(cell(sheet, "B900000").value).toBe(2);
  expect(cell(sheet, "B50000")).toMatchObject({ kind: "empty", numberFormat: "0.00%" });
  for (const grid of [sheet.values, sheet.kinds, sheet.formulas, sheet.numberFormats]) {
    expect(new Set<unknown>(grid).size).toBeLessThanOrEqual(4);
  }
});

test("a sheet whose few values span more cells than we carry is named, and the others are read", () => {
  const far = Array.from(
    { length: 500 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c><c r="XFD${row + 1}"><v>1</v></c></row>`,
  );
  const { snapshot } = readOf(
    fileOf({
      sheets: [`<sheetData>${far.join("")}</sheetData>`, "<sheetData><row><c><v>1</v></c></row></sheetData>"],
    }),
  );
  expect(snapshot.unread).toEqual([{ name: "一", reason: "too-large" }]);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(["二"]);
});

test("an empty sheet has no grids, and merged areas stand in their order", () => {
  const [sheet] = readOf(
    fileOf({
      sheets: [
        '<sheetData/><mergeCells><mergeCell ref="B2:C2"/><mergeCell ref="A1:A1"/><mergeCell ref="A1:A2"/></mergeCells>',
      ],
    }),
  ).snapshot.sheets;
  expect(sheet).toEqual({
    name: "一",
    hidden: false,
    protected: false,
    origin: { row: 0, column: 0 },
    values: [],
    kinds: [],
    formulas: [],
    numberFormats: [],
    merges: [
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 1, column: 1, rows: 1, columns: 2 },
    ],
  });
});
