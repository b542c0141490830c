import { Worker } from "node:worker_threads";
import type { CheckJob, CheckSettings, Outcome, UnreadReason } from "../check/outcome";
import type { JobMessage, OutcomeMessage, WorkerSetup } from "./messages";

export interface PoolOptions {
  /** The script that serves as a worker. */
  readonly script: string;
  readonly workers: number;
  /** A file that takes longer, in milliseconds, is given up. */
  readonly longest: number;
}

/** Of the engine's heap, in megabytes; what a workbook of the size limit needs with room to spare. */
const HEAP = 1_536;
/** Outcomes that may wait for an earlier one, for each worker: memory stays bounded behind a slow file. */
const AHEAD = 8;

interface Busy {
  readonly worker: Worker;
  current?: { readonly index: number; readonly timer: NodeJS.Timeout };
}

/**
 * Checks files on several threads and gives their outcomes in the order of the files. A file that takes too long, or
 * brings its thread down, costs that thread and nothing else.
 */
export class WorkerPool {
  private readonly threads: Busy[] = [];
  private readonly done = new Map<number, Outcome>();
  private next = 0;
  private given = 0;
  private wake: () => void = () => undefined;

  constructor(
    private readonly jobs: readonly CheckJob[],
    private readonly settings: CheckSettings,
    private readonly options: PoolOptions,
    /** What is known of a file already; it is not checked then. */
    private readonly known: (job: CheckJob) => Outcome | undefined = () => undefined,
  ) {}

  async *outcomes(): AsyncGenerator<Outcome> {
    try {
      for (this.given = 0; this.given < this.jobs.length; this.given++) {
        this.feed();
        let outcome = this.take();
        while (!outcome) {
          await new Promise<void>((resolve) => (this.wake = resolve));
          outcome = this.take();
        }
        yield outcome;
      }
    } finally {
      for (const { worker, current } of this.threads) {
        clearTimeout(current?.timer);
        void worker.terminate();
      }
    }
  }

  private take(): Outcome | undefined {
    const outcome = this.done.get(this.given);
    this.done.delete(this.given);
    return outcome;
  }

  /** Gives idle threads the next files, and starts threads while there are files for them. */
  private feed(): void {
    const most = this.given + this.options.workers * AHEAD;
    while (this.next < Math.min(this.jobs.length, most)) {
      const job = this.jobs[this.next];
      const known = job && this.known(job);
      if (known) {
        this.done.set(this.next++, known);
        continue;
      }
      const thread = this.threads.find(({ current }) => !current) ?? this.start();
      if (!job || !thread) return;
      this.send(thread, this.next++, job);
    }
  }

  private send(thread: Busy, index: number, job: CheckJob): void {
    const timer = setTimeout(() => {
      this.finish(thread, "too-long");
      void thread.worker.terminate();
    }, this.options.longest);
    thread.current = { index, timer };
    const message: JobMessage = { index, job };
    thread.worker.postMessage(message);
  }

  private start(): Busy | undefined {
    if (this.threads.length >= this.options.workers) return undefined;
    const workerData: WorkerSetup = { settings: this.settings };
    const worker = new Worker(this.options.script, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: HEAP },
      // What a library grumbles about a broken file is no result and no note of ours.
      stdout: true,
      stderr: true,
    });
    worker.stdout.resume();
    worker.stderr.resume();
    const thread: Busy = { worker };
    worker.on("message", ({ index, outcome }: OutcomeMessage) => {
      if (thread.current?.index !== index) return;
      clearTimeout(thread.current.timer);
      thread.current = undefined;
      this.settle(index, outcome);
    });
    worker.on("error", (error: NodeJS.ErrnoException) =>
      this.finish(thread, error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "crashed"),
    );
    worker.on("exit", () => this.finish(thread, "crashed"));
    this.threads.push(thread);
    return thread;
  }

  /** The thread is gone, and the file it was at with it. */
  private finish(thread: Busy, reason: UnreadReason): void {
    const place = this.threads.indexOf(thread);
    if (place >= 0) this.threads.splice(place, 1);
    const { current } = thread;
    if (!current) return;
    clearTimeout(current.timer);
    thread.current = undefined;
    this.settle(current.index, { kind: "unread", file: this.jobs[current.index]?.file ?? "", reason });
  }

  private settle(index: number, outcome: Outcome): void {
    this.done.set(index, outcome);
    this.feed();
    this.wake();
  }
}
