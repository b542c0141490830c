import { existsSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, extname, join, resolve } from "node:path";
import type { CheckJob, CheckSettings } from "../check/outcome";
import { findFiles } from "../files/findFiles";
import { CallFault } from "./callFault";
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
  readonly workers: number;
  /** Milliseconds that one file may take. */
  readonly longest: number;
  /** Arguments behind which nothing was found, and folders that could not be opened; the rest is checked. */
  readonly faults: readonly CallFault[];
}

const SECONDS = 1_000;
const USUAL_LIMIT = 120;
const MOST_WORKERS = 64;

/** Throws `CallFault`. */
export function readCheckCall({ given, operands }: Arguments): CheckCall {
  if (operands.length === 0) throw new CallFault("noFile");
  const { files, missing, empty, closed } = findFiles(operands);
  const statements = given.get("statements");
  const report = given.get("report");
  const isForced = given.has("force");
  if (report !== undefined) checkReport(report, files, isForced);
  const jobs = shardOf(jobsFor(files, operands, given, isForced), given.get("shard"));
  const settings: CheckSettings = {
    ...(statements !== undefined && { statements: readStatementIds(statements) }),
    otherSheets: given.has("other-sheets"),
    ignoreRemembered: given.has("ignore-remembered"),
  };
  return {
    // A missing file is told like one that cannot be read, in its place behind the others.
    jobs: [...jobs, ...shardOf(missing, given.get("shard")).map((file) => ({ file }))],
    settings,
    format: oneOf("format", given.get("format") ?? "text", ["text", "json"]),
    report,
    journal: given.get("resume"),
    workers: wholeNumber("workers", given.get("workers"), 1, MOST_WORKERS) ?? availableParallelism(),
    longest: (wholeNumber("timeout", given.get("timeout"), 1, 86_400) ?? USUAL_LIMIT) * SECONDS,
    faults: [
      ...empty.map((path) => new CallFault("emptyFolder", { path })),
      ...closed.map((path) => new CallFault("closedFolder", { path })),
    ],
  };
}

function checkReport(report: string, files: readonly string[], isForced: boolean): void {
  if (!/\.(?:xlsx|html)$/iu.test(report)) throw new CallFault("notReport", { path: report });
  mayBeWritten(report, files, isForced);
}

function mayBeWritten(path: string, files: readonly string[], isForced: boolean): void {
  if (files.some((file) => resolve(file) === resolve(path))) throw new CallFault("isInput", { path });
  if (existsSync(path) && !isForced) throw new CallFault("exists", { path });
}

function jobsFor(
  files: readonly string[],
  operands: readonly string[],
  given: Arguments["given"],
  isForced: boolean,
): CheckJob[] {
  const [mark, previous] = [given.get("mark"), given.get("previous")];
  const [only] = files;
  const isOne = files.length === 1 && only === operands[0];
  if (previous !== undefined && !existsSync(previous))
    throw new CallFault("previousMissing", { path: previous });
  const folderOfPrevious = previous !== undefined && statSync(previous).isDirectory() ? previous : undefined;
  return files.map((file): CheckJob => {
    const inFolder = folderOfPrevious && join(folderOfPrevious, basename(file));
    const earlier = inFolder === undefined ? previous : existsSync(inFolder) ? inFolder : undefined;
    return {
      file,
      ...(earlier !== undefined && { previous: earlier }),
      ...(mark !== undefined && { markTo: markTarget(mark, file, isOne, files, given, isForced) }),
    };
  });
}

/** One file is marked into a file, several into a folder, each under its own path. */
function markTarget(
  mark: string,
  file: string,
  isOne: boolean,
  files: readonly string[],
  given: Arguments["given"],
  isForced: boolean,
): string {
  const ending = extname(file).toLowerCase();
  if (!isOne && /\.xls[xm]?$/iu.test(mark)) throw new CallFault("markFolder", { path: mark });
  const target = isOne
    ? mark
    : join(mark, ...file.split("/").filter((step) => !/^(?:\.{1,2}|[A-Za-z]:)?$/u.test(step)));
  if (isOne && ending === ".xls") throw new CallFault("markOld", { path: file });
  if (isOne && extname(mark).toLowerCase() !== ending)
    throw new CallFault("markEnding", { path: mark, ending });
  // A run that goes on finds the copies of the one before.
  mayBeWritten(target, files, isForced || given.has("resume"));
  return target;
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
