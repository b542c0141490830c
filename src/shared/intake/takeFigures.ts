import type { Decimal } from "../amount/decimal";
import { placeCells } from "../check/placeCells";
import { isFilled, type LocatedStatement } from "../recognition/locatedStatement";
import { recognise } from "../recognition/recognise";
import { type CellName, nameKey } from "../relation/relation";
import { type Block, blocksOf, leafColumns, type StatementId } from "../statement/statement";
import { subjectLevel, subjectName } from "../statement/subjects";
import { cellAddress } from "../workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";

/** Why a pasted statement cannot be taken as working figures, or what of it cannot. */
export type TakingProblem =
  | { readonly kind: "nothing-found" }
  /** The table says 万元 or 亿元: it was converted already, and a second conversion would lose figures. */
  | { readonly kind: "converted-already"; readonly statement: StatementId; readonly unit: string }
  | { readonly kind: "empty"; readonly statement: StatementId }
  | { readonly kind: "pasted-twice"; readonly statement: StatementId }
  | { readonly kind: "rows-without-name"; readonly statement: StatementId; readonly count: number }
  | { readonly kind: "no-figure"; readonly statement: StatementId; readonly cell: string };

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

/** Statements whose figures are converted from 元 one by one. */
const PUBLIC: readonly StatementId[] = ["01", "02", "03", "04", "05", "06", "07", "08", "09"];

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
  const found = recognise(workbook).located.filter(({ statement }) => PUBLIC.includes(statement.id));
  const problems: TakingProblem[] = found.length === 0 ? [{ kind: "nothing-found" }] : [];
  const located: LocatedStatement[] = [];
  for (const candidate of found) {
    const { id } = candidate.statement;
    const unit = candidate.unitStated ? candidate.unit : assumed;
    if (unit !== "元") problems.push({ kind: "converted-already", statement: id, unit });
    else if (!isFilled(candidate)) problems.push({ kind: "empty", statement: id });
    else if (located.some(({ statement }) => statement.id === id))
      problems.push({ kind: "pasted-twice", statement: id });
    else located.push({ ...candidate, unit, instance: 1 });
  }

  const lookup = placeCells(located, workbook);
  const entries = new Map<string, string | number>();
  const statements = located.map((statement): TakenStatement => {
    let figures = 0;
    for (const name of cellNames(statement)) {
      const cell = lookup(name);
      if (cell?.reading.kind === "figure") {
        entries.set(nameKey(name), plain(cell.reading.figure.value));
        figures++;
      } else if (cell && cell.reading.kind !== "blank") {
        problems.push({ kind: "no-figure", statement: statement.statement.id, cell: cellAddress(cell) });
      }
    }
    const blocks = Object.values(statement.blocks);
    const unnamed = blocks.reduce((count, block) => count + block.unnamed, 0);
    if (unnamed > 0)
      problems.push({ kind: "rows-without-name", statement: statement.statement.id, count: unnamed });
    const rows = blocks.reduce((count, block) => count + block.rows.length, 0);
    return { id: statement.statement.id, title: statement.title, rows, figures };
  });
  return { located, workbook, statements, entries, problems, ...subjectsOf(located) };
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
