import type { StatementId } from "../../shared/statement/statement";
import { statements } from "../../shared/statement/catalogue";
import { weightSets } from "../../shared/statement/weightSets";
import { yearForms } from "../../shared/statement/yearForm";
import { administrativeLevels, type LayoutForm } from "./layoutForm";

/**
 * A form read back from a workbook, which another version may have written: what is not usable is left as in
 * `blank`. The first version kept `totals` where there is a source of figures now.
 */
export function restoredForm(kept: unknown, blank: LayoutForm): LayoutForm {
  if (!isRecord(kept)) return blank;
  const text = (field: keyof LayoutForm & string, otherwise: string): string =>
    textOf(kept[field]) ?? otherwise;
  const flag = (value: unknown, otherwise: boolean): boolean =>
    typeof value === "boolean" ? value : otherwise;
  return {
    unitName: text("unitName", blank.unitName),
    scope: oneOf(["single", "consolidated"], kept.scope) ?? blank.scope,
    level: oneOf(administrativeLevels, kept.level) ?? blank.level,
    year: text("year", blank.year),
    unit: oneOf(["万元", "元"], kept.unit) ?? blank.unit,
    form: oneOf(
      yearForms.map(({ id }) => id),
      kept.form,
    ),
    statements: chosenStatements(kept.statements) ?? blank.statements,
    attachments: isRecord(kept.attachments) ? textsOf(kept.attachments) : blank.attachments,
    source:
      oneOf(["working", "calculated", "typed"], kept.source) ??
      oneOf(["calculated", "typed"], kept.totals) ??
      blank.source,
    onlyGeneralBudget: flag(kept.onlyGeneralBudget, blank.onlyGeneralBudget),
    codes: text("codes", blank.codes),
    fundCodes: text("fundCodes", blank.fundCodes),
    capitalCodes: text("capitalCodes", blank.capitalCodes),
    names: isRecord(kept.names) ? textsOf(kept.names) : blank.names,
    weights: oneOf(["own", ...weightSets.map(({ id }) => id)], kept.weights) ?? blank.weights,
    ownWeights: isRecord(kept.ownWeights) ? textsOf(kept.ownWeights) : blank.ownWeights,
    projects: text("projects", blank.projects),
    specials: text("specials", blank.specials),
    scores: oneOf(["suggested", "typed"], kept.scores) ?? blank.scores,
    rates: oneOf(["native", "perf"], kept.rates) ?? blank.rates,
    locked: flag(kept.locked, blank.locked),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: unknown): Choice | undefined {
  return choices.find((choice) => choice === value);
}

/** The members of a record that are texts. */
function textsOf(record: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])),
  );
}

/** In printed order; statements this version does not know are left out. */
function chosenStatements(value: unknown): readonly StatementId[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const chosen: readonly unknown[] = value;
  return statements.map(({ id }) => id).filter((id) => chosen.includes(id));
}
