import type { Diagnosis } from "../../../src/shared/diagnosis/diagnosis";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { PreparedCheck } from "./preparedCheck";
import { withoutRow, withRowTwice } from "./transformed";

/** An item row of a statement with a tree. */
export interface ItemRow {
  readonly name: string;
  readonly row: number;
  readonly code: string;
}

/** The item rows of a workbook whose 款 has another item, and whose figures other statements have too. */
export function itemRowsOf({ sheets }: WorkbookSnapshot): ItemRow[] {
  return sheets
    .filter(({ name }) => ["收入决算表", "支出决算表", "一般公共预算财政拨款支出决算表"].includes(name))
    .flatMap(({ name, values }) => {
      const codes = values.map((line) => String(line[0]));
      return codes.flatMap((code, row) => {
        const isItem = /^2\d{6}$/.test(code);
        const hasSibling = codes.some(
          (other, at) => at !== row && other.length === 7 && other.startsWith(code.slice(0, 5)),
        );
        const isFilled = (values[row] ?? []).some((value) => typeof value === "number" && value !== 0);
        return isItem && hasSibling && isFilled ? [{ name, row, code }] : [];
      });
    });
}

export const rowSlips = { deleted: withoutRow, doubled: withRowTwice } as const;

/** What the check says of the workbook with the row left out, or written twice. */
export function withRowSlip(
  workbook: WorkbookSnapshot,
  { name, row }: ItemRow,
  slip: keyof typeof rowSlips,
): Diagnosis[] {
  const changed = (sheet: SheetSnapshot): SheetSnapshot =>
    sheet.name === name ? rowSlips[slip](sheet, row) : sheet;
  const check = new PreparedCheck({ ...workbook, sheets: workbook.sheets.map(changed) });
  return [...check.with(new Map()).diagnoses];
}
