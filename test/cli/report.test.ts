import { mkdirSync, readFileSync } from "node:fs";
import { strFromU8, strToU8, zipSync } from "fflate";
import { JSDOM } from "jsdom";
import { readWorkbookFile } from "../../src/host/file/reading/readWorkbookFile";
import { EXPENDITURE, mistaken, partsOf, withParts } from "./support/mistaken";
import { files, samples, Shell, ZHUZHOU } from "./support/perf";

let shell: Shell;

beforeAll(async () => {
  shell = await Shell.open();
  shell.copy(ZHUZHOU, "甲.xlsx");
  shell.put("乙.xlsx", mistaken());
  shell.put("<b>丙.xlsx", "不是");
  shell.copy(`${files}/zhuzhou-2023.xls`, "丁.xls");
}, 180_000);
afterAll(() => shell.close());

const SOURCES = ["甲.xlsx", "乙.xlsx", "<b>丙.xlsx", "丁.xls"];

test("the workbook has a line per file with its unit, then the findings, then how often each relation broke", async () => {
  const { code, err } = await shell.perf("check", ...SOURCES, "--report", "报告.xlsx");
  expect([code, err.split("\n").at(-2)]).toEqual([2, "检查报告：报告.xlsx"]);
  const read = readWorkbookFile(new Uint8Array(readFileSync(shell.at("报告.xlsx"))));
  if (read.kind === "refused") throw new Error(read.reason);
  const [overview, findings, relations] = read.snapshot.sheets;
  expect(read.snapshot.sheets.map(({ name }) => name)).toEqual(["文件", "逐条结果", "勾稽关系"]);
  const rows = overview!.values.slice(3).map((row) => [row[0], row[1], row[4], row[6]]);
  expect(rows).toEqual([
    ["甲.xlsx", expect.stringContaining("株洲"), "未发现不符", 0],
    ["乙.xlsx", expect.stringContaining("株洲"), "不平", 4],
    ["<b>丙.xlsx", "", "读不了", ""],
    ["丁.xls", expect.stringContaining("株洲"), "未发现不符", 0],
  ]);
  const ofWrong = findings!.values.filter(([file, , outcome]) => file === "乙.xlsx" && outcome === "不平");
  expect(ofWrong).toHaveLength(4);
  expect(ofWrong.map((row) => row[5])).toEqual(
    Array(4).fill(expect.stringContaining("支出决算表 D8，应为 572.26")),
  );
  const [, ...counts] = relations!.values.map((row) => Number(row[2]));
  expect(counts.reduce((all, count) => all + count, 0)).toBe(findings!.values.length - 1);
});

/** The first table of a report over some files: its headers, and its rows by file. */
async function filesTable(...args: string[]) {
  await shell.perf("check", ...args, "--report", "状态.xlsx", "--force");
  const read = readWorkbookFile(new Uint8Array(readFileSync(shell.at("状态.xlsx"))));
  if (read.kind === "refused") throw new Error(read.reason);
  const [, summary, headers = [], ...rows] = read.snapshot.sheets[0]!.values;
  const cell = (file: string, header: string) =>
    rows.find(([name]) => name === file)![headers.indexOf(header)];
  return { summary: summary![0], headers, cell };
}

/** The figure of 支出决算表 D8 replaced by what stands in another cell. */
const withCell = (cell: string): Uint8Array =>
  withParts({ [EXPENDITURE]: (xml) => xml.replace(/<c r="D8"([^>]*)><v>[\d.]+<\/v><\/c>/u, cell) });

/** A bureau sent its blank form back and was listed among those in which nothing disagrees. */
test("a workbook without figures is none in which nothing disagrees", async () => {
  shell.copy(`${samples}/blank-2023.xlsx`, "空表.xlsx");
  const { cell, summary } = await filesTable("空表.xlsx", "甲.xlsx");
  expect([cell("空表.xlsx", "结果"), cell("甲.xlsx", "结果")]).toEqual(["没有填数", "未发现不符"]);
  expect(cell("空表.xlsx", "说明")).toMatch(/未检查 \d+ 条：\S+还没有填写数字/u);
  expect(summary).toBe("共 2 个文件：不平 0 个，待核实 0 个，未发现不符 1 个，没有填数 1 个，读不了 0 个");
});

test("an error value in a statement is not passed over, though nothing disagrees", async () => {
  shell.put("错误值.xlsx", withCell('<c r="D8"$1 t="e"><v>#REF!</v></c>'));
  const { code } = await shell.perf("check", "错误值.xlsx");
  const { cell } = await filesTable("错误值.xlsx");
  expect([code, cell("错误值.xlsx", "结果")]).toEqual([0, "有未检查"]);
  expect(cell("错误值.xlsx", "说明")).toMatch(/^未检查 \d+ 条：单元格是错误值$/u);
});

test("the remark carries formulas that were not calculated and statements that are missing", async () => {
  shell.put("公式.xlsx", withCell('<c r="D8"$1><f>GETPIVOTDATA("x",A1)</f></c>'));
  const { cell } = await filesTable("公式.xlsx", "--statements", "03,projects");
  expect(cell("公式.xlsx", "说明")).toContain("没有找到要检查的表：项目支出明细表；未检查");
  expect(cell("公式.xlsx", "说明")).toContain("有 1 个公式本命令不会计算");
});

test("the remark tells which cells of a protected sheet were not marked", async () => {
  const bytes = mistaken();
  const parts = partsOf(bytes);
  const sheet = strFromU8(parts[EXPENDITURE]!).replace(
    "</sheetData>",
    '</sheetData><sheetProtection sheet="1"/>',
  );
  shell.put("保护.xlsx", zipSync({ ...parts, [EXPENDITURE]: strToU8(sheet) }));
  const { cell } = await filesTable("保护.xlsx", "--mark", "保护标记.xlsx");
  expect(cell("保护.xlsx", "说明")).toMatch(/工作表受保护，有 \d+ 个单元格没有标记：支出决算表/u);
});

describe("with earlier workbooks", () => {
  test("the files table counts what was fixed and what is new, or says why not", async () => {
    mkdirSync(shell.at("上次"), { recursive: true });
    shell.put("上次/甲.xlsx", mistaken());
    shell.put("上次/丁.xls", "<html></html>");
    const { cell } = await filesTable("甲.xlsx", "乙.xlsx", "丁.xls", "--previous", "上次");
    expect([cell("甲.xlsx", "改好"), cell("甲.xlsx", "新出现")]).toEqual([4, 0]);
    expect(cell("甲.xlsx", "说明")).toBe("与上次报送相比：已改好 4 处、新出现 0 处");
    expect([cell("乙.xlsx", "改好"), cell("乙.xlsx", "说明")]).toEqual(["", "没有找到可对比的文件"]);
    expect(cell("丁.xls", "说明")).toContain("对比文件读不了，没有对比：这是网页格式的文件");
  });

  test("only then are there columns for it", async () => {
    expect((await filesTable("甲.xlsx")).headers).not.toContain("改好");
  });
});

test("the unit itself and the whole of it are told apart", async () => {
  const { cell } = await filesTable("甲.xlsx");
  expect(cell("甲.xlsx", "单位")).toBe("株洲市机关事务管理局（本级）");
});

describe("the page", () => {
  let html: string;

  beforeAll(async () => {
    await shell.perf("check", ...SOURCES, "--report", "报告.html");
    html = readFileSync(shell.at("报告.html"), "utf8");
  });

  test("asks nothing of a network, and its policy would not let it", () => {
    const { document } = new JSDOM(html).window;
    expect(document.querySelector("meta[http-equiv]")!.getAttribute("content")).toMatch(
      /^default-src 'none';/u,
    );
    expect(document.querySelectorAll("[src],[href]")).toHaveLength(0);
    expect(html).not.toMatch(/https?:|url\(|@import/u);
  });

  test("takes names of files for text and nothing else", () => {
    const { document } = new JSDOM(html).window;
    expect(document.querySelectorAll("b")).toHaveLength(0);
    expect(document.body.textContent).toContain("<b>丙.xlsx");
  });

  test("sorts by a click on a header, numbers as numbers, and back by another", () => {
    const { document } = new JSDOM(html, { runScripts: "dangerously" }).window;
    const [table] = document.querySelectorAll("table");
    const button = [...table!.querySelectorAll("button")].find(({ textContent }) => textContent === "不平");
    const last = (): string => [...table!.tBodies[0]!.rows].at(-1)!.cells[0]!.textContent;
    button!.click();
    expect([last(), button!.parentElement!.getAttribute("aria-sort")]).toEqual(["乙.xlsx", "ascending"]);
    button!.click();
    expect(table!.tBodies[0]!.rows[0]!.cells[0]!.textContent).toBe("乙.xlsx");
  });

  test("prints headers on every page and hides what only a screen needs", () => {
    expect(html).toMatch(/@media print\{[^]*table-header-group/u);
  });
});
