import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import type { CheckResult } from "../../../src/shared/check/result";
import { statements } from "../../../src/shared/statement/catalogue";
import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { workbookOf } from "../planted/plantedSets";
import { workbookFromText } from "../support/workbookFromText";
import { otherSoftware } from "./otherSoftware";

const caseOf = (name: string): WorkbookSnapshot =>
  workbookFromText(readFileSync(join(__dirname, "../cases", name, "workbook.txt"), "utf8"));

/** Every statement we know, filled in as published or as a unit would. */
const workbooks = {
  published: workbookOf("published"),
  "laid out": workbookOf("laid out"),
  annexes: workbookOf("annexes"),
  project: caseOf("project-as-filled-in"),
  indicators: caseOf("indicators-with-a-control-and-a-change-rate"),
  funds: caseOf("04-07-government-funds-agree"),
  capital: caseOf("04-08-state-capital-agrees"),
} satisfies Record<string, WorkbookSnapshot>;

const usual = new Map(Object.entries(workbooks).map(([name, workbook]) => [name, checkWorkbook(workbook)]));

/**
 * What must not change: which statements were found, how many relations were judged, what was said. Where zeros are not
 * written, some sums have nothing to say.
 */
function essence({ statements: found, relations, findings, questions }: CheckResult) {
  const { agrees, na, ...others } = relations;
  return {
    statements: found
      .map(({ id, instance, filled }) => `${id}.${instance} ${filled ? "filled" : "empty"}`)
      .sort(),
    relations: { ...others, holding: agrees + na },
    findings: findings.map(({ relation, verdict }) => `${verdict} ${relation}`).sort(),
    questions,
  };
}

test("the workbooks hold all statements", () => {
  const ids = new Set([...usual.values()].flatMap((result) => result.statements.map(({ id }) => id)));
  expect([...ids].sort()).toEqual(statements.map(({ id }) => id).sort());
});

describe.each(Object.keys(workbooks) as (keyof typeof workbooks)[])("%s", (name) => {
  test.each(Object.keys(otherSoftware))("%s", (change) => {
    const result = checkWorkbook(otherSoftware[change]!(workbooks[name]));
    expect(essence(result)).toEqual(essence(usual.get(name)!));
  });
});
