import { HostFailure, type SpreadsheetHost } from "../../host/spreadsheetHost";
import type { CheckResult } from "../../shared/check/result";
import {
  comparedWith,
  summaryOf,
  type Comparison,
  type PreviousCheck,
} from "../../shared/report/previousCheck";
import type { Reasons } from "../../shared/report/reasons";
import { NOTHING_SAID, type RememberedOptions, understood } from "./rememberedOptions";

export const LONGEST_REASON = 500;

const KEYS = {
  reasons: "reasons",
  automatic: "automaticCheck",
  previous: "previousCheck",
  options: "checkOptions",
} as const;

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
        this.host.loadState<boolean>(KEYS.automatic),
        this.host.loadState<Partial<RememberedOptions>>(KEYS.options),
        this.host.loadState<PreviousCheck>(KEYS.previous),
      ]);
      this.previous = previous;
      this.remembered = { reasons, automatic: automatic ?? false, options: understood(options) };
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
    await this.host.saveState(KEYS.reasons, Object.fromEntries(reasons));
    this.remembered = { ...NOTHING, ...this.remembered, reasons };
    return reasons;
  }

  async keepAutomatic(automatic: boolean): Promise<void> {
    this.remembered = { ...NOTHING, ...this.remembered, automatic };
    await this.host.saveState(KEYS.automatic, automatic);
  }

  async keepOptions(options: RememberedOptions): Promise<void> {
    this.remembered = { ...NOTHING, ...this.remembered, options };
    await this.host.saveState(KEYS.options, options);
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
      await this.host.saveState(KEYS.previous, summary);
    } catch {
      // The result stands without it; the next session compares with an earlier check, or with none.
    }
  }

  private async loadReasons(): Promise<Reasons> {
    return new Map(Object.entries((await this.host.loadState<Record<string, string>>(KEYS.reasons)) ?? {}));
  }
}
