import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { markWorkbookFile } from "../../host/file/marking/markWorkbookFile";
import { readAnyWorkbook } from "../../host/file/reading/readAnyWorkbook";
import { marksOf } from "../../host/marksOf";
import { checkWorkbook } from "../../shared/check/checkWorkbook";
import type { CheckOptions } from "../../shared/check/options";
import { checkOptions, type RememberedOptions } from "../../shared/check/rememberedOptions";
import type { CheckResult } from "../../shared/check/result";
import type { LocatedStatement } from "../../shared/recognition/locatedStatement";
import { recognise } from "../../shared/recognition/recognise";
import { comparedWith, summaryOf } from "../../shared/report/previousCheck";
import type { Reasons } from "../../shared/report/reasons";
import { explainedOnly, sumsBehindInSteps } from "../../shared/upkeep/sumsBehind";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot";
import { finished } from "../../shared/workbook/steps";
import { readInput } from "../files/readInput";
import { onlyStatements, withoutOthers } from "./onlyStatements";
import { reasonsOf, rememberedIn } from "./remembered";
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
  const { options: remembered, reasons } = rememberedIn(read, settings);
  const { corrections } = remembered;
  const snapshot = statements
    ? onlyStatements(calculated.snapshot, statements, corrections)
    : calculated.snapshot;
  const { located } = recognise(snapshot, corrections);
  const { lastYear, ...previous } = await comparison(job, located, settings);
  const sumsBehind = finished(sumsBehindInSteps(snapshot));
  const found = checkWorkbook(snapshot, optionsFor(remembered, settings, lastYear));
  const whole = explainedOnly(found, sumsBehind);
  const result = statements ? withoutOthers(whole, statements) : whole;
  return {
    kind: "checked",
    file,
    result,
    sumsBehind,
    unitName: unitNameOf(located),
    calculated: calculated.calculated,
    unknownFormulas: calculated.unknown,
    remembered,
    reasons: reasonsOf(result.findings, reasons),
    ...(previous.before && { changes: changesSince(previous.before, result) }),
    ...(previous.unread && { previousUnread: previous.unread }),
    ...(job.markTo !== undefined && { marking: writeMarked(job.markTo, bytes, result, reasons) }),
  };
}

/** What the call says counts more than what the workbook remembers. */
function optionsFor(
  remembered: RememberedOptions,
  { otherSheets }: CheckSettings,
  lastYear: WorkbookSnapshot | undefined,
): CheckOptions {
  return checkOptions({ ...remembered, otherSheets: otherSheets || remembered.otherSheets }, lastYear);
}

interface Previous {
  readonly lastYear?: WorkbookSnapshot;
  /** The result of what was submitted before, when it is of the same year. */
  readonly before?: CheckResult;
  readonly unread?: UnreadReason;
}

/** A workbook of the same year is an earlier submission, any other is taken for last year's. */
async function comparison(
  { previous }: CheckJob,
  located: readonly LocatedStatement[],
  settings: CheckSettings,
): Promise<Previous> {
  if (previous === undefined) return {};
  const bytes = readInput(previous);
  if (typeof bytes === "string") return { unread: bytes };
  const read = await readAnyWorkbook(bytes);
  if (read.kind === "refused") return { unread: read.reason };
  const earlier = await withResults(read);
  const before = checkWorkbook(
    earlier.snapshot,
    optionsFor(rememberedIn(read, settings).options, settings, undefined),
  );
  return newestYear(located) === newestYear(before.statements) ? { before } : { lastYear: earlier.snapshot };
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
function unitNameOf(located: readonly LocatedStatement[]): string {
  const counts = new Map<string, number>();
  for (const { unitName } of located) {
    if (unitName) counts.set(unitName, (counts.get(unitName) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}

/** The copy takes its place when it is whole: a run that is stopped leaves no half of one. */
function writeMarked(path: string, bytes: Uint8Array, result: CheckResult, reasons: Reasons): Marking {
  const marked = markWorkbookFile(bytes, marksOf(result, reasons));
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
