import { checkSentences } from "../../shared/message/check";
import { overviewSentences } from "../../shared/message/result";
import { listWords, say, type Locale } from "../../shared/message/say";
import type { StatementId } from "../../shared/statement/statement";
import { missingStatements, unitsOf, yearsOf, type Overview } from "./overview";

/** What stands in the workbook, a sentence each: how many statements, of which year and unit, which are missing. */
export function overviewWords(overview: Overview, locale: Locale): readonly string[] {
  const { empty, statements } = overview;
  if (empty) return [];
  if (statements.length === 0) return [say(locale, checkSentences.headlineNoStatement)];
  const years = listWords(yearsOf(overview), locale);
  const units = listWords(unitsOf(overview), locale);
  const facts = [
    say(locale, checkSentences.statementsRecognised, { count: statements.length }),
    years === "" ? "" : say(locale, overviewSentences.years, { years }),
    units === "" ? "" : say(locale, overviewSentences.units, { units }),
  ];
  const missing = missingStatements(overview);
  const names = listWords(
    missing.map((id) => formName(id, locale)),
    locale,
  );
  return [
    facts.filter(Boolean).join(" · "),
    missing.length === 0
      ? say(locale, overviewSentences.complete)
      : say(locale, overviewSentences.missing, { count: missing.length, names }),
  ];
}

/** The short name an officer calls a form by. */
function formName(id: StatementId, locale: Locale): string {
  if (id === "basic" || id === "self") return say(locale, overviewSentences[id]);
  return say(locale, overviewSentences.publicForm, { number: id });
}
