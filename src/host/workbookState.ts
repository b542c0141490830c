/** What is ours among the small values that a workbook keeps: JSON text under names that begin so. */
export const STATE_PREFIX = "PERF.";

/** The state that a text holds. Text that is no JSON was not written by us: there is no state of ours. */
export function stateIn<State>(text: unknown): State | undefined {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text) as State;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
