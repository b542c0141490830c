import { readAnyWorkbook } from "../../host/file/reading/readAnyWorkbook";
import { checkWorkbook } from "../../shared/check/checkWorkbook";
import type { CheckResult } from "../../shared/check/result";
import { isFilled, type LocatedStatement } from "../../shared/recognition/locatedStatement";
import { fitsUnit } from "../../shared/relation/comparableSets";
import { comparedWith, summaryOf } from "../../shared/report/previousCheck";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot";
import { recognise } from "../../shared/recognition/recognise";
import { readInput } from "../files/readInput";
import { optionsFor } from "./checkOptionsFor";
import type { CheckJob, CheckSettings, Compared, NotCompared } from "./outcome";
import { rememberedIn } from "./remembered";
import { withResults } from "./withResults";

/** An earlier workbook as one of the options names it, and what it turned out to be. */
export interface Comparison {
  /** Where it is last year's: the check itself takes its figures in. */
  readonly lastYear?: WorkbookSnapshot;
  /** What is to be said of it, once the file has its result. */
  readonly told: (now: CheckResult) => Compared;
}

/** An earlier workbook that was read, with what was found in it by itself. */
interface Earlier {
  readonly file: string;
  readonly snapshot: WorkbookSnapshot;
  readonly located: readonly LocatedStatement[];
  /** Asked for a submission alone: last year's figures are taken in, not judged. */
  readonly check: () => CheckResult;
}

/** Reads what a job names behind an option, and settles what it is; undefined where the call has no such option. */
export async function comparison(
  option: "previous" | "lastYear",
  job: CheckJob,
  located: readonly LocatedStatement[],
  settings: CheckSettings,
): Promise<Comparison | undefined> {
  const { [option]: file } = job;
  if (file === undefined) {
    const isUnmatched = job.unmatched?.includes(option) ?? false;
    return isUnmatched ? notCompared(undefined, "no-counterpart") : undefined;
  }
  const earlier = await readEarlier(file, settings);
  if (typeof earlier === "string") return notCompared(file, earlier);
  const role = roleOf(earlier, option, located, job);
  if (role === "last-year")
    return {
      lastYear: earlier.snapshot,
      told: () => ({ role, file, yearKnown: yearsKnown(earlier, located) }),
    };
  if (role !== "submission") return notCompared(file, role);
  const before = summaryOf(earlier.check());
  return {
    told: (now) => {
      const { fixed, new: appeared } = comparedWith(before, now);
      const changes = { fixed: fixed.length, appeared: appeared.length };
      return { role, file, yearKnown: yearsKnown(earlier, located), ...changes };
    },
  };
}

function notCompared(file: string | undefined, reason: NotCompared): Comparison {
  return { told: () => ({ role: "not-compared", file, reason }) };
}

async function readEarlier(file: string, settings: CheckSettings): Promise<Earlier | NotCompared> {
  const bytes = readInput(file);
  if (typeof bytes === "string") return bytes;
  const read = await readAnyWorkbook(bytes);
  if (read.kind === "refused") return read.reason;
  const { snapshot } = await withResults(read);
  const { options } = rememberedIn(read, settings);
  const { located } = recognise(snapshot, options.corrections);
  return { file, snapshot, located, check: () => checkWorkbook(snapshot, optionsFor(options, settings)) };
}

/** One of the same year is an earlier submission, one of the year before last year's; where years are not known, what the option says. */
function roleOf(
  { located: before }: Earlier,
  option: "previous" | "lastYear",
  now: readonly LocatedStatement[],
  { lastYear }: CheckJob,
): "submission" | "last-year" | NotCompared {
  if (!before.some(isFilled)) return "not-filled";
  if (!mayBeOfOneUnit(before, now)) return "other-unit";
  const between = yearsBetween(before, now);
  if (option === "lastYear") return between === undefined || between === 1 ? "last-year" : "other-year";
  if (between === undefined || between === 0) return "submission";
  // Last year's figures were named already.
  return between === 1 && lastYear === undefined ? "last-year" : "other-year";
}

function yearsKnown({ located }: Earlier, now: readonly LocatedStatement[]): boolean {
  return yearsBetween(located, now) !== undefined;
}

function yearsBetween(
  before: readonly LocatedStatement[],
  now: readonly LocatedStatement[],
): number | undefined {
  const [then, year] = [newestYear(before), newestYear(now)];
  return then === undefined || year === undefined ? undefined : year - then;
}

function newestYear(statements: readonly LocatedStatement[]): number | undefined {
  const years = statements.flatMap(({ year }) => year ?? []);
  return years.length === 0 ? undefined : Math.max(...years);
}

/** Two workbooks are of two units when both say whose they are and no name of one is a name of the other. */
function mayBeOfOneUnit(before: readonly LocatedStatement[], now: readonly LocatedStatement[]): boolean {
  const [some, others] = [namesIn(before), namesIn(now)];
  if (some.length === 0 || others.length === 0) return true;
  return some.some((one) => others.some((other) => fitsUnit(one, other)));
}

function namesIn(located: readonly LocatedStatement[]): string[] {
  return [...new Set(located.flatMap(({ unitName }) => unitName ?? []))];
}
