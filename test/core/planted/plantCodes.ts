import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import type { CheckResult } from "../../../src/shared/check/result";
import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";

/** A code in the first column of a statement by subject. */
export interface CodeCell {
  readonly sheet: string;
  /** In the used range, from 0. */
  readonly row: number;
  readonly code: string;
}

/** Every code of functional subjects, with figures beside it. */
export function codeCellsOf({ sheets }: WorkbookSnapshot): CodeCell[] {
  return sheets.flatMap(({ name, values }) =>
    values.flatMap((line, row): CodeCell[] => {
      const code = String(line[0]);
      const isFilled = line.some((value) => typeof value === "number" && value !== 0);
      return /^2(?:\d{2}|\d{4}|\d{6})$/.test(code) && isFilled ? [{ sheet: name, row, code }] : [];
    }),
  );
}

/** What a hand makes of a code; those that change nothing are left out. */
export function codeSlipsOf(code: string): Record<string, string> {
  const last = Number(code.at(-1));
  const all: Record<string, string> = {
    "last digits swapped": code.slice(0, -2) + code.slice(-1) + code.slice(-2, -1),
    "last digit replaced": code.slice(0, -1) + String((last + 3) % 10),
    "second digit replaced": code.slice(0, 1) + String((Number(code[1]) + 4) % 10) + code.slice(2),
  };
  return Object.fromEntries(Object.entries(all).filter(([, wrong]) => wrong !== code));
}

export function withCode(
  workbook: WorkbookSnapshot,
  { sheet: name, row }: Pick<CodeCell, "sheet" | "row">,
  code: string,
): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === name
        ? { ...sheet, values: sheet.values.map((line, at) => (at === row ? [code, ...line.slice(1)] : line)) }
        : sheet,
    ),
  };
}

/** What the check says of a mistyped code. */
export interface CodeOutcome {
  /** A relation or a rule no longer holds. */
  readonly detected: boolean;
  /** A relation no longer holds: figures seem to be wrong. */
  readonly breaks: boolean;
  /** The cell of the code comes first, with the right code. */
  readonly first: boolean;
}

export function outcomeOfCode(workbook: WorkbookSnapshot, cell: CodeCell, wrong: string): CodeOutcome {
  const result = checkWorkbook(withCode(workbook, cell, wrong));
  const breaks = result.findings.some(
    ({ comparison, verdict }) => comparison !== "rule" && isAgainst(verdict),
  );
  const [best] = result.diagnoses;
  return {
    breaks,
    detected: result.findings.some(({ verdict }) => isAgainst(verdict)),
    first:
      best?.row?.problem === "miscoded" && best.row.shouldBe === cell.code && best.row.sheet === cell.sheet,
  };
}

function isAgainst(verdict: CheckResult["findings"][number]["verdict"]): boolean {
  return verdict === "wrong" || verdict === "doubtful";
}
