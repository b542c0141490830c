import type { LocatedBlock, LocatedRow, LocatedStatement } from "./locatedStatement";

type Page = Omit<LocatedStatement, "instance">;

/**
 * A form printed over several pages of one sheet repeats title and header: a part without a grand total of its own,
 * with the columns of the part above, goes on with that part.
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
  const isTree = above.statement.blocks.every(({ rows }) => rows.kind === "tree");
  const same = above.statement === part.statement && above.unit === part.unit && above.year === part.year;
  const hasTotal = ({ statement, blocks }: Page): boolean =>
    statement.blocks.some(
      ({ key, rows }) => rows.kind === "tree" && blocks[key]?.rows.some((row) => row.key === rows.total.key),
    );
  const columns = ({ blocks }: Page): string =>
    JSON.stringify(Object.values(blocks).map((block) => block.columns));
  return isTree && same && !(hasTotal(above) && hasTotal(part)) && columns(above) === columns(part);
}

function join(above: Page, part: Page): Page {
  const blocks = Object.fromEntries(
    Object.entries(above.blocks).map(([key, block]) => [key, joinBlocks(block, part.blocks[key] ?? block)]),
  );
  const rows = part.area.row + part.area.rows - above.area.row;
  return { ...above, blocks, area: { ...above.area, rows } };
}

function joinBlocks(above: LocatedBlock, below: LocatedBlock): LocatedBlock {
  const times = (key: string): number => above.rows.filter((row) => row.key === key).length;
  const rows: LocatedRow[] = below.rows.map((row) => ({
    ...row,
    occurrence: row.occurrence + times(row.key),
  }));
  return {
    columns: above.columns,
    rows: [...above.rows, ...rows],
    unnamed: above.unnamed + below.unnamed,
    filled: above.filled || below.filled,
  };
}
