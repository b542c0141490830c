import { ancestorCodes } from "../statement/subjects";
import type { RowName } from "./relation";

/**
 * The parent row of every subject row: the nearest ancestor code that has a row, so that an item whose 款 was left
 * out still counts towards its 类. Of several rows with that code the last one above counts, else the first.
 * Undefined: the row stands directly under the grand total.
 */
export function parentsOf(rows: readonly RowName[]): ReadonlyMap<RowName, RowName | undefined> {
  const positions = new Map<string, number[]>();
  rows.forEach((row, index) => positions.set(row.key, [...(positions.get(row.key) ?? []), index]));

  const parents = new Map<RowName, RowName | undefined>();
  rows.forEach((row, index) => {
    const nearest = ancestorCodes(row.key)
      .reverse()
      .map((code) => positions.get(code))
      .find((found) => found !== undefined);
    const position = nearest?.filter((candidate) => candidate < index).pop() ?? nearest?.[0];
    parents.set(row, position === undefined ? undefined : rows[position]);
  });
  return parents;
}
