import { cell, fileOf, readOf, sheetOf } from "./situation";

const row = (cells: string): string => `<row r="1">${cells}</row>`;
const STRINGS =
  "<si><t>部门 &amp; 单位&#10;&#x4E00;</t></si>" +
  '<si><r><rPr><b/></rPr><t>支出</t></r><r><t xml:space="preserve"> 合计</t></r><rPh sb="0" eb="2"><t>シシュツ</t></rPh></si>' +
  '<si><t> 两头 </t></si><si><t xml:space="preserve"> 两头 </t></si>' +
  "<si><t>行_x000D_尾_x005F_x000D_</t></si><si><t/></si>" +
  "<si><t>甲<!-- 乙 --><![CDATA[<丙> & 丁]]></t></si><si/>";

test.each([
  ["a number", '<c r="A1"><v>1234.5</v></c>', 1234.5, "number"],
  ["a number that says so", '<c r="A1" t="n"><v>-1.5E-3</v></c>', -0.0015, "number"],
  ["a truth", '<c r="A1" t="b"><v>1</v></c>', true, "boolean"],
  ["an untruth", '<c r="A1" t="b"><v>0</v></c>', false, "boolean"],
  ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', "#DIV/0!", "error"],
  ["a text that looks like an error", '<c r="A1" t="str"><v>#REF!</v></c>', "#REF!", "text"],
  ["a text of a formula", '<c r="A1" t="str"><f>A2</f><v>甲&lt;乙</v></c>', "甲<乙", "text"],
  [
    "a text in its cell",
    '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>',
    "甲乙",
    "text",
  ],
  ["a date in ISO form", '<c r="A1" t="d"><v>2023-12-31T12:00:00</v></c>', 45291.5, "number"],
  ["figures in full-width letters", '<c r="A1" t="str"><v>１２</v></c>', "１２", "text"],
  ["entities and line feeds", '<c r="A1" t="s"><v>0</v></c>', "部门 & 单位\n一", "text"],
  ["runs and a reading aid", '<c r="A1" t="s"><v>1</v></c>', "支出 合计", "text"],
  ["blanks at its ends", '<c r="A1" t="s"><v>2</v></c>', "两头", "text"],
  ["blanks at its ends to be kept", '<c r="A1" t="s"><v>3</v></c>', " 两头 ", "text"],
  ["letters that XML cannot carry", '<c r="A1" t="s"><v>4</v></c>', "行\r尾_x000D_", "text"],
  ["an empty text", '<c r="A1" t="s"><v>5</v></c>', "", "text"],
  ["a comment and raw letters", '<c r="A1" t="s"><v>6</v></c>', "甲<丙> & 丁", "text"],
  ["an item without letters", '<c r="A1" t="s"><v>7</v></c>', "", "text"],
  ["letters where a number should be", '<c r="A1"><v>NaN</v></c>', "NaN", "text"],
  [
    "an extension with cells of its own",
    '<c r="A1"><v>1</v><extLst><ext><v>2</v></ext></extLst></c>',
    1,
    "number",
  ],
])("a cell with %s", (_what, xml, value, kind) => {
  const sheet = sheetOf(row(`${xml}<c r="B1"><v>0</v></c>`), { strings: STRINGS });
  expect(cell(sheet, "A1")).toMatchObject({ value, kind });
  expect(cell(sheet, "B1").value).toBe(0);
});

test("a cell without content is blank, whatever it calls itself", () => {
  const sheet = sheetOf(
    row('<c r="A1" t="s"/><c r="B1" t="str"><v></v></c><c r="C1"><v/></c><c r="D1"><v>1</v></c>'),
  );
  expect(sheet.origin).toEqual({ row: 0, column: 3 });
  expect(sheet.values).toEqual([[1]]);
});

test("letters without a result after a formula are an empty text, nothing at all is no result yet", () => {
  const rows = row(
    '<c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><f>SUM(A1)</f></c><c r="C1"><f>1</f><v/></c>',
  );
  const { snapshot, uncalculated } = readOf(
    fileOf({ sheets: ["<sheetData/>", `<sheetData>${rows}</sheetData>`] }),
  );
  const [, sheet] = snapshot.sheets;
  expect(sheet?.kinds).toEqual([["text", "empty", "empty"]]);
  expect(sheet?.formulas).toEqual([['=""', "=SUM(A1)", "=1"]]);
  expect(uncalculated).toEqual([
    { sheet: "二", cell: "B1" },
    { sheet: "二", cell: "C1" },
  ]);
});

test("a formula shared by cells is written out for each of them", () => {
  const formula =
    'A1+$A1+A$1+$A$1+SUM(A:A,$A:A,1:1,$1:1)+LOG10(A1)+\'A1 &amp; "B1"\'!A1+二!B2+"A1"+表[A1]+年A1+1E5+A1:B2';
  const sheet = sheetOf(
    `<row r="1"><c r="C1"><f t="shared" ref="C1:D2" si="0">${formula}</f><v>1</v></c></row>` +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c><c r="D2"><f t="shared" si="0"></f><v>3</v></c></row>',
  );
  expect(cell(sheet, "C1").formula).toBe(`=${formula.replace("&amp;", "&")}`);
  expect(cell(sheet, "D2").formula).toBe(
    '=B2+$A2+B$1+$A$1+SUM(B:B,$A:B,2:2,$1:2)+LOG10(B2)+\'A1 & "B1"\'!B2+二!C3+"A1"+表[A1]+年A1+1E5+B2:C3',
  );
});

test("a reference of a shared formula that leaves the sheet is broken", () => {
  const sheet = sheetOf(
    '<row r="2"><c r="B2"><f t="shared" ref="B2:B1" si="3">A1</f><v>1</v></c><c r="A2"><f t="shared" si="3"/><v>1</v></c></row>',
  );
  expect(cell(sheet, "A2").formula).toBe("=#REF!");
});

test("formulas read as Excel shows them: newer functions, array formulas, data tables, add-in functions", () => {
  const sheet = sheetOf(
    row(
      '<c r="A1"><f>_xlfn.XLOOKUP(1,B:B,_xlfn._xlws.SORT(C:C))</f><v>1</v></c>' +
        '<c r="B1"><f t="array" ref="B1">SUM(A1:A3*B1:B3)</f><v>1</v></c>' +
        '<c r="C1"><f t="dataTable" ref="C1" r1="D1" r2="E1"/><v>1</v></c>' +
        '<c r="D1"><f>_xldudf_PERF_RATE(A1,B1)</f><v>1</v></c>',
    ),
  );
  expect(sheet.formulas).toEqual([
    ["=XLOOKUP(1,B:B,SORT(C:C))", "=SUM(A1:A3*B1:B3)", "=TABLE(D1,E1)", "=PERF.RATE(A1,B1)"],
  ]);
});

test("every cell has the number format of its style", () => {
  const styles =
    '<numFmts><numFmt numFmtId="176" formatCode="#,##0.00_ ;[Red]\\-#,##0.00\\ "/><numFmt numFmtId="177" formatCode="G/通用格式"/>' +
    '<numFmt numFmtId="178" formatCode="0.0&quot;万元&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
    `<cellXfs>${[0, 14, 22, 9, 10, 4, 3, 49, 31, 176, 177, 178, 999].map((id) => `<xf numFmtId="${id}"><alignment/></xf>`).join("")}</cellXfs>` +
    '<dxfs><dxf><numFmt numFmtId="176" formatCode="0"/></dxf></dxfs>';
  const cells = Array.from({ length: 14 }, (_, style) => `<c s="${style}"><v>1</v></c>`).join("");
  expect(sheetOf(row(cells), { styles }).numberFormats[0]).toEqual([
    "General",
    "m/d/yyyy",
    "m/d/yyyy h:mm",
    "0%",
    "0.00%",
    "#,##0.00",
    "#,##0",
    "@",
    'yyyy"年"m"月"d"日"',
    "#,##0.00_ ;[Red]\\-#,##0.00\\ ",
    "General",
    '0.0"万元"',
    "General",
    "General",
  ]);
});
