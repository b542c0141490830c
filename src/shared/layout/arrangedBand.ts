import {
  type Band,
  type Block,
  type HeaderNode,
  leafColumns,
  type Statement,
  type Strip,
} from "../statement/statement";
import type { ArrangedBand, ArrangedColumn, ArrangedHeader, ArrangedRow, Panel } from "./arrangement";
import { fixedRow, rowsOf } from "./arrangedRows";
import type { LayoutChoices } from "./choices";

/** What stands beside each other in a band, before its place is known: a block or a strip of one. */
interface Part {
  readonly block: Block;
  readonly strip?: Strip;
  readonly rows: readonly ArrangedRow[];
}

/** Gives the blocks of a band their places, from a sheet row and column on: beside each other, below one header. */
export function arrangedBand(
  statement: Statement,
  { blocks }: Band,
  choices: LayoutChoices,
  row: number,
  firstColumn: number,
): ArrangedBand {
  const headed = blocks.filter(({ headless }) => !headless);
  const depth = Math.max(0, ...headed.map((block) => depthOf(headerOf(block))));
  const hasOrdinals = blocks.some(({ columns }) =>
    leafColumns(columns).some(({ ordinal }) => ordinal !== undefined),
  );
  const ordinalRow = hasOrdinals ? row + depth : undefined;
  const bodyRow = row + depth + (hasOrdinals ? 1 : 0);

  const headers: ArrangedHeader[] = [];
  const panels: Panel[] = [];
  let column = firstColumn;
  for (const block of blocks) {
    if (!block.headless) headers.push({ nodes: headerOf(block), row, firstColumn: column, depth });
    for (const part of partsOf(block, rowsOf(statement, block, choices))) {
      panels.push(panelAt(part, bodyRow, column));
      column += spanOf(block.columns);
    }
  }
  const endRow = bodyRow + Math.max(...panels.map(({ rows }) => rows.length));
  const level = panels.map((panel) => ({ ...panel, endRow }));
  return { headers, ordinalRow, panels: [...level, ...footersOf(level, choices, endRow)] };
}

function depthOf(nodes: readonly HeaderNode[]): number {
  return Math.max(...nodes.map((node) => ("columns" in node ? 1 + depthOf(node.columns) : 1)));
}

/** Sheet columns of a tree of headers. */
export function spanOf(nodes: readonly HeaderNode[]): number {
  return leafColumns(nodes).reduce((span, column) => span + (column.span ?? 1), 0);
}

/** Strips of a long tree that stand beside each other; none for other blocks. */
export function stripsOf({ rows }: Block): readonly Strip[] {
  return (rows.kind === "tree" && rows.strips) || [];
}

/** The header of a block; over strips it repeats, under what they have in common. */
function headerOf(block: Block): readonly HeaderNode[] {
  const strips = stripsOf(block);
  if (strips.length === 0) return block.columns;
  const groups: { header: string; columns: HeaderNode[] }[] = [];
  for (const { header } of strips) {
    const last = groups.at(-1);
    if (last?.header === header) last.columns.push(...block.columns);
    else groups.push({ header, columns: [...block.columns] });
  }
  return groups;
}

function partsOf(block: Block, rows: readonly ArrangedRow[]): Part[] {
  const strips = stripsOf(block);
  if (strips.length === 0) return [{ block, rows }];
  return strips.map((strip) => ({
    block,
    strip,
    rows: rows.filter(({ key }) => strip.classes.some((code) => key.startsWith(code))),
  }));
}

function panelAt({ block, strip, rows }: Part, bodyRow: number, firstColumn: number): Panel {
  let first = firstColumn;
  const columns = leafColumns(block.columns).map((column): ArrangedColumn => {
    const span = column.span ?? 1;
    const width = column.role === "label" ? (strip?.nameWidth ?? column.width) : column.width;
    const arranged = { column: { ...column, width }, first, span };
    first += span;
    return arranged;
  });
  return { block, columns, rows, bodyRow, endRow: bodyRow + rows.length };
}

/** Total rows below the strips: one row of cells, the figure under the last strip they add up. */
function footersOf(strips: readonly Panel[], choices: LayoutChoices, row: number): Panel[] {
  const [{ block } = { block: undefined }] = strips;
  if (block?.rows.kind !== "tree" || !block.rows.footers) return [];
  let next = 0;
  return block.rows.footers.flatMap((footer): Panel[] => {
    const under = strips.slice(next, next + footer.strips);
    next += footer.strips;
    const [first, last] = [under[0], under.at(-1)];
    if (!first || !last) return [];
    const rows: ArrangedRow[] = [{ ...fixedRow(footer.row, choices), occurrence: 1 }];
    return [{ block, columns: stretched(first.columns, last.columns), rows, bodyRow: row, endRow: row + 1 }];
  });
}

/** The columns of the first strip, drawn out so that the last one stands under that of the last strip. */
function stretched(first: readonly ArrangedColumn[], last: readonly ArrangedColumn[]): ArrangedColumn[] {
  const end = last.at(-1);
  if (!end) return [...first];
  return first.map((column, index) => {
    if (index === first.length - 1) return end;
    return index === first.length - 2 ? { ...column, span: end.first - column.first } : column;
  });
}
