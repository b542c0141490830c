import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import type { CheckResult } from "../../../src/shared/check/result";
import { builtPage } from "../../product/builtProduct";
import { launchBrowser } from "./launchBrowser";

/** One browser for all tests of a file, each with the built page opened from its folder. */
export class OfflinePage {
  private constructor(
    private readonly browser: Browser,
    private readonly address: string,
  ) {}

  static async start(): Promise<OfflinePage> {
    const address = pathToFileURL(await builtPage()).href;
    return new OfflinePage(await launchBrowser(), address);
  }

  /** A fresh page without a network; what it asks for, and every uncaught error in it, is kept. */
  async open(): Promise<{ page: Page; errors: string[]; requests: string[] }> {
    const context = await this.browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: "zh-CN",
      acceptDownloads: true,
      offline: true,
    });
    const page = await context.newPage();
    const [errors, requests] = [[] as string[], [] as string[]];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("request", (request) => {
      if (request.url() !== this.address) requests.push(request.url());
    });
    await page.goto(this.address);
    await page.getByText("把工作簿拖到这里").waitFor();
    return { page, errors, requests };
  }

  async stop(): Promise<void> {
    await this.browser.close();
  }
}

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function choose(page: Page, { name, bytes }: ChosenFile): Promise<void> {
  await page.setInputFiles("input[type=file]", {
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes),
  });
}

/** Drops a file as a hand on a mouse would. */
export async function drop(page: Page, { name, bytes }: ChosenFile): Promise<void> {
  const held = await page.evaluateHandle(
    ([file, letters]) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(letters!), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([content], file!));
      return transfer;
    },
    [name, Buffer.from(bytes).toString("base64")],
  );
  for (const event of ["dragenter", "dragover", "drop"])
    await page.dispatchEvent("body", event, { dataTransfer: held });
}

/** The result as data, once the check of the file that was just chosen has ended. */
export async function resultOf(page: Page, name: string): Promise<CheckResult> {
  await page.getByText(name, { exact: true }).waitFor();
  const handle = await page.waitForFunction(() => {
    const state = window.check?.current();
    return state?.activity === "none" && state.finished ? JSON.stringify(state.finished.result) : undefined;
  });
  return JSON.parse((await handle.jsonValue())!) as CheckResult;
}
