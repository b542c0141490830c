import FormulaParser from "fast-formula-parser";
import { placeCells } from "../src/shared/check/placeCells";
import { outlineOf } from "../src/shared/recognition/locatedStatement";
import { recognise } from "../src/shared/recognition/recognise";
import { relationsAcross } from "../src/shared/relation/acrossStatements";
import type { Relation } from "../src/shared/relation/relation";
import { relationsWithin } from "../src/shared/relation/withinStatement";
import { evaluate, type Evaluation } from "../src/shared/verdict/evaluate";
import type { Operand } from "../src/shared/verdict/operand";
import { cellAddress, quoteSheetName } from "../src/shared/workbook/address";
import { valueAt, type WorkbookSnapshot } from "../src/shared/workbook/snapshot";

/** A relation as the formula an officer would write to check it, in the cell it is about. */
interface CheckFormula {
  readonly formula: string;
  readonly position: FormulaParser.CellPlace;
}

/** Every relation of a workbook whose cells are there, as a formula. */
export function relationFormulas(workbook: WorkbookSnapshot): CheckFormula[] {
  const { located } = recognise(workbook);
  const lookup = placeCells(located, workbook);
  const outlines = located.map(outlineOf);
  const relations = [...outlines.flatMap(relationsWithin), ...relationsAcross(outlines).relations];
  return relations.flatMap((relation) => formulaOf(evaluate(relation, lookup)) ?? []);
}

function formulaOf({ comparison, operands }: Evaluation): CheckFormula | undefined {
  const [total, ...terms] = operands;
  if (!total?.cell || terms.length === 0 || terms.some(({ cell }) => !cell)) return undefined;
  const { sheet, row, column } = total.cell;
  const own = referenceTo(total);
  const formula = `${own}-(${rightSide(comparison, terms)})`;
  return {
    formula: comparison === "bound" ? `ROUND(${formula},2)<=0` : `ROUND(${formula},4)=0`,
    position: { sheet, row: row + 1, col: column + 1 },
  };
}

function rightSide(comparison: Relation["kind"], terms: readonly Operand[]): string {
  const [part, base] = terms.map(referenceTo);
  if (comparison === "share") return `${part}/${base}`;
  if (comparison === "change") return `(${part}-${base})/${base}`;
  return terms.map((term) => (term.sign === 1 ? "+" : "-") + referenceTo(term)).join("");
}

function referenceTo({ cell }: Operand): string {
  return cell ? `${quoteSheetName(cell.sheet)}!${cellAddress(cell)}` : "#REF!";
}

/** Evaluates the formulas with the library the workbench calculates with; how many of them hold. */
export function evaluateFormulas(formulas: readonly CheckFormula[], workbook: WorkbookSnapshot): number {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const value = (sheetName: string, row: number, column: number): unknown => {
    const sheet = sheets.get(sheetName);
    return (sheet && valueAt(sheet, { row: row - 1, column: column - 1 })) || 0;
  };
  const parser = new FormulaParser({
    onCell: ({ sheet, row, col }) => value(sheet, row, col),
    onRange: () => [],
    onVariable: () => null,
  });
  return formulas.filter(({ formula, position }) => parser.parse(formula, position) === true).length;
}
