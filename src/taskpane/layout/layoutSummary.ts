import { layoutSentences } from "../../shared/message/layout";
import { say, type Locale } from "../../shared/message/say";
import { parseCodes } from "../../shared/statement/subjects";
import { linesOf } from "./formChoices";
import { codeFields, type LayoutForm, makesAny, sourceOf } from "./layoutForm";
import type { SectionId } from "./sections";
import { statementGroups } from "./statementGroups";
import { weightTotal } from "./weights";

type Told = (form: LayoutForm, locale: Locale) => readonly string[];

/** What stands in each section, in a few words. */
const told: Record<SectionId, Told> = {
  unit: (form, locale) => [
    form.unitName.trim() || say(locale, layoutSentences.unitNameBlank),
    say(locale, layoutSentences[form.scope]),
    form.level,
    say(locale, layoutSentences.ofYear, { year: form.year }),
    form.unit,
  ],
  statements: ({ statements }, locale) => {
    const counts = statementGroups.flatMap(({ name, members }) => {
      const count = members.filter(({ id }) => statements.includes(id)).length;
      const group = say(locale, name);
      return count > 0 ? [say(locale, layoutSentences.chosenOf, { group, count })] : [];
    });
    return counts.length > 0 ? counts : [say(locale, layoutSentences.nothingChosen)];
  },
  source: (form, locale) => [
    say(locale, layoutSentences[sourceOf(form)]),
    ...(form.onlyGeneralBudget && form.source !== "typed"
      ? [say(locale, layoutSentences.onlyGeneralBudget)]
      : []),
  ],
  codes: (form, locale) => {
    const counts = codeFields
      .filter(({ statements }) => makesAny(form, statements))
      .map(({ field, statements }) => ({ statements, count: parseCodes(form[field]).codes.length }))
      .filter(({ count }) => count > 0)
      .map(({ statements, count }) =>
        say(locale, layoutSentences.codesSummary, { numbers: statements.join("/"), count }),
      );
    return counts.length > 0 ? counts : [say(locale, layoutSentences.codesBlank)];
  },
  evaluation: (form, locale) => [
    ...(makesAny(form, ["self", "project"]) ? [weightsTold(form, locale)] : []),
    ...(makesAny(form, ["self", "project", "indicators"])
      ? [
          say(
            locale,
            form.scores === "typed" ? layoutSentences.scoresTypedShort : layoutSentences.scoresSuggestedShort,
          ),
        ]
      : []),
    ...listTold(form, locale, "projects"),
    ...listTold(form, locale, "basic"),
  ],
  lastYear: (_, locale) => [say(locale, layoutSentences.lastYearOptional)],
  formulas: ({ rates, locked }, locale) => [
    say(locale, rates === "perf" ? layoutSentences.ratesPerf : layoutSentences.ratesNative),
    say(locale, locked ? layoutSentences.lockedShort : layoutSentences.unlockedShort),
  ],
};

export function summaryOf(section: SectionId, form: LayoutForm, locale: Locale): string {
  return told[section](form, locale).join(" · ");
}

function weightsTold({ weights, ownWeights }: LayoutForm, locale: Locale): string {
  if (weights !== "own") return weights.replaceAll("-", "/");
  const own = say(locale, layoutSentences.ownWeights);
  return weightTotal(ownWeights)?.eq(100) ? own : `${own}（${say(locale, layoutSentences.missingWeights)}）`;
}

function listTold(form: LayoutForm, locale: Locale, statement: "projects" | "basic"): string[] {
  const count = linesOf(statement === "projects" ? form.projects : form.specials).length;
  if (count === 0 || !makesAny(form, [statement])) return [];
  const sentence = statement === "projects" ? layoutSentences.projectCount : layoutSentences.specialCount;
  return [say(locale, sentence, { count })];
}
