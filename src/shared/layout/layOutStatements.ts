import { arrangeStatements } from "./arrangedSet";
import type { LayoutChoices } from "./choices";
import { comparisonSheet } from "./comparison";
import { contentsOf, sourceOf } from "./contents";
import { drawStatement } from "./drawStatement";
import type { SheetPlan } from "./sheetPlan";

/**
 * Choices → one sheet plan per statement, in the order chosen, working sheets after the published ones,
 * the comparison with last year at the end. Pure; hosts
 * apply the plans. Working figures that are to be published in another unit than 万元 are a programmer's error.
 */
export function layOutStatements(choices: LayoutChoices): SheetPlan[] {
  const set = arrangeStatements(choices);
  const contents = contentsOf(set, choices);
  const sheets = [...set.published, ...set.working].map((arrangement) =>
    drawStatement(arrangement, choices, contents.get(arrangement) ?? new Map(), sourceOf(arrangement, set)),
  );
  const { lastYear } = choices;
  return lastYear ? [...sheets, comparisonSheet(set.published, lastYear, choices)] : sheets;
}
