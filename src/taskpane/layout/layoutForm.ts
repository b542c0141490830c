import { parseCodes } from "../../shared/statement/subjects";
import { statements } from "../../shared/statement/catalogue";
import type { StatementId } from "../../shared/statement/statement";
import type { LayoutChoices } from "../../shared/layout/choices";

/** What stands in the fields of the page, as typed. Kept in the workbook, so that next time it stands there again. */
export interface LayoutForm {
  readonly unitName: string;
  readonly scope: LayoutChoices["scope"];
  readonly year: string;
  readonly statements: readonly StatementId[];
  readonly codes: string;
  readonly totals: LayoutChoices["totals"];
}

/** Where the form is kept in the workbook. */
export const LAYOUT_FORM_KEY = "layout-form";

/** Final accounts are drawn up for the year that has ended. */
export function blankForm(today: Date): LayoutForm {
  return {
    unitName: "",
    scope: "single",
    year: String(today.getFullYear() - 1),
    statements: statements.map(({ id }) => id),
    codes: "",
    totals: "calculated",
  };
}

/** A form read back from a workbook, which another version may have written: what is not usable is left blank. */
export function restoredForm(kept: unknown, blank: LayoutForm): LayoutForm {
  if (typeof kept !== "object" || kept === null) return blank;
  const form = kept as Partial<Record<keyof LayoutForm, unknown>>;
  const chosen: readonly unknown[] = Array.isArray(form.statements) ? form.statements : blank.statements;
  return {
    unitName: typeof form.unitName === "string" ? form.unitName : blank.unitName,
    scope: form.scope === "consolidated" ? "consolidated" : "single",
    year: typeof form.year === "string" ? form.year : blank.year,
    statements: statements.map(({ id }) => id).filter((id) => chosen.includes(id)),
    codes: typeof form.codes === "string" ? form.codes : blank.codes,
    totals: form.totals === "typed" ? "typed" : "calculated",
  };
}

export function yearIsValid({ year }: LayoutForm): boolean {
  return /^(19|20)\d\d$/.test(year.trim());
}

/** Whether any chosen statement has a row per subject code; the others need no codes. */
export function needsCodes(form: LayoutForm): boolean {
  return statements.some(
    ({ id, blocks }) => form.statements.includes(id) && blocks.some(({ rows }) => rows.kind === "tree"),
  );
}

/** The choices the form stands for; undefined while something is missing. */
export function choicesOf(form: LayoutForm): LayoutChoices | undefined {
  if (!yearIsValid(form) || form.statements.length === 0) return undefined;
  return {
    unitName: form.unitName.trim(),
    scope: form.scope,
    year: Number(form.year),
    statements: [...form.statements],
    codes: parseCodes(form.codes).codes,
    totals: form.totals,
  };
}
