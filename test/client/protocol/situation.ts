import type { Value } from "../../../workbench/model/cell";
import type { Sheet } from "../../../workbench/model/sheet";
import { Workbook } from "../../../workbench/model/workbook";
import { ExcelHost, type ExcelHostOptions } from "../../../workbench/protocol/excelHost";
import { bootClient, type Client } from "../../../workbench/protocol/nodeClient";

export interface Situation extends Client {
  readonly workbook: Workbook;
  readonly host: ExcelHost;
  readonly sheet: Sheet;
}

/** A workbook with one sheet filled from A1, and the genuine client connected to it. */
export function open(rows: readonly (readonly Value[])[] = [], options: ExcelHostOptions = {}): Situation {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("01表");
  fill(sheet, rows);
  const host = new ExcelHost(workbook, options);
  return { workbook, host, sheet, ...bootClient(host) };
}

export function fill(sheet: Sheet, rows: readonly (readonly Value[])[]): void {
  rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== null) sheet.cellToWrite(row, column).value = value;
    }),
  );
}

/** The error that Office.js gives the add-in. */
export async function failure(work: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await work;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("It was expected to fail.");
}

/** Writes to a range of the first sheet and reads properties of it back. */
export async function writeAndRead<K extends keyof Excel.Range>(
  { Excel }: Situation,
  address: string,
  write: (range: Excel.Range) => void,
  property: K,
): Promise<Excel.Range[K]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    write(range);
    range.load(property);
    await context.sync();
    return range[property];
  });
}

/** Lets messages that are already on their way arrive. */
export function messagesDelivered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
