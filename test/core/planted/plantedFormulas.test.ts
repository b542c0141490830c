import { zhuzhouSet } from "../../../samples/filledSets";
import { workingSet } from "../../../samples/workingSet";
import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import { CalculatedWorkbook, type Typed, typedFor } from "./calculatedWorkbook";
import { slipsOf } from "./plant";
import { PreparedCheck } from "./preparedCheck";
import { Random, SEED } from "./random";
import { asksForFigure, type Outcome, outcomeOf } from "./tally";
import { threeBudgets } from "./threeBudgets";

const DRAFT = "底稿_支出决算表";

const books = {
  株洲: CalculatedWorkbook.of(zhuzhouSet().choices),
  "three budgets": CalculatedWorkbook.of(threeBudgets()),
  "底稿 in 元": CalculatedWorkbook.of(workingSet()),
};
type Book = keyof typeof books;

async function checked(book: Book, ...typed: Typed[]) {
  return checkWorkbook(await (await books[book]).with(typed));
}

/** Slips in typed figures of a workbook that calculates itself: whatever follows from them follows. */
async function plantedIn(book: Book, count: number): Promise<Outcome[]> {
  const workbook = await books[book];
  const check = new PreparedCheck(workbook.untouched);
  expect(check.with(new Map()).diagnoses).toEqual([]);
  const random = new Random(SEED);
  const typed = check.cells.filter(({ figure, cell }) => !figure.isZero() && !cell.hasFormula);
  const outcomes: Outcome[] = [];
  for (const cell of random.some(typed, count)) {
    const single = slipsOf(cell, check, random).filter(({ culprits }) => culprits.length === 1);
    const planted = random.of(single);
    if (!planted) continue;
    const judged = new PreparedCheck(await workbook.with(typedFor(planted))).with(new Map());
    if (asksForFigure(judged)) outcomes.push(outcomeOf(planted, judged));
  }
  return outcomes;
}

test.each(Object.keys(books) as Book[])(
  "a typed figure that formulas carried on is among those shown: %s",
  async (book) => {
    const outcomes = await plantedIn(book, 14);
    expect(outcomes.length).toBeGreaterThan(6);
    const shown = outcomes.filter((outcome) => outcome.shown);
    expect(shown.length / outcomes.length).toBeGreaterThanOrEqual(0.95);
  },
);

/** A story of a new user: the published cell was named, which is a formula, not the 底稿 cell that was typed. */
test("a slip typed in 底稿 is named there, with its figure in 元", async () => {
  const { diagnoses } = await checked("底稿 in 元", [DRAFT, "D12", 5_761_861.95]);
  expect(diagnoses).toMatchObject([
    {
      kind: "cell",
      confidence: "certain",
      slip: "swapped-digits",
      cells: [{ sheet: DRAFT, cell: "D12", value: "5761861.95", proposed: "5716861.95" }],
      alternatives: [],
    },
  ]);
  expect(diagnoses[0]?.explains.length).toBeGreaterThan(5);
});

test("two slips in 底稿 are both named", async () => {
  const { diagnoses } = await checked(
    "底稿 in 元",
    [DRAFT, "D12", 5_761_861.95],
    [DRAFT, "E14", 130_004.491],
  );
  const named = diagnoses
    .slice(0, 3)
    .flatMap(({ cells }) => cells.map(({ sheet, cell }) => `${sheet} ${cell}`));
  expect(named).toContain(`${DRAFT} D12`);
  expect(named).toContain(`${DRAFT} E14`);
});

test("two figures typed into each other's rows, with totals that follow them", async () => {
  const { diagnoses } = await checked("株洲", ["支出决算表", "E13", 130], ["支出决算表", "E14", 163.4]);
  expect(diagnoses[0]).toMatchObject({ kind: "cells", slip: "exchanged-cells" });
  expect(diagnoses[0]?.cells.map(({ cell }) => cell).sort()).toEqual(["E13", "E14"]);
});
