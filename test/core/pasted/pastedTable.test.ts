import fc from "fast-check";
import { areaAddress, cellAddress } from "../../../src/shared/workbook/address";
import { type Clipboard, pastedTable } from "../../../src/shared/pasted/pastedTable";
import { cellAt, type SheetSnapshot } from "../../../src/shared/workbook/snapshot";

/** Rows one after the other with |, numbers with their format behind them, merged areas at the end. */
function pasted(clipboard: Clipboard): string {
  const sheet = pastedTable(clipboard);
  if (typeof sheet === "string") return sheet;
  const rows = sheet.values.map((row, rowIndex) =>
    row.map((_, column) => shown(sheet, rowIndex, column)).join("|"),
  );
  return [...rows, ...sheet.merges.map(areaAddress)].join(" / ");
}

function shown(sheet: SheetSnapshot, row: number, column: number): string {
  const { kind, value, numberFormat } = cellAt(sheet, { row, column });
  return kind === "number" ? `${value} as ${numberFormat}` : String(value);
}

const html = (written: string): string => pasted({ html: written, text: "" });
const table = (rows: string): string => html(`<table>${rows}</table>`);

test.each([
  // situation, rows of the table, what is read
  ["a row", "<tr><td>201</td><td>572.26</td></tr>", "201|572.26"],
  ["codes keep their zeros", "<tr><td>0201</td><td>007</td></tr>", "0201|007"],
  ["nothing is closed", "<tr><td>科目<th>决算数<tr><td>合计<td>12.30", "科目|决算数 / 合计|12.30"],
  ["no row is opened", "<td>科目<td>决算数", "科目|决算数"],
  [
    "capital letters, quotes of both kinds",
    `<TR><TD COLSPAN='2' STYLE="a:'>'">合计</TD></TR>`,
    "合计| / A1:B1",
  ],
  ["merged to the right", "<tr><td colspan=2>合计<td>1<tr><td>a<td>b<td>c", "合计||1 / a|b|c / A1:B1"],
  ["merged downwards", "<tr><td rowspan=2>项目<td>1<tr><td>2", "项目|1 / |2 / A1:A2"],
  ["merged both ways", "<tr><td rowspan=2 colspan=2>a<td>1<tr><td>2", "a||1 / ||2 / A1:B2"],
  ["a merged cell ends with its table", "<tr><td rowspan=9>a<td>1<tr><td>2", "a|1 / |2 / A1:A2"],
  ["rowspan 0 reaches to the end", "<tr><td rowspan=0>a<td>1<tr><td>2<tr><td>3", "a|1 / |2 / |3 / A1:A3"],
  [
    "a merged cell stops at one from above",
    "<tr><td>a<td rowspan=2>b<tr><td colspan=2>c",
    "a|b / c| / B1:B2",
  ],
  ["text that only flows over", `<tr><td colspan=2 style='mso-ignore:colspan'>标题<td>x`, "标题||x"],
  ["line breaks", "<tr><td>因公出国<br>（境）费<td><p>一</p><p>二</p>", "因公出国\n（境）费|一\n二"],
  ["nested tags", "<tr><td><b>合<font color=red>计</font></b></td><td><span>1</span></td>", "合计|1"],
  [
    "entities",
    "<tr><td>&lt;5&amp;6&gt;&#20803;&#x5143;&nbsp;&mdash;<td>AT&T &unknown;",
    "<5&6>元元 —|AT&T &unknown;",
  ],
  ["a smaller sign that opens nothing", "<tr><td>增减<0<td>1 < 2", "增减<0|1 < 2"],
  [
    "wide spaces",
    "<tr><td>\u3000\u3000其中：\u3000\u3000项&nbsp;&nbsp;目<td>1\u00a0541.42",
    "其中： 项 目|1 541.42",
  ],
  ["source lines wrapped by Word", "<tr><td>一般公共\r\n  预算<td>total\r\n  sum", "一般公共预算|total sum"],
  [
    "comments and declarations",
    "<!--[if gte mso 9]><td>no</td><![endif]--><tr><![if x]><td>1</td><![endif]><td>2",
    "1|2",
  ],
  ["empty rows and columns at the end", "<tr><td>a<td><td>b<td><tr><td><tr><td>", "a||b"],
  ["an empty row between", "<tr><td>a<tr><td><tr><td>b", "a /  / b"],
])("HTML: %s", (_, rows, expected) => {
  expect(table(rows)).toBe(expected);
});

test.each([
  // what stands in the cell's tag, what it shows, what is read
  [`x:num="572.26"`, "572.26", "572.26 as 0.00"],
  [`x:num="5722.6345"`, "5,722.63", "5722.6345 as #,##0.00"],
  [`x:num="0.99969"`, "99.97%", "0.99969 as 0.00%"],
  [`x:num="-12.3"`, "(12.30)", "-12.3 as 0.00"],
  [`x:num="1.5E3"`, "1500", "1500 as 0"],
  [`x:num="572.26"`, "####", "572.26 as General"],
  [`x:num="0"`, "—", "0 as General"],
  [`sdval="572.26" sdnum="1033;"`, "572.26", "572.26 as 0.00"],
  [`data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:572.26}"`, "572.3", "572.26 as 0.0"],
  [`x:num`, "572.26", "572.26"],
  [`x:num="201"`, "0201", "0201"],
  [`x:num="44927"`, "2023年1月1日", "2023年1月1日"],
  [`x:num="5722634"`, "572.26", "572.26"],
  [`x:num="abc"`, "572.26", "572.26"],
])("a cell with %s that shows %s is read as %s", (attributes, text, expected) => {
  expect(table(`<tr><td ${attributes}>${text}</td><td>x</td></tr>`)).toBe(`${expected}|x`);
});

test.each([
  [
    "title, department and unit before it",
    "<h1>支出决算表</h1><p>部门：甲<br>金额单位：万元<table><tr><td>a<td>b</table>",
    "支出决算表| / 部门：甲| / 金额单位：万元| / a|b",
  ],
  ["a caption", "<table><caption>表 1</caption><tr><td>a<td>b</table>", "表 1| / a|b"],
  ["a note below", "<table><tr><td>a<td>b</table><p>注：本表</p>", "a|b / | / 注：本表|"],
  ["two tables below each other", "<table><tr><td>a</table><table><tr><td>b<td>c</table>", "a| / | / b|c"],
  [
    "a table within a cell",
    "<table><tr><td>外<table><tr><td>a<td>b</table><tr><td>尾</table>",
    "外| / | / a|b / | / 尾|",
  ],
  ["rows without a table", "<tr><td>a</td><td>b</td></tr>", "a|b"],
  [
    "style, title and script",
    "<title>t</title><style><!--td{a:b}--></style><script>'<td>'</script><table><tr><td>a<td>b</table>",
    "a|b",
  ],
])("HTML: %s", (_, written, expected) => {
  expect(html(written)).toBe(expected);
});

test.each([
  ["cells and rows", "a\tb\r\nc\td\r\n", "a|b / c|d"],
  ["rows of different lengths", "标题\na\tb\tc", "标题|| / a|b|c"],
  ["line ends of three kinds", "a\tb\rc\td\ne\tf", "a|b / c|d / e|f"],
  ["a line break within quotes", '"因公出国\n（境）费"\t1', "因公出国\n（境）费|1"],
  ["doubled quotes", '"“a""b"\t1', '“a"b|1'],
  ["a quote within a word", '5" 管\t1', '5" 管|1'],
  ["a quote that does not close", '"a\tb\nc\td', '"a|b / c|d'],
  ["a quoted beginning of a text", '"甲"公司\tb', '"甲"公司|b'],
  ["codes and figures as written", "2010101\t1,541.42\t—", "2010101|1,541.42|—"],
  ["wide spaces", "\u3000其中\u3000\u3000：\ta\u00a0", "其中 ：|a"],
  ["empty cells at the end", "a\tb\t\t\r\n\t\t\r\n", "a|b"],
  ["one column", "201\n20101\n2010101", "201 / 20101 / 2010101"],
])("text: %s", (_, text, expected) => {
  expect(pasted({ text })).toBe(expected);
});

test.each<[string, Clipboard, string]>([
  ["nothing", { text: "" }, "empty"],
  ["only spaces", { html: "<p>&nbsp;</p>", text: " \r\n\u3000" }, "empty"],
  ["an empty table", { html: "<table><tr><td></td></tr></table>", text: "\t\t" }, "empty"],
  ["a sentence", { text: "本单位无此项支出" }, "no-table"],
  ["a sentence as HTML alone", { html: "<p>本单位</p>", text: "" }, "no-table"],
  ["paragraphs", { html: "<p>一</p><p>二</p>", text: "一\n二" }, "no-table"],
  ["HTML without a table beside tabs", { html: "<pre>a\tb</pre>", text: "a\tb" }, "a|b"],
  ["HTML goes before text", { html: "<table><tr><td>html<td>1</table>", text: "text\t1" }, "html|1"],
  ["257 columns", { text: "1\t".repeat(256) + "1" }, "too-large"],
  ["a cell as wide as a sheet", { html: "<table><tr><td colspan=16384>a</table>", text: "" }, "too-large"],
  ["20,001 rows", { text: "1\t1\n".repeat(20_001) }, "too-large"],
  ["more than 5 MB", { text: "1\t".repeat(3_000_000) }, "too-large"],
])("%s: %#", (_, clipboard, expected) => {
  expect(pasted(clipboard)).toBe(expected);
});

test("20,000 rows are not too many", () => {
  expect(pastedTable({ text: "201\t1\n".repeat(20_000) })).toMatchObject({
    merges: [],
    values: { length: 20_000 },
  });
});

const word = fc.string({
  unit: fc.constantFrom(..."ab01.,-—%()合计支出\"'<>&;=/"),
  minLength: 1,
  maxLength: 6,
});
const line = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
const cellText = fc.oneof(
  fc.constant(""),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n")),
);
const grid = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cellText, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );

function asTabSeparated(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string): string => (/["\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return rows.map((row) => row.map(quoted).join("\t") + "\r\n").join("");
}

function asHtml(rows: readonly (readonly string[])[]): string {
  const escaped = (text: string): string =>
    text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\n/g, "<br>");
  const cells = (row: readonly string[]): string =>
    row.map((text) => `<td class=xl65>${escaped(text)}</td>`).join("\n  ");
  return `<html><body><table border=0>${rows.map((row) => `<tr height=19>${cells(row)}</tr>`).join("\n")}</table></body></html>`;
}

test.each([
  ["text", (rows: readonly (readonly string[])[]): Clipboard => ({ text: asTabSeparated(rows) })],
  [
    "HTML",
    (rows: readonly (readonly string[])[]): Clipboard => ({ html: asHtml(rows), text: asTabSeparated(rows) }),
  ],
])("any grid of texts copied as %s reads back the same", (_, copied) => {
  fc.assert(
    fc.property(grid, (rows) => {
      const sheet = pastedTable(copied(rows));
      if (typeof sheet === "string") {
        expect([sheet, rows.flat().join("")]).toEqual(["empty", ""]);
        return;
      }
      for (const [row, cells] of rows.entries()) {
        for (const [column, text] of cells.entries()) {
          const read = cellAt(sheet, { row, column });
          expect([cellAddress({ row, column }), read.value]).toEqual([cellAddress({ row, column }), text]);
        }
      }
      expect(sheet.merges).toEqual([]);
    }),
  );
});

const MEGABYTE = 1_000_000;
const filledWith = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length));

test.each([
  "<td",
  "<td ",
  '<td a="',
  "<td a='>",
  `<td a="'>`,
  "<td a= ",
  "<td>",
  "<table>",
  "<table><tr><td>",
  "<td rowspan=20000>",
  "<tr><td rowspan=20000 colspan=200>",
  "</td",
  "<!--",
  "<![",
  "<style>",
  "<",
  "&",
  "&#",
  "&#1",
  " ",
  "合\n",
  "<p>a",
  "<br>",
])("1 MB of %j is read to its end, inside a cell and out of one", (piece) => {
  expect(pastedTable({ html: filledWith(piece), text: "" })).toBeDefined();
  expect(pastedTable({ html: `<table><tr><td>${filledWith(piece)}`, text: "" })).toBeDefined();
});

test.each(['"', '"\t', '""\t', '"""\t', '"a\t', '"a\n', '""a\t"', "\t", "\n", "a\t", '"\n""'])(
  "1 MB of text %j is read to its end",
  (piece) => {
    expect(pastedTable({ text: filledWith(piece) })).toBeDefined();
  },
);
