import type { CheckOptions } from "../../shared/check/options";
import type { Correction } from "../../shared/recognition/recognise";
import type { StatementId } from "../../shared/statement/statement";
import type { ReadWorkbook } from "../intake/chosenWorkbook";

/** What the officer said about this workbook, as it is kept in the workbook. */
export interface RememberedOptions {
  /** 也检查其他表. */
  readonly otherSheets: boolean;
  /** 以哪张为准: the sheet that counts. */
  readonly versions: Readonly<Partial<Record<StatementId, string>>>;
  readonly corrections: readonly Correction[];
}

export const NOTHING_SAID: RememberedOptions = { otherSheets: false, versions: {}, corrections: [] };

/** For the check; last year's workbook is chosen anew in each session, since its content is not kept. */
export function checkOptions(
  { otherSheets, versions, corrections }: RememberedOptions,
  lastYear: ReadWorkbook | undefined,
): CheckOptions {
  const chosen = Object.entries(versions) as [StatementId, string][];
  return { otherSheets, corrections, versions: new Map(chosen), lastYear: lastYear?.snapshot };
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

/** State that another version of the product, or another hand, has written is taken as far as it is understood. */
export function understood(state: Partial<RememberedOptions> | undefined): RememberedOptions {
  return {
    otherSheets: state?.otherSheets === true,
    versions: typeof state?.versions === "object" ? state.versions : {},
    corrections: Array.isArray(state?.corrections) ? state.corrections : [],
  };
}
