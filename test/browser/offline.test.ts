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
  await cellOn(page, "D8").waitFor();
  expect(await address(page)).toBe("D8");
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
  const active = await page.getByRole("grid").getAttribute("aria-activedescendant");
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
  const { bytes } = await bytesOf(download);
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
  expect(items).toEqual(expect.arrayContaining(["生成公开稿", "检查设置", "复制退回意见"]));
  for (const name of ["生成表样", "插入函数", "更新公式", "公式与数值", "检查报告"])
    expect(items).not.toContain(name);
});

test("a file that is none leaves the one before it open, and says why", async () => {
  const { page, errors } = await offline.open();
  await choose(page, { name: "说明.xlsx", bytes: Buffer.from("不是工作簿") });
  await page.getByText("没能打开 说明.xlsx").waitFor();
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
