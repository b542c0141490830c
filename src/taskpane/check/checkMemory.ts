import { HostFailure, type SpreadsheetHost } from "../../host/spreadsheetHost";
import { NOTHING_SAID, type RememberedOptions, understood } from "../../shared/check/rememberedOptions";
import type { CheckResult } from "../../shared/check/result";
import {
  comparedWith,
  summaryOf,
  type Comparison,
  type PreviousCheck,
  understoodCheck,
} from "../../shared/report/previousCheck";
import { LONGEST_REASON, type Reasons, understoodReasons } from "../../shared/report/reasons";
import { rememberedKeys as keys } from "../../shared/report/rememberedKeys";

/** What the workbook keeps of its checks from one session to the next. */
export interface Remembered {
  readonly reasons: Reasons;
  readonly automatic: boolean;
  readonly options: RememberedOptions;
}

const NOTHING: Remembered = { reasons: new Map(), automatic: false, options: NOTHING_SAID };

/** Reads from the workbook once and writes whatever is new; between the two it knows by itself. */
export class CheckMemory {
  private remembered: Remembered | undefined;
  private previous: PreviousCheck | undefined;

  constructor(private readonly host: SpreadsheetHost) {}

  /** A host that keeps no state remembers nothing, and the check serves all the same. */
  async recall(): Promise<Remembered> {
    if (this.remembered) return this.remembered;
    try {
      const [reasons, automatic, options, previous] = await Promise.all([
        this.loadReasons(),
        this.host.loadState<unknown>(keys.automatic),
        this.host.loadState<unknown>(keys.options),
        this.host.loadState<unknown>(keys.previous),
      ]);
      this.previous = understoodCheck(previous);
      this.remembered = { reasons, automatic: automatic === true, options: understood(options) };
    } catch (error) {
      if (!(error instanceof HostFailure) || error.reason !== "unsupported") throw error;
      this.remembered = NOTHING;
    }
    return this.remembered;
  }

  /** Writes one reason among those that the workbook has by now and returns them all; "" takes it out. */
  async keepReason(id: string, text: string): Promise<Reasons> {
    const reasons = new Map(await this.loadReasons());
    const reason = text.trim().slice(0, LONGEST_REASON);
    if (reason === "") reasons.delete(id);
    else reasons.set(id, reason);
    await this.host.saveState(keys.reasons, Object.fromEntries(reasons));
    this.remembered = { ...NOTHING, ...this.remembered, reasons };
    return reasons;
  }

  async keepAutomatic(automatic: boolean): Promise<void> {
    this.remembered = { ...NOTHING, ...this.remembered, automatic };
    await this.host.saveState(keys.automatic, automatic);
  }

  async keepOptions(options: RememberedOptions): Promise<void> {
    this.remembered = { ...NOTHING, ...this.remembered, options };
    await this.host.saveState(keys.options, options);
  }

  /** How the result differs from the check before it; undefined where that is the first one. */
  compare(result: CheckResult): Comparison | undefined {
    return this.previous && comparedWith(this.previous, result);
  }

  /** The next check is compared with this one. */
  async keepResult(result: CheckResult): Promise<void> {
    try {
      const summary = summaryOf(result);
      const isKnown = JSON.stringify(summary) === JSON.stringify(this.previous);
      this.previous = summary;
      if (isKnown) return;
      await this.host.saveState(keys.previous, summary);
    } catch {
      // The result stands without it; the next session compares with an earlier check, or with none.
    }
  }

  private async loadReasons(): Promise<Reasons> {
    return understoodReasons(await this.host.loadState<unknown>(keys.reasons));
  }
}
