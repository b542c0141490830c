import {
  INITIAL_STATE,
  nextState,
  type CheckEvent,
  type CheckState,
} from "../../src/taskpane/check/checkState";
import { agreeingResult } from "./results";

const finished = {
  result: agreeingResult,
  empty: false,
  marking: { kind: "marked", result: { marked: 0, unmarked: [] } },
  seen: new Map(),
  comparison: undefined,
  behind: 0,
} as const;
const failure = { reason: "editing", detail: "" } as const;
const cleared = { cleared: 1, protectedSheets: [] };

const looked = { type: "looked", overview: { empty: true, statements: [], unrecognised: [] } } as const;

const after = (...events: readonly CheckEvent[]): CheckState => events.reduce(nextState, INITIAL_STATE);
const checked: readonly CheckEvent[] = [
  { type: "started" },
  { type: "read" },
  { type: "judged" },
  { type: "finished", finished },
];

test("a check goes through reading, checking and marking to rest", () => {
  const activities = checked.map((_, index) => after(...checked.slice(0, index + 1)).activity);
  expect(activities).toEqual(["reading", "checking", "marking", "none"]);
  expect(after(...checked).finished).toBe(finished);
});

test.each<[string, CheckEvent]>([
  ["cancelled", { type: "cancelled" }],
  ["failed", { type: "failed", failure }],
])("a check that is %s comes to rest, tells it and keeps the earlier result", (kind, event) => {
  const state = after(...checked, { type: "started" }, { type: "waiting", waiting: true }, event);
  expect(state).toMatchObject({ activity: "none", waiting: false, finished, notice: { kind } });
});

test("a change makes the result stale until a later check has begun and finished", () => {
  const changed: CheckEvent = { type: "changed" };
  expect(after(...checked).stale).toBe(false);
  expect(after(...checked, changed).stale).toBe(true);
  expect(after(...checked, changed, { type: "started" }, { type: "cancelled" }).stale).toBe(true);
  expect(after(...checked, changed, ...checked).stale).toBe(false);
  expect(after({ type: "started" }, changed, { type: "finished", finished }).stale).toBe(true);
});

test("clearing keeps the findings and forgets the marks", () => {
  const state = after(...checked, { type: "clearing" }, { type: "cleared", result: cleared });
  expect(state.finished).toEqual({ ...finished, marking: { kind: "cleared" } });
  expect(state.notice).toEqual({ kind: "cleared", result: cleared });
});

test("the next action takes the last notice away", () => {
  const told: CheckEvent = { type: "failed", failure };
  expect(after(told, { type: "started" }).notice).toBeUndefined();
  expect(after(told, { type: "clearing" }).notice).toBeUndefined();
  expect(after(told, { type: "dismissed" }).notice).toBeUndefined();
});

test("a workbook that was empty is so no longer once a cell is changed", () => {
  expect(after(looked).emptyWorkbook).toBe(true);
  expect(after(looked, { type: "changed" }).emptyWorkbook).toBe(false);
});
