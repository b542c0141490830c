import type { Command } from "./command";
import type { Answer } from "./listSheets";

const PREFIX = "PERF.";

/** Asks for the state kept in the workbook's settings under a key; undefined when there is none of ours. */
export function askForState<State>({ workbook }: Command, key: string): Answer<State | undefined> {
  const setting = workbook.settings.getItemOrNullObject(PREFIX + key);
  setting.load("value");
  return () => (setting.isNullObject ? undefined : parse<State>(setting.value));
}

/** Queues keeping a state in the workbook, as JSON text: Excel would turn dates inside an object into its own. */
export function keepState({ workbook }: Command, key: string, state: unknown): void {
  workbook.settings.add(PREFIX + key, JSON.stringify(state));
}

function parse<State>(value: unknown): State | undefined {
  if (typeof value !== "string") return undefined;
  try {
    return JSON.parse(value) as State;
  } catch (error) {
    // Text that is no JSON was not written by us: there is no state of ours.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
