import type { CheckResult, Finding } from "../check/result";
import type { Diagnosis } from "../diagnosis/diagnosis";
import { contains, parseArea } from "../workbook/address";
import { addTo } from "../workbook/listsByKey";
import { byStatement, checkedCount, missingTitles, mustBeFilled, nameOf } from "./coverage";
import { culpritOf } from "./culprit";
import type { OpinionWords, UnreadableCell } from "./opinionWords";
import { isClosed, type Reasons } from "./reasons";

/**
 * 退回意见 as plain text: what a reviewer sends back. Statement by statement what disagrees and what it should be,
 * then what is missing. What is to be verified and has a reason, tails and hints are not mentioned; a reason is asked for
 * only where something is to be verified, since what disagrees must be corrected.
 */
export function returnOpinion(result: CheckResult, reasons: Reasons, words: OpinionWords): string {
  const open = result.findings.filter(
    (finding) =>
      finding.verdict === "wrong" || (finding.verdict === "doubtful" && !isClosed(finding, reasons)),
  );
  const sections = [...statementSections(open, result, words), ...missingSection(result, words)];
  if (sections.length === 0) return words.nothing(checkedCount(result));
  const numbered = sections.flatMap(({ heading, sentences }, index) => [
    words.heading(index + 1, heading),
    ...sentences.map((sentence, at) => words.numbered(at + 1, sentence)),
  ]);
  const isToBeVerified = open.some(({ verdict }) => verdict === "doubtful");
  return [words.opening, ...numbered, ...(isToBeVerified ? [words.closing] : [])].join("\n");
}

interface Section {
  readonly heading: string;
  readonly sentences: readonly string[];
}

function statementSections(open: readonly Finding[], result: CheckResult, words: OpinionWords): Section[] {
  const sentences = new Map<string, string[]>();
  const say = ({ statement, instance }: Pick<Finding, "statement" | "instance">, sentence: string): void => {
    addTo(sentences, words.statement(nameOf(result, statement, instance)), sentence);
  };
  const told = new Set<Diagnosis>();
  for (const finding of byStatement(open).flat()) {
    const culprit = culpritOf(finding, result);
    if (!culprit || !isAsserted(culprit)) say(finding, words.disagreement(finding));
    else if (!told.has(culprit)) {
      told.add(culprit);
      const explained = open.filter(({ id }) => culprit.explains.includes(id));
      for (const cell of culprit.cells) {
        say(statementAt(cell, result) ?? finding, words.correction(cell, culprit, explained));
      }
    }
  }
  return [...sentences].map(([heading, all]) => ({ heading, sentences: all }));
}

/** A reviewer does not send guesses: where several cells may be to blame, only the disagreement is told. */
export function isAsserted({ confidence }: Pick<Diagnosis, "confidence">): boolean {
  return confidence === "certain" || confidence === "likely";
}

/** The statement a cell belongs to, which may be another one than that of the finding it explains. */
function statementAt(
  { sheet, cell }: { readonly sheet: string; readonly cell: string },
  { statements }: CheckResult,
): Pick<Finding, "statement" | "instance"> | undefined {
  const at = parseArea(cell);
  const found = statements.find((statement) => {
    const area = parseArea(statement.range);
    return statement.sheet === sheet && at !== undefined && area !== undefined && contains(area, at);
  });
  return found && { statement: found.id, instance: found.instance };
}

function missingSection(result: CheckResult, words: OpinionWords): Section[] {
  const missing = missingTitles(result);
  const unfilled = result.statements
    .filter(mustBeFilled)
    .map(({ id, instance }) => words.statement(nameOf(result, id, instance)));
  const unreadable = unreadableCells(result);
  const sentences = [
    ...(missing.length > 0 ? [words.missing(missing)] : []),
    ...(unfilled.length > 0 ? [words.unfilled(unfilled)] : []),
    ...(unreadable.length > 0 ? [words.unreadable(unreadable)] : []),
  ];
  return sentences.length > 0 ? [{ heading: words.missingHeading, sentences }] : [];
}

/** Each cell once, however many relations it stands in the way of. */
function unreadableCells({ unchecked }: CheckResult): UnreadableCell[] {
  const cells = new Map<string, UnreadableCell>();
  for (const { sheet, cell, reason } of unchecked) {
    const isInTheWay = reason === "error-value" || reason === "unreadable-text";
    if (!isInTheWay || sheet === undefined || cell === undefined) continue;
    cells.set(`${sheet}!${cell}`, { sheet, cell, reason });
  }
  return [...cells.values()];
}
