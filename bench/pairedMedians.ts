/** Rounds per contestant after the warm-up. */
const ROUNDS = 31;
const WARM_UP = 10;

/**
 * Median milliseconds of `size` calls of each contestant. The contestants take turns in every round, so that a slow
 * spell of the machine hits all of them.
 */
export function pairedMedians(contestants: readonly ((index: number) => unknown)[], size: number): number[] {
  const times: number[][] = contestants.map(() => []);
  let kept: unknown;
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    contestants.forEach((call, contestant) => {
      const start = performance.now();
      for (let index = 0; index < size; index++) kept = call(index);
      if (round >= WARM_UP) times[contestant]?.push(performance.now() - start);
    });
  }
  // What is computed must be used somewhere, or the engine may leave the call out.
  if (kept === times) throw new Error("unreachable");
  return times.map(median);
}

/** The same of single calls that may take long: contestants take turns, and may answer later. */
export async function pairedMediansOfCalls(
  contestants: readonly (() => unknown)[],
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<number[]> {
  const times: number[][] = contestants.map(() => []);
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [contestant, call] of contestants.entries()) {
      const start = performance.now();
      await call();
      if (round >= warmUp) times[contestant]?.push(performance.now() - start);
    }
  }
  return times.map(median);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
