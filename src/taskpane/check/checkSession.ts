import { HostFailure, type CellReference, type SpreadsheetHost } from "../../host/spreadsheetHost";
import type { CheckResult } from "../../shared/check/result";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot";
import { failureOf } from "../failure";
import { INITIAL_STATE, nextState, type CheckEvent, type CheckState, type Marking } from "./checkState";
import { marksOf } from "./marks";

/**
 * Checks the workbook step by step and remembers where it stands. It lives outside React, so that the ribbon
 * can start a check before the pane has been drawn; the pane follows it through `useCheck`.
 */
export class CheckSession {
  private state: CheckState = INITIAL_STATE;
  private readonly listeners = new Set<() => void>();
  private running: AbortController | undefined;
  private watching = false;

  constructor(
    private readonly host: SpreadsheetHost,
    private readonly check: (snapshot: WorkbookSnapshot) => CheckResult,
  ) {}

  readonly current = (): CheckState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Looks whether the workbook is empty, for the opening page alone; a check that begins cuts it short. */
  async look(): Promise<void> {
    if (this.running || this.state.finished) return;
    const { signal } = (this.running = new AbortController());
    try {
      const snapshot = await this.host.read({ signal });
      if (!signal.aborted) this.apply({ type: "looked", empty: isEmpty(snapshot) });
    } catch {
      // The opening page serves as well without knowing; a check will tell what is wrong.
    } finally {
      if (this.running?.signal === signal) this.running = undefined;
    }
  }

  /** Reads, checks and marks. Does nothing while another action is under way. */
  async start(): Promise<void> {
    if (this.state.activity !== "none") return;
    this.running?.abort();
    const { signal } = (this.running = new AbortController());
    this.apply({ type: "started" });
    try {
      await orAborted(this.watchChanges(), signal);
      const snapshot = await orAborted(this.host.read({ signal }), signal);
      this.apply({ type: "read" });
      await painted();
      signal.throwIfAborted();
      const result = this.check(snapshot);
      this.apply({ type: "judged" });
      const marking = await this.mark(result, signal);
      this.apply({ type: "finished", finished: { result, empty: isEmpty(snapshot), marking } });
    } catch (error) {
      this.apply(signal.aborted ? { type: "cancelled" } : { type: "failed", failure: failureOf(error) });
    } finally {
      this.running = undefined;
    }
  }

  /** Ends the running check as soon as Excel lets go; nothing is shown as checked that was not. */
  cancel(): void {
    this.running?.abort();
  }

  async clearMarks(): Promise<void> {
    if (this.state.activity !== "none") return;
    this.apply({ type: "clearing" });
    try {
      this.apply({ type: "cleared", result: await this.host.clearMarks() });
    } catch (error) {
      this.apply({ type: "failed", failure: failureOf(error) });
    }
  }

  async jump(cell: CellReference): Promise<void> {
    try {
      await this.host.select(cell);
    } catch (error) {
      this.apply({ type: "failed", failure: failureOf(error) });
    }
  }

  /** Called by whoever made the host, when Excel waits for a cell edit to end. */
  tellWaiting(waiting: boolean): void {
    this.apply({ type: "waiting", waiting });
  }

  /** Asked for on the ribbon; a check under way is not disturbed, and the page comes after it. */
  askForLayout(): void {
    this.apply({ type: "layoutAsked" });
  }

  dismiss(): void {
    this.apply({ type: "dismissed" });
  }

  /** Back to the opening page, for a result that could not be drawn. */
  forget(): void {
    this.apply({ type: "forgotten" });
  }

  /** A result is shown even where its marks fail: they are an aid, the findings are the answer. */
  private async mark(result: CheckResult, signal: AbortSignal): Promise<Marking> {
    try {
      return { kind: "marked", result: await orAborted(this.host.mark(marksOf(result)), signal) };
    } catch (error) {
      return signal.aborted ? { kind: "cancelled" } : { kind: "failed", failure: failureOf(error) };
    }
  }

  /** Without notice of changes the result stands all the same, so a host that has none is no failure. */
  private async watchChanges(): Promise<void> {
    if (this.watching) return;
    try {
      await this.host.watch(() => this.apply({ type: "changed" }));
      this.watching = true;
    } catch (error) {
      if (error instanceof HostFailure && error.reason !== "unsupported") throw error;
    }
  }

  private apply(event: CheckEvent): void {
    this.state = nextState(this.state, event);
    this.listeners.forEach((listener) => listener());
  }
}

function isEmpty({ sheets, unread }: WorkbookSnapshot): boolean {
  return unread.length === 0 && sheets.every(({ kinds }) => kinds.flat().every((kind) => kind === "empty"));
}

/** Lets the pane show the step it has come to before the next one takes the processor. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

/** The work's outcome, or a rejection as soon as the signal aborts: Excel may hold the work back for long. */
function orAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(new HostFailure("cancelled", "aborted before it began"));
    signal.addEventListener("abort", () => reject(new HostFailure("cancelled", "aborted")), { once: true });
    work.then(resolve, reject);
  });
}
