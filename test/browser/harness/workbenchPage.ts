import type { Browser, BrowserContext, Page } from "playwright-core";
import { startWorkbench, type RunningWorkbench } from "../../../workbench/server/workbenchServer";
import { launchBrowser } from "./launchBrowser";

/** One server and one browser for all tests of a file. */
export class WorkbenchInBrowser {
  private constructor(
    readonly server: RunningWorkbench,
    readonly browser: Browser,
  ) {}

  static async start(): Promise<WorkbenchInBrowser> {
    const server = await startWorkbench({ port: 3000 });
    return new WorkbenchInBrowser(server, await launchBrowser());
  }

  /** A fresh page with the sample open; every uncaught error in it is kept in `errors`. */
  async open(
    address = "",
    prepare?: (page: Page) => Promise<void>,
  ): Promise<{ page: Page; context: BrowserContext; errors: string[] }> {
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1360, height: 820 },
      locale: "zh-CN",
    });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await prepare?.(page);
    await page.goto(this.server.url + address);
    await page.waitForSelector("html[data-ready=true]");
    return { page, context, errors };
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

/** Selects a cell through the name box, as a person would who knows its address. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.fill("[data-testid=name-box]", address);
  await page.press("[data-testid=name-box]", "Enter");
}

/** Types into a cell and leaves it with Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

export function cell(page: Page, address: string): ReturnType<Page["locator"]> {
  return page.locator(`[data-cell="${address}"]`);
}
