import { readFile } from "node:fs/promises";
import { zipSync } from "fflate";
import { readWorkbookFile } from "../../../src/host/file/reading/readWorkbookFile";
import { SAMPLE_PATH } from "../support/sampleSnapshot";
import { fileOf } from "./situation";

const SHEET = "xl/worksheets/0.xml";
const part = (xml: string): unknown => readWorkbookFile(fileOf({ sheets: [`<?xml version="1.0"?>${xml}`] }));

test.each([
  ["nothing", new Uint8Array(), "empty"],
  ["a text", new TextEncoder().encode("部门,金额\n甲,1"), "plain-text"],
  ["a zip of something else", zipSync({ "a.txt": new Uint8Array([1]) }), "not-a-workbook"],
])("%s is refused by its reason", (_what, bytes, reason) => {
  expect(readWorkbookFile(bytes)).toEqual({ kind: "refused", reason });
});

test("a file cut off anywhere is refused, never half read", async () => {
  const bytes = new Uint8Array(await readFile(SAMPLE_PATH));
  for (const share of [0.05, 0.5, 0.99]) {
    const cut = readWorkbookFile(bytes.slice(0, Math.floor(bytes.length * share)));
    expect(cut).toMatchObject({ kind: "refused", reason: "damaged" });
  }
});

test.each([
  ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>', "unsafe-xml"],
  ["elements in each other without end", "<a>".repeat(50_000) + "</a>".repeat(50_000), "unsafe-xml"],
  ["no root", "", "damaged"],
  ["two roots", "<worksheet/><worksheet/>", "damaged"],
  ["a tag that is not closed", "<worksheet><sheetData>", "damaged"],
  ["a tag that does not end", "<worksheet", "damaged"],
  ["tags closed in another order", "<worksheet><sheetData></worksheet></sheetData>", "damaged"],
  ["an end without a start", "<worksheet/></worksheet>", "damaged"],
  ["an attribute without quotes", "<worksheet><row r=1/></worksheet>", "damaged"],
  ["an attribute that does not end", '<worksheet><row r="1/></worksheet>', "damaged"],
  ["a comment that does not end", "<worksheet/><!-- ", "damaged"],
  ["a tag without a name", "<worksheet>< a/></worksheet>", "damaged"],
  [
    "an entity nobody made",
    '<worksheet><sheetData><row><c t="str"><v>&who;</v></c></row></sheetData></worksheet>',
    "damaged",
  ],
  [
    "a bare ampersand",
    '<worksheet><sheetData><row><c t="str"><v>a & b</v></c></row></sheetData></worksheet>',
    "damaged",
  ],
  [
    "a letter that does not exist",
    '<worksheet><sheetData><row><c t="str"><v>&#x110000;</v></c></row></sheetData></worksheet>',
    "damaged",
  ],
  [
    "a string nobody wrote",
    '<worksheet><sheetData><row><c t="s"><v>5</v></c></row></sheetData></worksheet>',
    "damaged",
  ],
  [
    "a cell beyond the last column",
    '<worksheet><sheetData><row><c r="XFE1"><v>5</v></c></row></sheetData></worksheet>',
    "damaged",
  ],
  [
    "a cell below the last row",
    '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>',
    "damaged",
  ],
])("a sheet with %s is refused and its part is named", (_what, xml, reason) => {
  expect(part(xml)).toEqual({ kind: "refused", reason, part: SHEET });
});

test.each([
  ["a text of blanks", `<row><c t="inlineStr"><is><t>甲${" ".repeat(3_000_000)}乙</t></is></c></row>`],
  ["a formula of brackets", `<row><c><f t="shared" si="0">${"[".repeat(3_000_000)}</f><v>1</v></c></row>`],
  ["a text of ampersands", `<row><c t="str"><v>${"&amp;".repeat(600_000)}</v></c></row>`],
  [
    "a long formula in many cells",
    `<row><c><f t="shared" si="0">${"A1+".repeat(2700)}1</f><v>1</v></c></row>` +
      '<row><c><f t="shared" si="0"/><v>1</v></c></row>'.repeat(40_000),
  ],
])("%s is read to its end", (_what, rows) => {
  expect(part(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)).toMatchObject({ kind: "read" });
});
