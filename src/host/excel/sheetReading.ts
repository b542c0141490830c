import { areaAddress, type Area } from "../../shared/workbook/address";
import type { UnreadSheet } from "../../shared/workbook/snapshot";
import type { Question } from "./askSheets";
import type { ListedSheet } from "./listSheets";
import { askForCells, askForFilledArea, type CellsRead, type Part } from "./readCells";

/** What has been read of one sheet so far. */
export class SheetReading {
  readonly parts: Part[] = [];
  readonly merges: Area[] = [];
  /** Around all values of the sheet; undefined while unknown and for a sheet without values. */
  filled: Area | undefined;
  unread: UnreadSheet["reason"] | undefined;

  constructor(readonly sheet: ListedSheet) {}

  take({ part, merges }: CellsRead): void {
    if (part) this.parts.push(part);
    this.merges.push(...merges);
  }

  /** Asks for the cells of the window and where all values lie. */
  askForWindow(window: Area): Question {
    return {
      sheet: this.sheet,
      ask: (worksheet) => {
        const cells = askForCells(worksheet, areaAddress(window));
        const filled = askForFilledArea(worksheet);
        return () => {
          this.take(cells());
          this.filled = filled();
        };
      },
    };
  }

  /** Asks only where all values lie. */
  askWhereFilled(): Question {
    return {
      sheet: this.sheet,
      ask: (worksheet) => {
        const filled = askForFilledArea(worksheet);
        return () => {
          this.filled = filled();
        };
      },
    };
  }
}
