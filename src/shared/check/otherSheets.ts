import { checkFreeTableInSteps, type FreeFinding, type FreeTableResult } from "../freeTable/checkFreeTable";
import { isOwnSheet } from "../workbook/ownSheets";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { paced } from "../workbook/steps";
import { FORGETFUL, type Memory } from "./memory";
import type { CheckResult, Finding, Term, Unrecognised } from "./result";

/** What the sheets that are no standard statement say by the patterns of their own tables. */
export interface OtherSheets {
  readonly sheets: CheckResult["otherSheets"];
  readonly counts: Readonly<Record<"agrees" | "tail" | "doubtful", number>>;
  readonly findings: readonly Finding[];
}

export const NO_OTHER_SHEETS: OtherSheets = {
  sheets: [],
  counts: { agrees: 0, tail: 0, doubtful: 0 },
  findings: [],
};

/**
 * 也检查其他表: each sheet in which no statement was found, as a free table, with a stop whenever some thousand cells have
 * been looked at. A figure that is only off because it counts a wrong one in is not counted: it is told with that one.
 */
export function* checkOtherSheetsInSteps(
  workbook: WorkbookSnapshot,
  unrecognised: readonly Unrecognised[],
  memory: Memory = FORGETFUL,
): Generator<void, OtherSheets> {
  const names = new Set(unrecognised.filter(({ sheet }) => !isOwnSheet(sheet)).map(({ sheet }) => sheet));
  const counts = { ...NO_OTHER_SHEETS.counts };
  const sheets: { sheet: string; relations: number }[] = [];
  const findings: Finding[] = [];
  for (const sheet of workbook.sheets.filter(({ name }) => names.has(name))) {
    yield;
    const {
      relations,
      findings: broken,
      tails,
    } = yield* memory.answerInSteps<void, FreeTableResult>(`free/${sheet.name}`, [sheet], () =>
      paced(checkFreeTableInSteps(sheet)),
    );
    const checked = relations.agrees + relations.tail + broken.length;
    if (checked === 0) continue;
    sheets.push({ sheet: sheet.name, relations: checked });
    counts.agrees += relations.agrees;
    counts.tail += relations.tail;
    counts.doubtful += broken.length;
    for (const finding of [...broken, ...tails]) findings.push(findingOf(finding, sheets.length));
  }
  return { sheets, counts, findings };
}

function findingOf(found: FreeFinding, instance: number): Finding {
  const { kind, comparison, verdict, sheet, cell, label, header, reported, computed, gap, tolerance } = found;
  const total: Term = {
    ...{ role: "total", sign: 1, sheet, cell, row: label, column: header, label, header },
    ...{ value: reported, low: found.low, high: found.high },
  };
  const terms = found.terms.map((term): Term => ({
    ...term,
    role: "term",
    sheet,
    row: term.label,
    column: term.header,
  }));
  return {
    id: ["F", kind, sheet, label, header].join("/"),
    relation: `F-${kind}`,
    level: "verify",
    verdict,
    comparison,
    note: undefined,
    pattern: { ...found.evidence, consequences: found.consequences },
    statement: "other",
    instance,
    sheet,
    cell,
    reported,
    computed,
    gap,
    tolerance,
    unit: found.unit,
    terms: [total, ...terms],
  };
}
