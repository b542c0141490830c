import { readFileSync } from "node:fs";
import { strFromU8, strToU8, zipSync } from "fflate";
import { ExcelHost } from "../../src/host/excel/excelHost";
import { markWorkbookFile } from "../../src/host/file/marking/markWorkbookFile";
import type { Mark } from "../../src/host/spreadsheetHost";
import { openXlsx } from "../../workbench/file/openXlsx";
import type { Workbook } from "../../workbench/model/workbook";
import { ExcelHost as PlayedExcel } from "../../workbench/protocol/excelHost";
import { bootClient } from "../../workbench/protocol/nodeClient";
import { EXPENDITURE, mistaken, partsOf, withParts } from "./support/mistaken";
import { Shell, ZHUZHOU } from "./support/perf";

const STYLES = "xl/styles.xml";
const marks: readonly Mark[] = [
  { sheet: "支出决算表", cell: "D8", kind: "culprit" },
  { sheet: "支出决算表", cell: "C8", kind: "wrong" },
  { sheet: "支出决算表", cell: "D7", kind: "wrong" },
];

function marked(bytes: Uint8Array, wanted = marks): Uint8Array {
  const copy = markWorkbookFile(bytes, wanted);
  if (copy.kind === "refused") throw new Error(copy.reason);
  return copy.bytes;
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [partsOf(before), partsOf(after)];
  expect(Object.keys(other)).toEqual(Object.keys(one));
  return Object.keys(one).filter((path) => Buffer.compare(one[path]!, other[path]!) !== 0);
}

const textOf = (bytes: Uint8Array, path: string): string => strFromU8(partsOf(bytes)[path]!);
const withoutMarks = (xml: string): string =>
  xml.replace(
    /<conditionalFormatting [^>]*><cfRule (?:(?!<\/cfRule>).)*PERF-MARK.*?<\/conditionalFormatting>/gsu,
    "",
  );

/** The sample with what a unit adds: a chart, a picture, macros, a rule and a validation of its own. */
function adorned(): Uint8Array {
  const own =
    '<conditionalFormatting sqref="C7:C9"><cfRule type="expression" dxfId="0" priority="1"><formula>C7&gt;9</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="decimal" sqref="D8"><formula1>0</formula1></dataValidation></dataValidations>';
  const bytes = withParts({
    [EXPENDITURE]: (xml) => xml.replace(/(?=<(?:printOptions|pageMargins))/u, own),
    [STYLES]: (xml) => xml.replace(/<dxfs[^>]*\/>/u, '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>'),
  });
  const parts = partsOf(bytes);
  parts["xl/charts/chart1.xml"] = strToU8("<c:chartSpace xmlns:c='c'/>");
  parts["xl/media/image1.png"] = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 255]);
  parts["xl/vbaProject.bin"] = Uint8Array.from({ length: 5_000 }, (_byte, index) => index % 251);
  return zipSync(parts);
}

test("only the marked sheet and the styles are written anew; all other parts are the original's, byte for byte", () => {
  const before = adorned();
  expect(changedParts(before, marked(before))).toEqual([EXPENDITURE, STYLES]);
});

test("of the marked sheet nothing is touched but the order of the unit's own rules", () => {
  const before = adorned();
  const after = textOf(marked(before), EXPENDITURE);
  expect(withoutMarks(after)).toBe(textOf(before, EXPENDITURE).replace('priority="1"', 'priority="3"'));
});

test("marking what is marked already leaves one set of marks", () => {
  const once = textOf(marked(adorned()), EXPENDITURE);
  const twice = textOf(marked(marked(adorned())), EXPENDITURE);
  expect(twice.match(/PERF-MARK/gu)).toHaveLength(2);
  expect(withoutMarks(twice).replace(/priority="\d+"/u, "")).toBe(
    withoutMarks(once).replace(/priority="\d+"/u, ""),
  );
});

test("styles that were there keep their numbers", () => {
  const before = adorned();
  const after = textOf(marked(before), STYLES);
  expect(after).toContain('<dxfs count="6"><dxf><font><b/></font></dxf><dxf>');
  expect(after.replace(/<dxfs.*<\/dxfs>/su, "")).toBe(
    textOf(before, STYLES).replace(/<dxfs.*<\/dxfs>/su, ""),
  );
});

test("a protected sheet is not marked, and its cells are told", () => {
  const locked = withParts({
    [EXPENDITURE]: (xml) => xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'),
  });
  const copy = markWorkbookFile(locked, marks);
  expect(copy).toMatchObject({ kind: "marked", marked: 0 });
  expect(copy.kind === "marked" && copy.unmarked.map(({ reason }) => reason)).toEqual(
    marks.map(() => "protected"),
  );
  expect(copy.kind === "marked" && changedParts(locked, copy.bytes)).toEqual([]);
});

function sessionOn(workbook: Workbook): ExcelHost {
  const { Excel, document, isSetSupported } = bootClient(new PlayedExcel(workbook));
  return new ExcelHost({ excel: Excel, document, isSupported: isSetSupported });
}

const looks = (workbook: Workbook): unknown =>
  workbook.sheets.map(({ name, cells, conditionalFormats }) => ({
    name,
    styles: [...cells].map(([key, { style }]) => [key, style]),
    rules: conditionalFormats.map(({ formula }) => formula),
  }));

test("清除标记 in Excel takes the marks of the command off without a trace", async () => {
  const before = new Uint8Array(readFileSync(ZHUZHOU));
  const untouched = looks(await openXlsx(before));
  const sent = await openXlsx(marked(before));
  expect(looks(sent)).not.toEqual(untouched);
  expect(await sessionOn(sent).clearMarks()).toEqual({ cleared: 3, protectedSheets: [] });
  expect(looks(sent)).toEqual(untouched);
});

test("marks of the command and of the button are the same rules with the same looks", async () => {
  const before = new Uint8Array(readFileSync(ZHUZHOU));
  const [byButton, byCommand] = [await openXlsx(before), await openXlsx(marked(before))];
  const host = sessionOn(byButton);
  await host.read();
  await host.mark(marks);
  const rules = ({ sheets }: Workbook): unknown =>
    sheets.flatMap(({ conditionalFormats }) =>
      conditionalFormats.map(({ areas, formula, fill, fontColor, bold, border }) => ({
        areas,
        formula,
        fill,
        fontColor,
        bold,
        border,
      })),
    );
  const sorted = (list: unknown): unknown =>
    (list as { formula: string }[]).sort((a, b) => (a.formula < b.formula ? -1 : 1));
  expect(sorted(rules(byCommand))).toEqual(sorted(rules(byButton)));
});

describe("the command", () => {
  let shell: Shell;
  beforeAll(async () => {
    shell = await Shell.open();
    shell.put("错.xlsx", mistaken());
  }, 180_000);
  afterAll(() => shell.close());

  test("writes one marked copy, and never over what is there", async () => {
    const { code, err } = await shell.perf("check", "错.xlsx", "--mark", "标记.xlsx");
    expect([code, err]).toEqual([1, expect.stringMatching(/^错\.xlsx：已标记 \d+ 个单元格\n$/u)]);
    expect(strFromU8(partsOf(new Uint8Array(readFileSync(shell.at("标记.xlsx"))))[EXPENDITURE]!)).toContain(
      "PERF-MARK culprit",
    );
    const again = await shell.perf("check", "错.xlsx", "--mark", "标记.xlsx");
    expect([again.code, again.out]).toEqual([2, ""]);
  });

  test("writes the copies of several files into a folder, and says of an .xls why there is none", async () => {
    shell.copy("test/cli/files/zhuzhou-2023.xls", "旧.xls");
    const { code, err } = await shell.perf("check", "错.xlsx", "旧.xls", "--mark", "副本");
    expect(code).toBe(2);
    expect(readFileSync(shell.at("副本/错.xlsx")).length).toBeGreaterThan(10_000);
    expect(err).toContain("旧.xls：没有生成标记副本：这是旧的 .xls");
  });
});
