import type { Reading } from "../amount/figure";
import type { Unit } from "../amount/unit";
import type { CellName } from "../relation/relation";

/** A named cell where it stands in a workbook, with what it reports. */
export interface PlacedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly reading: Reading;
  readonly unit: Unit;
  readonly hasFormula: boolean;
  /** As printed: the row's label and the column's header. */
  readonly rowLabel: string;
  readonly columnHeader: string;
}

/** Where a named cell stands; undefined when its row or column is not in the workbook. */
export type Lookup = (name: CellName) => PlacedCell | undefined;
