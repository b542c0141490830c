import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { valuesOnly, workbookOf } from "./plantedSets";
import { PreparedCheck } from "./preparedCheck";
import { slipsOf } from "./plant";
import { Random, SEED } from "./random";
import { outcomeOf } from "./tally";
import { transformed, withoutRow, withRowTwice } from "./transformed";

const published = valuesOnly(workbookOf("published"));

/** The item rows of the three statements with a tree, by sheet and row; those whose 款 has another item. */
const items = published.sheets
  .filter(({ name }) => ["收入决算表", "支出决算表", "一般公共预算财政拨款支出决算表"].includes(name))
  .flatMap(({ name, values }) => {
    const codes = values.map((line) => String(line[0]));
    return codes.flatMap((code, row) => {
      const isItem = /^2\d{6}$/.test(code);
      const hasSibling = codes.some(
        (other, at) => at !== row && other.length === 7 && other.startsWith(code.slice(0, 5)),
      );
      return isItem && hasSibling ? [{ name, row, code }] : [];
    });
  });

function changed(
  name: string,
  change: (sheet: WorkbookSnapshot["sheets"][number]) => typeof sheet,
): PreparedCheck {
  const sheets = published.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet));
  return new PreparedCheck({ ...published, sheets });
}

const some = new Random(SEED).some(items, 8);

test.each(some)(
  "a deleted row is named, with the place that still has it: $name $code",
  ({ name, row, code }) => {
    const [first] = changed(name, (sheet) => withoutRow(sheet, row)).with(new Map()).diagnoses;
    expect(first).toMatchObject({ kind: "row", row: { problem: "missing", sheet: name, code } });
    expect(first?.row?.standsAt.sheet).not.toBe(name);
    expect(first?.explains.length).toBeGreaterThan(1);
  },
);

test.each(some)("a row that stands there twice is named: $name $code", ({ name, row, code }) => {
  const [first] = changed(name, (sheet) => withRowTwice(sheet, row)).with(new Map()).diagnoses;
  expect(first).toMatchObject({ kind: "row", row: { problem: "doubled", sheet: name, code } });
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
