import { mkdirSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import type { Style } from "../../workbench/model/style";
import { cell, typeInto, WorkbenchInBrowser } from "./harness/workbenchPage";

/** The officer's day in the built product: real pane, real functions, genuine Office.js, a real browser. */
let workbench: WorkbenchInBrowser;
beforeAll(async () => {
  workbench = await WorkbenchInBrowser.start();
}, 240_000);
afterAll(() => workbench?.stop());

const pane = (page: Page): FrameLocator => page.frameLocator("iframe[name=taskpane]");

async function check(page: Page): Promise<void> {
  await pane(page)
    .getByRole("button", { name: /^(检查工作簿|重新检查)$/ })
    .first()
    .click();
}

async function toSheet(page: Page, name: string): Promise<void> {
  await page.click(`.tabs [data-sheet="${name}"]`);
}

/** The style records of the active sheet as the model holds them, and its conditional formats. */
function looks(page: Page): Promise<{ styles: [number, Style][]; rules: unknown[] }> {
  return page.evaluate(() => {
    const { workbook } = (window as unknown as { workbench: { workbook: { active: SheetOfPage } } })
      .workbench;
    return {
      styles: [...workbook.active.cells].map(([key, { style }]) => [key, style]),
      rules: workbook.active.conditionalFormats.map(({ formula }) => formula),
    };
  });
}
interface SheetOfPage {
  readonly cells: Map<number, { readonly style: Style }>;
  readonly conditionalFormats: readonly { readonly formula: string }[];
}

test("from the published sample through one swapped figure to the named cell and back", async () => {
  const { page, errors } = await workbench.open();

  await typeRate(page);
  await check(page);
  await pane(page)
    .getByRole("heading", { name: /未发现不符/ })
    .waitFor();
  const counted = await pane(page)
    .getByText(/已检查 \d+ 条/)
    .first()
    .innerText();
  expect(Number(/已检查 (\d+) 条/.exec(counted)?.[1])).toBeGreaterThan(300);

  await toSheet(page, "支出决算表");
  expect(await cell(page, "D8").innerText()).toBe("572.26");
  const before = await looks(page);
  await typeInto(page, "D8", "527.26");
  await pane(page)
    .getByText(/结果可能过期|已改动/)
    .first()
    .waitFor();
  await check(page);
  const culprit = pane(page)
    .getByText(/572\.26/)
    .first();
  await culprit.waitFor();
  const body = await pane(page).locator("body").innerText();
  expect(body).toContain("支出决算表");
  expect(body).toContain("D8");
  expect(body).toContain("527.26");
  expect(body).toContain("相邻数字颠倒");

  const fill = (): Promise<string> =>
    cell(page, "D8").evaluate((face) => getComputedStyle(face).backgroundColor);
  await page.waitForFunction(
    () =>
      getComputedStyle(document.querySelector('[data-cell="D8"]')!).backgroundColor !== "rgba(0, 0, 0, 0)",
  );
  const marked = await fill();
  expect((await looks(page)).rules.length).toBeGreaterThan(0);

  mkdirSync("test-output", { recursive: true });
  await page.screenshot({ path: "test-output/culprit.png" });

  await typeInto(page, "A1", "支出决算表");
  await pane(page).getByRole("button", { name: /定位/ }).first().click();
  await page.waitForFunction(
    () => (document.querySelector("[data-testid=name-box]") as HTMLInputElement).value === "D8",
  );

  await pane(page).getByRole("button", { name: "清除标记" }).first().click();
  await page.waitForFunction(
    (colour) => getComputedStyle(document.querySelector('[data-cell="D8"]')!).backgroundColor !== colour,
    marked,
  );
  expect(await looks(page)).toEqual(before);
  expect(errors).toEqual([]);
});

/** A rate typed beside the sample's figures, and what its cell shows. */
async function typeRate(page: Page): Promise<void> {
  await toSheet(page, "支出决算表");
  await typeInto(page, "J8", "=PERF.RATE(D8,C8,2)");
  await cell(page, "J8").filter({ hasText: "0.6484" }).waitFor();
}
