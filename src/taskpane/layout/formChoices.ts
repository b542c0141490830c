import { lastYearEntries, type LastYearFigures } from "../../shared/intake/lastYear";
import type { LayoutChoices, ListRow } from "../../shared/layout/choices";
import { layoutChoices } from "../../shared/layout/defaultChoices";
import { parseCodes } from "../../shared/statement/subjects";
import { formOfYear } from "../../shared/statement/yearForm";
import { type LayoutForm, makesAny, sourceOf, yearIsValid } from "./layoutForm";
import { namesWritten } from "./writtenNames";
import { weightSetOf } from "./weights";

/** What still stands in the way of laying out, in the order of the page. */
export type Missing = "unitName" | "year" | "statements" | "weights";

export function missingIn(form: LayoutForm): readonly Missing[] {
  const missing: Missing[] = [];
  if (form.unitName.trim() === "") missing.push("unitName");
  if (!yearIsValid(form)) missing.push("year");
  if (form.statements.length === 0) missing.push("statements");
  if (makesAny(form, ["self", "project"]) && !weightSetOf(form)) missing.push("weights");
  return missing;
}

/** Figures that are not typed into the form: pasted ones, and those of last year's workbook. */
export interface GivenFigures {
  readonly entries?: LayoutChoices["entries"];
  readonly lastYear?: LastYearFigures | undefined;
}

/** The choices the form stands for; while something is missing, the usual stands in its place. */
export function choicesOf(form: LayoutForm, given: GivenFigures = {}): LayoutChoices {
  const year = yearIsValid(form) ? Number(form.year) : new Date().getFullYear() - 1;
  const weights = weightSetOf(form);
  const { lastYear } = given;
  const lists = listsOf(form, lastYear?.specials.map(({ name }) => name) ?? []);
  const specials = lists["basic.special"]?.map(({ name }) => name) ?? [];
  return layoutChoices({
    unitName: form.unitName.trim(),
    scope: form.scope,
    level: form.level,
    year,
    form: form.form ?? formOfYear(year).form,
    unit: form.unit,
    attachments: withoutBlanks(form.attachments),
    statements: form.statements,
    codes: parseCodes(form.codes).codes,
    fundCodes: parseCodes(form.fundCodes).codes,
    capitalCodes: parseCodes(form.capitalCodes).codes,
    names: { ...form.names, ...namesWritten([form.codes, form.fundCodes, form.capitalCodes]) },
    lists,
    ...(weights && { weights }),
    source: sourceOf(form),
    onlyGeneralBudget: form.onlyGeneralBudget,
    rates: form.rates,
    scores: form.scores,
    locked: form.locked,
    entries: new Map([...(lastYear ? lastYearEntries(lastYear, specials) : []), ...(given.entries ?? [])]),
    ...(lastYear && { lastYear: lastYear.figures }),
  });
}

/** The names of a list field, one per line. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** A 专项 that there was last year keeps its row: its 决算数 is part of last year's total. */
function listsOf(
  { projects, specials }: LayoutForm,
  lastYearSpecials: readonly string[],
): Record<string, readonly ListRow[]> {
  const lists = {
    "projects.body": linesOf(projects),
    "basic.special": [...new Set([...linesOf(specials), ...lastYearSpecials])],
  };
  return Object.fromEntries(
    Object.entries(lists)
      .filter(([, names]) => names.length > 0)
      .map(([block, names]) => [block, names.map((name) => ({ name }))]),
  );
}

function withoutBlanks(texts: LayoutChoices["attachments"]): LayoutChoices["attachments"] {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ""));
}
