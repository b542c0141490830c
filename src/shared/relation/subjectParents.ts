import { ancestorCodes } from "../statement/subjects";
import { addTo } from "../workbook/listsByKey";
import type { RowName } from "./relation";

/**
 * The children of every subject row, and under undefined those that stand directly under the grand total. A row's
 * parent is the nearest ancestor code that has a row, so that an item whose 款 was left out still counts towards its
 * 类; of several rows with that code the last one above counts, else the first.
 */
export function childrenByParent(
  rows: readonly RowName[],
): ReadonlyMap<RowName | undefined, readonly RowName[]> {
  const first = new Map<string, RowName>();
  for (const row of rows) if (!first.has(row.key)) first.set(row.key, row);

  const children = new Map<RowName | undefined, RowName[]>();
  const lastAbove = new Map<string, RowName>();
  for (const row of rows) {
    const code = ancestorCodes(row.key)
      .reverse()
      .find((ancestor) => first.has(ancestor));
    const parent = code === undefined ? undefined : (lastAbove.get(code) ?? first.get(code));
    addTo(children, parent, row);
    lastAbove.set(row.key, row);
  }
  return children;
}
