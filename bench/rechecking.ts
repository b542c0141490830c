import { zhuzhouSet } from "../samples/filledSets";
import { playedExcel } from "../samples/playedExcel";
import { readWorkbookFile } from "../src/host/file/reading/readWorkbookFile";
import { checkWorkbook } from "../src/shared/check/checkWorkbook";
import { IncrementalCheck } from "../src/shared/check/incrementalCheck";
import { layoutChoices } from "../src/shared/layout/defaultChoices";
import type { SheetSnapshot, WorkbookSnapshot } from "../src/shared/workbook/snapshot";
import { finished } from "../src/shared/workbook/steps";
import { generatedWorkbook } from "./generatedWorkbook";
import { pairedMediansOfCalls } from "./pairedMedians";

/**
 * A full check beside a re-check of the workbook as it is read anew: after one figure has changed, and after nothing
 * has. Contestants in turn, median milliseconds: `npx tsx bench/rechecking.ts [cells …]`. The first workbook is a set of
 * twelve statements. Nothing is asserted.
 */
const SIZES = [200_000];

function snapshotOf(bytes: Uint8Array): WorkbookSnapshot {
  const file = readWorkbookFile(bytes);
  if (file.kind === "refused") throw new Error(file.reason);
  return file.snapshot;
}

/** The last figure that shows two decimals in the largest sheet, one unit more; no other sheet is touched. */
function withAnotherFigure(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const cellsOf = ({ values }: SheetSnapshot): number => values.length * (values[0]?.length ?? 0);
  const largest = [...workbook.sheets].sort((a, b) => cellsOf(b) - cellsOf(a))[0];
  const formats = largest?.numberFormats ?? [];
  const rows = formats.flatMap((line, at) => (line.some((format) => format.includes("0.00")) ? [at] : []));
  const row = rows[rows.length - 1] ?? -1;
  const column = formats[row]?.findIndex((format) => format.includes("0.00"));
  return changedIn(workbook, largest, (value, r, c) =>
    r === row && c === column ? Number(value) + 0.01 : value,
  );
}

function changedIn(
  { sheets, unread }: WorkbookSnapshot,
  wanted: SheetSnapshot | undefined,
  change: (value: string | number | boolean, row: number, column: number) => string | number | boolean,
): WorkbookSnapshot {
  const changed = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    values: sheet.values.map((line, row) => line.map((value, column) => change(value, row, column))),
  });
  return { sheets: sheets.map((sheet) => (sheet === wanted ? changed(sheet) : sheet)), unread };
}

type Check = (workbook: WorkbookSnapshot) => unknown;

const full: Check = (workbook) => checkWorkbook(workbook);

function incremental(): Check {
  const check = new IncrementalCheck();
  return (workbook) => finished(check.checkInSteps(workbook));
}

/** Every call checks the other one of two workbooks; no part of it is the object it was. */
function inTurn(check: Check, workbooks: readonly WorkbookSnapshot[]): () => unknown {
  let next = 0;
  return () => check(workbooks[next++ % workbooks.length] ?? { sheets: [], unread: [] });
}

async function measure(name: string, workbook: WorkbookSnapshot, rounds: number): Promise<void> {
  const another = withAnotherFigure(workbook);
  const [one, two] = [structuredClone(workbook), structuredClone(another)];
  const [whole = 0, figure = 0, nothing = 0] = await pairedMediansOfCalls(
    [
      inTurn(full, [one, two]),
      inTurn(incremental(), [one, two]),
      inTurn(incremental(), [one, structuredClone(one)]),
    ],
    { rounds, warmUp: 3 },
  );
  const share = (part: number): string => `${part.toFixed(1)} ms (${((100 * part) / whole).toFixed(0)} %)`;
  console.log(
    `${name}: full ${whole.toFixed(1)} ms; one figure changed ${share(figure)}; nothing changed ${share(nothing)}`,
  );
}

/** The sample as the add-in lays it out and fills it in, with 附件2 and the list of projects. */
async function twelveStatements(): Promise<WorkbookSnapshot> {
  const { choices, published } = zhuzhouSet();
  const statements = [...choices.statements, "basic", "projects"] as const;
  const excel = playedExcel();
  await excel.layOut(layoutChoices({ ...choices, statements, entries: published }));
  await excel.calculate();
  return excel.host.read();
}

async function main(): Promise<void> {
  await measure("twelve statements", await twelveStatements(), 31);
  const given = process.argv.slice(2).map(Number);
  for (const cells of given.length > 0 ? given : SIZES) {
    for (const mistakes of [false, true]) {
      const name = `${cells} cells${mistakes ? " with three wrong figures" : ""}`;
      await measure(name, snapshotOf(await generatedWorkbook(cells, mistakes)), 5);
    }
  }
}

void main();
