import { recognise } from "../../../src/shared/recognition/recognise";
import type { LocatedStatement } from "../../../src/shared/recognition/locatedStatement";
import { cellAddress } from "../../../src/shared/workbook/address";
import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { workbookFromText } from "../support/workbookFromText";

/** The only statement of a workbook. */
export function theStatement(workbook: WorkbookSnapshot): LocatedStatement {
  const { located, unrecognised } = recognise(workbook);
  expect(unrecognised).toEqual([]);
  expect(located).toHaveLength(1);
  return located[0]!;
}

export function statementIn(text: string): LocatedStatement {
  return theStatement(workbookFromText(text));
}

/** Where a named cell was found: A1, "A1 inside" where the figure stands behind the label, or undefined. */
export function addressOf(
  located: LocatedStatement,
  block: string,
  rowKey: string,
  column: string,
  occurrence = 1,
): string | undefined {
  const found = located.blocks[block];
  const row = found?.rows.find((one) => one.key === rowKey && one.occurrence === occurrence);
  const position = (row?.columns ?? found?.columns)?.[column];
  if (!row || position === undefined) return undefined;
  return `${cellAddress({ row: row.row, column: position })}${row.inside ? " inside" : ""}`;
}

/** The keys of a block's rows in the order they were found. */
export function keysOf(located: LocatedStatement, block: string): string[] {
  return (located.blocks[block]?.rows ?? []).map(({ key }) => key);
}
