/** How far a check has come: sheets recognised, relations judged, then looking for what explains the broken ones. */
export interface CheckProgress {
  readonly step: "sheets" | "relations" | "explaining";
  readonly done: number;
  /** 0 as long as nobody knows. */
  readonly total: number;
}

export type Steps<Result> = Generator<CheckProgress, Result>;

/** The steps of a part that does not tell how far it has come. */
export function* during<Result>(
  step: CheckProgress["step"],
  parts: Generator<unknown, Result>,
): Steps<Result> {
  for (;;) {
    const part = parts.next();
    if (part.done) return part.value;
    yield { step, done: 0, total: 0 };
  }
}
