import { unitOf } from "../amount/unit";
import type { Correction } from "../recognition/recognise";
import { statements } from "../statement/catalogue";
import type { StatementId } from "../statement/statement";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { CheckOptions } from "./options";

/** What the officer said about a workbook, as it is kept in the workbook. */
export interface RememberedOptions {
  /** 也检查其他表. */
  readonly otherSheets: boolean;
  /** 以哪张为准: the sheet that counts. */
  readonly versions: Readonly<Partial<Record<StatementId, string>>>;
  readonly corrections: readonly Correction[];
}

export const NOTHING_SAID: RememberedOptions = { otherSheets: false, versions: {}, corrections: [] };

/** For the check; last year's workbook is chosen anew each time, since its content is not kept. */
export function checkOptions(
  { otherSheets, versions, corrections }: RememberedOptions,
  lastYear: WorkbookSnapshot | undefined,
): CheckOptions {
  const chosen = Object.entries(versions) as [StatementId, string][];
  return { otherSheets, corrections, versions: new Map(chosen), lastYear };
}

/** What is said of a sheet from now on; what was said of other sheets stands. */
export function withCorrection(options: RememberedOptions, correction: Correction): RememberedOptions {
  const { sheet } = correction;
  const earlier = options.corrections.find((one) => one.sheet === sheet);
  const others = options.corrections.filter((one) => one.sheet !== sheet);
  const { statement, unit } = { ...earlier, ...correction };
  const saysNothing = statement === undefined && unit === undefined;
  return { ...options, corrections: saysNothing ? others : [...others, { sheet, statement, unit }] };
}

export function withVersion(
  options: RememberedOptions,
  statement: StatementId,
  sheet: string | undefined,
): RememberedOptions {
  return { ...options, versions: { ...options.versions, [statement]: sheet } };
}

/** 以哪张为准: the statements found, without the versions that do not count. */
export function countingVersions<
  Found extends { readonly statement: { readonly id: StatementId }; readonly sheet: string },
>(located: readonly Found[], versions: RememberedOptions["versions"]): Found[] {
  return located.filter(({ statement, sheet }) => {
    const chosen = versions[statement.id];
    return chosen === undefined || chosen === sheet;
  });
}

/** As much of it as concerns sheets that the workbook has by now. */
export function concerning(
  { otherSheets, versions, corrections }: RememberedOptions,
  { sheets, unread }: WorkbookSnapshot,
): RememberedOptions {
  const names = new Set([...sheets, ...unread].map(({ name }) => name));
  return {
    otherSheets,
    versions: Object.fromEntries(Object.entries(versions).filter(([, sheet]) => names.has(sheet))),
    corrections: corrections.filter(({ sheet }) => names.has(sheet)),
  };
}

/**
 * State that another version of the product, or another hand, has written is taken as far as it is understood. Of a
 * sheet corrected twice the first counts, as for the check.
 */
export function understood(state: unknown): RememberedOptions {
  const { otherSheets, versions, corrections } = fieldsOf(state);
  return {
    otherSheets: otherSheets === true,
    versions: Object.fromEntries(
      Object.entries(fieldsOf(versions)).filter(
        ([id, sheet]) => isStatementId(id) && typeof sheet === "string",
      ),
    ),
    corrections: Array.isArray(corrections) ? onePerSheet(corrections.flatMap(correctionOf)) : [],
  };
}

function correctionOf(state: unknown): Correction[] {
  const { sheet, statement, unit } = fieldsOf(state);
  if (typeof sheet !== "string") return [];
  const what = statement === "none" || isStatementId(statement) ? statement : undefined;
  const money = typeof unit === "string" ? unitOf(unit) : undefined;
  return what === undefined && money === undefined ? [] : [{ sheet, statement: what, unit: money }];
}

function onePerSheet(corrections: readonly Correction[]): Correction[] {
  const bySheet = new Map<string, Correction>();
  for (const correction of corrections)
    if (!bySheet.has(correction.sheet)) bySheet.set(correction.sheet, correction);
  return [...bySheet.values()];
}

function isStatementId(id: unknown): id is StatementId {
  return statements.some((statement) => statement.id === id);
}

/** The fields of what may be no object at all. */
function fieldsOf(state: unknown): Readonly<Record<string, unknown>> {
  return typeof state === "object" && state !== null ? (state as Record<string, unknown>) : {};
}
