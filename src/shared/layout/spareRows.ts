import { type ColumnRole, isFigure } from "../statement/statement";
import { cellAddress, type CellPosition, quoteSheetName } from "../workbook/address";
import type { Arrangement } from "./arrangement";
import { inTenThousands } from "./contents";

/** The formula of a cell in a row whose subject is not known yet; undefined where it is typed. */
export type SpareLink = (position: CellPosition, role: ColumnRole) => string | undefined;

/** A published row repeats what was typed into its working row, and stays blank with it. */
export function spareLinkTo(source: Arrangement | undefined): SpareLink {
  if (!source) return () => undefined;
  return ({ row, column }, role) => {
    const typed = `${quoteSheetName(source.sheetName)}!${cellAddress({ row, column })}`;
    return `=IF(${typed}="","",${isFigure(role) ? inTenThousands(source, { row, column }) : typed})`;
  };
}
