import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { markWorkbookFile } from "../../host/file/marking/markWorkbookFile";
import { readAnyWorkbook } from "../../host/file/reading/readAnyWorkbook";
import { marksOf } from "../../host/marksOf";
import { checkWorkbook } from "../../shared/check/checkWorkbook";
import type { CheckOptions } from "../../shared/check/options";
import type { CheckResult } from "../../shared/check/result";
import { recognise } from "../../shared/recognition/recognise";
import { comparedWith, summaryOf } from "../../shared/report/previousCheck";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot";
import { readInput } from "../files/readInput";
import { onlyStatements, withoutOthers } from "./onlyStatements";
import { withResults } from "./withResults";
import type { Changes, CheckJob, CheckSettings, Marking, Outcome, UnreadReason } from "./outcome";

/** Checks one file from its bytes to its result; what cannot be read is an outcome, not an error. */
export async function checkFile(job: CheckJob, settings: CheckSettings): Promise<Outcome> {
  const { file } = job;
  const bytes = readInput(file);
  if (typeof bytes === "string") return { kind: "unread", file, reason: bytes };
  const read = await readAnyWorkbook(bytes);
  if (read.kind === "refused") return { kind: "unread", file, reason: read.reason };
  const calculated = await withResults(read);
  const { statements } = settings;
  const snapshot = statements ? onlyStatements(calculated.snapshot, statements) : calculated.snapshot;
  const { options, ...previous } = await comparison(job, snapshot, settings);
  const whole = checkWorkbook(snapshot, options);
  const result = statements ? withoutOthers(whole, statements) : whole;
  return {
    kind: "checked",
    file,
    result,
    unitName: unitNameOf(snapshot),
    calculated: calculated.calculated,
    unknownFormulas: calculated.unknown,
    ...(previous.before && { changes: changesSince(previous.before, result) }),
    ...(previous.unread && { previousUnread: previous.unread }),
    ...(job.markTo !== undefined && { marking: writeMarked(job.markTo, bytes, result) }),
  };
}

interface Previous {
  readonly options: CheckOptions;
  /** The result of what was submitted before, when it is of the same year. */
  readonly before?: CheckResult;
  readonly unread?: UnreadReason;
}

/** A workbook of the same year is an earlier submission, any other is taken for last year's. */
async function comparison(
  { previous }: CheckJob,
  snapshot: WorkbookSnapshot,
  { otherSheets }: CheckSettings,
): Promise<Previous> {
  const options = { otherSheets };
  if (previous === undefined) return { options };
  const bytes = readInput(previous);
  if (typeof bytes === "string") return { options, unread: bytes };
  const read = await readAnyWorkbook(bytes);
  if (read.kind === "refused") return { options, unread: read.reason };
  const earlier = await withResults(read);
  const before = checkWorkbook(earlier.snapshot, options);
  const year = newestYear(recognise(snapshot).located);
  return year === newestYear(before.statements)
    ? { options, before }
    : { options: { ...options, lastYear: earlier.snapshot } };
}

function newestYear(statements: readonly { readonly year?: number | undefined }[]): number | undefined {
  const years = statements.flatMap(({ year }) => year ?? []);
  return years.length === 0 ? undefined : Math.max(...years);
}

function changesSince(before: CheckResult, now: CheckResult): Changes {
  const compared = comparedWith(summaryOf(before), now);
  return { fixed: compared.fixed.length, appeared: compared.new.length };
}

/** The name that most statements print; of several the first. */
function unitNameOf(snapshot: WorkbookSnapshot): string {
  const counts = new Map<string, number>();
  for (const { unitName } of recognise(snapshot).located) {
    if (unitName) counts.set(unitName, (counts.get(unitName) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}

/** The copy takes its place when it is whole: a run that is stopped leaves no half of one. */
function writeMarked(path: string, bytes: Uint8Array, result: CheckResult): Marking {
  const marked = markWorkbookFile(bytes, marksOf(result, new Map()));
  if (marked.kind === "refused") return marked;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.part`, marked.bytes);
    renameSync(`${path}.part`, path);
  } catch {
    // A full disk or a folder that may not be written to: the check itself stands.
    return { kind: "refused", reason: "not-written" };
  }
  return { kind: "marked", marked: marked.marked, unmarked: marked.unmarked };
}
