import {
  HostFailure,
  takingBack,
  type CellChange,
  type CellReference,
  type SpreadsheetHost,
} from "../../host/spreadsheetHost";
import type { CheckProgress } from "../../shared/check/progress";
import type { CheckOptions } from "../../shared/check/options";
import type { CheckResult } from "../../shared/check/result";
import type { SheetPlan } from "../../shared/layout/sheetPlan";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot";
import { failureOf } from "../failure";
import { CheckMemory } from "./checkMemory";
import { INITIAL_STATE, nextState, type CheckEvent, type CheckState } from "./checkState";
import { explainedOnly, sumsBehindInSteps } from "../../shared/upkeep/sumsBehind";
import { seenCells } from "./correction";
import type { FindingFilter } from "./findingFilter";
import { inSlices } from "./inSlices";
import { isEmpty, overviewOf } from "./overview";
import type { ReadWorkbook } from "../intake/chosenWorkbook";
import { checkOptions, type RememberedOptions } from "../../shared/check/rememberedOptions";
import { ResultMarks } from "./resultMarks";
import { orAborted, painted } from "./turns";

/**
 * Checks the workbook step by step and remembers where it stands. It lives outside React, so that the ribbon
 * can start a check before the pane has been drawn; the pane follows it through `useCheck`.
 */
export class CheckSession {
  private state: CheckState = INITIAL_STATE;
  private readonly listeners = new Set<() => void>();
  private running: AbortController | undefined;
  private watching = false;
  private readonly memory: CheckMemory;
  private readonly marks: ResultMarks;

  constructor(
    private readonly host: SpreadsheetHost,
    private readonly check: (
      snapshot: WorkbookSnapshot,
      options: CheckOptions,
    ) => Generator<CheckProgress, CheckResult>,
  ) {
    this.memory = new CheckMemory(host);
    this.marks = new ResultMarks(host);
  }

  readonly current = (): CheckState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Looks what stands in the workbook, for the opening page alone; a check that begins cuts it short. */
  async look(): Promise<void> {
    if (this.running || this.state.finished) return;
    const { signal } = (this.running = new AbortController());
    try {
      const remembered = await orAborted(this.memory.recall(), signal);
      this.apply({ type: "recalled", remembered });
      const snapshot = await this.host.read({ signal });
      const overview = await overviewOf(snapshot, remembered.options.corrections, async () => {
        await painted();
        signal.throwIfAborted();
      });
      this.apply({ type: "looked", overview });
    } catch {
      // The opening page serves as well without knowing; a check will tell what is wrong.
    } finally {
      if (this.running?.signal === signal) this.running = undefined;
    }
  }

  /** Reads, checks and marks. Does nothing while another action is under way. */
  start(): Promise<void> {
    return this.run("page");
  }

  /** The same while the earlier result stays in sight. */
  recheck(): Promise<void> {
    return this.run("beside");
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

  /** Writes what the officer has agreed to, as far as the cells still hold what was seen, and checks again. */
  async correct(changes: readonly CellChange[]): Promise<void> {
    await this.write("made", changes);
  }

  /** 撤销: cells that somebody has changed since keep the change. */
  async takeBack(): Promise<void> {
    const { correction } = this.state;
    if (correction?.kind === "made") await this.write("takenBack", takingBack(correction.result.written));
  }

  /** The officer has seen what became of the correction. */
  closeCorrection(): void {
    this.apply({ type: "correctionSeen" });
  }

  /** 出错说明, kept in the workbook; "" takes it out. The cell's mark goes or comes with it. */
  async explain(id: string, reason: string): Promise<void> {
    try {
      this.apply({ type: "reasoned", reasons: await this.memory.keepReason(id, reason) });
    } catch (error) {
      this.apply({ type: "failed", failure: failureOf(error) });
      return;
    }
    const { finished, activity } = this.state;
    if (finished?.marking.kind !== "marked" || activity !== "none") return;
    const marking = await this.marks.put(finished.result, this.state, new AbortController().signal);
    this.apply({ type: "marked", marking });
  }

  /** 改动后自动重新检查, remembered with the workbook. */
  async switchAutomatic(automatic: boolean): Promise<void> {
    this.apply({ type: "switched", automatic });
    try {
      await this.memory.keepAutomatic(automatic);
    } catch (error) {
      this.apply({ type: "failed", failure: failureOf(error) });
    }
  }

  /** What the officer says of this workbook, remembered in it; the next check goes by it. */
  async say(options: RememberedOptions): Promise<void> {
    this.apply({ type: "said", options });
    try {
      await this.memory.keepOptions(options);
    } catch (error) {
      this.apply({ type: "failed", failure: failureOf(error) });
    }
  }

  /** Last year's workbook, for the checks of this session. */
  chooseLastYear(lastYear: ReadWorkbook | undefined): void {
    this.apply({ type: "lastYearChosen", lastYear });
  }

  /** An answer to a question of the result: remembered, and the check repeated with it. */
  async answer(options: RememberedOptions): Promise<void> {
    await this.say(options);
    await this.recheck();
  }

  /** Puts 检查报告 into the workbook as a sheet of its own. */
  async layOutReport(plan: SheetPlan): Promise<void> {
    if (this.state.activity !== "none") return;
    this.apply({ type: "reporting" });
    try {
      const [sheet] = await this.host.layOut([plan]);
      this.apply({ type: "reported", sheet: sheet?.given ?? plan.name });
    } catch (error) {
      this.apply({ type: "failed", failure: failureOf(error) });
    }
  }

  filter(filter: FindingFilter): void {
    this.apply({ type: "filtered", filter });
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

  private async run(place: "page" | "beside"): Promise<void> {
    if (this.state.activity !== "none") return;
    this.running?.abort();
    const { signal } = (this.running = new AbortController());
    this.apply({ type: "started", beside: place === "beside" });
    try {
      await orAborted(this.watchChanges(), signal);
      const remembered = await orAborted(this.memory.recall(), signal);
      this.apply({ type: "recalled", remembered });
      const snapshot = await orAborted(this.host.read({ signal }), signal);
      this.apply({ type: "read" });
      await painted();
      signal.throwIfAborted();
      const behind = await inSlices(sumsBehindInSteps(snapshot), { signal, tell: () => undefined });
      const steps = this.check(snapshot, checkOptions(this.state.options, this.state.lastYear?.snapshot));
      const tell = (progress: CheckProgress): void => this.apply({ type: "progressed", progress });
      const result = explainedOnly(await inSlices(steps, { signal, tell }), behind);
      this.apply({ type: "judged" });
      if (place === "page") this.marks.forget();
      const marking = await this.marks.put(result, this.state, signal);
      const comparison = this.memory.compare(result);
      const seen = seenCells(result, snapshot);
      const empty = isEmpty(snapshot);
      this.apply({ type: "finished", finished: { result, empty, marking, seen, comparison, behind } });
      await this.memory.keepResult(result);
    } catch (error) {
      this.apply(signal.aborted ? { type: "cancelled" } : { type: "failed", failure: failureOf(error) });
    } finally {
      this.running = undefined;
    }
  }

  private async write(kind: "made" | "takenBack", changes: readonly CellChange[]): Promise<void> {
    if (this.state.activity !== "none") return;
    this.apply({ type: "correcting" });
    try {
      const result = await this.host.writeCells(changes);
      this.apply({ type: "corrected", correction: { kind, result } });
    } catch (error) {
      this.apply({ type: "failed", failure: failureOf(error) });
      return;
    }
    await this.recheck();
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
