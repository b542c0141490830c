import entries from "../../shared/message/functionCatalogue.json";
import { say, type Locale } from "../../shared/message/say";
import { CallFault } from "../call/callFault";
import type { Arguments } from "../call/readArguments";
import { oneOf } from "../call/readValues";
import { paintFor } from "../output/colours";
import { padded, widthOf } from "../output/width";
import type { Terminal } from "../terminal";

/** Prints every PERF function with its arguments, a line each. Throws `CallFault`. */
export async function listFunctions(
  { given, operands: [operand] }: Arguments,
  locale: Locale,
  terminal: Terminal,
): Promise<0> {
  if (operand !== undefined) throw new CallFault("noOperand", { operand });
  const format = oneOf("format", given.get("format") ?? "text", ["text", "json"]);
  const lines = format === "json" ? entries.map(jsonOf) : textOf(locale, terminal);
  await terminal.print(`${lines.join("\n")}\n`);
  return 0;
}

type Entry = (typeof entries)[number];

function jsonOf({ id, description, parameters, returns, example, source }: Entry): string {
  return JSON.stringify({ name: `PERF.${id}`, description, parameters, returns, example, source });
}

function textOf(locale: Locale, terminal: Terminal): string[] {
  const paint = paintFor(terminal.colours);
  const calls = entries.map((entry) => callOf(entry, locale));
  const width = Math.max(...calls.map(widthOf));
  return entries.map(
    ({ description }, index) =>
      `${paint(padded(calls[index] ?? "", width), "bold")}  ${say(locale, description)}`,
  );
}

function callOf({ id, parameters }: Entry, locale: Locale): string {
  const names = parameters.map(({ name, chineseName, optional }) => {
    const shown = locale === "zh-CN" ? chineseName : name;
    return optional ? `[${shown}]` : shown;
  });
  return `PERF.${id}(${names.join(", ")})`;
}
