import { nameKey, type Relation } from "../relation/relation";
import { evaluate, type Evaluation, type Operand } from "../verdict/evaluate";
import type { Lookup, PlacedCell } from "../verdict/placedCell";
import { areaAddress, cellAddress, quoteSheetName } from "../workbook/address";
import { MovableFormula } from "../workbook/movableFormula";
import { referencedCells } from "../workbook/referencedCells";
import { cellAt, type WorkbookSnapshot } from "../workbook/snapshot";
import type { FormulaFault } from "./diagnosis";
import { isBroken, type Proposal, proposalsByCell, type Solution, withProposals } from "./workings";

/** A formula that explains a broken relation; the first change is its own, the others follow from it. */
export interface FaultyFormula {
  readonly evaluation: Evaluation;
  readonly fault: FormulaFault;
  readonly solution: Solution;
}

/** Formulas as they stand in the workbook. */
interface Formulas {
  readonly of: (cell: PlacedCell) => string;
}

/** A relation's formulas are compared where at least so many cells have one. */
const LEAST_SIBLINGS = 2;

/** Plain sums and references, rounded or not: what else a formula does is the officer's own affair. */
const PLAIN = /^=(?:ROUND\()?(?:SUM\()?[^(*/]*(?:\)[^(*/]*(?:SUM\([^(*/]*\)[^(*/]*)*)?(?:,\s*\d+\s*\))?$/iu;

/**
 * Broken sums whose total is a figure among formulas, or a formula that adds up other cells than the sum; best first
 * as they stand in the workbook. Without a workbook there are no formulas to speak of.
 */
export function faultyFormulas(
  evaluations: readonly Evaluation[],
  lookup: Lookup,
  workbook: WorkbookSnapshot,
): FaultyFormula[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const formulas: Formulas = {
    of: (cell) => {
      const sheet = sheets.get(cell.sheet);
      return sheet ? cellAt(sheet, cell).formula : "";
    },
  };
  const broken = evaluations.filter(isBroken);
  const siblingsOf = siblingsIn(broken.length > 0 ? evaluations : [], formulas);
  return broken.flatMap((evaluation): FaultyFormula[] => {
    const [total] = evaluation.operands;
    const isSum = evaluation.comparison === "sum" || evaluation.comparison === "equal";
    if (!total?.cell || !isSum) return [];
    const fault = total.cell.hasFormula
      ? wrongCells(evaluation, total.cell, formulas)
      : constantAmong(evaluation, total.cell, siblingsOf, formulas);
    if (!fault) return [];
    const own: Proposal = {
      name: total.name,
      cell: total.cell,
      value: evaluate(evaluation.relation, lookup).computed,
      isTotal: true,
    };
    return [{ evaluation, fault, solution: recalculated(own, evaluations, lookup, formulas) }];
  });
}

/** The totals of a relation that stand in one column or row of a statement, and those that are calculated. */
interface Siblings {
  count: number;
  /** Their formulas say what the relation says; a total may be a formula for another reason. */
  readonly calculated: PlacedCell[];
}

type SiblingsOf = (line: string) => Siblings | undefined;

function siblingsIn(evaluations: readonly Evaluation[], formulas: Formulas): SiblingsOf {
  const lines = new Map<string, Siblings>();
  for (const { relation, operands } of evaluations) {
    const [total] = operands;
    if (!total?.cell) continue;
    const { cell } = total;
    const refers = cell.hasFormula ? referencedCells(formulas.of(cell)) : undefined;
    const isCalculated = refers && [...termCells(operands, cell)].every((term) => refers.has(term));
    for (const line of linesOf(relation)) {
      const siblings = lines.get(line) ?? { count: 0, calculated: [] };
      siblings.count++;
      if (isCalculated) siblings.calculated.push(cell);
      lines.set(line, siblings);
    }
  }
  return (line) => lines.get(line);
}

function linesOf({ id, total }: Relation): [column: string, row: string] {
  const block = `${id} ${total.statement} ${total.block}`;
  return [`${block} column ${total.column}`, `${block} row ${total.row}`];
}

/** A figure where the other totals of the relation, in its column or row, are formulas. */
function constantAmong(
  { relation, operands }: Evaluation,
  cell: PlacedCell,
  siblingsOf: SiblingsOf,
  formulas: Formulas,
): FormulaFault | undefined {
  const siblings = linesOf(relation).flatMap((line) => siblingsOf(line) ?? []);
  const calculated = siblings.flatMap((line) => line.calculated);
  // The cell itself is counted in its column and in its row.
  const others = siblings.reduce((count, line) => count + line.count - 1, 0);
  if (calculated.length < LEAST_SIBLINGS || calculated.length * 2 <= others) return undefined;
  const wanted = termCells(operands, cell);
  const moved = calculated
    .map((sibling) => new MovableFormula(formulas.of(sibling), sibling).at(cell))
    .find((formula) => isSame(referencedCells(formula), wanted));
  return { problem: "constant", present: "", proposed: moved ?? formulaOver(operands, cell) };
}

/** A formula of plain sums that adds up other cells than the relation does, which is why the relation breaks. */
function wrongCells(
  { operands }: Evaluation,
  cell: PlacedCell,
  formulas: Formulas,
): FormulaFault | undefined {
  const present = formulas.of(cell);
  if (!PLAIN.test(present)) return undefined;
  const refers = referencedCells(present);
  const wanted = termCells(operands, cell);
  const missing = [...wanted].filter((each) => !refers.has(each));
  const extra = [...refers].filter((each) => !wanted.has(each));
  if (missing.length + extra.length === 0 || refers.size === 0) return undefined;
  const problem = extra.length === 0 ? "stops-short" : missing.length === 0 ? "counts-twice" : "other-cells";
  return { problem, present, proposed: formulaOver(operands, cell) };
}

function termCells(operands: readonly Operand[], home: PlacedCell): ReadonlySet<string> {
  return new Set(termsOf(operands).map(({ cell }) => referenceTo(cell, home)));
}

function termsOf(operands: readonly Operand[]): { sign: 1 | -1; cell: PlacedCell }[] {
  return operands.flatMap(({ role, sign, cell }) => (role === "term" && cell ? [{ sign, cell }] : []));
}

function referenceTo(cell: PlacedCell, home: PlacedCell): string {
  return sheetPrefix(cell, home) + cellAddress(cell);
}

function sheetPrefix(cell: PlacedCell, home: PlacedCell): string {
  return cell.sheet === home.sheet ? "" : `${quoteSheetName(cell.sheet)}!`;
}

/** What the cell should hold: one cell, or the sum of the terms with neighbours as ranges. */
function formulaOver(operands: readonly Operand[], home: PlacedCell): string {
  const terms = termsOf(operands);
  const [only, second] = terms;
  if (only && !second && only.sign === 1) return `=${referenceTo(only.cell, home)}`;
  const added = terms.filter(({ sign }) => sign === 1).map(({ cell }) => cell);
  const taken = terms.filter(({ sign }) => sign === -1).map(({ cell }) => `-${referenceTo(cell, home)}`);
  return `=SUM(${ranges(added, home).join(",")})${taken.join("")}`;
}

function ranges(cells: readonly PlacedCell[], home: PlacedCell): string[] {
  const runs: PlacedCell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const continues =
      run?.[0] && last && last.sheet === cell.sheet && isNext(last, cell) && isInLine(run[0], cell);
    if (continues) run.push(cell);
    else runs.push([cell]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) return [];
    const size = { rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
    return [sheetPrefix(first, home) + areaAddress({ row: first.row, column: first.column, ...size })];
  });
}

function isNext(last: PlacedCell, cell: PlacedCell): boolean {
  const [down, right] = [cell.row - last.row, cell.column - last.column];
  return (down === 1 && right === 0) || (down === 0 && right === 1);
}

function isInLine(first: PlacedCell, cell: PlacedCell): boolean {
  return first.row === cell.row || first.column === cell.column;
}

/** The figure, and those that formulas work out from it by relations that held before. */
function recalculated(
  own: Proposal,
  evaluations: readonly Evaluation[],
  lookup: Lookup,
  formulas: Formulas,
): Solution {
  const changed: Proposal[] = [own];
  for (const proposal of changed) {
    for (const { relation, comparison, operands } of evaluations) {
      const [total] = operands;
      const follows =
        (comparison === "sum" || comparison === "equal") &&
        total?.cell?.hasFormula === true &&
        relation.terms.some(({ cell }) => nameKey(cell) === nameKey(proposal.name)) &&
        !changed.some(({ name }) => nameKey(name) === nameKey(relation.total));
      if (!follows || !total.cell) continue;
      const refers = referencedCells(formulas.of(total.cell));
      if (!refers.has(referenceTo(proposal.cell, total.cell))) continue;
      const { computed } = evaluate(relation, withProposals(lookup, proposalsByCell(changed)));
      changed.push({ name: total.name, cell: total.cell, value: computed, isTotal: true });
    }
  }
  return changed;
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}
