import { ExcelHost } from "../../../src/host/excel/excelHost";
import type { ExcelEnvironment } from "../../../src/host/excel/command";
import { HostFailure } from "../../../src/host/spreadsheetHost";
import { parseArea } from "../../../src/shared/workbook/address";
import type { Value } from "../../../workbench/model/cell";
import type { ConditionalFormat, Sheet } from "../../../workbench/model/sheet";
import { NORMAL, type Style } from "../../../workbench/model/style";
import { Workbook } from "../../../workbench/model/workbook";
import { ExcelHost as PlayedExcel, type ExcelHostOptions } from "../../../workbench/protocol/excelHost";
import { bootClient } from "../../../workbench/protocol/nodeClient";
import type { RequestBody, ResponseBody } from "../../../workbench/protocol/wire";

/** A workbook, the Excel that shows it, and our host connected to it through the genuine client. */
export interface Situation {
  readonly workbook: Workbook;
  readonly excel: PlayedExcel;
  readonly host: ExcelHost;
  /** Another session of the add-in on the same workbook. */
  readonly reload: () => ExcelHost;
  /** Round trips since the last call. */
  readonly roundTrips: () => number;
}

export function situation(
  workbook: Workbook,
  options: ExcelHostOptions = {},
  environment: Partial<ExcelEnvironment> = {},
): Situation {
  const excel = new PlayedExcel(workbook, options);
  const reload = (): ExcelHost => {
    const { Excel, document, isSetSupported } = bootClient(excel);
    return new ExcelHost({ excel: Excel, document, isSupported: isSetSupported, ...environment });
  };
  let counted = 0;
  const roundTrips = (): number => {
    const made = excel.requests.length - counted;
    counted = excel.requests.length;
    return made;
  };
  return { workbook, excel, host: reload(), reload, roundTrips };
}

/** A workbook with so many sheets, each with a title, a text, two numbers and a formula. */
export function workbookOf(count: number): Workbook {
  const workbook = new Workbook();
  for (let index = 1; index <= count; index++) {
    const sheet = workbook.addSheet(`${String(index).padStart(2, "0")}表`);
    put(sheet, "A1", `支出决算表 ${index}`);
    put(sheet, "A3", "合计");
    put(sheet, "B3", 600.12);
    put(sheet, "C3", 572.26);
    put(sheet, "D3", 27.86, "=B3-C3");
    sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 4 });
  }
  return workbook;
}

export function put(sheet: Sheet, address: string, value: Value, formula?: string): void {
  const { row, column } = areaOf(address);
  const cell = sheet.cellToWrite(row, column);
  cell.value = value;
  if (formula !== undefined) cell.formula = formula;
}

export function dress(sheet: Sheet, address: string, style: Partial<Style>): void {
  const { row, column } = areaOf(address);
  sheet.cellToWrite(row, column).style = { ...NORMAL, ...style };
}

export function styleAt(sheet: Sheet, address: string): Style {
  const { row, column } = areaOf(address);
  return sheet.cell(row, column)?.style ?? NORMAL;
}

/** The look of every cell of the workbook that is not plain, and all conditional formats in their order. */
export function looks(workbook: Workbook): unknown {
  return workbook.sheets.map((sheet) => ({
    styles: [...sheet.cells]
      .filter(([, { style }]) => style !== NORMAL)
      .map(([key, { style }]) => [key, style]),
    rules: sheet.conditionalFormats.map((rule) => ({ ...rule })),
  }));
}

export function userRule(id: string, address: string, formula: string): ConditionalFormat {
  return { id, type: "Custom", areas: [areaOf(address)], formula, stopIfTrue: false, fill: "#00FF00" };
}

export function areaOf(address: string) {
  const area = parseArea(address);
  if (!area) throw new Error(`no address: ${address}`);
  return area;
}

export async function failureOf(work: Promise<unknown>): Promise<HostFailure> {
  try {
    await work;
  } catch (error) {
    if (error instanceof HostFailure) return error;
    throw error;
  }
  throw new Error("It was expected to fail.");
}

/** Makes Excel answer requests with an error of its own for as long as the condition holds; the request is not run. */
export function refuse(excel: PlayedExcel, code: string, condition: (body: RequestBody) => boolean): void {
  const answer = excel.answer.bind(excel);
  excel.answer = async (body, flags) => {
    if (!condition(body)) return answer(body, flags);
    const refused: ResponseBody = {
      Results: [],
      Error: { Code: code, Message: code, Location: "", ActionIndex: 0, HttpStatusCode: 400 },
    };
    return refused;
  };
}

/** Whether a request calls or sets something of that name. */
export function speaksOf(body: RequestBody, name: string): boolean {
  return JSON.stringify(body).includes(`"${name}`);
}
