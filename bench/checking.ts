import { spawnSync } from "node:child_process";
import ExcelJS from "exceljs";
import { layoutChoices } from "../src/shared/layout/defaultChoices";
import { zhuzhouSet } from "../samples/filledSets";
import { playedExcel } from "../samples/playedExcel";
import { readWorkbookFile } from "../src/host/file/reading/readWorkbookFile";
import { checkInSteps } from "../src/shared/check/checkInSteps";
import { checkWorkbook } from "../src/shared/check/checkWorkbook";
import type { WorkbookSnapshot } from "../src/shared/workbook/snapshot";
import { CheckSession } from "../src/taskpane/check/checkSession";
import { generatedWorkbook } from "./generatedWorkbook";
import { median, pairedMediansOfCalls } from "./pairedMedians";
import { evaluateFormulas, relationFormulas } from "./relationFormulas";

/**
 * The check of generated workbooks from 2 thousand to 2 million cells beside loading the same file, by our reader and by
 * exceljs, and beside evaluating the same relations as formulas: `npx tsx bench/checking.ts [cells …]`. Each size in a
 * process of its own, contestants in turn; median milliseconds. At the end the first result of a workbook of twelve
 * statements through the genuine client. Nothing is asserted.
 */
const SIZES = [2_000, 20_000, 63_000, 200_000, 630_000, 2_000_000];
/** Growth is measured from here. */
const SMALLEST_OF_SLOPE = 20_000;
/** Formulas take too long beyond it to be worth waiting for. */
const MOST_FORMULA_CELLS = 200_000;
const NODE_OPTIONS = ["--expose-gc", "--max-old-space-size=16000"];

interface Measured {
  readonly cells: number;
  readonly relations: number;
  readonly findings: number;
  readonly check: number;
  readonly longestStep: number;
  readonly megabytes: number;
  readonly ours: number;
  readonly exceljs: number;
  readonly formulas: number | undefined;
}

/** A snapshot of which nothing has been worked out yet. */
function fresh(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet })) };
}

function read(bytes: Uint8Array): WorkbookSnapshot {
  const file = readWorkbookFile(bytes);
  if (file.kind === "refused") throw new Error(file.reason);
  return file.snapshot;
}

async function loadWithExceljs(bytes: Uint8Array): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook.worksheets.length;
}

async function measure(size: number, mistakes: boolean): Promise<Measured> {
  const bytes = await generatedWorkbook(size, mistakes);
  const workbook = read(bytes);
  const result = checkWorkbook(workbook);
  const formulas = size > MOST_FORMULA_CELLS ? [] : relationFormulas(workbook);
  const [check = 0, ours = 0, exceljs = 0, evaluated] = await pairedMediansOfCalls(
    [
      () => checkWorkbook(fresh(workbook)),
      () => read(bytes),
      () => loadWithExceljs(bytes),
      ...(formulas.length > 0 ? [() => evaluateFormulas(formulas, workbook)] : []),
    ],
    { rounds: size < 100_000 ? 11 : size < 1_000_000 ? 5 : 3, warmUp: size < 1_000_000 ? 2 : 1 },
  );
  return {
    cells: workbook.sheets.reduce((all, { values }) => all + values.length * (values[0]?.length ?? 0), 0),
    relations: result.relations.total,
    findings: result.findings.length,
    check,
    ours,
    exceljs,
    formulas: evaluated,
    ...byStep(workbook),
  };
}

/** The longest step, and by how much the heap grows at most while a check runs: what it holds and what it has dropped. */
function byStep(workbook: WorkbookSnapshot): Pick<Measured, "longestStep" | "megabytes"> {
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  let most = before;
  let longestStep = 0;
  const steps = checkInSteps(fresh(workbook));
  for (;;) {
    const start = performance.now();
    const { done } = steps.next();
    longestStep = Math.max(longestStep, performance.now() - start);
    most = Math.max(most, process.memoryUsage().heapUsed);
    if (done) return { longestStep, megabytes: (most - before) / 1024 / 1024 };
  }
}

/** The exponent of growth: the slope of the medians over the sizes, both as logarithms. */
function growth(measured: readonly Measured[]): number {
  const points = measured
    .filter(({ cells }) => cells >= SMALLEST_OF_SLOPE)
    .map(({ cells, check }) => ({ x: Math.log(cells), y: Math.log(check) }));
  const mean = (values: readonly number[]): number =>
    values.reduce((all, value) => all + value, 0) / values.length;
  const [x0, y0] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
  const above = points.reduce((all, { x, y }) => all + (x - x0) * (y - y0), 0);
  return above / points.reduce((all, { x }) => all + (x - x0) ** 2, 0);
}

/** From the click to the finding on the screen's doorstep: read, checked and marked through the genuine client. */
async function firstResult(): Promise<number[]> {
  const { choices, published } = zhuzhouSet();
  const statements = [...choices.statements, "basic", "projects"] as const;
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const excel = playedExcel();
    await excel.layOut(layoutChoices({ ...choices, statements, entries: published }));
    await excel.calculate();
    const session = new CheckSession(excel.host, checkInSteps);
    const start = performance.now();
    await session.start();
    times.push(performance.now() - start);
    const { finished } = session.current();
    if (finished?.result.statements.length !== statements.length)
      throw new Error("not every statement was found");
  }
  return times;
}

const COLUMNS: readonly [header: string, of: (measured: Measured) => string][] = [
  ["cells", ({ cells }) => String(cells)],
  ["relations", ({ relations }) => String(relations)],
  ["findings", ({ findings }) => String(findings)],
  ["check ms", ({ check }) => check.toFixed(0)],
  ["µs/cell", ({ check, cells }) => ((check * 1000) / cells).toFixed(2)],
  ["longest step", ({ longestStep }) => longestStep.toFixed(0)],
  ["peak MB", ({ megabytes }) => megabytes.toFixed(0)],
  ["our reader", ({ ours }) => ours.toFixed(0)],
  ["exceljs", ({ exceljs }) => exceljs.toFixed(0)],
  ["check/exceljs", ({ check, exceljs }) => `${((100 * check) / exceljs).toFixed(0)} %`],
  ["formulas", ({ formulas }) => formulas?.toFixed(0) ?? "—"],
  ["check/form.", ({ check, formulas }) => (formulas ? `${((100 * check) / formulas).toFixed(0)} %` : "—")],
];

function print(measured: readonly Measured[]): void {
  console.log(COLUMNS.map(([header]) => header.padStart(13)).join(""));
  for (const one of measured) console.log(COLUMNS.map(([, of]) => of(one).padStart(13)).join(""));
  console.log(`growth exponent from ${SMALLEST_OF_SLOPE} cells: ${growth(measured).toFixed(3)}`);
}

/** The measurement of one size, in a process of its own. */
function inOwnProcess(size: number, mistakes: boolean): Measured {
  const args = [...process.execArgv, ...NODE_OPTIONS, __filename, "--one", String(size), String(mistakes)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

async function main(): Promise<void> {
  const [first, ...others] = process.argv.slice(2);
  if (first === "--one") {
    console.log(JSON.stringify(await measure(Number(others[0]), others[1] === "true")));
    return;
  }
  const sizes = first === undefined ? SIZES : [first, ...others].map(Number);
  for (const mistakes of [false, true]) {
    console.log(mistakes ? "\nthree figures with swapped digits" : "nothing wrong in the long statements");
    print(sizes.map((size) => inOwnProcess(size, mistakes)));
  }
  console.log(`\nfirst result of twelve statements: ${median(await firstResult()).toFixed(0)} ms`);
}

void main();
