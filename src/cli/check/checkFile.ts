import { readAnyWorkbook } from "../../host/file/reading/readAnyWorkbook";
import { marksOf } from "../../host/marksOf";
import { checkWorkbook } from "../../shared/check/checkWorkbook";
import type { Scope } from "../../shared/relation/relation";
import type { LocatedStatement } from "../../shared/recognition/locatedStatement";
import { recognise } from "../../shared/recognition/recognise";
import { explainedOnly, sumsBehindInSteps } from "../../shared/upkeep/sumsBehind";
import { finished } from "../../shared/workbook/steps";
import { readInput } from "../files/readInput";
import { optionsFor } from "./checkOptionsFor";
import { comparison } from "./comparison";
import { onlyStatements, withoutOthers } from "./onlyStatements";
import { reasonsOf, rememberedIn } from "./remembered";
import { withResults } from "./withResults";
import type { CheckJob, CheckSettings, Outcome } from "./outcome";
import { writeMarked } from "./writeMarked";

/** As units print it behind their names. */
const SCOPES = { single: "（本级）", consolidated: "（汇总）" } as const satisfies Record<Scope, string>;

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
  const [previous, lastYear] = [
    await comparison("previous", job, located, settings),
    await comparison("lastYear", job, located, settings),
  ];
  const sumsBehind = finished(sumsBehindInSteps(snapshot));
  const found = checkWorkbook(snapshot, optionsFor(remembered, settings, (lastYear ?? previous)?.lastYear));
  const whole = explainedOnly(found, sumsBehind);
  const result = statements ? withoutOthers(whole, statements) : whole;
  return {
    kind: "checked",
    file,
    result,
    ...(statements && { asked: statements }),
    sumsBehind,
    unitName: unitNameOf(located),
    calculated: calculated.calculated,
    unknownFormulas: calculated.unknown,
    remembered,
    reasons: reasonsOf(result.findings, reasons),
    ...(previous && { previous: previous.told(result) }),
    ...(lastYear && { lastYear: lastYear.told(result) }),
    ...(job.markTo !== undefined && {
      marking: writeMarked(job.markTo, job, bytes, marksOf(result, reasons)),
    }),
  };
}

/** The name that most statements print, with 本级 or 汇总 where they say so: of several the first. */
function unitNameOf(located: readonly LocatedStatement[]): string {
  const counts = new Map<string, number>();
  for (const { unitName, scope } of located) {
    if (!unitName) continue;
    const name = scope === undefined ? unitName : `${unitName}${SCOPES[scope]}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}
