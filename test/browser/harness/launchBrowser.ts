import { chromium, type Browser } from "playwright-core";
import { chineseFonts } from "./fonts";

const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A headless browser: the one PERF_BROWSER names; on Linux x64 the one from npm; elsewhere the Chrome or Edge that is
 * installed. Throws one line that says what is missing.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env["PERF_BROWSER"];
  if (named) return launch({ executablePath: named });
  if (process.platform === "linux" && process.arch === "x64")
    return launch({ executablePath: await fromNpm() });
  for (const channel of ["chrome", "msedge"]) {
    const browser = await launchInstalled(channel);
    if (browser) return browser;
  }
  throw new Error(
    "No browser for the end-to-end tests: install Chrome or Edge, or set PERF_BROWSER to a Chromium.",
  );
}

function launch(where: { executablePath?: string; channel?: string }): Promise<Browser> {
  const asRoot = process.platform === "linux" && process.getuid?.() === 0;
  return chromium.launch({
    ...where,
    headless: true,
    args: asRoot ? [...FLAGS, "--no-sandbox"] : FLAGS,
    env: process.platform === "linux" ? { ...process.env, FONTCONFIG_FILE: chineseFonts() } : process.env,
  } as Parameters<typeof chromium.launch>[0]);
}

async function launchInstalled(channel: string): Promise<Browser | undefined> {
  try {
    return await launch({ channel });
  } catch (error) {
    // Not installed: the next one is tried. A browser that is there and fails is reported as it is.
    if (error instanceof Error && /is not found/.test(error.message)) return undefined;
    throw error;
  }
}

/** The package unpacks its browser into the temporary folder on first use and gives the path. */
async function fromNpm(): Promise<string> {
  const { default: bundled } = await import("@sparticuz/chromium");
  return bundled.executablePath();
}
