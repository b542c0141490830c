import { CheckSession } from "../../src/taskpane/check/checkSession";
import { inSlices, type Turns } from "../../src/taskpane/check/inSlices";
import { FakeHost } from "./fakeHost";
import { agreeingResult } from "./results";

/** A page whose clock goes on by `step` milliseconds whenever it is looked at, and that counts its turns. */
class FakePage implements Turns {
  taken = 0;
  private time = 0;

  constructor(
    private readonly step: number,
    private readonly onTurn: (taken: number) => void = () => undefined,
  ) {}

  now(): number {
    return (this.time += this.step);
  }

  next(): Promise<void> {
    this.onTurn(++this.taken);
    return Promise.resolve();
  }
}

function* counting(steps: number): Generator<number, string> {
  for (let step = 1; step <= steps; step++) yield step;
  return "done";
}

function run(steps: number, turns: FakePage, signal = new AbortController().signal) {
  const told: number[] = [];
  const result = inSlices(counting(steps), { signal, tell: (step) => told.push(step), turns });
  return { result, told };
}

test("steps that take long together are cut into slices, and the page has its turn in between", async () => {
  const page = new FakePage(10);
  const { result, told } = run(9, page);
  await expect(result).resolves.toBe("done");
  expect(told).toEqual([3, 6, 9]);
  expect(page.taken).toBe(3);
});

test("short work is not cut", async () => {
  const page = new FakePage(0.01);
  await expect(run(50, page).result).resolves.toBe("done");
  expect(page.taken).toBe(0);
});

test("what is given up between two slices goes on no further and has no result", async () => {
  const controller = new AbortController();
  const page = new FakePage(40, (taken) => {
    if (taken === 2) controller.abort();
  });
  const { result, told } = run(100, page, controller.signal);
  await expect(result).rejects.toMatchObject({ reason: "cancelled" });
  expect(told).toEqual([1, 2]);
});

test("an error of the work is told as it is", async () => {
  function* failing(): Generator<number, string> {
    yield 1;
    throw new Error("out of order");
  }
  const options = { signal: new AbortController().signal, tell: () => undefined, turns: new FakePage(40) };
  await expect(inSlices(failing(), options)).rejects.toThrow("out of order");
});

describe("in the pane", () => {
  /** A check that hands the processor back as often as it is asked, for as long as nobody cancels. */
  function session(cancelAt: number) {
    let steps = 0;
    const host = new FakeHost();
    const made: CheckSession = new CheckSession(host, function* () {
      for (; steps < 1000; steps++) {
        if (steps === cancelAt) made.cancel();
        // Longer than a slice, so that the page has its turn behind every step.
        const until = performance.now() + 35;
        while (performance.now() < until);
        yield { step: "relations", done: steps, total: 1000 };
      }
      return agreeingResult;
    });
    return { session: made, host, steps: () => steps };
  }

  test("a check that is cancelled between two slices shows nothing as checked and marks nothing", async () => {
    const { session: check, host, steps } = session(3);
    await check.start();
    expect(steps()).toBe(3);
    expect(check.current().finished).toBeUndefined();
    expect(check.current().notice).toEqual({ kind: "cancelled" });
    expect(check.current().progress).toBeUndefined();
    expect(host.marks).toBeUndefined();
  });

  test("it tells how many relations are judged", async () => {
    const { session: check } = session(2);
    const told: unknown[] = [];
    check.subscribe(() => told.push(check.current().progress));
    await check.start();
    expect(told).toContainEqual({ step: "relations", done: 1, total: 1000 });
  });
});
