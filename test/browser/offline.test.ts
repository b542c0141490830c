import { mkdirSync, readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { readWorkbookFile } from "../../src/host/file/reading/readWorkbookFile";
import { cellAt } from "../../src/shared/workbook/snapshot";
import { mistaken, partsOf, withParts } from "../cli/support/mistaken";
import { files, ZHUZHOU } from "../cli/support/perf";
import { choose, drop, OfflinePage, resultOf } from "./harness/offlinePage";

/** The page for machines without Excel, opened from its folder in a real browser that has no network. */
let offline: OfflinePage;
beforeAll(async () => {
  offline = await OfflinePage.start();
}, 240_000);
afterAll(() => offline?.stop());

const wrong = { name: "错.xlsx", bytes: mistaken() };
const old = { name: "旧.xls", bytes: new Uint8Array(readFileSync(`${files}/zhuzhou-2023.xls`)) };

const address = (page: Page): Promise<string> => page.getByTestId("cell-address").innerText();
/** Waits until a cell is the selected one and in sight; one of that address may be in sight before. */
async function selected(page: Page, cell: string): Promise<void> {
  await page.getByTestId("cell-address").getByText(cell, { exact: true }).waitFor();
  await cellOn(page, cell).waitFor();
}
const cellOn = (page: Page, cell: string) => page.locator(`[role=grid] [data-cell="${cell}"]`);

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return bytesOf(download);
}

async function bytesOf(download: Download): Promise<{ name: string; bytes: Uint8Array }> {
  const bytes = new Uint8Array(readFileSync(await download.path()));
  return { name: download.suggestedFilename(), bytes };
}

function sheetsOf(bytes: Uint8Array) {
  const read = readWorkbookFile(bytes);
  if (read.kind === "refused") throw new Error(read.reason);
  return read.snapshot.sheets;
}

test("a dropped workbook is checked, and 定位 leads to the marked cell in its sheet", async () => {
  const { page, errors, requests } = await offline.open();
  await drop(page, wrong);
  await page.getByRole("heading", { name: "不平" }).first().waitFor();
  await page.getByRole("button", { name: "定位到 支出决算表 D8" }).first().click();
  await selected(page, "D8");
  expect(await cellOn(page, "D8").getAttribute("data-mark")).toBe("culprit");
  expect(await cellOn(page, "D8").innerText()).toContain("✗");
  expect(await cellOn(page, "D7").getAttribute("aria-label")).toMatch(/^D7 .*不平$/u);
  mkdirSync("test-output", { recursive: true });
  for (const width of [1280, 900]) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: `test-output/offline-${width}.png` });
  }
  expect([errors, requests]).toEqual([[], []]);
});

test("nothing can be sent or loaded, whatever a script in the page would try", async () => {
  const { page } = await offline.open();
  const stopped = await page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
      violations.push(effectiveDirective),
    );
    await fetch("https://example.com/").catch(() => undefined);
    new Image().src = "https://example.com/a.png";
    const script = document.createElement("script");
    script.textContent = "window.isOpen = true";
    document.body.append(script);
    const frame = document.createElement("iframe");
    frame.src = "https://example.com/";
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { violations: violations.sort(), ran: "isOpen" in window };
  });
  expect(stopped.ran).toBe(false);
  expect(stopped.violations).toEqual(["connect-src", "frame-src", "img-src", "script-src-elem"]);
});

test("the keyboard alone goes through cells and merged cells, and to the last of the sheet", async () => {
  const { page } = await offline.open();
  await choose(page, wrong);
  await resultOf(page, wrong.name);
  await page.getByRole("tab", { name: /^支出决算表/u }).click();
  await page.getByRole("grid").focus();
  await page.keyboard.press("ArrowDown");
  const seen = [await address(page)];
  for (const key of ["ArrowUp", "ArrowDown", "ArrowDown", "ArrowRight", "Control+End", "Control+Home"]) {
    await page.keyboard.press(key);
    seen.push(await address(page));
  }
  // A3:D3 names the unit, E3 the measure; the sheet has seven rows and one column to spare behind its figures.
  expect(seen.slice(0, 5)).toEqual(["A2", "A1", "A2", "A3", "E3"]);
  expect(seen[6]).toBe("A1");
  // The rows at the top are drawn a moment after the sheet has scrolled to them.
  const active = await page
    .locator('[role="grid"][aria-activedescendant]')
    .getAttribute("aria-activedescendant");
  expect(await page.locator(`[id="${active}"]`).getAttribute("data-cell")).toBe("A1");
});

test("a figure stands as its format shows it, rounded as Excel rounds", async () => {
  const { page } = await offline.open();
  const bytes = withParts({
    "xl/worksheets/sheet3.xml": (xml) => xml.replace(/(<c r="D8"[^>]*><v>)[^<]*/u, "$11.005"),
  });
  await choose(page, { name: "数.xlsx", bytes });
  await resultOf(page, "数.xlsx");
  await page.getByRole("tab", { name: /^支出决算表/u }).click();
  expect(await cellOn(page, "D8").innerText()).toContain("1.01");
});

test("the marked copy wears the marks and is otherwise the file", async () => {
  const { page } = await offline.open();
  await choose(page, wrong);
  await resultOf(page, wrong.name);
  const { name, bytes } = await saved(page, "保存带标记的副本");
  expect(name).toBe("错（已标记）.xlsx");
  const [before, after] = [partsOf(wrong.bytes), partsOf(bytes)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const text = (part: Uint8Array): string => Buffer.from(part).toString();
  const changed = Object.keys(before).filter((path) => text(before[path]!) !== text(after[path]!));
  expect(changed.filter((path) => text(after[path]!).includes("PERF-MARK culprit"))).toContain(
    "xl/worksheets/sheet3.xml",
  );
  expect(changed.every((path) => /^xl\/(styles|worksheets\/sheet\d+)\.xml$/u.test(path))).toBe(true);
  expect(sheetsOf(bytes)).toEqual(sheetsOf(wrong.bytes));
});

test("a reason for what must be corrected leaves its mark and stands in the report", async () => {
  const { page } = await offline.open();
  await choose(page, wrong);
  await resultOf(page, wrong.name);
  await page.getByRole("tab", { name: /^支出决算表/u }).click();
  const about = page.getByRole("listitem").filter({ hasText: "支出决算表 C8" }).last();
  await about.getByRole("button", { name: /^填写出错说明/u }).click();
  await page.getByRole("textbox", { name: "出错说明" }).fill("已与财政核对");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByText("出错说明：已与财政核对").waitFor();
  expect(await cellOn(page, "C8").getAttribute("data-mark")).toBe("wrong");
  const { name, bytes } = await saved(page, "保存检查报告");
  expect(name).toBe("错（检查报告）.xlsx");
  const [report] = sheetsOf(bytes);
  expect(JSON.stringify(report!.values)).toContain("已与财政核对");
});

test("the copy for publication is made from the file and saved as one", async () => {
  const { page } = await offline.open();
  await choose(page, { name: "对.xlsx", bytes: new Uint8Array(readFileSync(ZHUZHOU)) });
  await resultOf(page, "对.xlsx");
  await page.getByRole("button", { name: "生成公开稿" }).first().click();
  await page.getByRole("button", { name: "查找电话号码" }).click();
  await page
    .getByRole("complementary")
    .getByRole("button", { name: /^生成公开稿/u })
    .click();
  const link = page.getByRole("link", { name: "保存公开稿" });
  await link.waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const { name, bytes } = await bytesOf(download);
  expect(name).toBe("对（公开稿）.xlsx");
  expect(sheetsOf(bytes).map(({ name }) => name)).toContain("支出决算表");
});

test("an old workbook is checked as well; a marked copy of it is refused in words", async () => {
  const { page } = await offline.open();
  await choose(page, old);
  const result = await resultOf(page, old.name);
  expect(result.statements.length).toBeGreaterThan(5);
  await page.getByRole("button", { name: "保存带标记的副本" }).click();
  await page.getByText(/没有需要标记的单元格，不用保存副本|旧的 \.xls/u).waitFor();
});

test("what a file cannot do is not offered", async () => {
  const { page } = await offline.open();
  await choose(page, wrong);
  await resultOf(page, wrong.name);
  expect(await page.getByRole("button", { name: "按建议改数" }).count()).toBe(0);
  expect(await page.getByRole("switch", { name: "改动后自动重新检查" }).count()).toBe(0);
  await page.getByRole("button", { name: "更多" }).click();
  const items = await page.getByRole("menuitem").allInnerTexts();
  expect(items).toEqual(expect.arrayContaining(["核对文字", "生成公开稿", "检查设置"]));
  await page.keyboard.press("Escape");
  // The page holds what the file held: a check of the same once more could only mislead.
  for (const name of ["重新检查", "清除标记"])
    expect(await page.getByRole("button", { name }).count()).toBe(0);
  await page.getByText(/^本页看的是选择文件那一刻的内容/u).waitFor();
  await page.getByRole("button", { name: "复制退回意见" }).click();
  expect(await page.getByRole("textbox", { name: "退回意见" }).inputValue()).toContain("D8 单元格");
  for (const name of ["生成表样", "插入函数", "更新公式", "公式与数值", "检查报告"])
    expect(items).not.toContain(name);
});

const NOTES = [
  "2023年度一般公共预算财政拨款支出2,668.25万元，占本年支出合计的100%。",
  "2023年度一般公共预算财政拨款支出年初预算数为933.92万元，支出决算数为2,686.25万元，完成年初预算的287.6%。",
].join("\n");

async function checkNotes(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "要核对的文字" }).fill(NOTES);
  await page.getByRole("button", { name: "核对", exact: true }).click();
  await page.getByRole("heading", { name: "原文" }).waitFor();
}

test("a text is checked against the tables of the file, and the keyboard alone leads from a figure to its cell", async () => {
  const { page, errors, requests } = await offline.open();
  await choose(page, { name: "对.xlsx", bytes: new Uint8Array(readFileSync(ZHUZHOU)) });
  await resultOf(page, "对.xlsx");
  await page.getByRole("button", { name: "核对文字" }).first().click();
  await checkNotes(page);
  await page.getByText("应为 2,668.25万元（相邻数字颠倒）").first().waitFor();
  await page.getByText("由它算出的 287.6% 也要改为 285.7%").waitFor();
  await page
    .getByRole("button", { name: /^看原文：2,686\.25万元/u })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  const figure = page.getByRole("button", { name: "2,686.25万元，不平，最可能写错" });
  expect(await figure.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await figure.getAttribute("aria-expanded")).toBe("true");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await selected(page, "C7");
  expect(await page.getByRole("tab", { selected: true }).innerText()).toContain(
    "一般公共预算财政拨款支出决算表",
  );
  expect([errors, requests]).toEqual([[], []]);
});

test("without a workbook a text is checked by itself", async () => {
  const { page, errors } = await offline.open();
  await page.getByRole("button", { name: "核对文字" }).click();
  expect(await page.getByRole("button", { name: "生成说明" }).count()).toBe(0);
  await checkNotes(page);
  await page.getByText("没有可以对照的决算表，只核对了文字本身。").waitFor();
  await page.getByRole("button", { name: "287.6%，相符" }).waitFor();
  await page.getByRole("button", { name: "返回" }).click();
  await page.getByText("把工作簿拖到这里").waitFor();
  expect(errors).toEqual([]);
});

test("the text stays when the corrected workbook is opened, and its old result does not", async () => {
  const { page } = await offline.open();
  const openNarrative = async (): Promise<void> => {
    await page.getByRole("button", { name: "核对文字" }).first().click();
  };
  await choose(page, wrong);
  await resultOf(page, wrong.name);
  await openNarrative();
  await checkNotes(page);
  await choose(page, { name: "对.xlsx", bytes: new Uint8Array(readFileSync(ZHUZHOU)) });
  await resultOf(page, "对.xlsx");
  await openNarrative();
  expect(await page.getByRole("textbox", { name: "要核对的文字" }).inputValue()).toBe(NOTES);
  expect(await page.getByRole("heading", { name: "原文" }).count()).toBe(0);
  await page.getByRole("button", { name: "核对", exact: true }).click();
  await page.getByText("应为 2,668.25万元（相邻数字颠倒）").first().waitFor();
});

test("a dropped text opens in 核对文字; beside a workbook the page says where texts go", async () => {
  const { page } = await offline.open();
  const notes = { name: "情况说明.txt", bytes: Buffer.from(NOTES) };
  await drop(page, notes);
  await page.getByText("来自文件：情况说明.txt").waitFor();
  expect(await page.getByRole("textbox", { name: "要核对的文字" }).inputValue()).toBe(NOTES);
  await drop(page, wrong);
  await resultOf(page, wrong.name);
  await drop(page, notes);
  await page.getByText(/^情况说明\.txt 是文字材料/u).waitFor();
});

test("punctuation behind a figure stays with it at the end of a line", async () => {
  const { page } = await offline.open();
  await page.getByRole("button", { name: "核对文字" }).click();
  await checkNotes(page);
  for (let width = 320; width <= 480; width += 8) {
    await page.setViewportSize({ width, height: 800 });
    const begins = await page.locator("[data-spot]").evaluateAll((spots) =>
      spots.flatMap((spot) => {
        const words = spot.nextSibling;
        if (words?.nodeType !== Node.TEXT_NODE || !/^[，。；、]/u.test(words.textContent ?? "")) return [];
        const range = document.createRange();
        range.setStart(words, 0);
        range.setEnd(words, 1);
        const end = [...spot.getClientRects()].pop()!;
        return range.getBoundingClientRect().top >= end.bottom ? [spot.textContent] : [];
      }),
    );
    expect(begins).toEqual([]);
  }
});

test("a file that is none leaves the one before it open, and says why", async () => {
  const { page, errors } = await offline.open();
  await choose(page, {
    name: "说明.xlsx",
    bytes: Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
  });
  await page.getByText("没能打开 说明.xlsx").waitFor();
  await page.getByText("请选 .xlsx、.xlsm 或 .xls 文件。").waitFor();
  await page.getByRole("button", { name: "关闭" }).click();
  expect(await page.getByText("没能打开 说明.xlsx").count()).toBe(0);
  await choose(page, wrong);
  await resultOf(page, wrong.name);
  await choose(page, { name: "半个.xlsx", bytes: wrong.bytes.slice(0, 20_000) });
  await page.getByText("没能打开 半个.xlsx").waitFor();
  await page.getByText("文件不完整或已损坏。").waitFor();
  expect(await page.getByText(wrong.name, { exact: true }).count()).toBe(1);
  expect(errors).toEqual([]);
});

test("a long sheet is drawn in part only, and its last row is reached at once", async () => {
  const { page } = await offline.open();
  const rows = Array.from(
    { length: 20_000 },
    (_none, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${index + 1}</v></c></row>`,
  ).join("");
  const bytes = withParts({
    "xl/worksheets/sheet3.xml": () =>
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  });
  const name = sheetsOf(bytes).find(
    (sheet) => cellAt(sheet, { row: 19_999, column: 0 }).value === 20_000,
  )!.name;
  await choose(page, { name: "长.xlsx", bytes });
  await resultOf(page, "长.xlsx");
  await page.getByRole("tab", { name: new RegExp(`^${name}`, "u") }).click();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Control+ArrowLeft");
  await cellOn(page, "A20000").waitFor();
  expect(await cellOn(page, "A20000").innerText()).toBe("20000");
  expect(await page.locator("[role=grid] [data-cell]").count()).toBeLessThan(1500);
});
