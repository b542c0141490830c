import type { Mark, MarkKind } from "./spreadsheetHost";
import type { CheckResult } from "../shared/check/result";
import { countsAgainst, culpritCells, isAnswered } from "../shared/report/culprit";
import { isClosed, type Reasons } from "../shared/report/reasons";

const WEIGHT: Readonly<Record<MarkKind, number>> = { culprit: 5, wrong: 4, doubtful: 3, hint: 2, tail: 1 };

/**
 * One mark per cell: the cells of the explanations that stand out, and the cell of each finding; the weightiest
 * wins. What a reason has answered needs no mark any more, nor is a cell accused that only hints are about. Of several
 * explanations that are merely possible none is marked, since none is asserted. Tails are left unmarked: they are
 * innocent as a rule, and a workbook that agrees should look as it did.
 */
export function marksOf(result: CheckResult, reasons: Reasons): readonly Mark[] {
  const marks = new Map<string, Mark>();
  const add = ({ sheet, cell, kind }: Mark): void => {
    const key = JSON.stringify([sheet, cell]);
    const earlier = marks.get(key);
    if (!earlier || WEIGHT[kind] > WEIGHT[earlier.kind]) marks.set(key, { sheet, cell, kind });
  };
  for (const finding of result.findings) {
    const { sheet, cell, verdict } = finding;
    if (verdict !== "tail" && !isClosed(finding, reasons)) add({ sheet, cell, kind: verdict });
  }
  const asserted = result.diagnoses.filter(
    (one) => one.confidence !== "possible" && countsAgainst(one, result) && !isAnswered(one, result, reasons),
  );
  for (const { sheet, cell } of asserted.flatMap(culpritCells)) add({ sheet, cell, kind: "culprit" });
  return [...marks.values()];
}
