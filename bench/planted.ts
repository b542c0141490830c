import { workingSet } from "../samples/workingSet";
import { zhuzhouSet } from "../samples/filledSets";
import type { LayoutChoices } from "../src/shared/layout/choices";
import type { WorkbookSnapshot } from "../src/shared/workbook/snapshot";
import { CalculatedWorkbook, typedFor } from "../test/core/planted/calculatedWorkbook";
import { isStrange, slipsOf } from "../test/core/planted/plant";
import { codeCellsOf, codeSlipsOf, outcomeOfCode } from "../test/core/planted/plantCodes";
import { itemRowsOf, rowSlips, withRowSlip } from "../test/core/planted/plantRows";
import { plantedSets, type PlantedSet, valuesOnly, workbookOf } from "../test/core/planted/plantedSets";
import { PreparedCheck } from "../test/core/planted/preparedCheck";
import { Random, SEED } from "../test/core/planted/random";
import { namedAmongFirstThree, severalAtOnce } from "../test/core/planted/severalAtOnce";
import { asksForFigure, type Outcome, outcomeOf } from "../test/core/planted/tally";
import { threeBudgets } from "../test/core/planted/threeBudgets";
import { transformed } from "../test/core/planted/transformed";

/**
 * Every slip in every figure of the sample sets, one at a time:
 * `npx tsx bench/planted.ts [every] [part …]`, where `every` 9 takes each ninth figure and the parts are
 * values (the default), rearranged, formulas, rows, codes and several.
 *
 * Per slip and per statement: how many break a relation, are found, and are named. `tied` are cells that two relations
 * or more cover, `loose` all others; `list` is the mean length of the list the cell is in.
 */
const every = Number(process.argv[2] ?? 1);
const parts = process.argv.length > 3 ? process.argv.slice(3) : ["values"];
const random = new Random(SEED);

async function main(): Promise<void> {
  const budgets = valuesOnly((await CalculatedWorkbook.of(threeBudgets())).untouched);
  const published = valuesOnly(workbookOf("published"));
  if (parts.includes("values")) {
    for (const set of Object.keys(plantedSets) as PlantedSet[]) inValues(set, valuesOnly(workbookOf(set)));
    inValues("three budgets", budgets);
  }
  if (parts.includes("rearranged")) {
    for (const [name, change] of Object.entries(transformed)) {
      inValues(`published, ${name}`, change(published));
      inValues(`three budgets, ${name}`, change(budgets));
    }
  }
  if (parts.includes("formulas")) {
    await inFormulas("laid out", zhuzhouSet().choices);
    await inFormulas("three budgets", threeBudgets());
    await inFormulas("from 底稿", workingSet());
  }
  if (parts.includes("rows")) {
    inRows("published", published);
    inRows("three budgets", budgets);
  }
  if (parts.includes("codes")) {
    inCodes("published", published);
    inCodes("three budgets", budgets);
  }
  if (parts.includes("several")) {
    severalIn("published", published);
    severalIn("three budgets", budgets);
  }
}

/** Figures without formulas: nothing follows a wrong one. */
function inValues(name: string, workbook: WorkbookSnapshot): void {
  const check = new PreparedCheck(workbook);
  const start = performance.now();
  const outcomes = check.cells
    .filter(({ figure }) => !figure.isZero())
    .filter((_, index) => index % every === 0)
    .flatMap((cell) => slipsOf(cell, check, random))
    .map((planted) => outcomeOf(planted, check.with(planted.changes)));
  printTables(name, outcomes, start, check);
}

/** Typed figures of a workbook that calculates itself: totals follow the wrong one. */
async function inFormulas(name: string, choices: LayoutChoices): Promise<void> {
  const workbook = await CalculatedWorkbook.of(choices);
  const check = new PreparedCheck(workbook.untouched);
  const start = performance.now();
  const slips = check.cells
    .filter(({ figure, cell }) => !figure.isZero() && !cell.hasFormula)
    .filter((_, index) => index % every === 0)
    .flatMap((cell) => slipsOf(cell, check, random))
    .filter(({ culprits }) => culprits.every(({ cell }) => !cell.hasFormula));
  const outcomes: Outcome[] = [];
  for (const planted of slips) {
    const judged = new PreparedCheck(await workbook.with(typedFor(planted))).with(new Map());
    // What breaks once formulas have followed is not known beforehand; bounds do not say what is right.
    outcomes.push(outcomeOf({ ...planted, breaks: asksForFigure(judged) }, judged));
  }
  printTables(`${name}, with formulas`, outcomes, start, check);
}

function inRows(name: string, workbook: WorkbookSnapshot): void {
  const items = itemRowsOf(workbook);
  for (const slip of Object.keys(rowSlips) as (keyof typeof rowSlips)[]) {
    const problem = slip === "deleted" ? "missing" : "doubled";
    const all = items.map((item) => ({ item, diagnoses: withRowSlip(workbook, item, slip) }));
    const found = all.filter(({ diagnoses }) => diagnoses.length > 0);
    const first = all.filter(({ item, diagnoses: [best] }) => {
      return best?.row?.problem === problem && best.row.code === item.code && best.row.sheet === item.name;
    });
    console.log(
      `${name}: rows ${slip} ${all.length}, found ${found.length}, row and slip first ${first.length}`,
    );
  }
}

/** Mistyped codes, in the whole check: rules on codes take part. */
function inCodes(name: string, workbook: WorkbookSnapshot): void {
  const cells = codeCellsOf(workbook).filter((_, index) => index % every === 0);
  const outcomes = cells.flatMap((cell) =>
    Object.values(codeSlipsOf(cell.code)).map((wrong) => outcomeOfCode(workbook, cell, wrong)),
  );
  const breaking = outcomes.filter(({ breaks }) => breaks);
  const [detected, first] = (["detected", "first"] as const).map((part) =>
    breaking.filter((one) => one[part]),
  );
  console.log(
    `${name}: codes mistyped ${outcomes.length}, a relation breaks ${breaking.length}, ` +
      `found ${detected?.length}, code first ${first?.length}; ` +
      `found without a broken relation ${outcomes.filter((one) => one.detected && !one.breaks).length}`,
  );
}

function severalIn(name: string, workbook: WorkbookSnapshot): void {
  const check = new PreparedCheck(workbook);
  for (const count of [2, 3]) {
    const runs = Array.from({ length: Math.ceil(600 / every) }, () =>
      namedAmongFirstThree(check, severalAtOnce(check, count, random)),
    );
    const total = (part: "named" | "planted"): number => runs.reduce((sum, run) => sum + run[part], 0);
    console.log(
      `${name}: ${count} errors at once, ${runs.length} times: among the first three ${total("named")}/${total("planted")}`,
    );
  }
}

function printTables(name: string, outcomes: readonly Outcome[], start: number, check: PreparedCheck): void {
  const strange = outcomes.filter(({ planted }) => isStrange(planted.slip)).length;
  const untouched = check.with(new Map()).diagnoses.filter(({ slip }) => slip !== "not-filled").length;
  console.log(
    `\n${name}: ${outcomes.length} planted in ${Math.round(performance.now() - start)} ms, ` +
      `${strange} of no known shape; ${untouched} diagnoses of the untouched workbook`,
  );
  printTable(outcomes, ({ planted }) => planted.slip);
  console.log();
  printTable(outcomes, ({ planted }) => planted.culprits[0]?.name.statement ?? "");
  console.log(line("all", outcomes));
}

function printTable(outcomes: readonly Outcome[], groupOf: (outcome: Outcome) => string): void {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const group = groupOf(outcome);
    groups.set(group, [...(groups.get(group) ?? []), outcome]);
  }
  for (const [group, members] of groups) console.log(line(group, members));
}

function line(name: string, outcomes: readonly Outcome[]): string {
  const breaking = outcomes.filter(({ planted }) => planted.breaks);
  const tied = breaking.filter(({ planted }) => planted.coverage >= 2);
  const loose = breaking.filter(({ planted }) => planted.coverage < 2);
  const lengths = loose.filter(({ shown }) => shown).map(({ length }) => length);
  const mean = lengths.reduce((total, length) => total + length, 0) / Math.max(1, lengths.length);
  const count = (of: readonly Outcome[], holds: (outcome: Outcome) => boolean): string =>
    `${of.filter(holds).length}/${of.length}`;
  return [
    name.padEnd(24),
    `break ${breaking.length}/${outcomes.length}`.padEnd(17),
    `found ${count(breaking, ({ detected }) => detected)}`.padEnd(17),
    `tied: first ${count(tied, ({ first }) => first)}`.padEnd(24),
    `figure ${count(tied, ({ figure }) => figure)}`.padEnd(18),
    `shown ${count(tied, ({ shown }) => shown)}`.padEnd(16),
    `loose: first ${count(loose, ({ first }) => first)}`.padEnd(22),
    `shown ${count(loose, ({ shown }) => shown)}`.padEnd(16),
    `list ${mean.toFixed(1)}`,
  ].join(" ");
}

void main();
