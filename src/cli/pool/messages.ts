import type { CheckJob, CheckSettings, Outcome } from "../check/outcome";

/** What a worker is started with. */
export interface WorkerSetup {
  readonly settings: CheckSettings;
}

export interface JobMessage {
  readonly index: number;
  readonly job: CheckJob;
}

export interface OutcomeMessage {
  readonly index: number;
  readonly outcome: Outcome;
}
