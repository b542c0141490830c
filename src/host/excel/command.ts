import { HostFailure } from "../spreadsheetHost";
import { hostFailure } from "./errors";

/** What every command needs of the Excel it runs in. */
export interface ExcelEnvironment {
  readonly excel: typeof Excel;
  /** `Office.context.document`: hands out the file. */
  readonly document: Pick<Office.Document, "getFileAsync">;
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
    await tellWaiting(this.environment, this.context.sync());
    this.throwIfAborted();
  }

  private throwIfAborted(): void {
    if (this.signal?.aborted) throw new HostFailure("cancelled", "AbortSignal");
  }
}

/** Waits for an answer of Excel and tells when it takes long. */
export async function tellWaiting<Answer>(
  { onWaiting, waitingAfter = WAITING_AFTER }: ExcelEnvironment,
  answer: Promise<Answer>,
): Promise<Answer> {
  let waiting = false;
  const timer = setTimeout(() => {
    waiting = true;
    onWaiting?.(true);
  }, waitingAfter);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    if (waiting) onWaiting?.(false);
  }
}

/**
 * Runs a command in Excel. It waits for the end of cell editing; whatever fails is rejected as a HostFailure. An Excel
 * that can takes back all round trips of a command in one step.
 */
export async function runCommand<Result>(
  environment: ExcelEnvironment,
  work: (command: Command) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  try {
    const mergeUndoGroup = environment.isSupported("ExcelApi", "1.20");
    return await environment.excel.run({ delayForCellEdit: true, mergeUndoGroup }, (context) =>
      work(new Command(context, environment, signal)),
    );
  } catch (error) {
    throw hostFailure(error);
  }
}
