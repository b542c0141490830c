import { commandHelp } from "../shared/message/commandHelp";
import { commandSentences, faultSentences } from "../shared/message/command";
import { say, type Locale } from "../shared/message/say";
import { CallFault } from "./call/callFault";
import { faultWords } from "./call/faultWords";
import { languageIn, readArguments, type Arguments } from "./call/readArguments";
import { oneOf } from "./call/readValues";
import type { ExitCode } from "./check/exitCode";
import { OutputLost, type Terminal } from "./terminal";

export interface CommandSurroundings {
  readonly terminal: Terminal;
  /** The script that workers run: the command itself. */
  readonly script: string;
  readonly version: string;
  readonly today: Date;
}

/** Runs the perf command; the exit code is its answer. A wrong call is one sentence on standard error and code 2. */
export async function runCommand(
  words: readonly string[],
  surroundings: CommandSurroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  let locale: Locale = languageIn(words)?.startsWith("en") ? "en-US" : "zh-CN";
  try {
    const called = readArguments(words);
    locale = localeOf(called);
    return await carryOut(called, locale, surroundings);
  } catch (error) {
    if (error instanceof OutputLost) {
      terminal.complain(
        `${say(locale, faultSentences.fault, { words: say(locale, commandSentences.outputLost) })}\n`,
      );
      return 2;
    }
    if (!(error instanceof CallFault)) throw error;
    terminal.complain(faultWords(error, locale));
    if (error.isOfTheCall) terminal.complain(`${say(locale, faultSentences.seeHelp)}\n`);
    return 2;
  }
}

async function carryOut(
  called: Arguments,
  locale: Locale,
  { terminal, script, version, today }: CommandSurroundings,
): Promise<ExitCode> {
  if (called.wantsVersion) {
    await terminal.print(`${version}\n`);
    return 0;
  }
  if (called.wantsHelp || called.command === undefined) {
    await terminal.print(`${say(locale, commandHelp[called.command ?? "perf"])}\n`);
    return 0;
  }
  switch (called.command) {
    case "check": {
      const { readCheckCall, runCheck } = await import("./check");
      return runCheck(readCheckCall(called), locale, terminal, { script, version });
    }
    case "check-text": {
      const { readCheckTextCall, runCheckText } = await import("./text");
      return runCheckText(readCheckTextCall(called), locale, terminal);
    }
    case "layout": {
      const { readLayoutCall, runLayout } = await import("./layout");
      return runLayout(readLayoutCall(called, today), locale, terminal);
    }
    case "functions": {
      const { listFunctions } = await import("./functions/listFunctions");
      return listFunctions(called, locale, terminal);
    }
  }
}

function localeOf({ given }: Arguments): Locale {
  return oneOf("lang", given.get("lang") ?? "zh", ["zh", "en"]) === "en" ? "en-US" : "zh-CN";
}
