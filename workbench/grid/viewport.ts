import { MAX_COLUMNS, MAX_ROWS, type Area, type CellPosition } from "../../src/shared/workbook/address";
import type { Sheet } from "../model/sheet";
import type { Evaluate } from "./conditionalLook";
import { FourPanes, HEADING_HEIGHT, HEADING_WIDTH } from "./fourPanes";
import { SheetShape } from "./sheetShape";

/** Blank rows and columns beyond the used ones that can be scrolled to. */
const MORE_ROWS = 60;
const MORE_COLUMNS = 12;

/** What the pointer is over. */
export type Hit = CellPosition & { readonly part: "cell" | "row" | "column" | "all" };

/** The scrolling window over one sheet: four panes, row numbers and column letters. Only what is seen is drawn. */
export class Viewport {
  readonly element = document.createElement("div");
  private readonly extent = document.createElement("div");
  private readonly glass = document.createElement("div");
  private readonly panes: FourPanes;
  private sheet: Sheet | undefined;
  private sheetShape: SheetShape | undefined;
  private reach: CellPosition = { row: 0, column: 0 };
  private selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  private active: Area = this.selection;
  private frame = 0;

  constructor(evaluate: Evaluate) {
    this.panes = new FourPanes(evaluate);
    this.element.className = "viewport";
    this.extent.className = "extent";
    this.glass.className = "glass";
    this.glass.append(...this.panes.elements);
    this.element.append(this.glass, this.extent);
    this.element.addEventListener("scroll", () => this.draw());
    new ResizeObserver(() => this.refresh()).observe(this.element);
  }

  get shape(): SheetShape {
    if (!this.sheetShape) throw new Error("The viewport shows no sheet");
    return this.sheetShape;
  }

  /** The layer the editor is placed in; its pixels are those of `boxOf`. */
  get overlay(): HTMLElement {
    return this.glass;
  }

  show(sheet: Sheet): void {
    this.sheet = sheet;
    this.element.scrollTo(0, 0);
    this.refresh();
  }

  /** Draws everything anew at the next frame: values, formats, sizes. */
  refresh(): void {
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.refreshNow();
    });
  }

  refreshNow(): void {
    if (!this.sheet) return;
    this.sheetShape = new SheetShape(this.sheet);
    const used = this.sheet.used(true);
    this.reach = {
      row: Math.min(MAX_ROWS, (used ? used.row + used.rows : 0) + MORE_ROWS),
      column: Math.min(MAX_COLUMNS, (used ? used.column + used.columns : 0) + MORE_COLUMNS),
    };
    this.panes.invalidate();
    this.draw();
  }

  select(selection: Area, active: Area): void {
    this.selection = selection;
    this.active = active;
    this.draw();
  }

  /** Scrolls as little as needed to bring the cell into sight. */
  reveal(area: Area): void {
    const { sheet, shape } = this;
    if (!sheet) return;
    const { rows, columns } = sheet.frozen;
    this.stretchTo(area);
    const seen = this.seenSize();
    if (area.row >= rows) {
      const top = shape.rows.offset(area.row) - shape.rows.offset(rows);
      const bottom = top + Math.min(shape.rows.span(area.row, area.rows), seen.height);
      if (top < this.element.scrollTop) this.element.scrollTop = top;
      else if (bottom > this.element.scrollTop + seen.height)
        this.element.scrollTop = this.rowStart(bottom - seen.height);
    }
    if (area.column >= columns) {
      const left = shape.columns.offset(area.column) - shape.columns.offset(columns);
      const right = left + Math.min(shape.columns.span(area.column, area.columns), seen.width);
      if (left < this.element.scrollLeft) this.element.scrollLeft = left;
      else if (right > this.element.scrollLeft + seen.width) this.element.scrollLeft = right - seen.width;
    }
    this.draw();
  }

  /** The next pixel at which a row begins, so that a step of the selection leaves no cut row at the top. */
  private rowStart(pixel: number): number {
    const { rows } = this.shape;
    const fixed = rows.offset(this.sheet?.frozen.rows ?? 0);
    const row = rows.at(fixed + pixel);
    return rows.offset(rows.offset(row) < fixed + pixel ? row + 1 : row) - fixed;
  }

  /** Rows that fit into the scrolling part. */
  pageRows(): number {
    return Math.max(1, Math.floor(this.seenSize().height / this.shape.rows.usual) - 1);
  }

  /** False on the scroll bars. */
  isOnCells({ clientX, clientY }: MouseEvent): boolean {
    const { left, top } = this.element.getBoundingClientRect();
    return clientX <= left + this.element.clientWidth && clientY <= top + this.element.clientHeight;
  }

  hit(event: MouseEvent): Hit {
    const box = this.element.getBoundingClientRect();
    const x = event.clientX - box.left;
    const y = event.clientY - box.top;
    const row = this.shape.rows.at(this.sheetPixel(y - HEADING_HEIGHT, "rows"));
    const column = this.shape.columns.at(this.sheetPixel(x - HEADING_WIDTH, "columns"));
    const part =
      y < HEADING_HEIGHT ? (x < HEADING_WIDTH ? "all" : "column") : x < HEADING_WIDTH ? "row" : "cell";
    return { row, column, part };
  }

  /** Where an area stands on the glass, in pixels. */
  boxOf(area: Area): { left: number; top: number; width: number; height: number } {
    const frozen = this.sheet?.frozen ?? { rows: 0, columns: 0 };
    const x =
      this.shape.columns.offset(area.column) - (area.column < frozen.columns ? 0 : this.element.scrollLeft);
    const y = this.shape.rows.offset(area.row) - (area.row < frozen.rows ? 0 : this.element.scrollTop);
    return {
      left: HEADING_WIDTH + x,
      top: HEADING_HEIGHT + y,
      width: this.shape.columns.span(area.column, area.columns),
      height: this.shape.rows.span(area.row, area.rows),
    };
  }

  private sheetPixel(pixel: number, direction: "rows" | "columns"): number {
    const axis = this.shape[direction];
    const frozen = axis.offset(this.sheet?.frozen[direction] ?? 0);
    const scrolled = direction === "rows" ? this.element.scrollTop : this.element.scrollLeft;
    return pixel < frozen ? Math.max(0, pixel) : pixel + scrolled;
  }

  private seenSize(): { width: number; height: number } {
    const frozen = this.sheet?.frozen ?? { rows: 0, columns: 0 };
    return {
      width: this.element.clientWidth - HEADING_WIDTH - this.shape.columns.offset(frozen.columns),
      height: this.element.clientHeight - HEADING_HEIGHT - this.shape.rows.offset(frozen.rows),
    };
  }

  private stretchTo(area: Area): void {
    this.reach = {
      row: Math.min(MAX_ROWS, Math.max(this.reach.row, area.row + area.rows + MORE_ROWS)),
      column: Math.min(MAX_COLUMNS, Math.max(this.reach.column, area.column + area.columns + MORE_COLUMNS)),
    };
    this.resizeExtent();
  }

  private resizeExtent(): void {
    const { rows, columns } = this.shape;
    this.extent.style.width = `${HEADING_WIDTH + columns.offset(this.reach.column)}px`;
    this.extent.style.height = `${HEADING_HEIGHT + rows.offset(this.reach.row)}px`;
  }

  private draw(): void {
    const { sheet, sheetShape: shape } = this;
    if (!sheet || !shape) return;
    this.resizeExtent();
    const { clientWidth: width, clientHeight: height, scrollLeft, scrollTop } = this.element;
    this.glass.style.width = `${width}px`;
    this.glass.style.height = `${height}px`;
    this.panes.draw(sheet, shape, { width, height, scrollLeft, scrollTop }, this.selection, this.active);
    this.element.dispatchEvent(new Event("drawn"));
  }
}
