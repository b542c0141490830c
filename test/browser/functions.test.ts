import type { FrameLocator, Page } from "playwright-core";
import { cell, goTo, WorkbenchInBrowser } from "./harness/workbenchPage";

/** A PERF function found in the pane, filled by selecting cells in the sheet, and inserted, in the built product. */
let workbench: WorkbenchInBrowser;
beforeAll(async () => {
  workbench = await WorkbenchInBrowser.start();
}, 240_000);
afterAll(() => workbench?.stop());

const pane = (page: Page): FrameLocator => page.frameLocator("iframe[name=taskpane]");

async function openRate(page: Page): Promise<void> {
  await page.click('.tabs [data-sheet="支出决算表"]');
  await goTo(page, "J8");
  await pane(page).getByRole("button", { name: "插入函数" }).click();
  await pane(page)
    .getByRole("button", { name: /^PERF\.RATE/ })
    .click();
  await pane(page).getByText("支出决算表 J8").waitFor();
}

/** Puts the keyboard into a field and clicks a cell of the sheet. */
async function take(page: Page, field: string, address: string): Promise<void> {
  await pane(page).getByLabel(field, { exact: true }).click();
  await cell(page, address).click();
  await page.waitForFunction(
    ([name, wanted]) => {
      const frame = document.querySelector<HTMLIFrameElement>("iframe[name=taskpane]");
      const labels = [...(frame?.contentDocument?.querySelectorAll("label") ?? [])];
      const id = labels.find((label) => label.textContent === name)?.htmlFor ?? "";
      const input = frame?.contentDocument?.getElementById(id) as HTMLInputElement | null;
      return input?.value === wanted;
    },
    [field, address] as const,
  );
}

test("a rate of two selected cells is seen before it is inserted, and the cell shows it as a percentage", async () => {
  const { page, errors } = await workbench.open();
  await openRate(page);
  await take(page, "执行数", "D8");
  await take(page, "预算数", "C8");
  await pane(page).getByText("64.84%", { exact: true }).waitFor();
  await pane(page).getByText("=PERF.RATE(D8,C8)", { exact: true }).waitFor();
  await pane(page).getByRole("button", { name: "插入", exact: true }).click();
  await pane(page).getByText("已写入 支出决算表 J8").waitFor();
  await cell(page, "J8").filter({ hasText: "64.84%" }).waitFor();
  const format = await page.evaluate(() => {
    const { workbook } = (window as unknown as { workbench: { workbook: WorkbookOfPage } }).workbench;
    return workbook.active.cell(7, 9)?.style.numberFormat;
  });
  expect(format).toBe("0.00%");
  expect(errors).toEqual([]);
});
interface WorkbookOfPage {
  readonly active: {
    cell(row: number, column: number): { readonly style: { readonly numberFormat: string } } | undefined;
  };
}

test("figures given the wrong way round are asked about and swapped, and a filled cell is not overwritten", async () => {
  const { page, errors } = await workbench.open();
  await openRate(page);
  await take(page, "执行数", "C8");
  await take(page, "预算数", "D8");
  await pane(page)
    .getByText(/是否填反？/)
    .waitFor();
  await pane(page).getByRole("button", { name: "对调" }).click();
  await pane(page).getByText("64.84%", { exact: true }).waitFor();
  await pane(page).getByRole("button", { name: "插入", exact: true }).click();
  await pane(page).getByText("已写入 支出决算表 J8").waitFor();

  // Nothing follows the selection now but the target: a cell with a figure is asked about.
  await cell(page, "E8").click();
  await pane(page).getByText("支出决算表 E8").waitFor();
  const before = await cell(page, "E8").innerText();
  await pane(page).getByRole("button", { name: "插入", exact: true }).click();
  await pane(page)
    .getByText(/^E8 现有.*覆盖？$/)
    .waitFor();
  await pane(page).getByRole("button", { name: "不覆盖" }).click();
  expect(await cell(page, "E8").innerText()).toBe(before);
  expect(errors).toEqual([]);
});
