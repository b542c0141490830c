import { statementOf } from "../statement/catalogue";
import { type Arrangement, arrange } from "./arrangement";
import type { LayoutChoices } from "./choices";
import { drawStatement } from "./drawStatement";
import { type CalculatedCell, calculatedCells } from "./formulas";
import type { SheetPlan } from "./sheetPlan";

/** Choices → one sheet plan per statement, in printed order. Pure; hosts apply the plans. */
export function layOutStatements(choices: LayoutChoices): SheetPlan[] {
  const arrangements = choices.statements.map((id) => arrange(statementOf(id), choices.codes));
  const calculated = choices.totals === "calculated" ? calculatedCells(arrangements) : [];
  return arrangements.map((arrangement) =>
    drawStatement(arrangement, choices, ofSheet(calculated, arrangement)),
  );
}

function ofSheet(cells: readonly CalculatedCell[], { sheetName }: Arrangement): CalculatedCell[] {
  return cells.filter((cell) => cell.sheetName === sheetName);
}
