import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import type { CheckResult, Finding } from "../../../src/shared/check/result";
import type { Explanation } from "../../../src/shared/diagnosis/diagnosis";
import { workbookFromText } from "../support/workbookFromText";

/**
 * A folder per 勾稽 case: workbook.txt in, expected.txt out, both readable by somebody who knows the trade. The
 * expectation lists what was recognised, the outcomes, every finding, every diagnosis and what was not checked.
 */
const cases = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(cases.map(({ name }) => name))("%s", (name) => {
  const read = (file: string): string => readFileSync(join(__dirname, name, file), "utf8");
  const result = checkWorkbook(workbookFromText(read("workbook.txt")));
  expect(summary(result)).toBe(read("expected.txt").trim());
});

function summary(result: CheckResult): string {
  const { total, ...outcomes } = result.relations;
  const counts = Object.entries(outcomes).filter(([, count]) => count > 0);
  const unchecked = new Set(
    result.unchecked.map(
      ({ relation, reason, sheet, cell }) => `unchecked ${relation} ${reason} ${sheet ?? ""}!${cell ?? ""}`,
    ),
  );
  return [
    ...result.statements.map(
      ({ id, sheet, range, unit, year }) => `found ${id} in ${sheet}!${range} ${unit} ${year ?? "-"}`,
    ),
    ...result.unrecognised.map(({ sheet, reason }) => `not found in ${sheet}: ${reason}`),
    [`${total} relations`, counts.map(([outcome, count]) => `${outcome} ${count}`).join(", ")]
      .filter((part) => part !== "")
      .join(": "),
    ...result.findings.map(findingLine),
    ...result.diagnoses.flatMap(({ alternatives, ...best }) =>
      [best, ...alternatives].map(
        (explanation, index) => `${index === 0 ? "culprit" : "  or"} ${explanationLine(explanation)}`,
      ),
    ),
    ...unchecked,
  ].join("\n");
}

function findingLine(finding: Finding): string {
  const { relation, verdict, sheet, cell, facts, reported, computed, gap } = finding;
  const found = facts
    ? Object.entries(facts)
        .map(([name, value]) => `${name} ${value}`)
        .join(", ")
    : `${reported || "blank"} against ${computed}, gap ${gap}`;
  return `${verdict} ${relation} ${sheet}!${cell}: ${found}`;
}

function explanationLine(explanation: Explanation): string {
  const { cells, slip, confidence, explains, row, unit, formula } = explanation;
  const fault = [
    ...(row ? [`row ${row.code} ${row.problem}`] : []),
    ...(unit ? [`unit of ${unit.sheet} is ${unit.written}`] : []),
    ...(formula ? [`formula ${formula.problem}, should be ${formula.proposed}`] : []),
  ];
  const changes = cells.map(
    ({ sheet, cell, value, proposed }) => `${sheet}!${cell} ${value || "blank"} -> ${proposed}`,
  );
  return `${[...fault, ...changes].join(" and ")} (${slip}, ${confidence}, explains ${explains.length})`;
}
