import fc from "fast-check";
import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import { IncrementalCheck } from "../../../src/shared/check/incrementalCheck";
import { cellsOf } from "../../../src/shared/check/relationGroup";
import { whatMustAgree } from "../../../src/shared/check/whatMustAgree";
import { recognise } from "../../../src/shared/recognition/recognise";
import { nameKey } from "../../../src/shared/relation/relation";
import { evaluate } from "../../../src/shared/verdict/evaluate";
import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { finished } from "../../../src/shared/workbook/steps";
import { caseText } from "../notReported/said";
import { workbookOf } from "../planted/plantedSets";
import { statementsOnly, withOwn } from "../setting/situation";
import { withFigure } from "../support/slips";
import { workbookFromText } from "../support/workbookFromText";
import { type Edit, edited, type Situation, someEdits } from "./edits";

const laidOut = workbookOf("laid out");

function rechecked(check: IncrementalCheck, { workbook, options }: Situation) {
  return finished(check.checkInSteps(workbook, options));
}

/** Somebody cancels: the check is given up after so many steps, wherever it is. */
function giveUp(check: IncrementalCheck, { workbook, options }: Situation, after: number): void {
  const steps = check.checkInSteps(workbook, options);
  for (let step = 0; step < after; step++) if (steps.next().done) return;
}

function alwaysTheSame(workbook: WorkbookSnapshot, { edits, runs }: { edits: number; runs: number }): void {
  fc.assert(
    fc.property(someEdits(edits), (all) => {
      const check = new IncrementalCheck();
      let situation: Situation = { workbook, options: {} };
      rechecked(check, situation);
      for (const { edit, givenUpAfter } of all) {
        situation = edited(situation, edit);
        if (givenUpAfter !== null) {
          giveUp(check, situation, givenUpAfter);
          continue;
        }
        const full = checkWorkbook(situation.workbook, situation.options);
        expect(rechecked(check, situation)).toStrictEqual(full);
      }
      expect(rechecked(check, situation)).toStrictEqual(checkWorkbook(situation.workbook, situation.options));
    }),
    { numRuns: runs },
  );
}

describe("whatever is edited, a re-check says what a full check says", () => {
  test.each([
    ["two statements", statementsOnly()],
    ["two versions of a statement", workbookFromText(caseText("two-versions-of-one-statement"))],
  ])("%s", (_, workbook) => alwaysTheSame(workbook, { edits: 12, runs: 60 }));

  test.each([
    ["a set as laid out, with formulas", laidOut],
    ["a set as published", workbookOf("published")],
    ["附件2 and 附件3", workbookOf("annexes")],
  ])("%s", (_, workbook) => alwaysTheSame(workbook, { edits: 5, runs: 4 }));
});

test("a figure that was set right again leaves no trace of the wrong one", () => {
  const check = new IncrementalCheck();
  const right = { workbook: laidOut, options: {} };
  const before = rechecked(check, right);
  const wrong = { workbook: withFigure(laidOut, "公开03表", "E9", 999.99), options: {} };
  const between = rechecked(check, wrong);
  expect(between).toStrictEqual(checkWorkbook(wrong.workbook));
  expect(rechecked(check, structuredClone(right))).toStrictEqual(before);
});

test("a check that is given up at any step changes nothing for the next one", () => {
  const sheet = statementsOnly();
  const situation = { workbook: sheet, options: {} };
  const other: Situation = edited(situation, { kind: "figure", sheet: 0, cell: 3, choice: 1 } satisfies Edit);
  const full = checkWorkbook(other.workbook);
  const check = new IncrementalCheck();
  rechecked(check, situation);
  for (let after = 0; after < 60; after++) {
    giveUp(check, other, after);
    expect(rechecked(check, situation)).toStrictEqual(checkWorkbook(sheet));
    giveUp(check, situation, after);
    expect(rechecked(check, other)).toStrictEqual(full);
  }
});

test("a verdict asks for no other cell than those its relation is known to speak of", () => {
  const rules = withOwn({ total: "03.合计.本年支出合计", terms: "03.合计.基本支出 + 03.合计.项目支出" });
  const lastYear = workbookOf("published");
  for (const set of ["laid out", "published", "annexes"] as const) {
    const read = workbookOf(set);
    const workbook = { ...read, sheets: [...read.sheets, rules] };
    const { groups } = finished(whatMustAgree(workbook, recognise(workbook).located, { lastYear }));
    for (const { relations, lookup } of groups) {
      for (const relation of relations) {
        const known = new Set(cellsOf(relation).map(nameKey));
        evaluate(relation, (name) => {
          expect(known).toContain(nameKey(name));
          return lookup(name);
        });
      }
    }
  }
});
