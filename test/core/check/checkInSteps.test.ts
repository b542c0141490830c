import { checkInSteps } from "../../../src/shared/check/checkInSteps";
import type { CheckProgress } from "../../../src/shared/check/progress";
import type { CheckResult } from "../../../src/shared/check/result";
import { workbookOf } from "../planted/plantedSets";

const workbook = workbookOf("laid out");

function stepsOf(work: Generator<CheckProgress, CheckResult>): {
  told: CheckProgress[];
  result: CheckResult;
} {
  const told: CheckProgress[] = [];
  for (;;) {
    const step = work.next();
    if (step.done) return { told, result: step.value };
    told.push(step.value);
  }
}

const { told, result } = stepsOf(checkInSteps(workbook));
const of = (step: CheckProgress["step"]): CheckProgress[] => told.filter((one) => one.step === step);

test("the check stops behind every sheet", () => {
  expect(of("sheets").map(({ done }) => done)).toEqual(workbook.sheets.map((_, index) => index + 1));
  expect(new Set(of("sheets").map(({ total }) => total))).toEqual(new Set([workbook.sheets.length]));
});

test("it tells how many relations it has judged, and never more than there are", () => {
  const counts = of("relations").filter(({ total }) => total > 0);
  expect(counts.map(({ done }) => done)).toEqual(counts.map((_, index) => (index + 1) * 500));
  expect(counts.length).toBeGreaterThan(0);
  for (const { done, total } of counts) {
    expect(done).toBeLessThanOrEqual(total);
    expect(total).toBeLessThanOrEqual(result.relations.total);
  }
});

test("it stops while relations are written out and figures are placed, rule by rule and while it explains", () => {
  expect(of("relations").length).toBeGreaterThan(50);
  expect(of("explaining").length).toBeGreaterThan(20);
});
