import type { Diagnosis, Explanation } from "../diagnosis/diagnosis";
import { cellAddress, type CellPosition } from "../workbook/address";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { findingId } from "./finding";
import { FORGETFUL } from "./memory";
import { judgeInSteps, type Judgement, ownOpen } from "./judgeInSteps";
import type { CheckOptions } from "./options";
import { during, type Steps } from "./progress";
import { type SuspectedRow, suspectedRows } from "./suspectedCodes";
import { mendedBy } from "./supposition";

/** Each attempt is a check of the whole workbook: what so many do not find is left to the rules on codes. */
const MOST_ATTEMPTS = 40;
/** Relations judged in all attempts: a second or two, however large the workbook is. */
const MOST_RELATIONS = 60_000;

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
  const relations = judgement.judged.reduce((count, { evaluations }) => count + evaluations.length, 0);
  let left = Math.min(MOST_ATTEMPTS, Math.ceil(MOST_RELATIONS / Math.max(1, relations)));
  const rows = yield* during("explaining", suspectedRows(judgement));
  for (const suspected of rows) {
    const found: { readonly supposed: Judgement; readonly explanation: Explanation }[] = [];
    for (const { row, code } of attemptsFor(suspected, rows)) {
      if (left-- <= 0) return { judgement: current, diagnoses };
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

/** Each code the row may have, and its own for the row it may have been confused with: either may be the mistyped one. */
function attemptsFor(
  row: SuspectedRow,
  rows: readonly SuspectedRow[],
): { readonly row: SuspectedRow; readonly code: string }[] {
  const code = row.row.key;
  const others = rows.filter((other) => row.codes.includes(other.row.key) && other.codes.includes(code));
  return [
    ...row.codes.map((each) => ({ row, code: each })),
    ...others.map((other) => ({ row: other, code })),
  ];
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
  const evaluations = ownOpen(before).filter((evaluation) => ids.has(findingId(evaluation)));
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
