import { sameAs } from "./isSame";

/**
 * What a check remembers of the one before it. A key names a piece of work; its answer is taken over where the inputs
 * are the very same objects, so that `inputs` must hold everything the work depends on. Work itself remembers nothing:
 * where it is passed over, what it remembered would be forgotten. No answer is ever changed.
 */
export interface Memory {
  /** `before` is the answer of last time, to other inputs. */
  answer<Answer>(key: string, inputs: readonly unknown[], work: (before?: Answer) => Answer): Answer;
  /** The same with the stops of long work. */
  answerInSteps<Step, Answer>(
    key: string,
    inputs: readonly unknown[],
    work: (before?: Answer) => Generator<Step, Answer>,
  ): Generator<Step, Answer>;
  /** The value of last time where it says the same as this one, to compare by identity from then on. */
  same<Value>(key: string, value: Value): Value;
}

/** What is remembered of another workbook that is checked along with this one, whose sheets may have the same names. */
export function memoryOf(other: string, memory: Memory): Memory {
  return {
    answer: (key, inputs, work) => memory.answer(`${other}/${key}`, inputs, work),
    answerInSteps: (key, inputs, work) => memory.answerInSteps(`${other}/${key}`, inputs, work),
    same: (key, value) => memory.same(`${other}/${key}`, value),
  };
}

/** Everything anew: the plain check. */
export const FORGETFUL: Memory = {
  answer: (_key, _inputs, work) => work(),
  answerInSteps: (_key, _inputs, work) => work(),
  same: (_key, value) => value,
};

interface Remembered {
  readonly inputs: readonly unknown[];
  readonly answer: unknown;
}

/** All that one check has worked out or taken over, by key. */
export type Recollections = ReadonlyMap<string, Remembered>;

/** Remembers one check before; what that check knew and this one does not ask for is forgotten. */
export class Recollection implements Memory {
  private readonly now = new Map<string, Remembered>();

  constructor(private readonly before: Recollections) {}

  /** For the next check. */
  get kept(): Recollections {
    return this.now;
  }

  answer<Answer>(key: string, inputs: readonly unknown[], work: (before?: Answer) => Answer): Answer {
    const known = this.before.get(key);
    const answer =
      known && areIdentical(known.inputs, inputs) ? answerOf<Answer>(known) : work(answerOf(known));
    this.now.set(key, { inputs, answer });
    return answer;
  }

  *answerInSteps<Step, Answer>(
    key: string,
    inputs: readonly unknown[],
    work: (before?: Answer) => Generator<Step, Answer>,
  ): Generator<Step, Answer> {
    const known = this.before.get(key);
    const answer =
      known && areIdentical(known.inputs, inputs) ? answerOf<Answer>(known) : yield* work(answerOf(known));
    this.now.set(key, { inputs, answer });
    return answer;
  }

  same<Value>(key: string, value: Value): Value {
    const answer = sameAs(answerOf<Value>(this.before.get(key)), value);
    this.now.set(key, { inputs: [], answer });
    return answer;
  }
}

/** One key stands for one kind of answer. */
function answerOf<Answer>(remembered: Remembered): Answer;
function answerOf<Answer>(remembered: Remembered | undefined): Answer | undefined;
function answerOf<Answer>(remembered: Remembered | undefined): Answer | undefined {
  return remembered?.answer as Answer | undefined;
}

function areIdentical(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((input, index) => Object.is(input, now[index]));
}
