import { ExcelHost } from "../src/host/excel/excelHost";
import type { LayoutChoices } from "../src/shared/layout/choices";
import { layOutStatements } from "../src/shared/layout/layOutStatements";
import type { WorkbookSnapshot } from "../src/shared/workbook/snapshot";
import { Calculator } from "../workbench/formula/calculator";
import { Workbook } from "../workbench/model/workbook";
import { ExcelHost as Played } from "../workbench/protocol/excelHost";
import { bootClient } from "../workbench/protocol/nodeClient";

/** A new workbook in the stand-in, our host on it through the genuine client, and native formulas calculated. */
export function playedExcel() {
  const workbook = new Workbook();
  workbook.addSheet("Sheet1");
  const calculator = new Calculator(workbook, {
    namespace: "PERF",
    customFunctions: () => undefined,
    invoke: () => Promise.reject(new Error("no custom function is laid out")),
  });
  const excel = new Played(workbook, { recalculate: () => calculator.recalculate() });
  const { Excel, document, isSetSupported } = bootClient(excel);
  const host = new ExcelHost({ excel: Excel, document, isSupported: isSetSupported });
  return {
    workbook,
    host,
    excel,
    calculate: () => calculator.recalculate(),
    layOut: (choices: LayoutChoices) => host.layOut(layOutStatements(choices)),
  };
}

/** The workbook as a new session of the add-in reads it. */
export function readAgain(workbook: Workbook): Promise<WorkbookSnapshot> {
  const { Excel, document, isSetSupported } = bootClient(new Played(workbook));
  return new ExcelHost({ excel: Excel, document, isSupported: isSetSupported }).read();
}
