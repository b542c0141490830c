import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import type { ExcelHost } from "./excelHost";
import { documentInNode, type DocumentFiles, type OfficeParts } from "./nodeDocument";
import { isSetSupported } from "./requirementSets";
import type { RequestBody } from "./wire";

/** What the genuine client gives an add-in, as far as it runs without a browser. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** The part of Office.context that an add-in asks before it uses younger members. */
  readonly isSetSupported: (set: string, version?: string) => boolean;
  /** `Office.context.document`, as far as it hands out the file. */
  readonly document: DocumentFiles;
}

/** The globals that the library makes of itself. */
type Page = Client & { readonly OSF: OfficeParts; readonly Strings: { readonly OfficeOM: unknown } };

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly body: RequestBody | string };
}

/** The native bridge Office.js uses where it finds one: JSON texts in both directions. */
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

const REQUEST = 1;
const RESPONSE = 2;
const EVENT = 3;
const TEXTS = "zh-cn/office_strings.js";
const compiled = new Map<string, Script>();

/** Boots the genuine, unmodified Office.js client in this process and connects it to the host. */
export function bootClient(host: ExcelHost, file = "excel-web-16.00.js"): Client {
  const page = pageWithoutBrowser();
  const supported = (set: string, version?: string): boolean => isSetSupported(host.excelApi, set, version);
  const context = { requirements: { isSetSupported: supported } };
  page["Office"] = { context };
  page["_richApiNativeBridge"] = bridgeTo(host);
  page["CustomFunctions"] = associations();
  createContext(page);
  libraryScript(file).runInContext(page);
  libraryScript(TEXTS).runInContext(page);
  const client = page as unknown as Page;
  return {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    CustomFunctions: client.CustomFunctions,
    isSetSupported: supported,
    document: documentInNode(client.OSF, context, client.Strings.OfficeOM, host.documentCopies),
  };
}

function bridgeTo(host: ExcelHost): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, type, flags, message } = JSON.parse(text) as BridgeMessage;
      if (type !== REQUEST) return;
      const body =
        typeof message.body === "string" ? (JSON.parse(message.body) as RequestBody) : message.body;
      void host.answer(body, flags).then((answer) => {
        toClient(RESPONSE, { statusCode: 200, headers: {}, body: JSON.stringify(answer) }, id);
      });
    },
  };
  const toClient = (type: number, message: unknown, id?: number): void => {
    bridge.onMessageFromHost?.(JSON.stringify({ id, type, message }));
  };
  host.onEvent((message) => toClient(EVENT, message));
  return bridge;
}

/** What office.js, which needs a browser, puts in place for the custom-functions runtime: functions by their ids. */
function associations(): Record<string, unknown> {
  const mappings: Record<string, unknown> = {};
  const listeners: (() => void)[] = [];
  return {
    _association: { mappings, onchange: (listener: () => void) => listeners.push(listener) },
    associate: (id: string, implementation: unknown) => {
      mappings[id.toUpperCase()] = implementation;
      for (const listener of listeners) listener();
    },
  };
}

/** The few globals of a browser that the library touches when it loads. */
function pageWithoutBrowser(): Record<string, unknown> {
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    location: {
      href: "https://localhost/",
      origin: "https://localhost",
      search: "",
      hash: "",
      protocol: "https:",
    },
    document: { getElementsByTagName: () => [], createElement: () => ({}), domain: "localhost", URL: "" },
    navigator: { userAgent: "node" },
    addEventListener: () => undefined,
  };
  page["window"] = page;
  page["self"] = page;
  page["top"] = page;
  return page;
}

function libraryScript(file: string): Script {
  const known = compiled.get(file);
  if (known) return known;
  const folder = dirname(
    createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json"),
  );
  const script = new Script(readFileSync(join(folder, "dist", file), "utf8"), { filename: file });
  compiled.set(file, script);
  return script;
}
