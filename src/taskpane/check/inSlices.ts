import { HostFailure } from "../../host/spreadsheetHost";

/** Milliseconds of work between two turns of the page: with the longest step behind it well under a tenth of a second. */
const SLICE = 30;

/** The clock, and a way to let the page take its turn: what the officer clicked is heard, what was drawn is shown. */
export interface Turns {
  now(): number;
  next(): Promise<void>;
}

export interface SliceOptions<Progress> {
  readonly signal: AbortSignal;
  /** Called before the page takes its turn. */
  readonly tell: (progress: Progress) => void;
  readonly turns?: Turns;
}

/**
 * Takes the steps of some work in slices, and lets the page take its turn in between. Rejects with "cancelled" at the
 * first turn after the signal aborts: of work that was given up there is no result.
 */
export async function inSlices<Progress, Result>(
  steps: Generator<Progress, Result>,
  { signal, tell, turns = PAGE }: SliceOptions<Progress>,
): Promise<Result> {
  let began = turns.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (turns.now() - began < SLICE) continue;
    tell(step.value);
    await turns.next();
    if (signal.aborted) throw new HostFailure("cancelled", "given up between two slices");
    began = turns.now();
  }
}

const PAGE: Turns = { now: () => performance.now(), next: nextTurn };

/** The browser's own way where it has one: a timer is held back for four milliseconds and more. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
