import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { readWorkbookFile } from "../../src/host/file/reading/readWorkbookFile";
import { mistaken } from "./support/mistaken";
import { files, Shell, ZHUZHOU } from "./support/perf";

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
