import { MAX_COLUMNS, type Area } from "../../src/shared/workbook/address";
import type { Cell } from "./cell";
import type { LineChange } from "./lineChange";
import { NORMAL } from "./style";
import type { Validation } from "./validation";

/** A conditional format as Office.js knows it; only custom rules carry a formula and are painted. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  areas: Area[];
  formula: string;
  stopIfTrue: boolean;
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  /** Colour of all four edges. */
  border?: string;
  /** What another program wrote and we keep untouched when saving. */
  readonly foreign?: unknown;
}

/**
 * How the sheet prints. `paperSize` is Office.js's name (A4, A3), `repeatedRows` an address such as $1:$3,
 * `printArea` one such as A1:H40, margins are in points. What is
 * not set is as in a new sheet.
 */
export interface PageSetup {
  paperSize?: string;
  orientation?: "Portrait" | "Landscape";
  fitToWidth?: number;
  fitToHeight?: number;
  repeatedRows?: string | undefined;
  printArea?: string | undefined;
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  margins?: Margins;
}

export interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** Excel's margins of a new sheet. */
export const NORMAL_MARGINS: Margins = {
  top: 54,
  bottom: 54,
  left: 50.4,
  right: 50.4,
  header: 21.6,
  footer: 21.6,
};

/** A sheet of the in-memory workbook; a chart sheet has a name and nothing a range could touch. */
export class Sheet {
  readonly cells = new Map<number, Cell>();
  merges: Area[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  /** A cell is in one of them at most. */
  validations: Validation[] = [];
  /** In characters of the default font, as a file stores them. */
  readonly columnWidths = new Map<number, number>();
  /** In points. */
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  tabColor = "";
  gridlines = true;
  /** `allowed` names what Office.js calls allowFormatCells and the like; a protected sheet refuses the rest. */
  protection: { on: boolean; password?: string; allowed?: ReadonlySet<string> } = { on: false };
  pageSetup: PageSetup = {};
  /** Lines put in and taken out since the sheet was opened or saved: what only the file holds must follow them. */
  lineChanges: LineChange[] = [];

  constructor(
    readonly id: string,
    public name: string,
    readonly kind: "worksheet" | "chart" = "worksheet",
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(row * MAX_COLUMNS + column);
  }

  /** The cell, made blank and plain where there was none. */
  cellToWrite(row: number, column: number): Cell {
    const key = row * MAX_COLUMNS + column;
    let cell = this.cells.get(key);
    if (!cell) {
      cell = { value: null, style: NORMAL };
      this.cells.set(key, cell);
    }
    return cell;
  }

  /** Smallest rectangle around all cells, or around those with a value or formula only. */
  used(valuesOnly: boolean): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, cell] of this.cells) {
      if (!this.isUsed(cell, valuesOnly)) continue;
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    return bottom < 0
      ? undefined
      : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Whether a cell counts for the used range: by its content, or by its content or look. */
  isUsed(cell: Cell, valuesOnly: boolean): boolean {
    return cell.value !== null || cell.formula !== undefined || (!valuesOnly && cell.style !== NORMAL);
  }
}
