import { CallFault } from "./callFault";
import { type CommandName, commandNames, options, type OptionName } from "./options";

/** The words of a call, sorted: the command, its options and what is neither. */
export interface Arguments {
  readonly command: CommandName | undefined;
  readonly given: ReadonlyMap<OptionName, string>;
  readonly operands: readonly string[];
  readonly wantsHelp: boolean;
  readonly wantsVersion: boolean;
}

/**
 * Reads `command --name value --name=value operand -- operand`; the language may come first, and `help command` is the
 * command's help. Throws `CallFault` for an option that is unknown, not of this command, given twice, or without the
 * value it needs.
 */
export function readArguments(written: readonly string[]): Arguments {
  const words = helpBehind(languageBehind(written));
  const [first, ...rest] = words;
  const command = commandNamed(first);
  if (command === undefined) return withoutCommand(first, words);
  const given = new Map<OptionName, string>();
  const operands: string[] = [];
  for (let index = 0; index < rest.length; index++) {
    const word = rest[index] ?? "";
    if (word === "--") {
      operands.push(...rest.slice(index + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      operands.push(word);
      continue;
    }
    const equals = word.indexOf("=");
    const written = equals < 0 ? word : word.slice(0, equals);
    const name = optionNamed(written, command);
    if (given.has(name)) throw new CallFault("twice", { option: written });
    if (options[name].value === "none") {
      if (equals >= 0) throw new CallFault("noValue", { option: written });
      given.set(name, "");
      continue;
    }
    const value = equals < 0 ? rest[++index] : word.slice(equals + 1);
    if (value === undefined || value === "" || (equals < 0 && value.startsWith("--")))
      throw new CallFault("valueMissing", { option: written });
    given.set(name, value);
  }
  return { command, given, operands, wantsHelp: given.has("help"), wantsVersion: false };
}

function commandNamed(word: string | undefined): CommandName | undefined {
  return commandNames.find((name) => name === word);
}

/** `--lang en check x` as `check --lang en x`. */
function languageBehind(words: readonly string[]): readonly string[] {
  const length = lengthOfLanguage(words);
  const [command, ...rest] = words.slice(length);
  return command === undefined ? words : [command, ...words.slice(0, length), ...rest];
}

function lengthOfLanguage([first = ""]: readonly string[]): number {
  return first === "--lang" ? 2 : first.startsWith("--lang=") ? 1 : 0;
}

/** `help check` as `check --help`; the language may stand between them. */
function helpBehind(words: readonly string[]): readonly string[] {
  const [help, ...rest] = words;
  if (help !== "help") return words;
  const [topic, ...others] = languageBehind(rest);
  return topic === undefined || topic.startsWith("-") ? words : [topic, "--help", ...others];
}

function withoutCommand(first: string | undefined, words: readonly string[]): Arguments {
  const language = languageIn(words);
  const given = new Map<OptionName, string>(language === undefined ? [] : [["lang", language]]);
  const bare = { command: undefined, given, operands: [], wantsVersion: false };
  if (first === "--version" || first === "-V") return { ...bare, wantsHelp: false, wantsVersion: true };
  if (first === undefined || lengthOfLanguage(words) > 0) throw new CallFault("noCommand");
  if (words.includes("--help") || words.includes("-h") || first === "help")
    return { ...bare, wantsHelp: true };
  const option = first.replace(/=.*$/u, "");
  const name = optionIn(option);
  if (name) throw new CallFault("optionFirst", { option, command: options[name].commands[0] });
  throw new CallFault("unknownCommand", { command: first });
}

function optionNamed(written: string, command: CommandName): OptionName {
  const known = written === "-h" ? "help" : optionIn(written);
  if (known === undefined) throw new CallFault("unknownOption", { option: written });
  const commands: readonly CommandName[] = options[known].commands;
  if (!commands.includes(command)) throw new CallFault("notOfCommand", { option: written, command });
  return known;
}

function optionIn(written: string): OptionName | undefined {
  const name = written.slice("--".length);
  return written.startsWith("--") && Object.hasOwn(options, name) ? (name as OptionName) : undefined;
}

/** The language asked for, looked for before anything else: a complaint about the call is in it too. */
export function languageIn(words: readonly string[]): string | undefined {
  const index = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = words[index];
  if (word === undefined) return undefined;
  return word === "--lang" ? words[index + 1] : word.slice("--lang=".length);
}
