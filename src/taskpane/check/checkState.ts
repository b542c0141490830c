import type { ClearResult, MarkResult } from "../../host/spreadsheetHost";
import type { CheckResult } from "../../shared/check/result";
import type { Failure } from "../failure";

/** What the pane is doing with the workbook; at most one thing at a time. */
export type Activity = "none" | "reading" | "checking" | "marking" | "clearing";

/** What became of the marks of a result. */
export type Marking =
  | { readonly kind: "marked"; readonly result: MarkResult }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "cleared" };

/** A finished check. `empty` tells a workbook without any value from one without statements. */
export interface FinishedCheck {
  readonly result: CheckResult;
  readonly empty: boolean;
  readonly marking: Marking;
}

/** One message above the page, until the next action. */
export type Notice =
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "cancelled" }
  | { readonly kind: "cleared"; readonly result: ClearResult };

export interface CheckState {
  readonly activity: Activity;
  /** Excel is waiting for the officer to finish editing a cell. */
  readonly waiting: boolean;
  /** The workbook held no value when the pane was opened. */
  readonly emptyWorkbook: boolean;
  /** A cell was changed since the finished check was begun. */
  readonly stale: boolean;
  /** A cell was changed since the running check was begun. */
  readonly changedMeanwhile: boolean;
  /** How many times the ribbon has asked for the page that lays statements out. */
  readonly layoutRequests: number;
  readonly finished?: FinishedCheck;
  readonly notice?: Notice;
}

export const INITIAL_STATE: CheckState = {
  activity: "none",
  waiting: false,
  emptyWorkbook: false,
  stale: false,
  changedMeanwhile: false,
  layoutRequests: 0,
};

export type CheckEvent =
  | { readonly type: "looked"; readonly empty: boolean }
  | { readonly type: "waiting"; readonly waiting: boolean }
  | { readonly type: "started" }
  | { readonly type: "read" }
  | { readonly type: "judged" }
  | { readonly type: "finished"; readonly finished: FinishedCheck }
  | { readonly type: "cancelled" }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "changed" }
  | { readonly type: "clearing" }
  | { readonly type: "cleared"; readonly result: ClearResult }
  | { readonly type: "layoutAsked" }
  | { readonly type: "dismissed" }
  | { readonly type: "forgotten" };

/** The only way the state moves on. An earlier result outlives a check that is cancelled or fails. */
export function nextState(state: CheckState, event: CheckEvent): CheckState {
  switch (event.type) {
    case "looked":
      return { ...state, emptyWorkbook: event.empty };
    case "waiting":
      return { ...state, waiting: event.waiting };
    case "started":
      return { ...state, activity: "reading", waiting: false, changedMeanwhile: false, notice: undefined };
    case "read":
      return { ...state, activity: "checking", waiting: false };
    case "judged":
      return { ...state, activity: "marking" };
    case "finished":
      return {
        ...atRest(state),
        finished: event.finished,
        emptyWorkbook: event.finished.empty,
        stale: state.changedMeanwhile,
      };
    case "cancelled":
      return { ...atRest(state), notice: { kind: "cancelled" } };
    case "failed":
      return { ...atRest(state), notice: { kind: "failed", failure: event.failure } };
    case "changed":
      return { ...state, stale: true, changedMeanwhile: true, emptyWorkbook: false };
    case "clearing":
      return { ...state, activity: "clearing", notice: undefined };
    case "cleared":
      return {
        ...atRest(state),
        notice: { kind: "cleared", result: event.result },
        finished: state.finished && { ...state.finished, marking: { kind: "cleared" } },
      };
    case "layoutAsked":
      return { ...state, layoutRequests: state.layoutRequests + 1, notice: undefined };
    case "dismissed":
      return { ...state, notice: undefined };
    case "forgotten":
      return { ...INITIAL_STATE, activity: state.activity, layoutRequests: state.layoutRequests };
  }
}

function atRest(state: CheckState): CheckState {
  return { ...state, activity: "none", waiting: false };
}
