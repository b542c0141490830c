import { Decimal } from "../amount/decimal";
import { normaliseText } from "../amount/text";
import type { Slip } from "../diagnosis/diagnosis";
import { classifySlip } from "../diagnosis/slip";
import { isOff } from "../diagnosis/workings";
import type { LocatedRow, LocatedStatement } from "../recognition/locatedStatement";
import { mayCarry, nameWord } from "../rule/subjectNames";
import { blocksOf } from "../statement/statement";
import { subjectCodes } from "../statement/subjectCodes";
import { subjectLevel } from "../statement/subjects";
import type { CellPosition } from "../workbook/address";
import { addTo } from "../workbook/listsByKey";
import { cellAt, type SheetSnapshot, sheetsByName } from "../workbook/snapshot";
import { type Judgement, ownOpen } from "./judgeInSteps";
import { statementKey } from "./statementKey";

/**
 * A row that disagrees with others, the cell of its code, and the codes it may have: those its name has elsewhere, and
 * where no name is printed those a slip of the hand away.
 */
export interface SuspectedRow {
  readonly sheet: string;
  readonly position: CellPosition;
  readonly row: LocatedRow;
  readonly codes: readonly string[];
  /** A name says so, not the likeness of codes alone. */
  readonly byName: boolean;
}

/** First the rows that something broken speaks of, then those that they may have been confused with. */
export function* suspectedRows(judgement: Judgement): Generator<void, SuspectedRow[]> {
  const { recognition, workbook } = judgement;
  const open = ownOpen(judgement).filter(isOff);
  const about = new Set(
    open.flatMap(({ operands }) =>
      operands.map(({ name }) => `${name.statement}.${name.instance}/${name.row}`),
    ),
  );
  if (about.size === 0) return [];
  const statements = recognition.located.filter(({ working, lastYear }) => !working && !lastYear);
  const codesElsewhere = yield* codesByName(statements);
  const sheets = sheetsByName(workbook);
  const isAbout = (located: LocatedStatement, { key }: LocatedRow): boolean =>
    about.has(`${statementKey(located)}/${key}`);

  function* suspectedAmong(
    isMeant: (located: LocatedStatement, row: LocatedRow) => boolean,
  ): Generator<void, SuspectedRow[]> {
    const suspected: SuspectedRow[] = [];
    for (const located of statements) {
      const rows = subjectRowsOf(located);
      const own = new Set(rows.map(({ row }) => row.key));
      for (const { row, column } of rows) {
        if (!isMeant(located, row)) continue;
        yield;
        const codes = codesFor(row, codesElsewhere(row.label, located)).filter((code) => !own.has(code));
        const sheet = sheets.get(row.sheet ?? located.sheet);
        const position = { row: row.row, column };
        if (codes.length === 0 || !sheet || !holdsCode(sheet, position, row.key)) continue;
        suspected.push({ sheet: sheet.name, position, row, codes, byName: hasName(row) });
      }
    }
    return suspected;
  }

  const first = yield* suspectedAmong(isAbout);
  const confused = new Set(first.flatMap(({ codes }) => codes));
  const second = yield* suspectedAmong((located, row) => confused.has(row.key) && !isAbout(located, row));
  return [...first, ...second];
}

function hasName({ label }: LocatedRow): boolean {
  return nameWord(label) !== "";
}

/** The codes a row may have; none where another statement has the same code for its name. */
function codesFor(row: LocatedRow, elsewhere: readonly string[]): string[] {
  const { key, label } = row;
  if (elsewhere.includes(key)) return [];
  if (!hasName(row)) return [...new Set(elsewhere.filter(isSlipOf(key)))];
  const isOfficial = mayCarry(key, label) === true;
  const meant = [...elsewhere, ...(isOfficial ? [] : knownCodes(label))];
  return [...new Set(meant)].filter((code) => !isOfficial || mayCarry(code, label) === true);
}

/** The rows with a subject code, and the column their codes stand in. */
function subjectRowsOf({ statement, blocks }: LocatedStatement): { row: LocatedRow; column: number }[] {
  return blocksOf(statement).flatMap(({ key, rows }) => {
    const found = blocks[key];
    if (rows.kind !== "tree" || !found) return [];
    return found.rows.flatMap((row) => {
      const column = (row.columns ?? found.columns)["code"];
      return subjectLevel(row.key) && column !== undefined ? [{ row, column }] : [];
    });
  });
}

/** Names looked at between two stops: a few milliseconds. */
const NAMES_PER_STEP = 1000;

/** The codes that the other statements of the workbook have for a name; for none, all they have. */
function* codesByName(
  statements: readonly LocatedStatement[],
): Generator<void, (name: string, home: LocatedStatement) => string[]> {
  const all: { readonly located: LocatedStatement; readonly code: string }[] = [];
  const byName = new Map<string, typeof all>();
  let looked = 0;
  for (const located of statements) {
    for (const { row } of subjectRowsOf(located)) {
      if (++looked % NAMES_PER_STEP === 0) yield;
      const named = { located, code: row.key };
      all.push(named);
      addTo(byName, nameWord(row.label), named);
    }
  }
  return (name, home) =>
    (nameWord(name) === "" ? all : (byName.get(nameWord(name)) ?? []))
      .filter(({ located }) => located !== home)
      .map(({ code }) => code);
}

/** The codes that officially carry a name. */
function knownCodes(name: string): string[] {
  return subjectCodes.map(([code]) => code).filter((code) => mayCarry(code, name) === true);
}

/** Whether a hand that meant the one code may have typed the other. */
function isSlipOf(typed: string): (meant: string) => boolean {
  return (meant) => SLIPS.has(classifySlip(new Decimal(typed), new Decimal(meant), 0));
}

const SLIPS: ReadonlySet<Slip> = new Set(["wrong-digit", "swapped-digits", "missing-digit", "extra-digit"]);

/** Codes in several columns, or behind a formula, are not put right in one cell. */
function holdsCode(sheet: SheetSnapshot, position: CellPosition, code: string): boolean {
  const { value, formula } = cellAt(sheet, position);
  return formula === "" && normaliseText(String(value)) === code;
}
