import { HostFailure } from "../spreadsheetHost";
import { hostFailure } from "./errors";

/** What every command needs of the Excel it runs in. */
export interface ExcelEnvironment {
  readonly excel: typeof Excel;
  /** `Office.context.requirements.isSetSupported`. */
  readonly isSupported: (set: string, version: string) => boolean;
  /**
   * Told `true` when Excel has not answered for a while, most likely because a cell is being edited, and `false`
   * when it has. The command stays queued and runs once the person presses Enter or Esc, so it is never given up
   * half way with its effect still to come.
   */
  readonly onWaiting?: (waiting: boolean) => void;
  /** Milliseconds without an answer before `onWaiting` is told. */
  readonly waitingAfter?: number;
}

const WAITING_AFTER = 1_500;

/** One command at work: the request context and its round trips. */
export class Command {
  constructor(
    readonly context: Excel.RequestContext,
    private readonly environment: ExcelEnvironment,
    private readonly signal?: AbortSignal,
  ) {}

  get workbook(): Excel.Workbook {
    return this.context.workbook;
  }

  isSupported(excelApi: string): boolean {
    return this.environment.isSupported("ExcelApi", excelApi);
  }

  /** Sends what is queued and waits for the answer: one round trip. An aborted command makes no further one. */
  async roundTrip(): Promise<void> {
    this.throwIfAborted();
    const { onWaiting, waitingAfter = WAITING_AFTER } = this.environment;
    let waiting = false;
    const timer = setTimeout(() => {
      waiting = true;
      onWaiting?.(true);
    }, waitingAfter);
    try {
      await this.context.sync();
    } finally {
      clearTimeout(timer);
      if (waiting) onWaiting?.(false);
    }
    this.throwIfAborted();
  }

  private throwIfAborted(): void {
    if (this.signal?.aborted) throw new HostFailure("cancelled", "AbortSignal");
  }
}

/** Runs a command in Excel. It waits for the end of cell editing; whatever fails is rejected as a HostFailure. */
export async function runCommand<Result>(
  environment: ExcelEnvironment,
  work: (command: Command) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  try {
    return await environment.excel.run({ delayForCellEdit: true }, (context) =>
      work(new Command(context, environment, signal)),
    );
  } catch (error) {
    throw hostFailure(error);
  }
}
