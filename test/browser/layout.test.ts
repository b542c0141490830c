import { mkdirSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import { openXlsx } from "../../workbench/file/openXlsx";
import { cell, goTo, typeInto, WorkbenchInBrowser } from "./harness/workbenchPage";

/** From an empty workbook to the copy that is published, in the built product. */
let workbench: WorkbenchInBrowser;
beforeAll(async () => {
  workbench = await WorkbenchInBrowser.start();
}, 240_000);
afterAll(() => workbench?.stop());

const pane = (page: Page): FrameLocator => page.frameLocator("iframe[name=taskpane]");

const TABLE_IN_YUAN = [
  "支出决算表",
  "2023年度\t\t\t\t\t\t\t金额单位：元",
  "科目代码\t科目名称\t项目支出\t基本支出\t本年支出合计\t上缴上级支出\t经营支出\t对附属单位补助支出",
  "合计\t\t100,044.91\t200,089.82\t300,134.73\t\t\t",
  "201\t一般公共服务支出\t100,044.91\t200,089.82\t300,134.73\t\t\t",
  "20103\t政府办公厅（室）及相关机构事务\t100,044.91\t200,089.82\t300,134.73\t\t\t",
  "2010301\t行政运行\t\t100,044.91\t100,044.91\t\t\t",
  "2010303\t机关服务\t\t100,044.91\t100,044.91\t\t\t",
  "2010399\t其他支出\t100,044.91\t\t100,044.91\t\t\t",
].join("\n");

async function newWorkbook(): Promise<{ page: Page; errors: string[] }> {
  const opened = await workbench.open();
  await opened.page.click("[data-testid=new]");
  await opened.page.waitForFunction(() => document.querySelectorAll(".tabs button").length === 1);
  return opened;
}

async function textOf(page: Page, address: string, text: string): Promise<void> {
  await page.waitForFunction(
    ([place, wanted]) =>
      document.querySelector<HTMLElement>(`[data-cell="${place}"]`)?.innerText.trim() === wanted,
    [address, text],
    { timeout: 20_000 },
  );
}

const toSheet = (page: Page, name: string): Promise<void> => page.click(`.tabs [data-sheet="${name}"]`);

test("tables in 元 are pasted, laid out in 万元 with their tails, and published as values", async () => {
  const { page, errors } = await newWorkbook();
  const inPane = pane(page);
  await inPane.getByRole("button", { name: "生成表样" }).click();
  await inPane.getByLabel(/^单位名称/).fill("某某市某某局");
  await inPane.getByRole("button", { name: /^\d 数字怎么来/ }).click();
  await inPane.getByRole("radio", { name: /^底稿填元/ }).check();
  await inPane.getByRole("button", { name: "粘贴决算软件导出的表…" }).click();

  await page.evaluate((text) => navigator.clipboard.writeText(text), TABLE_IN_YUAN);
  await inPane.getByLabel(/按 Ctrl\+V 粘贴/).focus();
  await page.keyboard.press("Control+V");
  await inPane.getByText(/换算成万元后会有 \d+ 处尾差/).waitFor();
  mkdirSync("test-output", { recursive: true });
  await page.screenshot({ path: "test-output/paste.png" });
  await inPane.getByRole("button", { name: "用这些数生成表样" }).click();
  await inPane.getByRole("button", { name: "生成 2 张表" }).click();
  await inPane.getByText("已生成 2 张工作表").waitFor();

  await toSheet(page, "支出决算表");
  await goTo(page, "C8");
  await textOf(page, "C8", "30.01");
  await textOf(page, "C9", "30.01");
  await textOf(page, "C10", "10.00");

  await inPane.getByRole("button", { name: "检查工作簿" }).click();
  await inPane.getByRole("heading", { name: /未发现不符/ }).waitFor();

  await inPane.getByRole("button", { name: "更多" }).click();
  await inPane.getByRole("menuitem", { name: "生成公开稿" }).click();
  await inPane.getByRole("button", { name: "查找电话号码" }).click();
  await inPane.getByRole("button", { name: /^生成(公开稿)?$/ }).click();
  await page.getByText("下载").first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByText("下载").first().click(),
  ]);
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  const copy = await openXlsx(new Uint8Array(Buffer.concat(chunks)));
  expect(copy.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["支出决算表"]));
  expect(copy.sheets.some(({ name }) => name.startsWith("底稿"))).toBe(false);
  expect(copy.sheets.flatMap(({ cells }) => [...cells.values()]).filter(({ formula }) => formula)).toEqual(
    [],
  );
  expect(copy.sheet("支出决算表")?.cell(7, 2)?.value).toBe(30.01);
  expect(errors).toEqual([]);
});

test("a subject typed into a new row is taken up by the totals with one click", async () => {
  const { page, errors } = await newWorkbook();
  const inPane = pane(page);
  await inPane.getByRole("button", { name: "生成表样" }).click();
  await inPane.getByLabel(/^单位名称/).fill("某某市某某局");
  await inPane.getByRole("button", { name: "公开表：清空" }).click();
  await inPane.getByRole("button", { name: "绩效：清空" }).click();
  await inPane.getByRole("checkbox", { name: /^支出决算表/ }).check();
  await inPane.getByLabel(/^支出科目代码/).fill("2010301\n2010303");
  await inPane.getByRole("button", { name: "生成 1 张表" }).click();
  await inPane.getByText("已生成 1 张工作表").waitFor();
  await toSheet(page, "支出决算表");
  await typeInto(page, "D10", "10");
  await typeInto(page, "D11", "20");
  await textOf(page, "C7", "30.00");
  await goTo(page, "A12");
  await cell(page, "A12").click({ button: "right" });
  await page.getByText("插入行", { exact: true }).click();
  await typeInto(page, "A12", "2010399");
  await typeInto(page, "D12", "5");

  await inPane.getByRole("button", { name: "返回" }).click();
  await inPane.getByRole("button", { name: "更新公式" }).click();
  await inPane.getByRole("button", { name: /^更新这 \d+ 格$/ }).click();
  await inPane.getByText(/^已更新 \d+ 格$/).waitFor();
  await textOf(page, "C7", "35.00");
  await textOf(page, "B12", "其他政府办公厅（室）及相关机构事务支出");
  expect(errors).toEqual([]);
});
