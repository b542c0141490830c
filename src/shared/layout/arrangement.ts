import { type CellName, nameKey, type RowName, type StatementOutline } from "../relation/relation";
import type { Unit } from "../amount/unit";
import { type Block, type Column, type HeaderNode, isFigure, type Statement } from "../statement/statement";
import type { Area, CellPosition } from "../workbook/address";
import type { PlacedStatement } from "./placedStatement";

/** A row of a block as it will be printed. */
export interface ArrangedRow extends RowName {
  /** A `spare` row stands in for rows that are not known yet: it has no name and is open for entry throughout. */
  readonly kind: "entry" | "total" | "subject" | "item" | "blank" | "spare";
  /** 行次. */
  readonly line?: number;
  /** Steps its label stands in. */
  readonly indent: number;
  /** What stands in its group columns, from the left. */
  readonly groups: readonly string[];
  /** Columns that print —— and take no figure. */
  readonly dashes: readonly string[];
  /** Filled in by the layout. */
  readonly holds?: "unitName";
}

export interface ArrangedColumn {
  readonly column: Column;
  readonly first: number;
  readonly span: number;
}

/** A block with a place for everything; of a block printed in strips one strip, or a total row below strips. */
export interface Panel {
  readonly block: Block;
  readonly columns: readonly ArrangedColumn[];
  readonly rows: readonly ArrangedRow[];
  /** Sheet rows of the body; where neighbours are longer, blank cells fill it up to `endRow`, exclusive. */
  readonly bodyRow: number;
  readonly endRow: number;
}

/** A tree of headers, whose leaves reach down `depth` rows. */
export interface ArrangedHeader {
  readonly nodes: readonly HeaderNode[];
  readonly row: number;
  readonly firstColumn: number;
  readonly depth: number;
}

export interface ArrangedBand {
  readonly headers: readonly ArrangedHeader[];
  /** The row of 栏次, below the header. */
  readonly ordinalRow: number | undefined;
  readonly panels: readonly Panel[];
}

/** A statement with a place for everything: the map from names to addresses of one sheet. */
export interface Arrangement extends PlacedStatement {
  /** The sheet holds working figures (底稿). */
  readonly working: boolean;
  readonly unit: Unit;
  /** Of the sheet columns, in characters. */
  readonly widths: readonly number[];
  /** Sheet rows of 附件N, title, number and unit. */
  readonly headRows: number;
  readonly bands: readonly ArrangedBand[];
  readonly sides: readonly { readonly label: string; readonly area: Area }[];
  /** The first row below the table. */
  readonly footRow: number;
}

export function panelsOf({ bands }: Pick<Arrangement, "bands">): Panel[] {
  return bands.flatMap(({ panels }) => panels);
}

/** The rows of an arrangement, for `relation/`. */
export function outlineOf(
  statement: Statement,
  bands: readonly ArrangedBand[],
  working: boolean,
): StatementOutline {
  const rows: Record<string, RowName[]> = {};
  for (const panel of panelsOf({ bands })) {
    const named = panel.rows.filter(isNamed);
    rows[panel.block.key] = [...(rows[panel.block.key] ?? []), ...named];
  }
  return {
    statement,
    instance: 1,
    rows,
    unnamed: {},
    leftOut: {},
    filled: true,
    year: undefined,
    unitClear: true,
    working,
  };
}

export function isNamed({ kind }: ArrangedRow): boolean {
  return kind !== "blank" && kind !== "spare";
}

export function cellName({ id }: Statement, { block }: Panel, row: RowName, column: Column): CellName {
  const { key, occurrence } = row;
  return { statement: id, instance: 1, block: block.key, row: key, occurrence, column: column.key };
}

/** Every cell that is filled in, figures and words, by its name (`nameKey`). */
export function positionsByName(
  statement: Statement,
  bands: readonly ArrangedBand[],
): ReadonlyMap<string, CellPosition> {
  const positions = new Map<string, CellPosition>();
  for (const panel of panelsOf({ bands })) {
    panel.rows.forEach((row, index) => {
      if (!isNamed(row)) return;
      for (const { column, first } of panel.columns) {
        if (!isFigure(column.role) && column.role !== "text") continue;
        const position = { row: panel.bodyRow + index, column: first };
        positions.set(nameKey(cellName(statement, panel, row, column)), position);
      }
    });
  }
  return positions;
}
