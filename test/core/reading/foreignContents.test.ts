import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { foreignContents, TELLING_BYTES } from "../../../src/host/file/foreignContents";
import { readAnyWorkbook } from "../../../src/host/file/reading/readAnyWorkbook";

/** What systems and people hand over under the name of a workbook; all were told 这不是 Excel 工作簿 and nothing else. */
const gbk = [0xb2, 0xbf, 0xc3, 0xc5, 0x2c, 0x31, 0x0d, 0x0a];
const XML = '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="x"/>';
const OPEN_DOCUMENT = { mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") };

test.each([
  [
    "a page exported as .xls",
    "web-page",
    strToU8('\ufeff\n<html xmlns:x="x"><table><tr><td>1</td></tr></table>'),
  ],
  ["a page behind a comment", "web-page", strToU8("<!-- 报表 -->\n<!DOCTYPE HTML><title>表</title>")],
  ["a bare table", "web-page", strToU8("<table border=1><tr><td>1</td></tr></table>")],
  ["a page with its pictures", "web-page", strToU8("MIME-Version: 1.0\r\nContent-Type: multipart/related")],
  ["the XML of Excel 2003", "xml-spreadsheet", strToU8(XML)],
  ["figures with commas", "plain-text", strToU8("部门,金额\n甲,1")],
  ["the same as Chinese Windows writes it", "plain-text", Uint8Array.from(gbk)],
  ["the same as Excel calls Unicode text", "plain-text", Uint8Array.from([0xff, 0xfe, 0x31, 0, 0x09, 0])],
  ["a PDF", "pdf", strToU8("%PDF-1.7\n%âãÏÓ")],
  ["rich text", "word-document", strToU8("{\\rtf1\\ansi 1}")],
  ["a table of LibreOffice", "open-document", zipSync(OPEN_DOCUMENT)],
  ["nothing at all", "empty", new Uint8Array()],
  ["a picture", "not-a-workbook", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ["another zip", "not-a-workbook", zipSync({ mimetype: strToU8("application/epub+zip") })],
])("%s is refused as %s", async (_what, reason, bytes) => {
  expect(await readAnyWorkbook(bytes)).toMatchObject({ kind: "refused", reason });
});

test("a text is one wherever its first bytes are cut, in the middle of a letter too", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3 }), (shift) => {
      const text = `${"a".repeat(shift)}${"部".repeat(TELLING_BYTES)}`;
      expect(foreignContents(strToU8(text))).toBe("plain-text");
    }),
  );
});
