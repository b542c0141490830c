import type { Command } from "./command";
import { concernsEverything, isTooLarge, traces } from "./errors";
import type { Answer, ListedSheet } from "./listSheets";

/** Something to ask of one sheet; the answer puts what it learned where the asker wants it. */
export interface Question {
  readonly sheet: ListedSheet;
  readonly ask: (worksheet: Excel.Worksheet) => Answer<void>;
}

/** Why a question has no answer: the sheet has no cells at all (a chart sheet), or Excel refuses this question. */
export type Refusal = "no-cells" | "refused";

/**
 * Asks all questions in one round trip. A sheet that cannot answer makes Excel fail the whole request, so after a
 * failure the sheets are only touched, which costs next to nothing, until all that have no cells are known; then
 * the others are asked again. Which sheet failed is told by `context.trace`, whose messages come back with the error.
 * Rejects when the answer as a whole is refused: too large, or the command cannot run now.
 */
export async function askSheets(
  command: Command,
  questions: readonly Question[],
): Promise<ReadonlyMap<Question, Refusal>> {
  const refusals = new Map<Question, Refusal>();
  let open = questions;
  for (;;) {
    const culprit = await attempt(command, open);
    if (culprit === undefined) return refusals;
    const withoutCells = await findWithoutCells(command, open);
    for (const question of open) if (withoutCells.has(question.sheet)) refusals.set(question, "no-cells");
    if (culprit !== "untold") {
      if (!refusals.has(culprit)) refusals.set(culprit, "refused");
    } else if (!open.some((question) => refusals.has(question))) {
      for (const question of await askOneByOne(command, open)) refusals.set(question, "refused");
      return refusals;
    }
    open = open.filter((question) => !refusals.has(question));
  }
}

/** Undefined when all were answered; else the question that failed, as far as Excel tells. */
async function attempt(
  command: Command,
  questions: readonly Question[],
): Promise<Question | "untold" | undefined> {
  const answers = questions.map(({ sheet, ask }, index) => {
    command.context.trace(String(index));
    return ask(command.workbook.worksheets.getItem(sheet.id));
  });
  try {
    await command.roundTrip();
  } catch (error) {
    if (concernsEverything(error) || isTooLarge(error)) throw error;
    return questions[Number(traces(error).at(-1) ?? NaN)] ?? "untold";
  }
  for (const answer of answers) answer();
  return undefined;
}

async function findWithoutCells(
  command: Command,
  questions: readonly Question[],
): Promise<ReadonlySet<ListedSheet>> {
  const found = new Set<ListedSheet>();
  let sheets = [...new Set(questions.map((question) => question.sheet))];
  for (;;) {
    const culprit = await attempt(command, sheets.map(touch));
    if (culprit === undefined) return found;
    if (culprit === "untold") {
      for (const { sheet } of await askOneByOne(command, sheets.map(touch))) found.add(sheet);
      return found;
    }
    found.add(culprit.sheet);
    sheets = sheets.filter((sheet) => sheet !== culprit.sheet);
  }
}

function touch(sheet: ListedSheet): Question {
  return {
    sheet,
    ask: (worksheet) => {
      worksheet.getRange("A1").load("address");
      return () => undefined;
    },
  };
}

/** The slow way for an Excel that does not tell where it failed; gives back the questions that were refused. */
async function askOneByOne(command: Command, questions: readonly Question[]): Promise<readonly Question[]> {
  const refused: Question[] = [];
  for (const question of questions) {
    if ((await attempt(command, [question])) !== undefined) refused.push(question);
  }
  return refused;
}
