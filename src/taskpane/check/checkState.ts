import type { ClearResult, MarkResult, WriteResult } from "../../host/spreadsheetHost";
import type { CheckProgress } from "../../shared/check/progress";
import type { CheckResult } from "../../shared/check/result";
import type { Comparison } from "../../shared/report/previousCheck";
import type { Reasons } from "../../shared/report/reasons";
import type { Failure } from "../failure";
import type { ReadWorkbook } from "../intake/chosenWorkbook";
import type { Remembered } from "./checkMemory";
import type { SeenCells } from "./correction";
import { SHOW_ALL, type FindingFilter } from "./findingFilter";
import type { Overview } from "./overview";
import { NOTHING_SAID, type RememberedOptions } from "../../shared/check/rememberedOptions";

/**
 * What the pane is doing with the workbook; at most one thing at a time. A check that is repeated beside its earlier
 * result is `rechecking` from beginning to end.
 */
export type Activity =
  "none" | "reading" | "checking" | "marking" | "rechecking" | "correcting" | "clearing" | "reporting";

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
  /** What stood in the cells that the explanations name. */
  readonly seen: SeenCells;
  /** Cells whose formulas rows put in or taken out have left behind: until they catch up no culprit can be told. */
  readonly behind: number;
  /** With the check before it, where there was one. */
  readonly comparison: Comparison | undefined;
}

/** What a check goes by beside the workbook itself. */
export type Settings = Pick<CheckState, "options" | "lastYear">;

/** A proposal that was followed, or taken back again. */
export interface CorrectionMade {
  readonly kind: "made" | "takenBack";
  readonly result: WriteResult;
}

/** One message above the page, until the next action. */
export type Notice =
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "cancelled" }
  | { readonly kind: "reported"; readonly sheet: string }
  | { readonly kind: "cleared"; readonly result: ClearResult };

export interface CheckState {
  readonly activity: Activity;
  /** How far the running check has come, as far as it takes long enough to tell. */
  readonly progress?: CheckProgress;
  /** Excel is waiting for the officer to finish editing a cell. */
  readonly waiting: boolean;
  /** The workbook held no value when the pane was opened. */
  readonly emptyWorkbook: boolean;
  /** What stood in the workbook when it was last looked through, before any check. */
  readonly overview?: Overview;
  /** A cell was changed since the finished check was begun. */
  readonly stale: boolean;
  /** A cell was changed since the running check was begun. */
  readonly changedMeanwhile: boolean;
  /** Counts the changes of cells, so that one can be told from the next. */
  readonly changes: number;
  /** 改动后自动重新检查. */
  readonly automatic: boolean;
  readonly reasons: Reasons;
  /** What the officer said about this workbook. */
  readonly options: RememberedOptions;
  /** Last year's workbook, chosen in this session. */
  readonly lastYear?: ReadWorkbook;
  readonly filter: FindingFilter;
  /** How many times the ribbon has asked for the page that lays statements out. */
  readonly layoutRequests: number;
  readonly finished?: FinishedCheck;
  /** What the check under way goes by, and what the finished one went by. */
  readonly goingBy?: Settings;
  readonly wentBy?: Settings;
  readonly correction?: CorrectionMade;
  readonly notice?: Notice;
}

export const INITIAL_STATE: CheckState = {
  activity: "none",
  waiting: false,
  emptyWorkbook: false,
  stale: false,
  changedMeanwhile: false,
  changes: 0,
  automatic: false,
  reasons: new Map(),
  options: NOTHING_SAID,
  filter: SHOW_ALL,
  layoutRequests: 0,
};

export type CheckEvent =
  | { readonly type: "looked"; readonly overview: Overview }
  | { readonly type: "waiting"; readonly waiting: boolean }
  | { readonly type: "started"; readonly beside?: boolean }
  | { readonly type: "recalled"; readonly remembered: Remembered }
  | { readonly type: "read" }
  | { readonly type: "progressed"; readonly progress: CheckProgress }
  | { readonly type: "judged" }
  | { readonly type: "finished"; readonly finished: FinishedCheck }
  | { readonly type: "cancelled" }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "changed" }
  | { readonly type: "filtered"; readonly filter: FindingFilter }
  | { readonly type: "reasoned"; readonly reasons: Reasons }
  | { readonly type: "marked"; readonly marking: Marking }
  | { readonly type: "switched"; readonly automatic: boolean }
  | { readonly type: "said"; readonly options: RememberedOptions }
  | { readonly type: "lastYearChosen"; readonly lastYear: ReadWorkbook | undefined }
  | { readonly type: "correcting" }
  | { readonly type: "corrected"; readonly correction: CorrectionMade }
  | { readonly type: "correctionSeen" }
  | { readonly type: "reporting" }
  | { readonly type: "reported"; readonly sheet: string }
  | { readonly type: "clearing" }
  | { readonly type: "cleared"; readonly result: ClearResult }
  | { readonly type: "layoutAsked" }
  | { readonly type: "dismissed" }
  | { readonly type: "forgotten" };

/** The only way the state moves on. An earlier result outlives a check that is cancelled or fails. */
export function nextState(state: CheckState, event: CheckEvent): CheckState {
  switch (event.type) {
    case "looked":
      return { ...state, emptyWorkbook: event.overview.empty, overview: event.overview };
    case "waiting":
      return { ...state, waiting: event.waiting };
    case "started":
      return {
        ...state,
        activity: event.beside ? "rechecking" : "reading",
        waiting: false,
        changedMeanwhile: false,
        notice: undefined,
      };
    case "recalled":
      return { ...state, ...event.remembered };
    case "read":
      return {
        ...state,
        activity: nextStep(state, "checking"),
        waiting: false,
        goingBy: { options: state.options, lastYear: state.lastYear },
      };
    case "progressed":
      return { ...state, progress: event.progress };
    case "judged":
      return { ...state, activity: nextStep(state, "marking"), progress: undefined };
    case "finished":
      return {
        ...atRest(state),
        finished: event.finished,
        wentBy: state.goingBy,
        emptyWorkbook: event.finished.empty,
        stale: state.changedMeanwhile,
      };
    case "cancelled":
      return { ...atRest(state), notice: { kind: "cancelled" } };
    case "failed":
      return { ...atRest(state), notice: { kind: "failed", failure: event.failure } };
    case "changed":
      return {
        ...state,
        stale: true,
        changedMeanwhile: true,
        changes: state.changes + 1,
        emptyWorkbook: false,
      };
    case "filtered":
      return { ...state, filter: event.filter };
    case "reasoned":
      return { ...state, reasons: event.reasons };
    case "marked":
      return { ...state, finished: state.finished && { ...state.finished, marking: event.marking } };
    case "switched":
      return { ...state, automatic: event.automatic };
    case "said":
      return { ...state, options: event.options };
    case "lastYearChosen":
      return { ...state, lastYear: event.lastYear };
    case "correcting":
      return { ...state, activity: "correcting", notice: undefined, correction: undefined };
    case "corrected":
      return { ...atRest(state), correction: event.correction, stale: true };
    case "correctionSeen":
      return { ...state, correction: undefined };
    case "reporting":
      return { ...state, activity: "reporting", notice: undefined };
    case "reported":
      return { ...atRest(state), notice: { kind: "reported", sheet: event.sheet } };
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
      return {
        ...INITIAL_STATE,
        activity: state.activity,
        layoutRequests: state.layoutRequests,
        options: state.options,
        lastYear: state.lastYear,
      };
  }
}

function nextStep({ activity }: CheckState, step: "checking" | "marking"): Activity {
  return activity === "rechecking" ? activity : step;
}

function atRest(state: CheckState): CheckState {
  return { ...state, activity: "none", waiting: false, progress: undefined };
}

/** Whether the officer has said something else since the check: its result does not go by it yet. */
export function settingsChanged({ finished, wentBy, options, lastYear }: CheckState): boolean {
  if (!finished || !wentBy) return false;
  return wentBy.lastYear !== lastYear || JSON.stringify(wentBy.options) !== JSON.stringify(options);
}
