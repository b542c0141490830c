import { goesOn, lastSheetOf, repeatedRows } from "./continuation";
import type { LocatedBlock, LocatedRow, Page } from "./locatedStatement";

/**
 * The pages found so far and one more: a part that goes on from a page above is joined to it, whether it stands in the
 * same sheet or in another one (续表). A part that goes on from a page nobody has is a statement with rows missing.
 */
export function withPage(pages: readonly Page[], part: Page): Page[] {
  for (let index = pages.length - 1; index >= 0; index--) {
    const above = pages[index];
    if (above?.statement !== part.statement) continue;
    if (goesOn(above, part, index === pages.length - 1))
      return pages.map((page, at) => (at === index ? joined(page, part) : page));
    // What says nothing goes on from the page right before it or from none.
    if (!part.continues) break;
  }
  return [...pages, part.continues ? withRowsMissing(part) : part];
}

/** A page of which it is known that rows are missing: a sum over its rows that does not hold proves nothing. */
export function withRowsMissing(page: Page): Page {
  const blocks = Object.entries(page.blocks).map(
    ([key, block]) => [key, { ...block, unnamed: block.unnamed + 1 }] as const,
  );
  return { ...page, blocks: Object.fromEntries(blocks) };
}

function joined(above: Page, part: Page): Page {
  const repeated = repeatedRows(above, part);
  const isElsewhere = part.sheet !== above.sheet;
  const blocks: Record<string, LocatedBlock> = { ...above.blocks };
  for (const [key, block] of Object.entries(part.blocks)) {
    const again = new Set(repeated.flatMap((row) => (row.block === key ? row.key : [])));
    const rows = block.rows
      .filter((row) => !again.has(row.key))
      .map((row) => (isElsewhere ? standingIn(part.sheet, row, block) : row));
    // Nobody knows what a total says that stands on both pages.
    const unnamed = block.unnamed + again.size;
    const upper = blocks[key];
    const lower = { ...block, rows, unnamed };
    blocks[key] = upper ? below(upper, lower) : lower;
  }
  const page = { ...above, blocks, ...placeOf(above, part) };
  // That a part goes on from another sheet without saying so is a guess.
  return isElsewhere && !part.continues && lastSheetOf(above) !== part.sheet ? withRowsMissing(page) : page;
}

function standingIn(sheet: string, row: LocatedRow, { columns }: LocatedBlock): LocatedRow {
  return { ...row, sheet, columns: row.columns ?? columns };
}

function below(above: LocatedBlock, lower: LocatedBlock): LocatedBlock {
  const times = new Map<string, number>();
  for (const { key } of above.rows) times.set(key, (times.get(key) ?? 0) + 1);
  const rows = lower.rows.map((row): LocatedRow => {
    const columns = row.columns ?? lower.columns;
    const isMoved = row.columns === undefined && JSON.stringify(columns) !== JSON.stringify(above.columns);
    return {
      ...row,
      ...(isMoved ? { columns } : {}),
      occurrence: row.occurrence + (times.get(row.key) ?? 0),
    };
  });
  return {
    columns: above.columns,
    rows: [...above.rows, ...rows],
    unnamed: above.unnamed + lower.unnamed,
    leftOut: above.leftOut.filter((column) => lower.leftOut.includes(column)),
    filled: above.filled || lower.filled,
  };
}

/** The areas of the pages: the last one reaches down to the part where both stand in one sheet. */
function placeOf(above: Page, part: Page): Pick<Page, "area" | "continued"> {
  const { continued = [], area } = above;
  const down = (upper: Page["area"]): Page["area"] => ({
    ...upper,
    rows: part.area.row + part.area.rows - upper.row,
  });
  const last = continued.at(-1);
  if (!last && part.sheet === above.sheet) return { area: down(area) };
  if (last?.sheet === part.sheet) {
    return { area, continued: [...continued.slice(0, -1), { ...last, area: down(last.area) }] };
  }
  return { area, continued: [...continued, { sheet: part.sheet, area: part.area }] };
}
