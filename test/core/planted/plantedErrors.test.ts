import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import { parseArea } from "../../../src/shared/workbook/address";
import { cellAddress } from "../../../src/shared/workbook/address";
import { withFigure } from "../support/slips";
import { type PlantedSet, plantedSets, valuesOnly, workbookOf } from "./plantedSets";
import { isStrange, type Planted, slipsOf } from "./plant";
import { PreparedCheck } from "./preparedCheck";
import { Random, SEED } from "./random";
import { namedAmongFirstThree, severalAtOnce } from "./severalAtOnce";
import { type Outcome, outcomeOf } from "./tally";

/** Slips planted in every figure; all of them are planted by bench/planted.ts. */
const SLIPS_PER_FIGURE = 2;

const sets = Object.keys(plantedSets) as PlantedSet[];
const checks = new Map(sets.map((set) => [set, new PreparedCheck(valuesOnly(workbookOf(set)))]));

const random = new Random(SEED);
const outcomes: Outcome[] = [...checks.values()].flatMap((check) =>
  check.cells
    .filter(({ figure }) => !figure.isZero())
    .flatMap((cell) => random.some(slipsOf(cell, check, random), SLIPS_PER_FIGURE))
    .map((planted) => outcomeOf(planted, check.with(planted.changes))),
);
const breaking = outcomes.filter(({ planted }) => planted.breaks);
const tied = breaking.filter(({ planted }) => planted.coverage >= 2);
const loose = breaking.filter(({ planted }) => planted.coverage < 2);

const told = ({ planted }: Outcome): string =>
  `${planted.slip}: ${planted.culprits
    .map(({ cell, figure }) => `${cell.sheet}!${cellAddress(cell)} ${figure.toString()}`)
    .join(" and ")} -> ${[...planted.changes.values()].join(" and ")}`;

const share = (of: readonly Outcome[], holds: (outcome: Outcome) => boolean): number =>
  of.filter(holds).length / of.length;

test.each(sets)("the untouched workbook has nothing wrong in it: %s", (set) => {
  const { relations, diagnoses } = checkWorkbook(valuesOnly(workbookOf(set)));
  expect(relations).toMatchObject({ wrong: 0, doubtful: 0, tail: 0 });
  expect(diagnoses.filter(({ slip }) => slip !== "not-filled")).toEqual([]);
  expect(relations.agrees).toBeGreaterThan(50);
});

test("a third of the slips are of shapes the diagnosis does not know", () => {
  expect(share(outcomes, ({ planted }) => isStrange(planted.slip))).toBeGreaterThan(1 / 3);
});

test("every planted error that breaks a relation is found", () => {
  expect(breaking.length).toBeGreaterThan(1000);
  expect(breaking.filter(({ detected }) => !detected).map(told)).toEqual([]);
});

test("where two relations cover the cell it is named first, with the figure that stood there", () => {
  expect(tied.length).toBeGreaterThan(700);
  expect(share(tied, ({ first }) => first)).toBeGreaterThanOrEqual(0.95);
  expect(share(tied, ({ figure }) => figure)).toBeGreaterThanOrEqual(0.95);
});

test("elsewhere the true cell is among those shown, save where two cells are wrong", () => {
  const single = loose.filter(({ planted }) => planted.culprits.length === 1);
  expect(single.length).toBeGreaterThan(150);
  expect(share(single, ({ shown }) => shown)).toBeGreaterThanOrEqual(0.99);
  expect(single.reduce((total, { length }) => total + length, 0) / single.length).toBeLessThan(12);
});

test("the whole check says what the prepared one says", () => {
  const check = checks.get("published");
  if (!check) throw new Error("the published set is not prepared");
  const some = new Random(SEED).some(
    check.cells.filter(({ figure }) => !figure.isZero()),
    8,
  );
  for (const cell of some) {
    const planted = new Random(SEED).of(
      slipsOf(cell, check, new Random(SEED)).filter(({ culprits }) => culprits.length === 1),
    );
    if (!planted) continue;
    const result = checkWorkbook(spoilt(check, planted));
    expect(result.diagnoses).toEqual(check.with(planted.changes).diagnoses);
  }
});

function spoilt({ workbook }: PreparedCheck, { culprits, changes }: Planted) {
  const [wrong] = [...changes.values()];
  const [culprit] = culprits;
  if (!wrong || !culprit || !parseArea(cellAddress(culprit.cell))) throw new Error("nothing is planted");
  return withFigure(workbook, culprit.cell.sheet, cellAddress(culprit.cell), wrong.toNumber());
}

test.each([2, 3])("of %i errors at once the culprits are among the first three", (count) => {
  const check = checks.get("published");
  if (!check) throw new Error("the published set is not prepared");
  const random = new Random(SEED + count);
  const runs = Array.from({ length: 60 }, () =>
    namedAmongFirstThree(check, severalAtOnce(check, count, random)),
  );
  const total = (part: "named" | "planted"): number => runs.reduce((sum, run) => sum + run[part], 0);
  expect(total("planted")).toBeGreaterThan(60);
  expect(total("named") / total("planted")).toBeGreaterThanOrEqual(0.9);
});
