import {
  MAX_COLUMNS,
  MAX_ROWS,
  areaAddress,
  contains,
  type Area,
  type CellPosition,
} from "../../src/shared/workbook/address";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { KeyAction } from "./keys";
import { jumpFrom, stepFrom, type Step } from "./movement";
import { between, single } from "./sheetShape";
import type { Hit, Viewport } from "./viewport";

const FIRST: CellPosition = { row: 0, column: 0 };

/** What is selected on the active sheet; it is drawn, scrolled to, told to the workbook, and kept for each sheet. */
export class SheetSelection {
  /** The cell the selection was begun from, and the one it reaches to. */
  private anchor = FIRST;
  private head = FIRST;
  private selected: Area = single(FIRST);
  private readonly remembered = new WeakMap<Sheet, Area>();

  constructor(
    private readonly workbook: Workbook,
    private readonly viewport: Viewport,
    private readonly changed: () => void,
  ) {}

  get area(): Area {
    return this.selected;
  }

  /** The active cell with all that is merged into it. */
  get active(): Area {
    return this.viewport.shape.whole(this.anchor);
  }

  /** Takes up what was selected when the sheet was seen last. */
  restore(sheet: Sheet): void {
    const { selection } = this.workbook;
    const known = selection?.sheet === sheet ? selection.area : this.remembered.get(sheet);
    this.setArea(known ?? this.viewport.shape.whole(FIRST));
  }

  /** Selects exactly that area. */
  setArea(area: Area): void {
    this.anchor = { row: area.row, column: area.column };
    this.head = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
    this.show(area);
  }

  isAt(area: Area): boolean {
    return areaAddress(area) === areaAddress(this.selected);
  }

  /** Selects from one cell to another, merged cells whole. */
  select(anchor: CellPosition, head: CellPosition = anchor): void {
    this.anchor = anchor;
    this.head = head;
    this.show(this.viewport.shape.expanded(between(anchor, head)));
  }

  /** Selects what was clicked: a cell, a row, a column or everything. */
  pick({ row, column, part }: Hit, extend: boolean): void {
    const from = extend ? this.anchor : { row, column };
    if (part === "cell") this.select(from, { row, column });
    else if (part === "row") this.select({ row: from.row, column: 0 }, { row, column: MAX_COLUMNS - 1 });
    else if (part === "column") this.select({ row: 0, column: from.column }, { row: MAX_ROWS - 1, column });
    else this.select(FIRST, { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 });
  }

  holds(hit: Hit): boolean {
    return contains(this.selected, hit);
  }

  step(step: Step): void {
    this.select(stepFrom(this.viewport.shape, this.anchor, step));
  }

  /** Does what a key asks for, if it concerns the selection. */
  move(sheet: Sheet, action: KeyAction): boolean {
    const extend = "extend" in action && action.extend;
    const to = this.target(sheet, action, extend ? this.head : this.anchor);
    if (to) this.select(extend ? this.anchor : to, to);
    else if (action.kind === "all") this.pick({ ...FIRST, part: "all" }, false);
    else return false;
    return true;
  }

  private target(sheet: Sheet, action: KeyAction, from: CellPosition): CellPosition | undefined {
    const { frozen } = sheet;
    switch (action.kind) {
      case "step":
        return action.jump
          ? jumpFrom(sheet, from, action.step)
          : stepFrom(this.viewport.shape, from, action.step);
      case "page": {
        const row = from.row + this.viewport.pageRows() * (action.down ? 1 : -1);
        return { row: Math.max(0, Math.min(MAX_ROWS - 1, row)), column: from.column };
      }
      case "home":
        return { row: action.start ? frozen.rows : from.row, column: frozen.columns };
      case "lastCell": {
        const used = sheet.used(true) ?? single(FIRST);
        return { row: used.row + used.rows - 1, column: used.column + used.columns - 1 };
      }
      default:
        return undefined;
    }
  }

  private show(area: Area): void {
    const sheet = this.workbook.active;
    if (!sheet) return;
    this.selected = area;
    this.remembered.set(sheet, area);
    this.workbook.selection = { sheet, area };
    this.workbook.emit({ type: "selected", sheet, area });
    this.viewport.select(area, this.active);
    const isWhole = area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
    this.viewport.reveal(isWhole ? this.active : this.viewport.shape.whole(this.head));
    this.changed();
  }
}
