import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../src/shared/workbook/address";
import type { Sheet } from "../model/sheet";
import { ConditionalLooks, type Evaluate } from "./conditionalLook";
import { drawHeadings } from "./headings";
import { Pane } from "./pane";
import type { SheetShape } from "./sheetShape";

export const HEADING_HEIGHT = 22;
export const HEADING_WIDTH = 48;

/** The size of the window and how far its scrolling part is scrolled, in pixels. */
export interface WindowState {
  readonly width: number;
  readonly height: number;
  readonly scrollLeft: number;
  readonly scrollTop: number;
}

/** The four parts that frozen rows and columns make of a sheet, with row numbers and column letters beside them. */
export class FourPanes {
  private readonly corner = strip("corner");
  private readonly strips = {
    frozenColumns: strip("column-headings"),
    columns: strip("column-headings"),
    frozenRows: strip("row-headings"),
    rows: strip("row-headings"),
  };
  private readonly main = new Pane();
  private readonly top = new Pane();
  private readonly left = new Pane();
  private readonly cornerPane = new Pane();

  constructor(private readonly evaluate: Evaluate) {}

  /** In the order in which they lie on each other. */
  get elements(): HTMLElement[] {
    const panes = [this.main, this.top, this.left, this.cornerPane].map((pane) => pane.element);
    return [...panes, ...Object.values(this.strips), this.corner];
  }

  invalidate(): void {
    for (const pane of [this.main, this.top, this.left, this.cornerPane]) pane.invalidate();
  }

  draw(sheet: Sheet, shape: SheetShape, window: WindowState, selection: Area, active: Area): void {
    const { width, height, scrollLeft, scrollTop } = window;
    const { rows: frozenRows, columns: frozenColumns } = sheet.frozen;
    const fixedWidth = shape.columns.offset(frozenColumns);
    const fixedHeight = shape.rows.offset(frozenRows);
    const x = HEADING_WIDTH + fixedWidth;
    const y = HEADING_HEIGHT + fixedHeight;
    place(this.main.element, x, y, width - x, height - y);
    place(this.top.element, x, HEADING_HEIGHT, width - x, fixedHeight);
    place(this.left.element, HEADING_WIDTH, y, fixedWidth, height - y);
    place(this.cornerPane.element, HEADING_WIDTH, HEADING_HEIGHT, fixedWidth, fixedHeight);
    this.top.element.classList.toggle("frozen-above", frozenRows > 0);
    this.cornerPane.element.classList.toggle("frozen-above", frozenRows > 0);
    this.left.element.classList.toggle("frozen-left", frozenColumns > 0);
    this.cornerPane.element.classList.toggle("frozen-left", frozenColumns > 0);
    place(this.strips.columns, x, 0, width - x, HEADING_HEIGHT);
    place(this.strips.frozenColumns, HEADING_WIDTH, 0, fixedWidth, HEADING_HEIGHT);
    place(this.strips.rows, 0, y, HEADING_WIDTH, height - y);
    place(this.strips.frozenRows, 0, HEADING_HEIGHT, HEADING_WIDTH, fixedHeight);
    place(this.corner, 0, 0, HEADING_WIDTH, HEADING_HEIGHT);

    let made: ConditionalLooks | undefined;
    const looks = (): ConditionalLooks => (made ??= new ConditionalLooks(sheet, this.evaluate));
    const part = (row: number, column: number, rows: number, columns: number): Area => ({
      row,
      column,
      rows,
      columns,
    });
    const restRows = MAX_ROWS - frozenRows;
    const restColumns = MAX_COLUMNS - frozenColumns;
    const sheetX = fixedWidth + scrollLeft;
    const sheetY = fixedHeight + scrollTop;
    this.main.show(
      sheet,
      shape,
      looks,
      part(frozenRows, frozenColumns, restRows, restColumns),
      sheetX,
      sheetY,
    );
    this.top.show(sheet, shape, looks, part(0, frozenColumns, frozenRows, restColumns), sheetX, 0);
    this.left.show(sheet, shape, looks, part(frozenRows, 0, restRows, frozenColumns), 0, sheetY);
    this.cornerPane.show(sheet, shape, looks, part(0, 0, frozenRows, frozenColumns), 0, 0);
    for (const pane of [this.main, this.top, this.left, this.cornerPane])
      pane.select(shape, selection, active);
    drawHeadings(this.strips.columns, shape.columns, "columns", sheetX, MAX_COLUMNS - 1, selection);
    drawHeadings(this.strips.frozenColumns, shape.columns, "columns", 0, frozenColumns - 1, selection);
    drawHeadings(this.strips.rows, shape.rows, "rows", sheetY, MAX_ROWS - 1, selection);
    drawHeadings(this.strips.frozenRows, shape.rows, "rows", 0, frozenRows - 1, selection);
  }
}

function strip(className: string): HTMLDivElement {
  const element = document.createElement("div");
  element.className = className;
  return element;
}

function place(element: HTMLElement, left: number, top: number, width: number, height: number): void {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
  element.style.width = `${Math.max(0, width)}px`;
  element.style.height = `${Math.max(0, height)}px`;
}
