import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { openXlsx } from "../../workbench/file/openXlsx";
import { saveXlsx } from "../../workbench/file/saveXlsx";
import { copySheet } from "../../workbench/model/copySheet";
import type { Workbook } from "../../workbench/model/workbook";
import { typeInto, WorkbenchInBrowser } from "./harness/workbenchPage";

/** What an officer says before a check, in the built product: other sheets, which version counts, 勾稽规则. */
let workbench: WorkbenchInBrowser;
beforeAll(async () => {
  workbench = await WorkbenchInBrowser.start();
}, 240_000);
afterAll(() => workbench?.stop());

const pane = (page: Page): FrameLocator => page.frameLocator("iframe[name=taskpane]");

/** The published sample, changed, as the open workbook. */
async function openChanged(change: (workbook: Workbook) => void): Promise<{ page: Page; errors: string[] }> {
  const workbook = await openXlsx(new Uint8Array(readFileSync("samples/zhuzhou-2023.xlsx")));
  change(workbook);
  const folder = path.join(tmpdir(), "perf-check-settings");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "changed.xlsx");
  writeFileSync(file, await saveXlsx(workbook));
  const opened = await workbench.open();
  const [chooser] = await Promise.all([
    opened.page.waitForEvent("filechooser"),
    opened.page.click("[data-testid=open]"),
  ]);
  await chooser.setFiles(file);
  await opened.page.waitForFunction(() => document.title === "changed.xlsx");
  await pane(opened.page)
    .getByText(/^认出 \d+ 张表 ·/)
    .first()
    .waitFor();
  return opened;
}

/** From a result. */
async function openSettings(page: Page): Promise<void> {
  await pane(page).getByRole("button", { name: "更多" }).click();
  await pane(page).getByRole("menuitem", { name: "检查设置" }).click();
  await pane(page).getByRole("heading", { name: "检查设置" }).waitFor();
}

/** Checks and waits for the headline. */
async function check(page: Page, headline: RegExp): Promise<void> {
  await pane(page)
    .getByRole("button", { name: /^(检查工作簿|重新检查)$/ })
    .first()
    .click();
  await pane(page).getByRole("heading", { name: headline }).waitFor();
}

const VEHICLES: readonly (readonly (string | number)[])[] = [
  ["车牌号", "燃料费", "维修费", "保险费", "合计"],
  ["湘A12345", 12500.31, 3200.52, 4100.17, 19801],
  ["湘A23456", 18600.35, 5400.08, 5200.44, 29200.87],
  ["湘A34567", 9800.26, 2100.71, 3600.93, 15501.9],
  ["湘A45678", 11020.49, 2890.63, 4050.15, 17961.27],
  // The true total of 维修费 is 13591.94.
  ["合计", 51921.41, 13519.94, 16951.69, 82465.04],
];

test("other sheets are left alone, and once switched on the wrong total of one of them is found", async () => {
  const { page, errors } = await openChanged((workbook) => {
    const sheet = workbook.addSheet("公务用车明细");
    VEHICLES.forEach((line, row) =>
      line.forEach((value, column) => {
        const cell = sheet.cellToWrite(row, column);
        cell.value = value;
        if (typeof value === "number") cell.style = { ...cell.style, numberFormat: "0.00" };
      }),
    );
  });
  await check(page, /^未发现不符/);
  expect(await pane(page).locator("body").innerText()).not.toContain("公务用车明细 C6");

  await openSettings(page);
  await pane(page).getByRole("switch", { name: "也检查其他表" }).click();
  await check(page, /^待核实 [1-9]\d* 处$/);
  const body = await pane(page).locator("body").innerText();
  expect(body).toContain("另按表内规律检查了 1 张其他表：公务用车明细");
  expect(body).toContain("公务用车明细 C6");
  expect(body).toMatch(/13,591\.94/);
  expect(errors).toEqual([]);
});

test("two versions of a statement are asked about, and the answer ends the question", async () => {
  const { page, errors } = await openChanged((workbook) => {
    const copy = copySheet(workbook, workbook.sheet("支出决算表")!);
    // As a copy it would be taken for a draft.
    copy.name = "财决03表";
    copy.cellToWrite(6, 2).value = 2688.25;
  });
  const question = pane(page).getByRole("radiogroup", { name: /“支出决算表”有 2 张，以哪张为准？/ });
  await pane(page).getByRole("button", { name: "检查工作簿" }).click();
  await question.waitFor();
  const before = await pane(page)
    .getByText(/^未检查 \d+ 条$/)
    .innerText();
  await question.getByRole("radio", { name: "支出决算表", exact: true }).click();
  await question.waitFor({ state: "detached" });
  expect(before).not.toBe("未检查 0 条");
  expect(
    await pane(page)
      .getByText(/^未检查 \d+ 条$/)
      .count(),
  ).toBe(0);
  expect(errors).toEqual([]);
});

test("勾稽规则 is laid out and shown, and a relation switched off in it is not checked any more", async () => {
  const { page, errors } = await openChanged((workbook) => {
    workbook.sheet("收入支出决算总表")!.cellToWrite(32, 5).value = 2668.52;
  });
  await check(page, /^不平 \d+ 处$/);
  const sumOfClasses = pane(page).getByText("本年支出合计 = 各类支出之和");
  expect(await sumOfClasses.count()).toBeGreaterThan(0);

  await openSettings(page);
  await pane(page).getByRole("button", { name: "打开“勾稽规则”表" }).click();
  await pane(page)
    .getByText(/^已放在工作表“勾稽规则”/)
    .waitFor();
  // The sheet stands in front of the officer, not behind ten tabs.
  await page.waitForSelector('.tabs [data-sheet="勾稽规则"][aria-selected=true]');
  const line = await page.evaluate(() => {
    const { workbook } = (
      window as unknown as {
        workbench: { workbook: { active: { cell: (row: number, column: number) => { value?: unknown } } } };
      }
    ).workbench;
    for (let row = 0; row < 200; row++) if (workbook.active.cell(row, 0)?.value === "T01-2") return row + 1;
    return 0;
  });
  expect(line).toBeGreaterThan(3);
  await typeInto(page, `D${line}`, "否");
  await check(page, /^不平 \d+ 处$/);
  await pane(page)
    .getByText(/^已检查/)
    .first()
    .waitFor();
  expect(await sumOfClasses.count()).toBe(0);
  expect(errors).toEqual([]);
});
