import { spawn } from "node:child_process";
import { startWorkbench } from "./workbenchServer";

export { startWorkbench } from "./workbenchServer";

const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
  linux: ["xdg-open"],
};

async function main(): Promise<void> {
  const port = Number(process.env["PORT"] ?? 3000);
  const building = (build: string): void => console.log(`正在构建 ${build} … building ${build} …`);
  const { url, trusted } = await startWorkbench({ port, building });
  console.log(`
  绩效决算工作台： ${url}
  · 已打开样例工作簿；在单元格中输入 =PERF.RATE(执行数, 预算数)，或点“检查工作簿”。
  · 用“打开”或拖放读入 .xlsx，“保存”下载；按 Ctrl+C 结束。

  The workbench: ${url}
  · A sample workbook is open; type =PERF.RATE(actual, budget) in a cell, or click 检查工作簿 (Check workbook).
  · Open or drop an .xlsx, Save downloads it; Ctrl+C ends the server.
`);
  if (!trusted) {
    console.log(`  证书由本机自签，浏览器会询问一次：点“高级”→“继续前往 localhost”。
  The certificate is self-signed; the browser asks once: click Advanced → Proceed to localhost.
`);
  }
  if (!process.argv.includes("--no-open") && !process.env["CI"]) openBrowser(url);
}

/** Where no browser can be opened the address stands on the screen; that is enough. */
function openBrowser(url: string): void {
  const [command, ...rest] = OPENERS[process.platform] ?? [];
  if (!command) return;
  const opener = spawn(command, [...rest, url], { stdio: "ignore", detached: true });
  opener.on("error", () => undefined);
  opener.unref();
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
