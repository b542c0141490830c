import type { CellName, RowName, StatementOutline } from "../relation/relation";
import {
  type Block,
  type Column,
  type HeaderNode,
  leafColumns,
  type Statement,
} from "../statement/statement";
import { subjectName, withParents } from "../statement/subjects";
import type { CellPosition } from "../workbook/address";

/** A row of a block as it will be printed. */
export interface ArrangedRow extends RowName {
  readonly kind: "entry" | "total" | "subject" | "blank";
  /** 行次. */
  readonly line: number | undefined;
}

export interface ArrangedBlock {
  readonly block: Block;
  readonly firstColumn: number;
  readonly columns: readonly Column[];
  readonly rows: readonly ArrangedRow[];
}

/** A statement with a place for everything: the map from names to addresses of one sheet. */
export interface Arrangement {
  readonly statement: Statement;
  readonly sheetName: string;
  readonly blocks: readonly ArrangedBlock[];
  readonly width: number;
  /** Sheet rows, zero-based. Above the header stand title, number and unit. */
  readonly headerRow: number;
  readonly headerDepth: number;
  readonly ordinalRow: number;
  readonly bodyRow: number;
  readonly footnoteRow: number;
}

const ROWS_ABOVE_HEADER = 3;

/** Gives every block, column and row of a statement its place; blocks stand beside each other. */
export function arrange(statement: Statement, codes: readonly string[]): Arrangement {
  let nextColumn = 0;
  const blocks = statement.blocks.map((block): ArrangedBlock => {
    const columns = leafColumns(block.columns);
    const arranged = { block, firstColumn: nextColumn, columns, rows: rowsOf(block, codes) };
    nextColumn += columns.length;
    return arranged;
  });
  const headerDepth = Math.max(...statement.blocks.map(({ columns }) => depthOf(columns)));
  const ordinalRow = ROWS_ABOVE_HEADER + headerDepth;
  const bodyRow = ordinalRow + 1;
  return {
    statement,
    sheetName: statement.title,
    blocks,
    width: nextColumn,
    headerRow: ROWS_ABOVE_HEADER,
    headerDepth,
    ordinalRow,
    bodyRow,
    footnoteRow: bodyRow + Math.max(...blocks.map(({ rows }) => rows.length)),
  };
}

/** The rows of an arrangement, for `relation/`. */
export function outlineOf({ statement, blocks }: Arrangement): StatementOutline {
  return {
    statement,
    instance: 1,
    rows: Object.fromEntries(
      blocks.map(({ block, rows }) => [block.key, rows.filter(({ kind }) => kind !== "blank")]),
    ),
    unnamed: {},
    filled: true,
    year: undefined,
    unitClear: true,
  };
}

/** Where a named cell stands; undefined when the statement has no such cell. */
export function positionOf(arrangement: Arrangement, name: CellName): CellPosition | undefined {
  const arranged = arrangement.blocks.find(({ block }) => block.key === name.block);
  const row = arranged?.rows.findIndex(
    ({ key, occurrence }) => key === name.row && occurrence === name.occurrence,
  );
  const column = arranged?.columns.findIndex(({ key }) => key === name.column);
  if (arranged === undefined || row === undefined || column === undefined || row < 0 || column < 0)
    return undefined;
  return { row: arrangement.bodyRow + row, column: arranged.firstColumn + column };
}

export function depthOf(nodes: readonly HeaderNode[]): number {
  return Math.max(...nodes.map((node) => ("columns" in node ? 1 + depthOf(node.columns) : 1)));
}

function rowsOf(block: Block, codes: readonly string[]): ArrangedRow[] {
  const { rows } = block;
  if (rows.kind === "fixed") {
    return rows.rows.map(({ key, label, kind, line }) => ({ key, label, kind, line, occurrence: 1 }));
  }
  const subjects = withParents(codes).map((code): ArrangedRow => ({
    key: code,
    label: subjectName(code) ?? "",
    kind: "subject",
    line: undefined,
    occurrence: 1,
  }));
  const { key, label } = rows.total;
  const total: ArrangedRow = { key, label, kind: "total", line: undefined, occurrence: 1 };
  return rows.totalAt === "top" ? [total, ...subjects] : [...subjects, total];
}
