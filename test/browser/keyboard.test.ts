import type { FrameLocator, Page } from "playwright-core";
import { typeInto, WorkbenchInBrowser } from "./harness/workbenchPage";

/** The pane without a mouse, in the built product: from the result on, everything is reached with Tab. */
let workbench: WorkbenchInBrowser;
beforeAll(async () => {
  workbench = await WorkbenchInBrowser.start();
}, 240_000);
afterAll(() => workbench?.stop());

const pane = (page: Page): FrameLocator => page.frameLocator("iframe[name=taskpane]");

/** What the keyboard stands on in the pane, as a screen reader would name it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>("iframe[name=taskpane]");
    const element = frame?.contentDocument?.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });
}

/** Presses the key until the keyboard stands on the named thing; what it passed on the way, in order. */
async function pressUntil(page: Page, key: string, name: string): Promise<string[]> {
  const passed: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press(key);
    const here = await focused(page);
    if (here === name) return passed;
    passed.push(here);
  }
  throw new Error(`"${name}" was not reached with ${key}; passed: ${passed.join(" | ")}`);
}

test("from the heading of a result, Tab leads to 定位, which Enter follows, and on to the actions and back", async () => {
  const { page, errors } = await workbench.open();
  await page.click('.tabs [data-sheet="支出决算表"]');
  await typeInto(page, "D8", "527.26");
  await typeInto(page, "A1", "支出决算表");
  await pane(page).getByRole("button", { name: "检查工作簿" }).focus();
  await page.keyboard.press("Enter");
  await pane(page).getByRole("heading", { level: 2, name: /^不平/ }).waitFor();
  expect(await focused(page)).toMatch(/^不平/);

  expect(await pressUntil(page, "Tab", "定位到 支出决算表 D8")).toEqual([]);
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>("[data-testid=name-box]")?.value === "D8",
  );

  await pressUntil(page, "Tab", "重新检查");
  expect(await pressUntil(page, "Tab", "清除标记")).toEqual([]);
  await pressUntil(page, "Shift+Tab", "定位到 支出决算表 D8");
  expect(errors).toEqual([]);
});
