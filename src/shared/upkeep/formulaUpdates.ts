import { calculatedCells, type CalculatedCell } from "../layout/formulas";
import type { PlacedStatement } from "../layout/placedStatement";
import { outlineOf, type LocatedStatement } from "../recognition/locatedStatement";
import { recognise } from "../recognition/recognise";
import { subjectName } from "../statement/subjects";
import { leafColumns, blocksOf } from "../statement/statement";
import { cellAddress } from "../workbook/address";
import { referencedCells } from "../workbook/referencedCells";
import { cellAt, type Cell, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";

/**
 * A cell that rows put in or taken out have left behind: a sum that misses rows or lost one (#REF!), a formula that the
 * new row does not have yet, the name of a code that was typed.
 */
export interface FormulaUpdate {
  readonly kind: "misses-rows" | "new-row" | "name";
  readonly sheet: string;
  readonly cell: string;
  /** What the cell holds, "" where it is blank. */
  readonly before: string;
  readonly after: string;
}

/**
 * Updates of the formulas we lay out, for the rows the statements have now. Only sums are judged, and only those whose
 * terms are some of the cells that should be added up; a sum over anything else is the officer's own.
 */
export function formulaUpdates(workbook: WorkbookSnapshot): FormulaUpdate[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  // A statement over two sheets is none of ours.
  const located = recognise(workbook).located.filter(({ continued }) => !continued);
  const first = (working: boolean): LocatedStatement[] =>
    located.filter(
      (statement, index) =>
        statement.working === working &&
        located.findIndex(
          (other) => other.working === working && other.statement.id === statement.statement.id,
        ) === index,
    );
  return [first(false), first(true)].flatMap((together) => {
    const cells = calculatedCells(together.map(placed), { onlyGeneralBudget: false, rates: "native" });
    return [...sumsOf(cells, sheets), ...together.flatMap((statement) => namesOf(statement, sheets))];
  });
}

function placed(located: LocatedStatement): PlacedStatement {
  return {
    statement: located.statement,
    sheetName: located.sheet,
    outline: { ...outlineOf(located), instance: 1 },
    positionOf: ({ block, row, occurrence, column }) => {
      const found = located.blocks[block];
      const place = found?.rows.find(
        (candidate) => candidate.key === row && candidate.occurrence === occurrence,
      );
      const sheetColumn = (place?.columns ?? found?.columns)?.[column];
      return place && sheetColumn !== undefined ? { row: place.row, column: sheetColumn } : undefined;
    },
  };
}

function sumsOf(
  cells: readonly CalculatedCell[],
  sheets: ReadonlyMap<string, SheetSnapshot>,
): FormulaUpdate[] {
  const stands = cells.flatMap((calculated) => {
    const sheet = sheets.get(calculated.place.arrangement.sheetName);
    return sheet && calculated.relation.kind === "sum"
      ? [{ calculated, sheet, holds: cellAt(sheet, calculated.place) }]
      : [];
  });
  // A formula is put into a blank cell only where other rows of the column have one.
  const withFormula = new Set(
    stands.filter(({ holds }) => holds.formula !== "").map(({ calculated }) => columnOf(calculated)),
  );
  return stands.flatMap(({ calculated, sheet, holds }): FormulaUpdate[] => {
    const { place, formula } = calculated;
    const update = { sheet: sheet.name, cell: cellAddress(place), before: holds.formula, after: formula };
    if (missesRows(holds, formula)) return [{ kind: "misses-rows", ...update }];
    const isNew = holds.kind === "empty" && holds.formula === "" && withFormula.has(columnOf(calculated));
    return isNew ? [{ kind: "new-row", ...update }] : [];
  });
}

function columnOf({ relation, place }: CalculatedCell): string {
  return `${relation.id} ${place.arrangement.sheetName} ${place.column}`;
}

/** Whether a sum adds up some of the cells it should, or none but a lost one, and not all of them. */
function missesRows({ formula }: Cell, expected: string): boolean {
  if (!/^=(?:ROUND\()?SUM\(/u.test(formula)) return false;
  const present = referencedCells(formula);
  const wanted = referencedCells(expected);
  const onlySome = [...present].every((cell) => wanted.has(cell)) && present.size < wanted.size;
  return onlySome || (formula.includes("#REF!") && [...present].every((cell) => wanted.has(cell)));
}

/** Names of codes that were typed into new rows, from the code list. */
function namesOf(
  { statement, sheet: sheetName, blocks }: LocatedStatement,
  sheets: ReadonlyMap<string, SheetSnapshot>,
): FormulaUpdate[] {
  const sheet = sheets.get(sheetName);
  if (!sheet) return [];
  return blocksOf(statement).flatMap((block) => {
    const found = blocks[block.key];
    const naming = leafColumns(block.columns).find(({ role }) => role === "label")?.key ?? "";
    if (block.rows.kind !== "tree" || !found) return [];
    return found.rows.flatMap(({ key, label, row, columns }): FormulaUpdate[] => {
      const column = (columns ?? found.columns)[naming];
      const name = subjectName(key);
      if (label !== "" || name === undefined || column === undefined) return [];
      return [
        { kind: "name", sheet: sheetName, cell: cellAddress({ row, column }), before: "", after: name },
      ];
    });
  });
}
