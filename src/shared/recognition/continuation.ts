import { blocksOf } from "../statement/statement";
import type { LocatedBlock, LocatedRow, LocatedStatement } from "./locatedStatement";

type Page = Omit<LocatedStatement, "instance">;

/**
 * A form printed over several pages of one sheet repeats title and header: a part with the columns of the part above
 * and without any row that can be there only once goes on with that part.
 */
export function joinPages(parts: readonly Page[]): Page[] {
  const joined: Page[] = [];
  for (const part of parts) {
    const above = joined.at(-1);
    if (above && continues(above, part)) joined[joined.length - 1] = join(above, part);
    else joined.push(part);
  }
  return joined;
}

function continues(above: Page, part: Page): boolean {
  const same =
    above.statement === part.statement &&
    above.unit === part.unit &&
    above.year === part.year &&
    above.working === part.working &&
    (part.unitName ?? above.unitName) === above.unitName &&
    (part.scope ?? above.scope) === above.scope;
  return same && haveSameColumns(above, part) && !sharesRow(above, part);
}

function haveSameColumns(above: Page, part: Page): boolean {
  return Object.entries(part.blocks).every(([key, { columns }]) => {
    const other = above.blocks[key];
    return !other || JSON.stringify(other.columns) === JSON.stringify(columns);
  });
}

/** Fixed rows and totals stand in a statement once; subjects and names may repeat. */
function sharesRow(above: Page, part: Page): boolean {
  return blocksOf(above.statement).some(({ key, rows }) => {
    const once = new Set(
      rows.kind === "fixed"
        ? rows.rows.flatMap((row) => (row.grows ? [] : row.key))
        : [rows.total, ...(rows.kind === "tree" ? (rows.footers ?? []) : []).map(({ row }) => row)].flatMap(
            (row) => row?.key ?? [],
          ),
    );
    const there = new Set(above.blocks[key]?.rows.map((row) => row.key));
    return part.blocks[key]?.rows.some((row) => once.has(row.key) && there.has(row.key)) ?? false;
  });
}

function join(above: Page, part: Page): Page {
  const blocks = { ...above.blocks };
  for (const [key, block] of Object.entries(part.blocks)) {
    const upper = blocks[key];
    blocks[key] = upper ? joinBlocks(upper, block) : block;
  }
  const rows = part.area.row + part.area.rows - above.area.row;
  return { ...above, blocks, area: { ...above.area, rows } };
}

function joinBlocks(above: LocatedBlock, below: LocatedBlock): LocatedBlock {
  const times = new Map<string, number>();
  for (const { key } of above.rows) times.set(key, (times.get(key) ?? 0) + 1);
  const rows = below.rows.map((row): LocatedRow => ({
    ...row,
    occurrence: row.occurrence + (times.get(row.key) ?? 0),
  }));
  return {
    columns: above.columns,
    rows: [...above.rows, ...rows],
    unnamed: above.unnamed + below.unnamed,
    filled: above.filled || below.filled,
  };
}
