import { valuesOnly, workbookOf } from "./plantedSets";
import { PreparedCheck } from "./preparedCheck";
import { itemRowsOf, withRowSlip } from "./plantRows";
import { slipsOf } from "./plant";
import { Random, SEED } from "./random";
import { outcomeOf } from "./tally";
import { transformed } from "./transformed";

const published = valuesOnly(workbookOf("published"));

const items = itemRowsOf(published);

test.each(new Random(SEED).some(items, 8))(
  "a deleted row is named, with the place that still has it: $name $code",
  (item) => {
    const [first] = withRowSlip(published, item, "deleted");
    expect(first).toMatchObject({
      kind: "row",
      row: { problem: "missing", sheet: item.name, code: item.code },
    });
    expect(first?.row?.standsAt.sheet).not.toBe(item.name);
    expect(first?.explains.length).toBeGreaterThan(1);
  },
);

test.each(new Random(SEED).some(items, 8))("a row that stands there twice is named: $name $code", (item) => {
  const [first] = withRowSlip(published, item, "doubled");
  expect(first).toMatchObject({
    kind: "row",
    row: { problem: "doubled", sheet: item.name, code: item.code },
  });
});

test.each(Object.entries(transformed))("the same with %s", (_, transform) => {
  const check = new PreparedCheck(transform(published));
  const broken = check
    .with(new Map())
    .evaluations.filter(({ outcome }) => outcome === "wrong" || outcome === "doubtful");
  expect(broken).toEqual([]);
  const random = new Random(SEED);
  const cells = random.some(
    check.cells.filter(({ figure, cell }) => !figure.isZero() && cell.role === "amount"),
    60,
  );
  const outcomes = cells
    .flatMap((cell) => random.of(slipsOf(cell, check, random)) ?? [])
    .filter(({ breaks, culprits }) => breaks && culprits.length === 1)
    .map((planted) => outcomeOf(planted, check.with(planted.changes)));
  const tied = outcomes.filter(({ planted }) => planted.coverage >= 2);
  expect(outcomes.filter(({ detected }) => !detected)).toEqual([]);
  expect(tied.length).toBeGreaterThan(25);
  expect(tied.filter(({ first }) => first).length / tied.length).toBeGreaterThanOrEqual(0.95);
});
