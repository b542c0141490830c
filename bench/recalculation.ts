import "../test/core/functions/customFunctionsRuntime";
import { rate } from "../src/functions/functions";
import { Calculator } from "../workbench/formula/calculator";
import { Workbook } from "../workbench/model/workbook";
import { ExcelHost } from "../workbench/protocol/excelHost";
import { bootClient } from "../workbench/protocol/nodeClient";
import { median } from "./pairedMedians";

/**
 * Recalculating cells of PERF.RATE in the workbench, every call through the genuine custom-functions runtime, beside
 * as many native divisions, in turn in one run: `npx tsx bench/recalculation.ts [cells]`.
 */
const cells = Number(process.argv[2] ?? 50_000);
const ROUNDS = 5;

function workbookOf(formula: (row: number) => string): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("执行率");
  for (let row = 0; row < cells; row++) {
    sheet.cellToWrite(row, 0).value = 100 + row;
    sheet.cellToWrite(row, 1).value = 120 + row;
    sheet.cellToWrite(row, 2).formula = formula(row + 1);
  }
  return workbook;
}

function calculatorOf(workbook: Workbook): Calculator {
  const excel = new ExcelHost(workbook);
  bootClient(excel).CustomFunctions.associate("RATE", rate);
  const parameters = [{}, {}, { optional: true }];
  return new Calculator(workbook, {
    namespace: "PERF",
    customFunctions: () => [{ id: "RATE", name: "RATE", parameters }],
    invoke: (id, args, address) => excel.invokeCustomFunction(id, args, address),
  });
}

/** A changed budget makes every call a new one, as after pasting a column. */
function changeAll(workbook: Workbook, round: number): void {
  const sheet = workbook.sheets[0];
  for (let row = 0; row < cells; row++) if (sheet) sheet.cellToWrite(row, 1).value = 121 + row + round;
}

async function main(): Promise<void> {
  const contestants = [
    { name: "=PERF.RATE(A1,B1)", workbook: workbookOf((row) => `=PERF.RATE(A${row},B${row})`) },
    { name: "=A1/B1", workbook: workbookOf((row) => `=A${row}/B${row}`) },
  ].map((each) => ({ ...each, calculator: calculatorOf(each.workbook), times: [] as number[] }));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { workbook, calculator, times } of contestants) {
      changeAll(workbook, round);
      const start = performance.now();
      await calculator.recalculate();
      if (round > 0) times.push(performance.now() - start);
    }
  }
  const medians = contestants.map(({ times }) => median(times));
  contestants.forEach(({ name }, index) => {
    console.log(`${name.padEnd(20)} ${cells} cells  ${Math.round(medians[index] ?? 0)} ms`);
  });
  console.log(`ratio ${((medians[0] ?? 0) / (medians[1] ?? 1)).toFixed(1)}`);
}

void main();
