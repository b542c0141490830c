import { STATE_PREFIX, stateIn } from "../workbookState";
import type { Command } from "./command";
import type { Answer } from "./listSheets";

/** Asks for the state kept in the workbook's settings under a key; undefined when there is none of ours. */
export function askForState<State>({ workbook }: Command, key: string): Answer<State | undefined> {
  const setting = workbook.settings.getItemOrNullObject(STATE_PREFIX + key);
  setting.load("value");
  return () => (setting.isNullObject ? undefined : stateIn<State>(setting.value));
}

/** Queues keeping a state in the workbook, as JSON text: Excel would turn dates inside an object into its own. */
export function keepState({ workbook }: Command, key: string, state: unknown): void {
  workbook.settings.add(STATE_PREFIX + key, JSON.stringify(state));
}
