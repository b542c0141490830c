import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { builds, makeFresh } from "../../scripts/build/freshBuilds";
import { localhostCertificate } from "./certificate";
import { readServed, servedFolders } from "./files";

export interface RunningWorkbench {
  readonly url: string;
  /** Whether the browser will open the address without asking about the certificate. */
  readonly trusted: boolean;
  close(): Promise<void>;
}

export interface WorkbenchServerOptions {
  /** The port wanted; the next free one is taken. 0 takes any. */
  readonly port?: number;
  readonly building?: (build: string) => void;
}

const ROOT = path.resolve(__dirname, "../..");
const PORTS_TRIED = 20;

/** Builds what is stale and serves the workbench on https://localhost. */
export async function startWorkbench(options: WorkbenchServerOptions = {}): Promise<RunningWorkbench> {
  await makeFresh(builds.addIn, options.building);
  await makeFresh(builds.workbench, options.building);
  const { key, cert, trusted } = await localhostCertificate(path.join(ROOT, ".cache"));
  const folders = servedFolders(ROOT);
  const server = createServer({ key, cert }, (request, response) => {
    answer(folders, request, response).catch((error: unknown) => {
      // A file of this machine could not be read: the page is told, the server goes on.
      console.error(error);
      response.writeHead(500).end();
    });
  });
  const port = await listen(server, options.port ?? 3000);
  return {
    url: `https://localhost:${port}/`,
    trusted,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folders: ReadonlyMap<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const address = new URL(request.url ?? "/", "https://localhost").pathname;
  const file = isWellFormed(address) ? await readServed(folders, decodeURIComponent(address)) : undefined;
  response.setHeader("Cache-Control", "no-store");
  if (!file) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end(`${address} is not here`);
    return;
  }
  response.writeHead(200, { "Content-Type": file.type }).end(file.content);
}

/** Whether every % begins the two digits of a byte of UTF-8. */
function isWellFormed(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    // The only way the language offers to find out.
    return false;
  }
}

async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port++) {
    const error = await tryPort(server, port);
    if (!error) break;
    if (error.code !== "EADDRINUSE" || port >= wanted + PORTS_TRIED) throw error;
  }
  const address = server.address();
  return typeof address === "object" && address ? address.port : wanted;
}

function tryPort(server: Server, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    server.once("error", resolve);
    server.listen(port, "localhost", () => {
      server.off("error", resolve);
      resolve(undefined);
    });
  });
}
