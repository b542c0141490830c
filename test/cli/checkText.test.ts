import { mkdirSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { withParts } from "./support/mistaken";
import { samples, Shell, ZHUZHOU } from "./support/perf";

let shell: Shell;

/** The tables say 2668.25; 28.0 % and 72.0 % follow from it. */
const RIGHT = [
  "二、支出决算情况说明",
  "2023年度支出合计2668.25万元，其中：基本支出746.04万元，占28.0%；项目支出1922.21万元，占72.0%。",
];
const wrong = RIGHT.map((line) => line.replace("2668.25", "2688.25"));

function wordDocument(paragraphs: readonly string[]): Uint8Array {
  const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  const links = "http://schemas.openxmlformats.org/package/2006/relationships";
  const kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  return zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${links}"><Relationship Id="r1" Type="${kind}" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(`<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`),
  });
}

beforeAll(async () => {
  shell = await Shell.open();
  shell.copy(ZHUZHOU, "决算.xlsx");
  shell.put("对.txt", RIGHT.join("\n"));
  shell.put("错.docx", wordDocument(wrong));
}, 180_000);
afterAll(() => shell.close());

test("a report that agrees with its tables is code 0, and says how much was checked", async () => {
  const { code, out, err } = await shell.perf("check-text", "对.txt", "--workbook", "决算.xlsx");
  expect(out).toMatch(/文字中有 5 个数字，已核对 \d+ 处说法/u);
  expect(out).not.toMatch(/不平|待核实/u);
  expect([code, err]).toEqual([0, ""]);
});

test("a wrong figure of a Word file is named with what it should be, and the cell it stands for", async () => {
  const { code, out } = await shell.perf("check-text", "错.docx", "--workbook", "决算.xlsx");
  expect(out).toContain("“2688.25万元”应为 2,668.25万元（一位数字错）");
  expect(out).toContain("支出决算表 C7 为 2,668.25万元");
  expect(code).toBe(1);
});

test("without a workbook the text is held against itself, as JSON with one line per report", async () => {
  const { code, out } = await shell.perf("check-text", "对.txt", "错.docx", "--format", "json");
  const [right, broken, ...rest] = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rest).toEqual([]);
  expect(right).toMatchObject({ schema: 1, file: "对.txt", year: 2023, figures: 5, findings: [] });
  expect(broken).toMatchObject({
    file: "错.docx",
    claims: expect.arrayContaining([
      expect.objectContaining({ kind: "sum", outcome: "wrong", stated: "2688.25万元", cell: null }),
    ]),
    diagnoses: [
      {
        cells: [expect.objectContaining({ quote: "2688.25万元", proposed: "2668.25万元" })],
        slip: "wrong-digit",
        message: expect.stringContaining("2,668.25万元"),
      },
    ],
  });
  expect(code).toBe(1);
});

test.each([
  [["没有.docx"], "没有.docx：文件不存在。"],
  [["决算.xlsx"], "决算.xlsx：这不是 Word 文件或文本"],
])("%s costs one line, and the other reports are checked", async (files, line) => {
  const { code, out, err } = await shell.perf("check-text", ...files, "对.txt");
  expect(err).toContain(line);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(out).toContain("对.txt");
  expect(code).toBe(2);
});

/** A text of 2023 with a wrong total was held against the accounts of 2022, and nothing was said. */
test("a workbook of another year compares with nothing, and that is said", async () => {
  const bytes = withParts({ "xl/sharedStrings.xml": (xml) => xml.replaceAll("2023年度", "2022年度") });
  shell.put("2022.xlsx", bytes);
  const ask = (...args: string[]) => shell.perf("check-text", "对.txt", ...args);
  const { out } = await ask("--workbook", "2022.xlsx");
  expect(out).toContain("文字说的是 2023 年，工作簿里没有这一年的表，只核对了文字本身。");
  const compared = async (...args: string[]): Promise<unknown> =>
    (JSON.parse((await ask(...args, "--format", "json")).out) as { compared?: unknown }).compared;
  expect(await compared("--workbook", "2022.xlsx")).toBe("other-year");
  expect(await compared("--workbook", "决算.xlsx")).toBe("tables");
  expect(await compared()).toBeUndefined();
});

test("a blank workbook compares with nothing, and that is said", async () => {
  const blank = `${samples}/blank-2023.xlsx`;
  const { out } = await shell.perf("check-text", "对.txt", "--workbook", blank);
  expect(out).toContain("没有可以对照的决算表，只核对了文字本身。");
});

/** cmd.exe hands patterns on as they are typed. */
test("folders and patterns stand for the reports in them, and what else lies there is told", async () => {
  mkdirSync(shell.at("文/甲局"), { recursive: true });
  shell.put("文/一.txt", RIGHT.join("\n"));
  shell.put("文/甲局/二.DOCX", wordDocument(RIGHT));
  shell.put("文/旧.doc", "");
  shell.put("文/图.pdf", "");
  shell.copy(ZHUZHOU, "文/决算.xlsx");
  const filesIn = async (argument: string): Promise<unknown[]> =>
    (await shell.perf("check-text", argument, "--format", "json")).out
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { file: unknown }).file);
  expect(await filesIn("文")).toEqual(["文/一.txt", "文/甲局/二.DOCX"]);
  expect(await filesIn("文/*.txt")).toEqual(["文/一.txt"]);
  const { code, err } = await shell.perf("check-text", "文");
  expect([code, err]).toEqual([
    0,
    "没有检查：文/图.pdf（不是 Word 文件，请另存为 .docx）；文/旧.doc（不是 .docx，请用 Word 另存为 .docx）\n",
  ]);
});

test.each([
  ["没有的/*.txt", "perf：文件夹“没有的”不存在。\n"],
  ["无/", "perf：“无/”里没有 .docx 或 .txt 文件。\n"],
  ["无/*.txt", "perf：没有与“无/*.txt”相符的文件。\n"],
])("%s: it is told what is not there", async (argument, sentence) => {
  mkdirSync(shell.at("无"), { recursive: true });
  expect(await shell.perf("check-text", argument)).toEqual({ code: 2, out: "", err: sentence });
});

/** Their marks were read as words: no figure was found in them, and the code was 0. */
test.each([
  ["说明.rtf", "{\\rtf1\\ansi 2023年度支出合计2688.25万元}"],
  ["说明.html", "\n<!DOCTYPE html><html><body>2023年度支出合计2688.25万元</body></html>"],
  ["网页.docx", "<html><body>2023年度支出合计2688.25万元</body></html>"],
  ["说明.pdf", "%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n"],
])("%s is no text to be checked, and it is told what to do", async (name, contents) => {
  shell.put(name, contents);
  const { code, out, err } = await shell.perf("check-text", name);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toBe(`${name}：这是网页、RTF 或 PDF，不能核对。请用 Word 打开，另存为 .docx，再试一次。\n`);
});

test("a text without figures is not said to agree", async () => {
  shell.put("无数.txt", "本单位无相关支出。");
  const { code, out } = await shell.perf("check-text", "无数.txt");
  expect([code, out]).toEqual([0, expect.stringContaining("没有可以核对的数字")]);
});

test("a workbook that cannot be read ends the run: the text alone would look like agreement", async () => {
  shell.put("坏.xlsx", "no");
  const { code, out, err } = await shell.perf("check-text", "对.txt", "--workbook", "坏.xlsx");
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("坏.xlsx：");
});

test("English words for an English reader", async () => {
  const { out } = await shell.perf("check-text", "错.docx", "--lang", "en");
  expect(out).toContain("should be 2,668.25万元");
});
