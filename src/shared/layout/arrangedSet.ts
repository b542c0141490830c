import { statementOf } from "../statement/catalogue";
import { arrange } from "./arrange";
import type { Arrangement } from "./arrangement";
import type { LayoutChoices } from "./choices";

/** The sheets of one set: the published statements, and the working sheets their figures come from. */
export interface ArrangedSet {
  readonly published: readonly Arrangement[];
  readonly working: readonly Arrangement[];
}

/** Gives every cell of the chosen statements its place, in the order chosen. Only public statements have 底稿. */
export function arrangeStatements(choices: LayoutChoices): ArrangedSet {
  const { source, unit, statements, form } = choices;
  if (source === "working" && unit !== "万元") {
    throw new Error(`[layout] working figures are converted to 万元, not to ${unit}`);
  }
  const chosen = statements.map((id) => statementOf(id, form, choices.codes));
  const withWorking = source === "working" ? chosen.filter(({ number }) => number !== undefined) : [];
  return {
    published: chosen.map((statement) => arrange(statement, choices)),
    working: withWorking.map((statement) => arrange(statement, choices, true)),
  };
}
