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
 * Reads `command --name value --name=value operand -- operand`. Throws `CallFault` for an option that is unknown, not
 * of this command, given twice, or without the value it needs.
 */
export function readArguments(words: readonly string[]): Arguments {
  const [first, ...rest] = words;
  const command = commandNames.find((name) => name === first);
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

function withoutCommand(first: string | undefined, words: readonly string[]): Arguments {
  const language = languageIn(words);
  const given = new Map<OptionName, string>(language === undefined ? [] : [["lang", language]]);
  const bare = { command: undefined, given, operands: [], wantsVersion: false };
  if (first === "--version" || first === "-V") return { ...bare, wantsHelp: false, wantsVersion: true };
  if (first === undefined) throw new CallFault("noCommand");
  if (words.includes("--help") || words.includes("-h") || first === "help")
    return { ...bare, wantsHelp: true };
  throw new CallFault("unknownCommand", { command: first });
}

function optionNamed(written: string, command: CommandName): OptionName {
  const name = written === "-h" ? "help" : written.slice(2);
  if (!written.startsWith("-") || !Object.hasOwn(options, name) || (written.length === 2 && name !== "help"))
    throw new CallFault("unknownOption", { option: written });
  const known = name as OptionName;
  const commands: readonly CommandName[] = options[known].commands;
  if (!commands.includes(command)) throw new CallFault("notOfCommand", { option: written, command });
  return known;
}

/** The language asked for, looked for before anything else: a complaint about the call is in it too. */
export function languageIn(words: readonly string[]): string | undefined {
  const index = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = words[index];
  if (word === undefined) return undefined;
  return word === "--lang" ? words[index + 1] : word.slice("--lang=".length);
}
