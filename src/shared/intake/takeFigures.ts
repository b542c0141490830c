import type { Decimal } from "../amount/decimal";
import { figureIn } from "../amount/figure";
import { placeCells } from "../check/placeCells";
import { isFilled, type LocatedRow, type LocatedStatement, sheetsOf } from "../recognition/locatedStatement";
import { recognise } from "../recognition/recognise";
import { type CellName, nameKey } from "../relation/relation";
import { type Block, blocksOf, leafColumns, type Statement, type StatementId } from "../statement/statement";
import { subjectLevel, subjectName } from "../statement/subjects";
import type { PlacedCell } from "../verdict/placedCell";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";

/** Why a pasted statement cannot be taken as working figures, or what of it cannot. */
export type TakingProblem =
  /** In one of the pasted tables, counted from 1. */
  | { readonly kind: "nothing-found"; readonly table: number }
  /** The table says 万元 or 亿元: it was converted already, and a second conversion would lose figures. */
  | { readonly kind: "converted-already"; readonly statement: StatementId; readonly unit: string }
  /** A unit is stated that is not understood: 千元. */
  | { readonly kind: "unit-unclear"; readonly statement: StatementId }
  | { readonly kind: "empty"; readonly statement: StatementId }
  | { readonly kind: "pasted-twice"; readonly statement: StatementId }
  | { readonly kind: "rows-without-name"; readonly statement: StatementId; readonly count: number }
  /** A code that stands twice, or one that the form does not print: its figures have no row of their own. */
  | { readonly kind: "row-without-place"; readonly statement: StatementId; readonly row: string }
  | {
      readonly kind: "no-figure";
      readonly statement: StatementId;
      /** Row and column as printed, and what stands there. */
      readonly row: string;
      readonly column: string;
      readonly text: string;
    };

/** A statement as it was taken: how many rows and figures. */
export interface TakenStatement {
  readonly id: StatementId;
  readonly title: string;
  readonly rows: number;
  readonly figures: number;
}

/** Figures in 元 by name, ready for `LayoutChoices`, and what could not be taken. */
export interface TakenFigures {
  readonly located: readonly LocatedStatement[];
  readonly workbook: WorkbookSnapshot;
  readonly statements: readonly TakenStatement[];
  readonly entries: ReadonlyMap<string, string | number>;
  readonly codes: readonly string[];
  readonly fundCodes: readonly string[];
  readonly capitalCodes: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly problems: readonly TakingProblem[];
}

/** Which list of codes the rows of a statement make up. */
const CODES: Partial<Readonly<Record<StatementId, "codes" | "fundCodes" | "capitalCodes">>> = {
  "02": "codes",
  "03": "codes",
  "05": "codes",
  "07": "fundCodes",
  "08": "capitalCodes",
};

/**
 * Takes the figures of pasted tables: recognised like any sheet, read by name, in 元. `assumed` is the unit of tables
 * that state none.
 */
export function takeFigures(sheets: readonly SheetSnapshot[], assumed: "元" | "万元" = "元"): TakenFigures {
  const workbook: WorkbookSnapshot = { sheets, unread: [] };
  const found = recognise(workbook).located.filter(({ statement }) => isPublic(statement));
  const problems: TakingProblem[] = sheets.flatMap(({ name }, index) =>
    found.some((statement) => sheetsOf(statement).includes(name))
      ? []
      : [{ kind: "nothing-found", table: index + 1 }],
  );
  const located: LocatedStatement[] = [];
  for (const candidate of found) {
    const { id } = candidate.statement;
    const unit = candidate.unitStated ? candidate.unit : assumed;
    if (!candidate.unitClear) problems.push({ kind: "unit-unclear", statement: id });
    else if (unit !== "元") problems.push({ kind: "converted-already", statement: id, unit });
    else if (!isFilled(candidate)) problems.push({ kind: "empty", statement: id });
    else {
      const before = located.findIndex(({ statement }) => statement.id === id);
      if (before >= 0) {
        // Who pastes again does so because the first was not right.
        located.splice(before, 1);
        problems.push({ kind: "pasted-twice", statement: id });
      }
      located.push({ ...candidate, unit, instance: 1 });
    }
  }

  const lookup = placeCells(located, workbook);
  const entries = new Map<string, string | number>();
  const statements = located.map((statement): TakenStatement => {
    let figures = 0;
    for (const name of cellNames(statement)) {
      const cell = lookup(name);
      if (cell?.reading.kind === "figure") {
        // A figure may state a unit of its own: 572.26万元.
        entries.set(nameKey(name), plain(figureIn(cell.reading.figure, cell.unit ?? "元", "元").value));
        figures++;
      } else if (cell && cell.reading.kind !== "blank") {
        problems.push({ kind: "no-figure", statement: statement.statement.id, ...wordsAt(cell, sheets) });
      }
    }
    for (const row of withoutPlace(statement))
      problems.push({ kind: "row-without-place", statement: statement.statement.id, row });
    const blocks = Object.values(statement.blocks);
    const unnamed = blocks.reduce((count, block) => count + block.unnamed, 0);
    if (unnamed > 0)
      problems.push({ kind: "rows-without-name", statement: statement.statement.id, count: unnamed });
    const rows = blocks.reduce((count, block) => count + block.rows.length, 0);
    return { id: statement.statement.id, title: statement.title, rows, figures };
  });
  return { located, workbook, statements, entries, problems, ...subjectsOf(located) };
}

function wordsAt(
  { rowLabel, columnHeader, sheet: name, ...position }: PlacedCell,
  sheets: readonly SheetSnapshot[],
): { row: string; column: string; text: string } {
  const sheet = sheets.find((candidate) => candidate.name === name);
  return {
    row: rowLabel,
    column: columnHeader,
    text: sheet ? String(cellAt(sheet, position).value) : "",
  };
}

/** Rows that a laid out form has no place for: a repeated code, or one that is not among the printed ones. */
function withoutPlace({ statement, blocks }: LocatedStatement): string[] {
  return blocksOf(statement).flatMap(({ key: block, rows: rules }) => {
    if (rules.kind !== "tree") return [];
    const isPlaced = ({ key, occurrence }: LocatedRow): boolean =>
      subjectLevel(key) === undefined ||
      (occurrence === 1 && (rules.codes === undefined || rules.codes.includes(key)));
    const lost = (blocks[block]?.rows ?? []).filter((row) => !isPlaced(row));
    return lost.map(({ key, label }) => `${key} ${label}`.trim());
  });
}

/** The numbered statements: their figures are converted from 元 one by one. */
function isPublic({ number }: Statement): boolean {
  return number !== undefined;
}

/** Decimal text without an exponent, so that no digit is lost on the way to the sheet. */
function plain(value: Decimal): string {
  return value.toFixed();
}

function cellNames({ statement, instance, blocks }: LocatedStatement): CellName[] {
  return blocksOf(statement).flatMap((block: Block) =>
    (blocks[block.key]?.rows ?? []).flatMap(({ key, occurrence }) =>
      leafColumns(block.columns)
        .filter(({ role }) => role === "amount")
        .map((column) => ({
          statement: statement.id,
          instance,
          block: block.key,
          row: key,
          occurrence,
          column: column.key,
        })),
    ),
  );
}

/** The subject codes of the tables in the order pasted, and the names of those the code list does not have. */
function subjectsOf(
  located: readonly LocatedStatement[],
): Pick<TakenFigures, "codes" | "fundCodes" | "capitalCodes" | "names"> {
  const lists = { codes: new Set<string>(), fundCodes: new Set<string>(), capitalCodes: new Set<string>() };
  const names: Record<string, string> = {};
  for (const { statement, blocks } of located) {
    const list = CODES[statement.id];
    for (const { key, label } of Object.values(blocks).flatMap(({ rows }) => rows)) {
      if (list === undefined || subjectLevel(key) === undefined) continue;
      lists[list].add(key);
      if (subjectName(key) === undefined && label !== "") names[key] = label;
    }
  }
  return {
    codes: [...lists.codes],
    fundCodes: [...lists.fundCodes],
    capitalCodes: [...lists.capitalCodes],
    names,
  };
}
