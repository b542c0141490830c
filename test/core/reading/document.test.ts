import { strToU8, zipSync } from "fflate";
import { readDocument } from "../../../src/host/file/document/readDocument";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
const KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

const links = (target: string): string =>
  `<Relationships xmlns="${LINKS}"><Relationship Id="r1" Type="${KIND}" Target="${target}"/></Relationships>`;

/** The bytes of a .docx with this body. */
function docx(body: string, { before = "", target = "word/document.xml" } = {}): Uint8Array {
  const document = `<?xml version="1.0"?>${before}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`;
  return zipSync({ "_rels/.rels": strToU8(links(target)), "word/document.xml": strToU8(document) });
}

const run = (text: string): string =>
  `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...texts: readonly string[]): string => `<w:p>${texts.map(run).join("")}</w:p>`;
const cell = (...paragraphs: readonly string[]): string =>
  `<w:tc><w:tcPr/>${paragraphs.map((text) => paragraph(text)).join("")}</w:tc>`;
const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr><w:trPr/>${cells.join("")}</w:tr>`).join("")}</w:tbl>`;

function textOf(bytes: Uint8Array): string {
  const read = readDocument(bytes);
  if (read.kind === "refused") throw new Error(read.reason);
  return read.text;
}

function refusalOf(bytes: Uint8Array): string {
  const read = readDocument(bytes);
  return read.kind === "refused" ? read.reason : `read ${read.text}`;
}

describe("a Word file", () => {
  test("is a line for every paragraph, its runs put together again", () => {
    const body = paragraph("一、收入支出决算总体情况") + paragraph("支出合计2,", "668.25", "万元。");
    expect(textOf(docx(body))).toBe("一、收入支出决算总体情况\n支出合计2,668.25万元。");
  });

  test("has the cells of a table row with tabs between them, however many paragraphs a cell has", () => {
    const body =
      paragraph("附表") + table([cell("科目"), cell("金额", "（万元）")], [cell("合计"), cell("12.00")]);
    expect(textOf(docx(body))).toBe("附表\n科目\t金额 （万元）\n合计\t12.00");
  });

  test("of a table in a cell of another, the outer row stays one row", () => {
    const inner = `<w:tc>${table([cell("甲"), cell("1.00")])}</w:tc>`;
    expect(textOf(docx(table([cell("外"), inner])))).toBe("外\t甲 1.00");
  });

  test("a table of one column is a box around paragraphs", () => {
    expect(textOf(docx(table([cell("第一段1.00万元。", "第二段。")])))).toBe("第一段1.00万元。\n第二段。");
  });

  test("a tab or a line break inside a paragraph is no cell", () => {
    const body = `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>支出</w:t><w:tab/><w:t>1.00万元</w:t><w:br/><w:t>另起</w:t></w:r></w:p>`;
    expect(textOf(docx(body))).toBe("支出 1.00万元\n另起");
  });

  test("what tracked changes took away is gone, what they put in is there", () => {
    const gone = `<w:del><w:r><w:delText>旧的</w:delText></w:r></w:del><w:moveFrom>${run("移走的")}</w:moveFrom>`;
    expect(textOf(docx(`<w:p>${gone}<w:ins>${run("1.00万元")}</w:ins></w:p>`))).toBe("1.00万元");
  });

  test("a text box comes once, behind its paragraph, though it is written twice", () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const drawing = `<mc:AlternateContent xmlns:mc="m"><mc:Choice>${box("框内")}</mc:Choice><mc:Fallback>${box("框内")}</mc:Fallback></mc:AlternateContent>`;
    expect(textOf(docx(`<w:p>${run("框外")}<w:r>${drawing}</w:r></w:p>`))).toBe("框外\n框内");
  });

  test("entities of the letters are letters", () => {
    expect(textOf(docx(paragraph("甲&amp;乙 &lt;5%&#x4E07;")))).toBe("甲&乙 <5%万");
  });
});

describe("what is no document, or a hostile one, is refused", () => {
  test("entities of its own making", () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>`;
    expect(refusalOf(docx(paragraph("&b;"), { before: bomb }))).toBe("unsafe-xml");
  });

  test("elements nested without end", () => {
    const deep = "<w:sdt>".repeat(300) + "</w:sdt>".repeat(300);
    expect(refusalOf(docx(deep))).toBe("unsafe-xml");
  });

  test("a file cut off, XML that is not well-formed, bytes changed on the way", () => {
    const whole = docx(paragraph("支出1.00万元"));
    expect(refusalOf(whole.slice(0, whole.length / 2))).toBe("damaged");
    expect(refusalOf(docx("<w:p><w:r></w:p>"))).toBe("damaged");
  });

  test("a workbook, a zip of something else, a link that leads nowhere or out of the file", () => {
    const other = (parts: Record<string, string>): Uint8Array =>
      zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
    const workbook = { "_rels/.rels": links("xl/workbook.xml"), "xl/workbook.xml": "<workbook/>" };
    expect(refusalOf(other(workbook))).toBe("not-a-document");
    expect(refusalOf(other({ "a.txt": "甲" }))).toBe("not-a-document");
    expect(refusalOf(docx(paragraph("甲"), { target: "../../secret.xml" }))).toBe("not-a-document");
  });

  test("an archive that claims to unfold into more than a report could hold", () => {
    const bytes = zipSync({ "word/document.xml": new Uint8Array(301 * 1024 * 1024) }, { level: 1 });
    expect(refusalOf(bytes)).toBe("too-large");
  });

  test("a .doc, and a .docx with a password, each by its name", () => {
    const container = (name: string): Uint8Array =>
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    expect(refusalOf(container("WordDocument"))).toBe("old-format");
    expect(refusalOf(container("EncryptedPackage"))).toBe("encrypted");
  });

  test("a picture", () => {
    expect(refusalOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))).toBe(
      "not-a-document",
    );
  });
});

describe("a plain text file is read in the encoding it was written in", () => {
  const WORDS = "支出合计2,668.25万元。";
  // 支出合计 in GBK.
  const IN_GBK = [0xd6, 0xa7, 0xb3, 0xf6, 0xba, 0xcf, 0xbc, 0xc6];

  test.each([
    ["UTF-8", strToU8(WORDS), WORDS],
    ["UTF-8 with its mark", strToU8(`\ufeff${WORDS}`), WORDS],
    ["GBK", new Uint8Array([...IN_GBK, 0x31, 0x0d, 0x0a]), "支出合计1\r\n"],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x07, 0x4e, 0x43, 0x51]), "万元"],
    ["UTF-16, big end first", new Uint8Array([0xfe, 0xff, 0x4e, 0x07, 0x51, 0x43]), "万元"],
    ["nothing at all", new Uint8Array(), ""],
  ])("%s", (_, bytes, text) => {
    expect(textOf(bytes)).toBe(text);
  });
});
