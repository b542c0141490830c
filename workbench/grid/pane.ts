import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../src/shared/workbook/address";
import { intersection, sameArea } from "../model/areas";
import type { Cell } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { cellFace, horizontalOf, type Frame } from "./cellFace";
import type { ConditionalLooks } from "./conditionalLook";
import type { SheetShape } from "./sheetShape";

/** Cells beyond the visible ones that are painted too, so that a small scroll paints nothing. */
const SPARE_ROWS = 12;
const SPARE_COLUMNS = 4;
const FARTHEST_OVERFLOW = 30;

/** One of the four parts of a sheet with frozen rows and columns; it shows cells `first` to `last` and no others. */
export class Pane {
  readonly element = document.createElement("div");
  private readonly layer = document.createElement("div");
  private readonly frame = document.createElement("div");
  private painted: Area | undefined;

  constructor() {
    this.element.className = "pane";
    this.layer.className = "layer";
    this.frame.className = "selection";
    this.element.append(this.layer);
  }

  /** Makes the next `show` paint everything anew. */
  invalidate(): void {
    this.painted = undefined;
  }

  /** Shows the part of `limits` that begins at the pixel (x, y) of the sheet. */
  show(
    sheet: Sheet,
    shape: SheetShape,
    looks: () => ConditionalLooks,
    limits: Area,
    x: number,
    y: number,
  ): void {
    const { clientWidth, clientHeight } = this.element;
    if (clientWidth === 0 || clientHeight === 0 || limits.rows <= 0 || limits.columns <= 0) {
      this.layer.replaceChildren();
      this.painted = undefined;
      return;
    }
    const visible = within(limits, {
      row: shape.rows.at(y),
      column: shape.columns.at(x),
      bottom: shape.rows.at(y + clientHeight),
      right: shape.columns.at(x + clientWidth),
    });
    if (!this.painted || !covers(this.painted, visible)) this.paint(sheet, shape, looks(), limits, visible);
    const origin = this.painted ?? visible;
    const left = shape.columns.offset(origin.column) - x;
    const top = shape.rows.offset(origin.row) - y;
    this.layer.style.transform = `translate(${left}px, ${top}px)`;
  }

  /** Draws the frame around the selection and marks the active cell. */
  select(shape: SheetShape, selection: Area, active: Area): void {
    if (!this.painted) return;
    const { row, column } = this.painted;
    const { style } = this.frame;
    const last = { row: row + this.painted.rows + 60, column: column + this.painted.columns + 60 };
    const seen = intersection(selection, {
      row: Math.max(0, row - 60),
      column: Math.max(0, column - 60),
      rows: last.row,
      columns: last.column,
    });
    this.frame.hidden = seen === undefined;
    if (!seen) return;
    style.left = `${shape.columns.offset(seen.column) - shape.columns.offset(column) - 1}px`;
    style.top = `${shape.rows.offset(seen.row) - shape.rows.offset(row) - 1}px`;
    style.width = `${shape.columns.span(seen.column, seen.columns) + 1}px`;
    style.height = `${shape.rows.span(seen.row, seen.rows) + 1}px`;
    this.frame.classList.toggle("several", !sameArea(selection, active));
  }

  private paint(sheet: Sheet, shape: SheetShape, looks: ConditionalLooks, limits: Area, visible: Area): void {
    const area = within(limits, {
      row: visible.row - SPARE_ROWS,
      column: visible.column - SPARE_COLUMNS,
      bottom: visible.row + visible.rows + SPARE_ROWS,
      right: visible.column + visible.columns + SPARE_COLUMNS,
    });
    this.painted = area;
    const merges = sheet.merges.filter((merge) => intersection(merge, area));
    const covered = new Set<number>();
    for (const merge of merges) {
      const part = intersection(merge, area);
      if (part) for (const key of keys(part)) covered.add(key);
    }
    const faces: HTMLElement[] = [];
    const add = (whole: Area): void => {
      const { rows, columns } = shape;
      const width = columns.span(whole.column, whole.columns);
      const height = rows.span(whole.row, whole.rows);
      if (width === 0 || height === 0) return;
      const cell = sheet.cell(whole.row, whole.column);
      const frame: Frame = {
        left: columns.offset(whole.column) - columns.offset(area.column),
        top: rows.offset(whole.row) - rows.offset(area.row),
        width,
        height,
        ...room(sheet, shape, whole, cell),
      };
      const right = sheet.cell(whole.row, whole.column + whole.columns)?.style.border.left;
      const bottom = sheet.cell(whole.row + whole.rows, whole.column)?.style.border.top;
      const lastRow = sheet.cell(whole.row + whole.rows - 1, whole.column + whole.columns - 1)?.style.border;
      const edges = {
        right: right && right.style !== "None" ? right : lastRow?.right,
        bottom: bottom && bottom.style !== "None" ? bottom : lastRow?.bottom,
      };
      faces.push(cellFace(whole, cell, frame, edges, looks.of(whole)));
    };
    for (const key of keys(area)) {
      if (!covered.has(key))
        add({ row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS, rows: 1, columns: 1 });
    }
    for (const merge of merges) add(merge);
    this.layer.classList.toggle("no-gridlines", !sheet.gridlines);
    this.layer.replaceChildren(...faces, this.frame);
  }
}

/** How far a text may run over the blank cells beside it. */
function room(
  sheet: Sheet,
  shape: SheetShape,
  whole: Area,
  cell: Cell | undefined,
): { roomLeft: number; roomRight: number } {
  const none = { roomLeft: 0, roomRight: 0 };
  if (!cell || typeof cell.value !== "string" || cell.style.alignment.wrap || whole.columns > 1) return none;
  const side = horizontalOf(cell, cell.style);
  const blank = (column: number): boolean => {
    if ((sheet.cell(whole.row, column)?.value ?? null) !== null) return false;
    return !sheet.merges.some((merge) =>
      intersection(merge, { row: whole.row, column, rows: 1, columns: 1 }),
    );
  };
  const reach = (step: 1 | -1): number => {
    let width = 0;
    for (
      let at = whole.column + step, steps = 0;
      at >= 0 && steps < FARTHEST_OVERFLOW && blank(at);
      at += step, steps++
    ) {
      width += shape.columns.size(at);
    }
    return width;
  };
  return { roomLeft: side === "left" ? 0 : reach(-1), roomRight: side === "right" ? 0 : reach(1) };
}

function within(limits: Area, edges: { row: number; column: number; bottom: number; right: number }): Area {
  const row = Math.max(limits.row, edges.row);
  const column = Math.max(limits.column, edges.column);
  const bottom = Math.min(limits.row + limits.rows - 1, edges.bottom, MAX_ROWS - 1);
  const right = Math.min(limits.column + limits.columns - 1, edges.right, MAX_COLUMNS - 1);
  return { row, column, rows: Math.max(1, bottom - row + 1), columns: Math.max(1, right - column + 1) };
}

function covers(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== undefined && sameArea(common, inner);
}

function* keys(area: Area): Generator<number> {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++)
      yield row * MAX_COLUMNS + column;
  }
}
