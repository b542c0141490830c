import type { Diagnosis, Explanation } from "../diagnosis/diagnosis";
import { cellAddress, type CellPosition } from "../workbook/address";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { findingId } from "./finding";
import { FORGETFUL } from "./memory";
import { judgeInSteps, type Judgement, ownEvaluations } from "./judgeInSteps";
import type { CheckOptions } from "./options";
import { during, type Steps } from "./progress";
import { type SuspectedRow, suspectedRows } from "./suspectedCodes";
import { mendedBy } from "./supposition";

/** Each is a check of the whole workbook: codes that nobody finds with so many are left to the rules on codes. */
const MOST_ATTEMPTS = 12;

/** A judgement as it would be with the codes put right, and what was wrong with them. */
export interface CodesPutRight {
  readonly judgement: Judgement;
  readonly diagnoses: readonly Diagnosis[];
}

/**
 * Rows whose code is not that of their name: no relation speaks of codes, so that the figures of such a row seem to be
 * missing in one place and too much in another. The code they should have is put in its place, and the
 * whole workbook is judged again: where everything that disagreed on their account agrees, the code is what is wrong.
 */
export function* codesPutRight(judgement: Judgement, options: CheckOptions): Steps<CodesPutRight> {
  let current = judgement;
  const diagnoses: Diagnosis[] = [];
  let attempts = 0;
  for (const row of yield* during("explaining", suspectedRows(judgement))) {
    const found: { readonly supposed: Judgement; readonly explanation: Explanation }[] = [];
    for (const code of row.codes) {
      if (attempts++ >= MOST_ATTEMPTS) return { judgement: current, diagnoses };
      const supposed = yield* judgeInSteps(
        withCode(current.workbook, row, code),
        options,
        FORGETFUL,
        judgement.doubted,
      );
      const mended = mendedBy(current, supposed);
      if (mended) found.push({ supposed, explanation: explanationOf(row, code, current, mended) });
    }
    const [best, ...others] = found.sort(
      (a, b) => b.explanation.explains.length - a.explanation.explains.length,
    );
    if (!best) continue;
    const alternatives = others.map(({ explanation }) => asPossible(explanation));
    const told = alternatives.length === 0 ? best.explanation : asPossible(best.explanation);
    diagnoses.push({ ...told, alternatives });
    current = best.supposed;
  }
  return { judgement: current, diagnoses };
}

function asPossible(explanation: Explanation): Explanation {
  return { ...explanation, confidence: "possible" };
}

function withCode(
  { sheets, unread }: WorkbookSnapshot,
  { sheet: name, position }: SuspectedRow,
  code: string,
): WorkbookSnapshot {
  const put = <Value>(grid: readonly (readonly Value[])[], { row, column }: CellPosition, value: Value) =>
    grid.map((line, r) => (r === row ? line.map((one, c) => (c === column ? value : one)) : line));
  return {
    unread,
    sheets: sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const { row, column } = sheet.origin;
      const at = { row: position.row - row, column: position.column - column };
      return { ...sheet, values: put(sheet.values, at, code), kinds: put(sheet.kinds, at, "text") };
    }),
  };
}

function explanationOf(
  { sheet, position, row, byName }: SuspectedRow,
  code: string,
  before: Judgement,
  mended: readonly string[],
): Explanation {
  const ids = new Set(mended);
  const evaluations = ownEvaluations(before).filter((evaluation) => ids.has(findingId(evaluation)));
  const place = { sheet, cell: cellAddress(position) };
  const total = evaluations[0]?.operands[0]?.cell;
  return {
    kind: "row",
    cells: [],
    slip: "other",
    confidence: byName ? "certain" : "likely",
    explains: mended,
    row: {
      problem: "miscoded",
      sheet,
      code: row.key,
      label: row.label,
      shouldBe: code,
      standsAt: place,
      total: total
        ? { sheet: total.sheet, cell: cellAddress(total), label: total.rowLabel }
        : { ...place, label: row.label },
    },
  };
}
