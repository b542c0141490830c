import { accessSync, constants, existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, resolve } from "node:path";
import { isBegun } from "../check/journal";
import type { CheckJob, CheckSettings } from "../check/outcome";
import { findFiles, type SkippedFile } from "../files/findFiles";
import { isPattern } from "../files/glob";
import { isFolder } from "../writing/makeFolder";
import { CallFault } from "./callFault";
import { checkTargets, type Target } from "./checkTargets";
import { earlierChoice, earlierIn } from "./earlierChoice";
import { markedCopies, type MarkedCopies } from "./markedCopies";
import type { Arguments } from "./readArguments";
import { oneOf, wholeNumber } from "./readValues";
import { readStatementIds } from "./statementIds";

/** `perf check`, understood: nothing of the call is wrong any more. */
export interface CheckCall {
  readonly jobs: readonly CheckJob[];
  readonly settings: CheckSettings;
  readonly format: "text" | "json";
  readonly report: string | undefined;
  readonly journal: string | undefined;
  /** The folder of marked copies. */
  readonly copies: string | undefined;
  readonly workers: number;
  /** Milliseconds that one file may take. */
  readonly longest: number;
  /** What the folders hold beside workbooks. */
  readonly skipped: readonly SkippedFile[];
  /** Whether it is no part of a run. */
  readonly isWhole: boolean;
  /** Arguments behind which nothing was found, and folders that could not be opened; the rest is checked. */
  readonly faults: readonly CallFault[];
}

const SECONDS = 1_000;
const USUAL_LIMIT = 120;
const MOST_WORKERS = 64;

/** Throws `CallFault`. */
export function readCheckCall({ given, operands }: Arguments): CheckCall {
  if (operands.length === 0) throw new CallFault("noFile");
  const { files: found, below, missing, empty, gone, closed, skipped } = findFiles(operands);
  const files = eachOnce(found);
  const statements = given.get("statements");
  const [mark, report, journal] = [given.get("mark"), given.get("report"), given.get("resume")];
  const copies = mark === undefined ? undefined : markedCopies(mark, files, operands);
  const all = jobsFor(files, given, copies, earlierChoice(given, { files, below }));
  checkTargets({
    inputs: [...files, ...missing],
    previous: earlierIn(given),
    targets: targetsOf(journal, report, copies),
  });
  const jobs = shardOf(all, given.get("shard"));
  if (report !== undefined) mustTakeReport(report);
  if (!given.has("force")) mustBeNew(report, journal, jobs);
  const settings: CheckSettings = {
    ...(statements !== undefined && { statements: readStatementIds(statements) }),
    otherSheets: given.has("other-sheets"),
    ignoreRemembered: given.has("ignore-remembered"),
  };
  return {
    // A missing file is told like one that cannot be read, in its place behind the others.
    jobs: [...jobs, ...shardOf(eachOnce(missing), given.get("shard")).map((file) => ({ file }))],
    settings,
    format: oneOf("format", given.get("format") ?? "text", ["text", "json"]),
    report,
    journal,
    copies: copies?.folder,
    workers: wholeNumber("workers", given.get("workers"), 1, MOST_WORKERS) ?? availableParallelism(),
    longest: (wholeNumber("timeout", given.get("timeout"), 1, 86_400) ?? USUAL_LIMIT) * SECONDS,
    skipped: shardOf(skipped, given.get("shard")),
    isWhole: !given.has("shard"),
    faults: [
      ...empty.map((path) => new CallFault(isPattern(path) ? "nothingMatches" : "emptyFolder", { path })),
      ...gone.map((path) => new CallFault("folderMissing", { path })),
      ...closed.map((path) => new CallFault("closedFolder", { path })),
    ],
  };
}

/** Files by their first spelling: `a.xlsx ./a.xlsx` is one. */
function eachOnce(files: readonly string[]): string[] {
  const spellings = new Map<string, string>();
  for (const file of files) {
    const path = resolve(file);
    if (!spellings.has(path)) spellings.set(path, file);
  }
  return [...spellings.values()];
}

function jobsFor(
  files: readonly string[],
  given: Arguments["given"],
  copies: MarkedCopies | undefined,
  earlier: ReturnType<typeof earlierChoice>,
): CheckJob[] {
  return files.map((file): CheckJob => {
    const markTo = copies?.of.get(file);
    return {
      file,
      ...earlier(file),
      ...(markTo !== undefined && { markTo, mayReplace: given.has("force") }),
    };
  });
}

function targetsOf(
  journal: string | undefined,
  report: string | undefined,
  copies: MarkedCopies | undefined,
): Target[] {
  return [
    ...(journal === undefined ? [] : [{ path: journal, option: "--resume" } as const]),
    ...(report === undefined ? [] : [{ path: report, option: "--report" } as const]),
    ...(copies?.folder === undefined ? [] : [{ path: copies.folder, option: "--mark" } as const]),
    ...[...(copies?.of ?? [])].map(([copyOf, path]) => ({ path, option: "--mark", copyOf }) as const),
  ];
}

/** Copies that a broken off run has left are told from others when the same bytes are about to be written. */
function mustBeNew(report: string | undefined, journal: string | undefined, jobs: readonly CheckJob[]): void {
  const goesOn = journal !== undefined && isBegun(journal);
  const copies = goesOn ? [] : jobs.map(({ markTo }) => markTo);
  for (const path of [report, ...copies]) {
    if (path !== undefined && existsSync(path)) throw new CallFault("exists", { path });
  }
}

/** A report is written last; that there is no place for it is told first. */
function mustTakeReport(report: string): void {
  if (!/\.(?:xlsx|html)$/iu.test(report)) throw new CallFault("notReport", { path: report });
  const folder = dirname(report);
  if (!isFolder(folder)) throw new CallFault("noFolder", { path: report, folder });
  try {
    accessSync(existsSync(report) ? report : folder, constants.W_OK);
  } catch {
    // A folder or a file without the right to write, a disk that takes nothing.
    throw new CallFault("notWritable", { path: report });
  }
  if (isFolder(report)) throw new CallFault("notWritable", { path: report });
}

/** The i-th of n slices, in order, so that the slices' results follow each other as those of the whole. */
function shardOf<Item>(items: readonly Item[], written: string | undefined): Item[] {
  if (written === undefined) return [...items];
  const [, i, n] = /^(\d{1,6})\/(\d{1,6})$/u.exec(written) ?? [];
  const [index, count] = [Number(i), Number(n)];
  if (!(index >= 1 && index <= count))
    throw new CallFault("wrongValue", { option: "--shard", value: written, known: "1/n … n/n" });
  const edge = (at: number): number => Math.floor((at * items.length) / count);
  return items.slice(edge(index - 1), edge(index));
}
