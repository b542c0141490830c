import { readAnyWorkbook } from "../../host/file/reading/readAnyWorkbook";
import { placeCells } from "../../shared/check/placeCells";
import { countingVersions } from "../../shared/check/rememberedOptions";
import { commandSentences, unreadSentences } from "../../shared/message/command";
import { documentRefusals } from "../../shared/message/narrative";
import { say, type Locale } from "../../shared/message/say";
import { checkText } from "../../shared/narrative/checkText";
import type { TextCheckResult } from "../../shared/narrative/result";
import { tablesFor, type NarrativeWorkbook } from "../../shared/narrative/tables";
import { recognise } from "../../shared/recognition/recognise";
import type { CheckTextCall } from "../call/checkTextCall";
import { faultWords } from "../call/faultWords";
import type { ExitCode } from "../check/exitCode";
import { rememberedIn } from "../check/remembered";
import { withResults } from "../check/withResults";
import { readInput } from "../files/readInput";
import { paintFor } from "../output/colours";
import { unreadWords } from "../output/notes";
import { skippedWords } from "../output/skippedWords";
import type { Terminal } from "../terminal";
import { readTextFile, type TextRefusal } from "./readTextFile";
import { textCheckBlock } from "./textCheckBlock";
import { textJsonLine } from "./textJsonLine";

/** Checks the sentences of each report, by themselves and against the tables of the workbook where one is given. */
export async function runCheckText(
  { files, workbook, format, ignoreRemembered, skipped, faults }: CheckTextCall,
  locale: Locale,
  terminal: Terminal,
): Promise<ExitCode> {
  const note = (file: string, words: string): void =>
    terminal.complain(`${say(locale, commandSentences.note, { file, words })}\n`);
  let code: ExitCode = 0;
  let tables: NarrativeWorkbook | undefined;
  if (workbook !== undefined) {
    const read = await tablesIn(workbook, { ignoreRemembered }, locale);
    // To check the text alone would look like a text that agrees with its tables.
    if (typeof read === "string") {
      note(workbook, read);
      return 2;
    }
    tables = read;
    if (tables.located.length === 0) note(workbook, say(locale, commandSentences.noStatement));
  }
  for (const fault of faults) {
    terminal.complain(faultWords(fault, locale));
    code = 2;
  }
  terminal.complain(skippedWords(skipped, locale));
  const paint = paintFor(terminal.colours);
  for (const file of files) {
    const read = readTextFile(file);
    if (typeof read === "string") {
      note(file, refusalWords(read, locale));
      code = 2;
      continue;
    }
    const result = checkText(read.text, tables);
    const checked = { file, result, compared: tables && tablesFor(tables, result.year) };
    await terminal.print(
      format === "json" ? `${textJsonLine(checked, locale)}\n` : textCheckBlock(checked, locale, paint),
    );
    if (code === 0 && counts(result)) code = 1;
  }
  return code;
}

function counts({ relations }: TextCheckResult): boolean {
  return relations.wrong + relations.doubtful > 0;
}

/** The statements of a workbook, as it remembers them corrected, and their cells, or what is to be said of a file that gives none. */
async function tablesIn(
  path: string,
  settings: Pick<CheckTextCall, "ignoreRemembered">,
  locale: Locale,
): Promise<NarrativeWorkbook | string> {
  const bytes = readInput(path);
  if (typeof bytes === "string") return unreadWords(bytes, locale);
  const read = await readAnyWorkbook(bytes);
  if (read.kind === "refused") return unreadWords(read.reason, locale);
  const { snapshot } = await withResults(read);
  const { corrections, versions } = rememberedIn(read, settings).options;
  const located = countingVersions(recognise(snapshot, corrections).located, versions);
  return { located, lookup: placeCells(located, snapshot) };
}

function refusalWords(reason: TextRefusal, locale: Locale): string {
  return say(
    locale,
    reason in unreadSentences
      ? unreadSentences[reason as keyof typeof unreadSentences]
      : documentRefusals[reason as keyof typeof documentRefusals],
  );
}
