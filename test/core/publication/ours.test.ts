import { readFile } from "node:fs/promises";
import type { MarkKind } from "../../../src/host/spreadsheetHost";
import { ruleOf } from "../../../src/host/excel/markRule";
import { publicationCopy } from "../../../src/host/file/publication/publicationCopy";
import { SAMPLE_PATH } from "../support/sampleSnapshot";
import { copied, opened, part, parts, relating, withParts, workbookBytes } from "./situation";

const bold = { font: { bold: true } };

test("our marks go, the rules of the user stay, and the cells' own formats are untouched", async () => {
  const bytes = await workbookBytes((workbook) => {
    const sheet = workbook.addWorksheet("甲");
    sheet.getCell("A1").value = 1;
    const rule = (ref: string, formula: string): void =>
      sheet.addConditionalFormatting({
        ref,
        rules: [{ type: "expression", priority: 1, formulae: [formula], style: bold }],
      });
    rule("A1:A3 C1", ruleOf("wrong" satisfies MarkKind).slice(1));
    rule("A1:A9", "A1>100");
  });
  const { bytes: copy, leftOut } = copied(bytes);
  const text = await part(copy, "xl/worksheets/sheet1.xml");
  expect(text.match(/<conditionalFormatting sqref="[^"]*"/g)).toEqual([
    '<conditionalFormatting sqref="A1:A9"',
  ]);
  expect(text).not.toContain("PERF-MARK");
  expect(leftOut).toContainEqual({ kind: "marks", sheet: "甲", count: 4 });
  expect((await parts(copy))["xl/styles.xml"]).toBe((await parts(bytes))["xl/styles.xml"]);
});

const withFillRecord = async (record: string): Promise<Uint8Array> =>
  withParts(new Uint8Array(await readFile(SAMPLE_PATH)), {
    "xl/webextensions/webextension1.xml": `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><we:properties><we:property name="PERF.marks.fills" value="${record}"/><we:property name="PERF.reasons" value="&quot;[1]&quot;"/></we:properties></we:webextension>`,
    "xl/webextensions/taskpanes.xml":
      '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>',
    "xl/webextensions/_rels/taskpanes.xml.rels": relating("rId1", "webextension", "webextension1.xml"),
    "_rels/.rels": relating("rId77", "webextensiontaskpanes", "xl/webextensions/taskpanes.xml"),
  });

test("marks made by fills must be cleared first", async () => {
  const record =
    "&quot;[{\\&quot;sheet\\&quot;:\\&quot;{1}\\&quot;,\\&quot;cell\\&quot;:\\&quot;A1\\&quot;}]&quot;";
  expect(publicationCopy(await withFillRecord(record), { telephones: [] })).toEqual({
    kind: "refused",
    reason: "marks-need-clearing",
  });
});

test("what the add-in stored goes, whether by Excel or in parts of its own", async () => {
  const bytes = await withParts(await withFillRecord("&quot;[]&quot;"), {
    "customXml/item1.xml": "<reasons>原因</reasons>",
    "xl/_rels/workbook.xml.rels": relating("rId88", "customXml", "../customXml/item1.xml"),
  });
  const { bytes: copy, leftOut } = copied(bytes);
  const paths = Object.keys(await parts(copy));
  expect(paths.filter((path) => /webextension|customXml/.test(path))).toEqual([]);
  expect(leftOut).toContainEqual({ kind: "state" });
  const original = Object.keys(await parts(new Uint8Array(await readFile(SAMPLE_PATH))));
  expect(paths.sort()).toEqual(original.sort());
});

test("notes go with their boxes, on every sheet", async () => {
  const bytes = await workbookBytes((workbook) => {
    for (const name of ["甲", "乙"]) {
      const sheet = workbook.addWorksheet(name);
      sheet.getCell("A1").value = 1;
      sheet.getCell("A1").note = "张三：这里不平";
      sheet.getCell("B2").note = "再核";
    }
  });
  const { bytes: copy, leftOut } = copied(bytes);
  const after = await parts(copy);
  expect(Object.keys(after).filter((path) => /comment|vml/i.test(path))).toEqual([]);
  expect(Object.values(after).filter((text) => text.includes("legacyDrawing"))).toEqual([]);
  expect(leftOut.filter(({ kind }) => kind === "comments")).toEqual([
    { kind: "comments", sheet: "甲", count: 2 },
    { kind: "comments", sheet: "乙", count: 2 },
  ]);
  expect((await opened(copy)).getWorksheet("甲")!.getCell("A1").note).toBeUndefined();
});

test("threaded comments go with the people who wrote them", async () => {
  const noted = await workbookBytes((workbook) => {
    const sheet = workbook.addWorksheet("甲");
    sheet.getCell("A1").value = 1;
    sheet.getCell("A1").note = "[线索批注]";
  });
  const bytes = await withParts(noted, {
    "xl/threadedComments/threadedComment1.xml": "<ThreadedComments><text>原因</text></ThreadedComments>",
    "xl/persons/person.xml": '<personList><person displayName="张三"/></personList>',
    "xl/worksheets/_rels/sheet1.xml.rels": relating(
      "rId51",
      "threadedComment",
      "../threadedComments/threadedComment1.xml",
    ),
    "xl/_rels/workbook.xml.rels": relating("rId52", "person", "persons/person.xml"),
  });
  const { bytes: copy, leftOut } = copied(bytes);
  const paths = Object.keys(await parts(copy));
  expect(paths.filter((path) => /person|comment/i.test(path))).toEqual([]);
  expect(leftOut).toContainEqual({ kind: "comments", sheet: "甲", count: 1 });
});

test("a control drawn beside notes stays and is told", async () => {
  const noted = await workbookBytes((workbook) => {
    const sheet = workbook.addWorksheet("甲");
    sheet.getCell("A1").value = 1;
    sheet.getCell("A1").note = "原因";
  });
  const button = '<v:shape id="b"><x:ClientData ObjectType="Button"><br></x:ClientData></v:shape>';
  const bytes = await withParts(noted, {
    "xl/drawings/vmlDrawing1.vml": (before) => before.replace("</xml>", `${button}</xml>`),
    "xl/ctrlProps/ctrlProp1.xml": "<formControlPr/>",
    "xl/worksheets/_rels/sheet1.xml.rels": relating("rId50", "ctrlProp", "../ctrlProps/ctrlProp1.xml"),
  });
  const { bytes: copy, stillIn } = copied(bytes);
  const drawing = await part(copy, "xl/drawings/vmlDrawing1.vml");
  expect(drawing).toContain(button);
  expect(drawing).not.toContain('ObjectType="Note"');
  expect(stillIn).toEqual([{ kind: "controls", sheet: "甲", count: 1 }]);
});

test("a workbook with macros becomes one without", async () => {
  const plain = new Uint8Array(await readFile(SAMPLE_PATH));
  const bytes = await withParts(plain, {
    "xl/vbaProject.bin": "Sub 宏()",
    "xl/_rels/workbook.xml.rels": relating("rId66", "vbaProject", "vbaProject.bin"),
    "[Content_Types].xml": (before) =>
      before.replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      ),
  });
  const { bytes: copy, leftOut } = copied(bytes);
  expect(leftOut).toContainEqual({ kind: "macros" });
  expect(await parts(copy)).toEqual(await parts(copied(plain).bytes));
  expect(Object.values(await parts(copy)).filter((text) => /macroEnabled|vbaProject/.test(text))).toEqual([]);
});

test("links to other workbooks, authors and the folder of the file go", async () => {
  const plain = new Uint8Array(await readFile(SAMPLE_PATH));
  const bytes = await withParts(plain, {
    "xl/externalLinks/externalLink1.xml": "<externalLink/>",
    "xl/_rels/workbook.xml.rels": relating("rId55", "externalLink", "externalLinks/externalLink1.xml"),
    "xl/workbook.xml": (before) =>
      before
        .replace(
          "<sheets>",
          '<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="C:\\Users\\张三\\"/></mc:Choice></mc:AlternateContent><sheets>',
        )
        .replace(
          "<definedNames>",
          '<externalReferences><externalReference r:id="rId55"/></externalReferences><definedNames>',
        ),
  });
  const { bytes: copy, leftOut } = copied(bytes);
  const workbook = await part(copy, "xl/workbook.xml");
  for (const word of ["externalReference", "张三", "AlternateContent"]) expect(workbook).not.toContain(word);
  expect(leftOut).toEqual(expect.arrayContaining([{ kind: "links" }, { kind: "author", count: 3 }]));
  expect(Object.keys(await parts(copy))).not.toContain("xl/externalLinks/externalLink1.xml");
});

test("pictures stay byte for byte; a chart keeps what it shows of a sheet that is gone", async () => {
  const picture = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  const drawn = await workbookBytes((workbook) => {
    const sheet = workbook.addWorksheet("甲");
    sheet.getCell("A1").value = 1;
    const image = workbook.addImage({ base64: picture.toString("base64"), extension: "png" });
    sheet.addImage(image, "B2:C3");
    workbook.addWorksheet("底稿").getCell("A1").value = 2;
  });
  const reference = (kind: "num" | "str", formula: string, value: string): string =>
    `<c:${kind}Ref><c:f>${formula}</c:f><c:${kind}Cache><c:ptCount val="1"/><c:pt idx="0"><c:v>${value}</c:v></c:pt></c:${kind}Cache></c:${kind}Ref>`;
  const bytes = await withParts(drawn, {
    "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:ser><c:tx>${reference("str", "底稿!$A$2", "支出")}</c:tx><c:cat>${reference("str", "甲!$A$1", "基本")}</c:cat><c:val>${reference("num", "底稿!$A$1", "2.5")}</c:val></c:ser></c:chartSpace>`,
    "xl/drawings/_rels/drawing1.xml.rels": relating("rId9", "chart", "../charts/chart1.xml"),
  });
  const { bytes: copy } = copied(bytes);
  const chart = await part(copy, "xl/charts/chart1.xml");
  expect(chart).toContain("<c:tx><c:v>支出</c:v></c:tx>");
  expect(chart).toContain(reference("str", "甲!$A$1", "基本"));
  expect(chart).toContain('<c:numLit><c:ptCount val="1"/><c:pt idx="0"><c:v>2.5</c:v></c:pt></c:numLit>');
  const [before, after] = [await parts(bytes), await parts(copy)];
  for (const path of ["xl/media/image1.png", "xl/drawings/drawing1.xml"])
    expect(after[path]).toBe(before[path]);
});
