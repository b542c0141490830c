import type { Reading } from "../amount/figure";
import type { Unit } from "../amount/unit";
import type { CellName } from "../relation/relation";
import type { FigureRole } from "../statement/statement";

/** A named cell where it stands in a workbook, with what it reports. */
export interface PlacedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly role: FigureRole;
  /** A rate is read as a fraction: 99.97% is 0.9997, `percent`; without a sign it may stand for either. */
  readonly reading: Reading;
  /** Undefined where the figure is no money. */
  readonly unit: Unit | undefined;
  readonly hasFormula: boolean;
  /** As printed: the row's label and the column's header. */
  readonly rowLabel: string;
  readonly columnHeader: string;
  /** It lies in last year's workbook: it can be shown, but not selected, marked or corrected. */
  readonly inLastYearsFile?: true;
}

/** Where a named cell stands; undefined when its row or column is not in the workbook. */
export type Lookup = (name: CellName) => PlacedCell | undefined;

/** Cells of both workbooks: names say which one they are of. */
export function lookupInBothFiles(workbook: Lookup, lastYearsFile: Lookup): Lookup {
  return (name) => {
    // Nearly all names are of this workbook and are asked as they are: there may be hundreds of thousands.
    if (!name.inLastYearsFile) return workbook(name);
    const { inLastYearsFile, ...there } = name;
    const cell = lastYearsFile(there);
    return cell && { ...cell, inLastYearsFile };
  };
}
