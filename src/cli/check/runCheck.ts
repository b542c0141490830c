import { commandSentences } from "../../shared/message/command";
import { say, type Locale } from "../../shared/message/say";
import { closedByReason } from "../../shared/report/reasons";
import { CallFault } from "../call/callFault";
import type { CheckCall } from "../call/checkCall";
import { faultWords } from "../call/faultWords";
import { paintFor } from "../output/colours";
import { jsonLine } from "../output/jsonLine";
import { notesOf } from "../output/notes";
import { Progress } from "../output/progress";
import { skippedWords } from "../output/skippedWords";
import { summaryLine } from "../output/summaryLine";
import { textBlock } from "../output/textBlock";
import { WorkerPool } from "../pool/workerPool";
import type { Report } from "../report/report";
import type { Terminal } from "../terminal";
import { makeFolder } from "../writing/makeFolder";
import type { ExitCode } from "./exitCode";
import { StateCounts, stateOf } from "./fileState";
import { Journal, UnusableJournal } from "./journal";
import type { CheckJob, Outcome } from "./outcome";
import { asReasons } from "./remembered";
import { unreadEarlier } from "./unreadEarlier";

/** Checks all files of a call, printing each as soon as those before it are printed. Throws `CallFault`. */
export async function runCheck(
  call: CheckCall,
  locale: Locale,
  terminal: Terminal,
  { script, version }: { readonly script: string; readonly version: string },
): Promise<ExitCode> {
  const { settings, format } = call;
  let journal = begun(call, version);
  const jobs = call.jobs.map((job) => withCopy(job, journal));
  const reporting = call.report === undefined ? undefined : await import("../report");
  const report: Report | undefined = reporting && new reporting.Report();
  const states = new StateCounts();
  const progress = new Progress(jobs.length, locale, terminal);
  const paint = paintFor(terminal.colours);
  const workers = Math.min(call.workers, Math.max(1, jobs.length));
  const pool = new WorkerPool(jobs, settings, { script, workers, longest: call.longest }, (job) =>
    journal?.known(job),
  );
  let code: ExitCode = 0;
  const worsen = (to: ExitCode): void => {
    if (to > code) code = to;
  };
  for (const fault of call.faults) {
    terminal.complain(faultWords(fault, locale));
    worsen(2);
  }
  terminal.complain(skippedWords(call.skipped, locale));
  const keep = (job: CheckJob | undefined, outcome: Outcome): void => {
    try {
      if (job) journal?.keep(job, outcome);
    } catch {
      // A full disk, a share that has gone: the results are worth more than the progress.
      journal = undefined;
      terminal.complain(`${say(locale, commandSentences.journalLost, { path: call.journal ?? "" })}\n`);
      worsen(2);
    }
  };
  let done = 0;
  for await (const outcome of pool.outcomes()) {
    keep(jobs[done], outcome);
    for (const note of notesOf(outcome, locale)) terminal.complain(`${note}\n`);
    if (outcome.kind === "checked") {
      await terminal.print(
        format === "json" ? `${jsonLine(outcome, locale)}\n` : textBlock(outcome, locale, paint),
      );
    }
    report?.add(outcome);
    states.add(stateOf(outcome));
    worsen(codeOf(outcome));
    progress.show(++done, outcome.file);
  }
  progress.end();
  // The outputs of shards make up that of the whole: none of them has a last line.
  if (format === "text" && call.isWhole && states.files > 1)
    await terminal.print(`${summaryLine(states, locale)}\n`);
  if (reporting && report && call.report !== undefined) {
    const isWritten = reporting.writeReport(report, call.report, locale);
    const { reportWritten, reportNotWritten } = commandSentences;
    terminal.complain(
      `${say(locale, isWritten ? reportWritten : reportNotWritten, { path: call.report })}\n`,
    );
    if (!isWritten) worsen(2);
  }
  return code;
}

function codeOf(outcome: Outcome): ExitCode {
  if (outcome.kind === "unread") return 2;
  const { result, reasons, marking } = outcome;
  if (unreadEarlier(outcome) || marking?.kind === "refused") return 2;
  const { open } = closedByReason(result, asReasons(reasons));
  return open.wrong + open.doubtful > 0 ? 1 : 0;
}

/** A copy that the run so far has written is its own to write again. */
function withCopy(job: CheckJob, journal: Journal | undefined): CheckJob {
  return job.markTo !== undefined && journal?.hasWritten(job.markTo) ? { ...job, mayReplace: true } : job;
}

/** Makes what the run writes into, before anything is checked. */
function begun({ journal: path, copies, settings }: CheckCall, version: string): Journal | undefined {
  const journal = path === undefined ? undefined : orFault(path, () => new Journal(path, settings, version));
  if (copies !== undefined) orFault(copies, () => makeFolder(copies));
  if (journal && path !== undefined) orFault(path, () => journal.begin());
  return journal;
}

function orFault<Made>(path: string, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (error instanceof UnusableJournal) throw new CallFault(error.fault, { path });
    throw new CallFault("notWritable", { path });
  }
}
