/** The result of work that is cut into steps, all of them taken at once. */
export function finished<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same work for those who need not be told how far it has come. */
export function* untold<Result>(steps: Generator<unknown, Result>): Generator<void, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield;
  }
}

/** Work that tells at every stop how many cells it has looked at since the last one. */
export type CountedSteps<Result> = Generator<number, Result>;

/** Cells that are looked at between two stops: some milliseconds. */
export const CELLS_PER_STEP = 5000;

/** The same work with fewer stops: one as soon as so many cells have been looked at. */
export function* paced<Result>(steps: CountedSteps<Result>): Generator<void, Result> {
  let cells = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    cells += step.value;
    if (cells < CELLS_PER_STEP) continue;
    cells = 0;
    yield;
  }
}

/** A long line in stretches, first and last inclusive, so that work can stop behind each. */
export function* stretches(first: number, last: number): Generator<{ first: number; last: number }> {
  for (let from = first; from <= last; from += STRETCH) {
    yield { first: from, last: Math.min(last, from + STRETCH - 1) };
  }
}

const STRETCH = 1000;

/** Puts what is made one by one into a list, with a stop behind every thousand. */
export function* putInto<Item>(list: Item[], items: Iterable<Item>): Generator<void, void> {
  for (const item of items) if (list.push(item) % STRETCH === 0) yield;
}
