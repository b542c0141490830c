import type { Workbook } from "../model/workbook";
import type { CustomFunctionCalls } from "./customFunctions";
import type { EventRegistrations } from "./events";

/** What the objects of the model share while they answer for one workbook. */
export interface Session {
  readonly workbook: Workbook;
  readonly events: EventRegistrations;
  readonly customFunctions: CustomFunctionCalls;
  /** Whether Office.js's worksheets collection lists chart sheets. */
  readonly listsChartSheets: boolean;
  /** The requirement set of ExcelApi, such as "1.17". */
  readonly excelApi: string;
  readonly recalculation: Recalculation;
  /** Opens another workbook beside this one; undefined is a blank one. */
  readonly openFile: (bytes: Uint8Array | undefined) => void;
}

/** When values have to be calculated again. Marks are cheap; the work is done once, before somebody reads. */
export class Recalculation {
  private due = false;
  private suspended = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly recalculate: () => void | Promise<void>,
  ) {}

  /** Values or formulas changed. */
  changed(): void {
    if (this.workbook.calculationMode !== "Manual") this.due = true;
  }

  /** Somebody asked for it, whatever the mode. */
  request(): void {
    this.due = true;
  }

  suspendUntilNextSync(): void {
    this.suspended = true;
  }

  resume(): void {
    this.suspended = false;
  }

  async run(): Promise<void> {
    if (!this.due || this.suspended) return;
    this.due = false;
    await this.recalculate();
  }
}
