import type { Relation } from "../relation/relation";
import type { Solution } from "./workings";

/** A change, the relations it mends and all those it has to do with. */
export interface Mending {
  readonly solution: Solution;
  readonly mended: ReadonlySet<Relation>;
  readonly touched: ReadonlySet<Relation>;
}

/**
 * Changes that mend as much of the same are alternatives of each other; changes that have nothing to do with what the
 * others mend can be accepted at once. Those that mend most come first, and what meets them otherwise waits.
 */
export function apart<Change extends Mending>(found: readonly Change[]): Change[][] {
  const groups: Change[][] = [];
  const mendedBy = new Map<Relation, Change[]>();
  const touched = new Set<Relation>();
  for (const change of [...found].sort((a, b) => b.mended.size - a.mended.size)) {
    const met = new Set<Change[]>();
    for (const relation of change.touched) {
      const group = mendedBy.get(relation);
      if (group) met.add(group);
    }
    const [group, another] = met;
    const isAlternative =
      group?.[0]?.mended.size === change.mended.size &&
      [...change.mended].some((relation) => mendedBy.get(relation) === group);
    if (another || (group && !isAlternative)) continue;
    if (!group && [...change.mended].some((relation) => touched.has(relation))) continue;
    const own = group ?? [];
    own.push(change);
    if (!group) groups.push(own);
    for (const relation of change.mended) if (!mendedBy.has(relation)) mendedBy.set(relation, own);
    for (const relation of change.touched) touched.add(relation);
  }
  return groups;
}
