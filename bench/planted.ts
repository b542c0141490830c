import { PreparedCheck } from "../test/core/planted/preparedCheck";
import { plantedSets, type PlantedSet, valuesOnly, workbookOf } from "../test/core/planted/plantedSets";
import { slipsOf } from "../test/core/planted/plant";
import { Random, SEED } from "../test/core/planted/random";
import { type Outcome, outcomeOf } from "../test/core/planted/tally";

/**
 * Every slip in every figure of the sample sets, one at a time: `npx tsx bench/planted.ts [every]`, where `every` 9
 * takes each ninth figure. Per slip and per statement: how many break a relation, are found, and are named. `tied` are
 * cells that two relations or more cover, `loose` all others; `list` is the mean length of the list the cell is in.
 */
const every = Number(process.argv[2] ?? 1);
const random = new Random(SEED);

function printTable(outcomes: readonly Outcome[], groupOf: (outcome: Outcome) => string): void {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const name = groupOf(outcome);
    groups.set(name, [...(groups.get(name) ?? []), outcome]);
  }
  for (const [name, members] of groups) console.log(line(name, members));
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
    `break ${count(outcomes, ({ planted }) => planted.breaks)}`.padEnd(17),
    `found ${count(breaking, ({ detected }) => detected)}`.padEnd(17),
    `tied: first ${count(tied, ({ first }) => first)}`.padEnd(24),
    `figure ${count(tied, ({ figure }) => figure)}`.padEnd(18),
    `loose: first ${count(loose, ({ first }) => first)}`.padEnd(22),
    `shown ${count(loose, ({ shown }) => shown)}`.padEnd(16),
    `list ${mean.toFixed(1)}`,
  ].join(" ");
}

for (const set of Object.keys(plantedSets) as PlantedSet[]) {
  const check = new PreparedCheck(valuesOnly(workbookOf(set)));
  const start = performance.now();
  const outcomes = check.cells
    .filter(({ figure }) => !figure.isZero())
    .filter((_, index) => index % every === 0)
    .flatMap((cell) => slipsOf(cell, check, random))
    .map((planted) => outcomeOf(planted, check.with(planted.changes)));
  console.log(`\n${set}: ${outcomes.length} planted in ${Math.round(performance.now() - start)} ms`);
  printTable(outcomes, ({ planted }) => planted.slip);
  console.log();
  printTable(outcomes, ({ planted }) => planted.culprits[0]?.name.statement ?? "");
}
