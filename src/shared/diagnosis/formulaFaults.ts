import { nameKey, type Relation } from "../relation/relation";
import { evaluate, type Evaluation, type Operand } from "../verdict/evaluate";
import type { Lookup, PlacedCell } from "../verdict/placedCell";
import { MovableFormula } from "../workbook/movableFormula";
import { referencedCells } from "../workbook/referencedCells";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { FormulaFault } from "./diagnosis";
import { formulaOver, termsIn } from "./formulaOver";
import { type FormulaOf, formulasOf, referenceTo } from "./formulas";
import { RELATIONS_PER_STEP, type Relations } from "./mentions";
import type { Standing } from "./standing";
import { type Proposal, proposalsByCell, type Solution, withProposals } from "./workings";

/** A formula that explains a broken relation; the first change is its own, the others follow from it. */
export interface FaultyFormula {
  readonly evaluation: Evaluation;
  readonly fault: FormulaFault;
  readonly solution: Solution;
}

/** A relation's formulas are compared where at least so many cells have one. */
const LEAST_SIBLINGS = 2;

/** Plain sums and references, rounded or not: what else a formula does is the officer's own affair. */
const PLAIN = /^=(?:ROUND\()?(?:SUM\()?[^(*/]*(?:\)[^(*/]*(?:SUM\([^(*/]*\)[^(*/]*)*)?(?:,\s*\d+\s*\))?$/iu;

/**
 * Broken sums whose total is a figure among formulas, or a formula that adds up other cells than the sum; best first
 * as they stand in the workbook. Without a workbook there are no formulas to speak of.
 */
export function* faultyFormulas(
  standing: Standing,
  workbook: WorkbookSnapshot,
): Generator<void, FaultyFormula[]> {
  const { lookup } = standing;
  const formulaOf = formulasOf(workbook);
  const broken = standing.broken.filter(
    ({ comparison, operands }) =>
      operands[0]?.cell !== undefined && (comparison === "sum" || comparison === "equal"),
  );
  const constants = broken.filter(({ operands }) => !operands[0]?.cell?.hasFormula);
  const siblingsOf = yield* siblingsIn(constants, standing, formulaOf);
  const found: FaultyFormula[] = [];
  for (const evaluation of broken) {
    yield;
    const [total] = evaluation.operands;
    if (!total?.cell) continue;
    const fault = total.cell.hasFormula
      ? wrongCells(evaluation, total.cell, formulaOf)
      : constantAmong(evaluation, total.cell, siblingsOf, formulaOf);
    if (!fault) continue;
    const own: Proposal = {
      name: total.name,
      cell: total.cell,
      value: evaluate(evaluation.relation, lookup).computed,
      isTotal: true,
    };
    found.push({ evaluation, fault, solution: recalculated(own, standing, lookup, formulaOf) });
  }
  return found;
}

/** The totals of a relation that stand in one column or row of a statement, and those that are calculated. */
interface Siblings {
  count: number;
  /** Their formulas say what the relation says; a total may be a formula for another reason. */
  readonly calculated: PlacedCell[];
}

type SiblingsOf = (line: string) => Siblings | undefined;

/** Formulas read between two stops. */
const FORMULAS_PER_STEP = 200;

/** The totals in line with those of the given relations. */
function* siblingsIn(
  asked: readonly Evaluation[],
  relations: Relations,
  formulaOf: FormulaOf,
): Generator<void, SiblingsOf> {
  const lines = new Map<string, Siblings>();
  for (const line of asked.flatMap(({ relation }) => linesOf(relation)))
    lines.set(line, { count: 0, calculated: [] });
  // To put the names of lines together takes longer than to see that no total of that kind is asked about.
  const ids = new Set(asked.map(({ relation }) => relation.id));
  const { evaluations } = relations.mentions;
  let read = 0;
  for (let place = 0; ids.size > 0 && place < evaluations.length; place++) {
    if (place % RELATIONS_PER_STEP === 0) yield;
    const evaluation = relations.at(place);
    const cell = evaluation?.operands[0]?.cell;
    if (!evaluation || !cell || !ids.has(evaluation.relation.id)) continue;
    const inLine = linesOf(evaluation.relation).flatMap((line) => lines.get(line) ?? []);
    for (const siblings of inLine) siblings.count++;
    if (!cell.hasFormula || inLine.length === 0) continue;
    if (++read % FORMULAS_PER_STEP === 0) yield;
    const refers = referencedCells(formulaOf(cell));
    const isCalculated = [...termCells(evaluation.operands, cell)].every((term) => refers.has(term));
    if (isCalculated) for (const siblings of inLine) siblings.calculated.push(cell);
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
  formulaOf: FormulaOf,
): FormulaFault | undefined {
  const siblings = linesOf(relation).flatMap((line) => siblingsOf(line) ?? []);
  const calculated = siblings.flatMap((line) => line.calculated);
  // The cell itself is counted in its column and in its row.
  const others = siblings.reduce((count, line) => count + line.count - 1, 0);
  if (calculated.length < LEAST_SIBLINGS || calculated.length * 2 <= others) return undefined;
  const wanted = termCells(operands, cell);
  const moved = calculated
    .map((sibling) => new MovableFormula(formulaOf(sibling), sibling).at(cell))
    .find((formula) => isSame(referencedCells(formula), wanted));
  const [sibling] = calculated;
  const proposed = moved ?? formulaOver(operands, cell, sibling ? formulaOf(sibling) : "");
  return proposed === undefined ? undefined : { problem: "constant", present: "", proposed };
}

/** A formula of plain sums that adds up other cells than the relation does, which is why the relation breaks. */
function wrongCells(
  { operands }: Evaluation,
  cell: PlacedCell,
  formulaOf: FormulaOf,
): FormulaFault | undefined {
  const present = formulaOf(cell);
  if (!PLAIN.test(present)) return undefined;
  const refers = referencedCells(present);
  const wanted = termCells(operands, cell);
  const missing = [...wanted].filter((each) => !refers.has(each));
  const extra = [...refers].filter((each) => !wanted.has(each));
  if (missing.length + extra.length === 0 || refers.size === 0) return undefined;
  const problem = extra.length === 0 ? "stops-short" : missing.length === 0 ? "counts-twice" : "other-cells";
  const proposed = formulaOver(operands, cell, present);
  return proposed === undefined ? undefined : { problem, present, proposed };
}

function termCells(operands: readonly Operand[], home: PlacedCell): ReadonlySet<string> {
  return new Set(termsIn(operands).map(({ cell }) => referenceTo(cell, home)));
}

/** The figure, and those that formulas work out from it by relations that held before. */
function recalculated(own: Proposal, relations: Relations, lookup: Lookup, formulaOf: FormulaOf): Solution {
  const changed: Proposal[] = [own];
  const keys = new Set([nameKey(own.name)]);
  for (const proposal of changed) {
    for (const { place, operand } of relations.mentions.of(proposal.name)) {
      const evaluation = operand === 0 ? undefined : relations.at(place);
      if (!evaluation) continue;
      const { relation, comparison, operands } = evaluation;
      const [total] = operands;
      const follows =
        (comparison === "sum" || comparison === "equal") &&
        total?.cell?.hasFormula === true &&
        !keys.has(nameKey(relation.total));
      if (!follows || !total.cell) continue;
      const refers = referencedCells(formulaOf(total.cell));
      if (!refers.has(referenceTo(proposal.cell, total.cell))) continue;
      const { computed } = evaluate(relation, withProposals(lookup, proposalsByCell(changed)));
      changed.push({ name: total.name, cell: total.cell, value: computed, isTotal: true });
      keys.add(nameKey(relation.total));
    }
  }
  return changed;
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}
