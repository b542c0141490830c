import { useMemo } from "react";
import type { LayoutChoices } from "../../shared/layout/choices";
import { layOutStatements } from "../../shared/layout/layOutStatements";
import { publishedName, workingName } from "../../shared/layout/sheetName";
import type { SheetPlan } from "../../shared/layout/sheetPlan";
import type { Statement } from "../../shared/statement/statement";
import { choicesOf, type GivenFigures } from "./formChoices";
import type { LayoutForm } from "./layoutForm";
import { useSettled } from "./useSettled";

/** The sheets that the form leads to, before they are made. */
export interface Plans {
  readonly choices: LayoutChoices;
  readonly sheets: readonly SheetPlan[];
}

const PAUSE_IN_TYPING = 250;

/** Follows the form a moment later, so that typing is never held up. */
export function usePlans(form: LayoutForm, lastYear: GivenFigures["lastYear"]): Plans {
  const shown = useSettled(form, PAUSE_IN_TYPING);
  return useMemo(() => {
    const choices = choicesOf(shown, { lastYear });
    return { choices, sheets: layOutStatements(choices) };
  }, [shown, lastYear]);
}

/** The sheet a statement is published on; one that is not chosen is laid out alone, to be looked at. */
export function planOf({ choices, sheets }: Plans, { id, title }: Statement): SheetPlan | undefined {
  const made = choices.statements.includes(id) ? sheets : layOutStatements({ ...choices, statements: [id] });
  return made.find(({ name }) => name === publishedName(title));
}

/** The sheet its working figures stand on, where they are asked for. */
export function workingPlanOf({ sheets }: Plans, { title }: Statement): SheetPlan | undefined {
  return sheets.find(({ name }) => name === workingName(title));
}
