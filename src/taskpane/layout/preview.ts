import type { SheetPlan } from "../../shared/layout/sheetPlan";
import type { Area } from "../../shared/workbook/address";

/** What a box of the miniature stands for. */
export type BoxKind = "header" | "entry" | "calculated" | "label" | "plain";

/** A cell, or merged cells, of the miniature; in pixels of a sheet at full size. */
export interface PreviewBox {
  readonly kind: BoxKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How much of the box its text fills, from 0 to 1, and where it stands. */
  readonly text: number;
  readonly align: "left" | "center" | "right";
  readonly bordered: boolean;
}

/** A sheet as a small picture, and what it contains. */
export interface Preview {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PreviewBox[];
  readonly rows: number;
  readonly entries: number;
  readonly calculated: number;
}

const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_ROW_POINTS = 15;
const PIXELS_PER_LETTER = 12;

interface Look {
  readonly bordered: boolean;
  readonly open: boolean;
  readonly bold: boolean;
  readonly align: PreviewBox["align"];
}

/** Reads a plan as a picture: cells with a formula are calculated, blank unlocked ones are to be filled in. */
export function previewOf(plan: SheetPlan): Preview {
  const looks = looksOf(plan);
  const contents = new Map(plan.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const lastRow = Math.max(0, ...plan.styles.map(({ area }) => area.row + area.rows));
  const x = offsets(plan.columnWidths.map((width) => width * PIXELS_PER_CHARACTER));
  const y = offsets(
    Array.from(
      { length: lastRow },
      (_, row) => (plan.rowHeights[row] ?? DEFAULT_ROW_POINTS) * PIXELS_PER_POINT,
    ),
  );
  const covered = new Set(plan.merges.flatMap((area) => cellsOf(area).slice(1)));
  const merged = new Map(plan.merges.map((area) => [`${area.row},${area.column}`, area]));
  const headerEnd = plan.frozenRows;

  const boxes = [...looks].flatMap(([key, look]): PreviewBox[] => {
    if (covered.has(key)) return [];
    const area = merged.get(key) ?? single(key);
    const [left = 0, right = left] = [x[area.column], x[area.column + area.columns]];
    const [top = 0, bottom = top] = [y[area.row], y[area.row + area.rows]];
    const content = contents.get(key);
    const isCalculated = content?.formula !== undefined && look.bordered;
    const text = isCalculated ? "" : String(content?.value ?? content?.formula ?? "");
    const width = right - left;
    return [
      {
        kind: isCalculated ? "calculated" : kindOf(look, text !== "", area.row < headerEnd),
        x: left,
        y: top,
        width,
        height: bottom - top,
        text: Math.min(0.9, (text.length * PIXELS_PER_LETTER) / Math.max(width, 1)),
        align: look.align,
        bordered: look.bordered,
      },
    ];
  });
  return {
    width: x.at(-1) ?? 0,
    height: y.at(-1) ?? 0,
    boxes,
    rows: Math.max(0, lastBordered(looks) + 1 - headerEnd),
    entries: boxes.filter(({ kind }) => kind === "entry").length,
    calculated: boxes.filter(({ kind }) => kind === "calculated").length,
  };
}

/** Below the header band bold cells are headers too: forms have them further down. */
function kindOf({ bordered, bold, open }: Look, hasText: boolean, inHeader: boolean): BoxKind {
  if (open && !hasText) return "entry";
  if (!bordered) return "plain";
  if (bold || inHeader) return "header";
  return hasText ? "label" : "plain";
}

/** Later styles win over earlier ones. */
function looksOf(plan: SheetPlan): Map<string, Look> {
  const looks = new Map<string, Look>();
  for (const { area, style } of plan.styles) {
    const look = {
      bordered: style.border !== undefined,
      open: style.locked === false,
      bold: style.bold === true,
      align: style.horizontal ?? "left",
    };
    for (const key of cellsOf(area)) looks.set(key, look);
  }
  return looks;
}

/** Footnotes below the grid are no rows of the statement. */
function lastBordered(looks: ReadonlyMap<string, Look>): number {
  const rows = [...looks].filter(([, { bordered }]) => bordered).map(([key]) => single(key).row);
  return Math.max(-1, ...rows);
}

function cellsOf({ row, column, rows, columns }: Area): string[] {
  return Array.from(
    { length: rows * columns },
    (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`,
  );
}

function single(key: string): Area {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column, rows: 1, columns: 1 };
}

/** Where each begins, and where the last ends. */
function offsets(sizes: readonly number[]): number[] {
  return sizes.reduce<number[]>((edges, size) => [...edges, (edges.at(-1) ?? 0) + size], [0]);
}
