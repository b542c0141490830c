import { checkSentences } from "../../shared/message/check";
import { resultSentences } from "../../shared/message/result";
import { say, type Locale } from "../../shared/message/say";
import type { CheckResult, Finding, RecognisedStatement } from "../../shared/check/result";
import { checkedCount } from "../../shared/report/coverage";
import { closedByReason, type Reasons } from "../../shared/report/reasons";
import { statements } from "../../shared/statement/catalogue";
import type { FinishedCheck } from "./checkState";
import { uncheckedCells } from "./cellsInTheWay";

/** How the headline is coloured; `agrees` only where nothing applicable was left unchecked. */
export type Tone = "wrong" | "doubtful" | "agrees" | "neutral";

/** Forms without any figure; nothing in them was checked. */
export function unfilledTitles(result: CheckResult, locale: Locale): readonly string[] {
  return result.statements
    .filter(({ filled }) => !filled)
    .map(({ id, instance }) => statementTitle(result, id, instance, locale));
}

/** Whether there was nothing in the workbook to check. */
export function nothingKnown({ statements: found, otherSheets }: CheckResult): boolean {
  return found.length === 0 && otherSheets.length === 0;
}

/** Whether statements were recognised and none of them holds a figure. */
export function nothingFilled({ statements: found }: CheckResult): boolean {
  return found.length > 0 && found.every(({ filled }) => !filled);
}

export function toneOf(result: CheckResult, reasons: Reasons): Tone {
  const { wrong, unchecked } = result.relations;
  const { open, closed } = closedByReason(result, reasons);
  if (wrong > 0) return "wrong";
  if (open.doubtful > 0) return "doubtful";
  if (closed > 0 || result.findings.some(({ note }) => note !== undefined)) return "neutral";
  // A sheet that may be a statement, or a relation of the officer's own, was not checked.
  if (result.questions.length > 0 || result.ruleProblems.length > 0) return "neutral";
  const allFilled = result.statements.every(({ filled }) => filled);
  return allFilled && checkedCount(result) > 0 && unchecked === 0 ? "agrees" : "neutral";
}

/** The one line that tells how the check ended. */
export function headline({ result, empty }: FinishedCheck, reasons: Reasons, locale: Locale): string {
  const { wrong, doubtful, unchecked } = result.relations;
  if (empty) return say(locale, checkSentences.headlineEmpty);
  if (nothingKnown(result)) return say(locale, checkSentences.headlineNoStatement);
  if (nothingFilled(result)) return say(locale, checkSentences.headlineUnfilled);
  const cells = uncheckedCells(result).length;
  if (cells > 0 && wrong === 0) return say(locale, checkSentences.headlineCells, { count: cells });
  if (wrong > 0) return say(locale, checkSentences.headlineWrong, { count: wrong });
  if (doubtful > 0) {
    const { closed } = closedByReason(result, reasons);
    return closed < doubtful
      ? say(locale, checkSentences.headlineDoubtful, { count: doubtful - closed })
      : say(locale, resultSentences.headlineExplained, { count: closed });
  }
  const blank = new Set(
    result.findings.filter(({ note }) => note !== undefined).map(({ sheet, cell }) => `${sheet}!${cell}`),
  );
  if (blank.size > 0) return say(locale, resultSentences.headlineNotFilled, { count: blank.size });
  if (checkedCount(result) === 0) return say(locale, checkSentences.headlineNothingChecked);
  if (unchecked > 0) return say(locale, checkSentences.headlineAgreesSoFar, { count: unchecked });
  return say(locale, checkSentences.headlineAgrees);
}

export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** Findings under the statement they belong to, in the order in which the check gives them. */
export function groupFindings(
  findings: readonly Finding[],
  result: CheckResult,
  locale: Locale,
): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.statement}/${finding.instance}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups].flatMap(([key, members]) => {
    const [first] = members;
    return first ? [{ key, title: groupTitle(first, result, locale), findings: members }] : [];
  });
}

function groupTitle({ statement, instance, sheet }: Finding, result: CheckResult, locale: Locale): string {
  return statement === "other" ? sheet : statementTitle(result, statement, instance, locale);
}

interface Titled {
  readonly statements: readonly Pick<RecognisedStatement, "id" | "instance" | "title">[];
}

/** The title of a statement as the sheet has it; numbered where the workbook holds more than one of its kind. */
export function statementTitle(result: Titled, id: string, instance: number, locale: Locale): string {
  const sameKind = result.statements.filter((statement) => statement.id === id);
  const title = sameKind.find((statement) => statement.instance === instance)?.title ?? standardTitle(id);
  return sameKind.length > 1 ? say(locale, checkSentences.instance, { title, instance }) : title;
}

/** For a statement that stands nowhere in the workbook. */
function standardTitle(id: string): string {
  return statements.find((statement) => statement.id === id)?.title ?? id;
}
