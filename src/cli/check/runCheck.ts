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
import { textBlock } from "../output/textBlock";
import { WorkerPool } from "../pool/workerPool";
import type { Report } from "../report/report";
import type { Terminal } from "../terminal";
import type { ExitCode } from "./exitCode";
import { Journal, OtherJournal } from "./journal";
import type { Outcome } from "./outcome";
import { asReasons } from "./remembered";

/** Checks all files of a call, printing each as soon as those before it are printed. Throws `CallFault`. */
export async function runCheck(
  call: CheckCall,
  locale: Locale,
  terminal: Terminal,
  script: string,
): Promise<ExitCode> {
  const { jobs, settings, format } = call;
  const journal = openJournal(call);
  const reporting = call.report === undefined ? undefined : await import("../report");
  const report: Report | undefined = reporting && new reporting.Report();
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
  let done = 0;
  for await (const outcome of pool.outcomes()) {
    journal?.keep(outcome);
    for (const note of notesOf(outcome, locale)) terminal.complain(`${note}\n`);
    if (outcome.kind === "checked") {
      await terminal.print(
        format === "json" ? `${jsonLine(outcome, locale)}\n` : textBlock(outcome, locale, paint),
      );
    }
    report?.add(outcome);
    worsen(codeOf(outcome));
    progress.show(++done, outcome.file);
  }
  progress.end();
  if (reporting && report && call.report !== undefined) {
    reporting.writeReport(report, call.report, locale);
    terminal.complain(`${say(locale, commandSentences.reportWritten, { path: call.report })}\n`);
  }
  return code;
}

function codeOf(outcome: Outcome): ExitCode {
  if (outcome.kind === "unread") return 2;
  const { result, reasons, previousUnread, marking } = outcome;
  if (previousUnread || marking?.kind === "refused") return 2;
  const { open } = closedByReason(result, asReasons(reasons));
  return open.wrong + open.doubtful > 0 ? 1 : 0;
}

function openJournal({ journal: path, settings }: CheckCall): Journal | undefined {
  if (path === undefined) return undefined;
  try {
    return new Journal(path, settings);
  } catch (error) {
    if (error instanceof OtherJournal) throw new CallFault("otherJournal", { path });
    if (error instanceof SyntaxError) throw new CallFault("notJournal", { path });
    throw new CallFault("notWritable", { path });
  }
}
