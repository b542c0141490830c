import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import type { CheckResult } from "../../../src/shared/check/result";
import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { sampleSnapshot } from "../support/sampleSnapshot";
import { withFigure } from "../support/slips";

/** A figure typed over another: sheet, cell, figure. */
export type Planted = readonly [sheet: string, cell: string, figure: number];

/** The published sample, with slips planted into it. */
export async function workbookWith(...slips: readonly Planted[]): Promise<WorkbookSnapshot> {
  return slips.reduce((workbook, slip) => withFigure(workbook, ...slip), await sampleSnapshot());
}

export async function checkedWith(...slips: readonly Planted[]): Promise<CheckResult> {
  return checkWorkbook(await workbookWith(...slips));
}

/** The published sample without one of its sheets. */
export async function withoutSheet(name: string): Promise<WorkbookSnapshot> {
  const workbook = await sampleSnapshot();
  return { ...workbook, sheets: workbook.sheets.filter((sheet) => sheet.name !== name) };
}
