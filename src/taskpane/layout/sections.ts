import { missingIn, type Missing } from "./formChoices";
import { codeFields, type LayoutForm, makesAny } from "./layoutForm";

/** The sections of the page in the order an officer goes through them. */
export type SectionId = "unit" | "statements" | "source" | "codes" | "evaluation" | "lastYear" | "formulas";

/** The sections that have something to ask for the chosen statements. */
export function sectionsOf(form: LayoutForm): readonly SectionId[] {
  const asksForCodes = codeFields.some(({ statements }) => makesAny(form, statements));
  const asksForEvaluation = makesAny(form, ["basic", "self", "project", "projects", "indicators"]);
  return [
    "unit",
    "statements",
    "source",
    ...(asksForCodes ? (["codes"] as const) : []),
    ...(asksForEvaluation ? (["evaluation"] as const) : []),
    "lastYear",
    "formulas",
  ];
}

/** Where what is missing is put right. */
export const sectionOf: Readonly<Record<Missing, SectionId>> = {
  unitName: "unit",
  year: "unit",
  statements: "statements",
  weights: "evaluation",
};

/** What stands open on arrival: what has to be told, and in a new workbook what is worth a look. */
export function openOnArrival(form: LayoutForm, remembered: boolean): readonly SectionId[] {
  const asked = missingIn(form).map((missing) => sectionOf[missing]);
  return remembered ? asked : [...asked, "unit", "statements", "codes"];
}
