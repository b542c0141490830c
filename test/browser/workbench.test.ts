import { mkdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { openXlsx } from "../../workbench/file/openXlsx";
import { useStandInPane } from "./harness/standInPane";
import { cell, goTo, typeInto, WorkbenchInBrowser } from "./harness/workbenchPage";

let workbench: WorkbenchInBrowser;
beforeAll(async () => {
  workbench = await WorkbenchInBrowser.start();
}, 240_000);
afterAll(() => workbench?.stop());

/** Waits until the cell shows exactly this; the grid paints and calculates in its own time. */
async function textOf(page: Page, address: string, text: string): Promise<void> {
  await page.waitForFunction(
    ([cell, wanted]) =>
      document.querySelector<HTMLElement>(`[data-cell="${cell}"]`)?.innerText.trim() === wanted,
    [address, text],
    { timeout: 10_000 },
  );
}

async function newWorkbook(): Promise<{ page: Page; errors: string[] }> {
  const opened = await workbench.open("", useStandInPane);
  await opened.page.click("[data-testid=new]");
  await opened.page.waitForFunction(() => document.querySelectorAll(".tabs button").length === 1);
  return opened;
}

test("the sample is open: Chinese, merged headers, frozen rows that stay when the sheet scrolls", async () => {
  const { page, errors } = await workbench.open();
  await page.click('.tabs [data-sheet="支出决算表"]');
  await textOf(page, "A1", "支出决算表");
  const header = cell(page, "C6");
  const before = await header.boundingBox();
  await goTo(page, "D40");
  expect(await header.boundingBox()).toEqual(before);
  await textOf(page, "D40", "12.00");
  mkdirSync("test-output", { recursive: true });
  await page.screenshot({ path: "test-output/workbench.png" });
  expect(errors).toEqual([]);
});

test("a typed function of the add-in is calculated in the add-in's own runtime, over native formulas", async () => {
  const { page } = await workbench.open();
  await typeInto(page, "H7", "=SUM(C7:C8)");
  await typeInto(page, "H8", "=PERF.RATE(H7,C7*2)");
  await textOf(page, "H7", "2668.25");
  await textOf(page, "H8", "0.5");
  await typeInto(page, "H9", "=PERF.RATE(1,0)");
  await textOf(page, "H9", "#DIV/0!");
  await cell(page, "H9").hover();
  const tip = await page.locator("[data-testid=cell-tip]").innerText();
  expect(tip.length).toBeGreaterThan("#DIV/0!".length + 3);
});

test("a ribbon command reaches the handler that the pane associated, and the pane hears the person's edits", async () => {
  const { page } = await newWorkbook();
  const pane = page.frameLocator("iframe[name=taskpane]");
  await pane.getByText("Excel OfficeOnline").waitFor();
  await page.click('[data-command="Perf.Check"]');
  await textOf(page, "B2", "命令 Perf.Check");
  await typeInto(page, "C5", "7");
  await pane.getByText("changed C5").waitFor();
});

test("typing, moving, undoing and leaving without change", async () => {
  const { page } = await newWorkbook();
  await goTo(page, "B2");
  await page.keyboard.type("12.5%");
  await page.keyboard.press("Tab");
  await page.keyboard.type("=B2*2");
  await page.keyboard.press("Enter");
  await textOf(page, "B2", "12.50%");
  await textOf(page, "C2", "0.25");
  await goTo(page, "B2");
  expect(await page.inputValue("[data-testid=formula-bar]")).toBe("12.5%");
  await page.keyboard.press("F2");
  await page.keyboard.type("9");
  await page.keyboard.press("Escape");
  await textOf(page, "B2", "12.50%");
  await page.keyboard.press("Delete");
  await textOf(page, "C2", "0");
  await textOf(page, "B2", "");
  await page.keyboard.press("Control+z");
  await textOf(page, "C2", "0.25");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await textOf(page, "C2", "");
});

test("the workbook knows while a cell is edited, and no longer once it is left", async () => {
  const { page } = await newWorkbook();
  const editing = (): Promise<boolean> =>
    page.evaluate(
      () =>
        (window as unknown as { workbench: { workbook: { editing: boolean } } }).workbench.workbook.editing,
    );
  await goTo(page, "A1");
  await page.keyboard.type("半");
  expect(await editing()).toBe(true);
  await page.keyboard.press("Enter");
  expect(await editing()).toBe(false);
});

test("a cell that was looked at in edit mode and left is not written anew", async () => {
  const { page } = await newWorkbook();
  await typeInto(page, "A1", "'001");
  await textOf(page, "A1", "001");
  await goTo(page, "A1");
  await page.keyboard.press("F2");
  await page.keyboard.press("Enter");
  expect(await cell(page, "A1").innerText()).toBe("001");
  await page.click("[data-testid=formula-bar]");
  await cell(page, "C3").click();
  expect(await cell(page, "A1").innerText()).toBe("001");
});

test("a protected sheet refuses typing with a sentence and keeps what was typed", async () => {
  const { page } = await newWorkbook();
  await page.evaluate(() => {
    const { workbook } = (
      window as unknown as { workbench: { workbook: { active: { protection: unknown } } } }
    ).workbench;
    workbook.active.protection = { on: true };
  });
  await typeInto(page, "B2", "5");
  await page.getByRole("status").filter({ hasText: "受保护" }).waitFor();
  expect(await page.inputValue("[data-testid=cell-editor]")).toBe("5");
  await page.keyboard.press("Escape");
  await textOf(page, "B2", "");
});

test("a copied block brings its formulas along; text from elsewhere is typed in", async () => {
  const { page } = await newWorkbook();
  await typeInto(page, "A1", "3");
  await typeInto(page, "B1", "=A1*10");
  await typeInto(page, "A2", "4");
  await goTo(page, "B1");
  await page.keyboard.press("Control+c");
  await goTo(page, "B2");
  await page.keyboard.press("Control+v");
  await textOf(page, "B2", "40");
  await page.evaluate(() => navigator.clipboard.writeText("甲\t1,234.5\r\n乙\t=1+1"));
  await goTo(page, "D4");
  await page.keyboard.press("Control+v");
  await textOf(page, "E4", "1,234.50");
  await textOf(page, "E5", "2");
});

test("a custom rule of a conditional format is painted, and gone when the rule is", async () => {
  const { page } = await newWorkbook();
  await typeInto(page, "B2", "5");
  await page.evaluate(() => {
    const { workbook } = (
      window as unknown as {
        workbench: {
          workbook: { active: { conditionalFormats: unknown[] }; emit: (event: unknown) => void };
        };
      }
    ).workbench;
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    const rule = {
      id: "1",
      type: "Custom",
      areas: [area],
      formula: '=N("mark")=0',
      stopIfTrue: false,
      fill: "#FFC7CE",
    };
    workbook.active.conditionalFormats.push(rule);
    workbook.emit({ type: "format", sheet: workbook.active, area, source: "add-in" });
  });
  const fill = (): Promise<string> =>
    cell(page, "B2").evaluate((face) => getComputedStyle(face).backgroundColor);
  await page.waitForFunction(
    () =>
      getComputedStyle(document.querySelector('[data-cell="B2"]')!).backgroundColor === "rgb(255, 199, 206)",
  );
  expect(await fill()).toBe("rgb(255, 199, 206)");
  await page.evaluate(() => {
    const { workbook } = (
      window as unknown as {
        workbench: {
          workbook: { active: { conditionalFormats: unknown[] }; emit: (event: unknown) => void };
        };
      }
    ).workbench;
    workbook.active.conditionalFormats.length = 0;
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    workbook.emit({ type: "format", sheet: workbook.active, area, source: "add-in" });
  });
  await page.waitForFunction(
    () =>
      getComputedStyle(document.querySelector('[data-cell="B2"]')!).backgroundColor === "rgba(0, 0, 0, 0)",
  );
});

test("a number too long for its column shows ####, a text runs over blank neighbours", async () => {
  const { page } = await newWorkbook();
  await typeInto(page, "A1", "¥123,456,789.00");
  await cell(page, "A1").filter({ hasText: "###" }).waitFor({ timeout: 10_000 });
  await typeInto(page, "A3", "株洲市机关事务管理局本级");
  await page.waitForSelector('.overflows[data-cell="A3"]', { timeout: 10_000 });
});

test("the workbook is saved as an .xlsx that holds what was typed", async () => {
  const { page } = await newWorkbook();
  await typeInto(page, "A1", "合计");
  await typeInto(page, "B1", "=1+2");
  await textOf(page, "B1", "3");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("[data-testid=save]")]);
  const saved = await openXlsx(new Uint8Array(readFileSync(await download.path())));
  expect(saved.sheets[0]!.cell(0, 0)!.value).toBe("合计");
  expect(saved.sheets[0]!.cell(0, 1)).toMatchObject({ formula: "=1+2", value: 3 });
});

test("a sheet formatted down to the last row is shown and scrolled at once", async () => {
  const { page } = await newWorkbook();
  await goTo(page, "A1048576");
  await page.keyboard.type("末行");
  await page.keyboard.press("Enter");
  await textOf(page, "A1048576", "末行");
  await page.keyboard.press("Control+Home");
  await cell(page, "A1").waitFor();
});

test("the page speaks English when it is asked to", async () => {
  const { page } = await workbench.open("?lang=en-US", useStandInPane);
  expect(await page.locator('[data-command="Perf.Check"]').innerText()).toContain("Check workbook");
  expect(await page.locator("[data-testid=save]").innerText()).toBe("Save");
});
