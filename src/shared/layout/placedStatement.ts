import type { CellName, StatementOutline } from "../relation/relation";
import type { Statement } from "../statement/statement";
import type { CellPosition } from "../workbook/address";

/** A statement in a sheet, planned by a layout or found in a workbook: what native formulas need to know of it. */
export interface PlacedStatement {
  readonly statement: Statement;
  readonly sheetName: string;
  readonly outline: StatementOutline;
  /** Where a figure or text cell stands; undefined when the sheet has no such cell. */
  positionOf(name: CellName): CellPosition | undefined;
}
