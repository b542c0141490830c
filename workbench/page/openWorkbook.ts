import type { Locale } from "../../src/shared/message/say";
import { Calculator } from "../formula/calculator";
import type { CustomFunction } from "../formula/customFunction";
import type { MenuEntry } from "../grid/contextMenu";
import { WorkbookView } from "../grid/workbookView";
import type { Workbook } from "../model/workbook";
import { ExcelHost } from "../protocol/excelHost";
import type { AddinSurface } from "./ribbon";
import { WebTransport } from "./webTransport";

export interface OpenWorkbookOptions {
  readonly locale: Locale;
  readonly frame: HTMLIFrameElement;
  readonly addin: AddinSurface | undefined;
  readonly customFunctions: readonly CustomFunction[];
  readonly commands: () => readonly MenuEntry[];
  readonly notify: (sentence: string) => void;
  /** The add-in has made another workbook; undefined is a blank one. */
  readonly openFile: (bytes: Uint8Array | undefined) => void;
}

/** A workbook that is open in the page: its view, its calculation, and the add-in that runs beside it. */
export class OpenWorkbook {
  readonly host: ExcelHost;
  readonly view: WorkbookView;
  readonly transport: WebTransport;
  private functionsReady = false;

  constructor(
    readonly workbook: Workbook,
    { locale, frame, addin, customFunctions, commands, notify, openFile }: OpenWorkbookOptions,
  ) {
    const calculator: Calculator = new Calculator(workbook, {
      namespace: addin?.namespace ?? "PERF",
      customFunctions: () => (this.functionsReady ? customFunctions : undefined),
      invoke: (id, args, address) => this.host.invokeCustomFunction(id, args, address),
    });
    const recalculate = (): Promise<void> => calculator.recalculate();
    this.host = new ExcelHost(workbook, { recalculate, locale, openFile });
    this.view = new WorkbookView(workbook, {
      locale,
      evaluate: (sheet, row, column, formula) => calculator.evaluate(sheet, row, column, formula),
      recalculate: () => void recalculate(),
      commands,
      notify,
    });
    this.transport = new WebTransport(this.host, frame, {
      functionsReady: () => {
        this.functionsReady = true;
        void recalculate();
      },
    });
    void recalculate();
    if (addin) this.transport.load(addin.pagePath);
  }

  dispose(): void {
    this.view.dispose();
    this.transport.dispose();
  }
}
