import { nameKey } from "../relation/relation";
import type { Evaluation } from "../verdict/evaluate";

/** Broken relations that share no cell are separate problems: groups of those that do, in the order of the relations. */
export function components(broken: readonly Evaluation[]): Evaluation[][] {
  const groupOf = new Map<string, Group>();
  const groups = new Set<Group>();
  for (const [place, evaluation] of broken.entries()) {
    let own: Group = { members: [[place, evaluation]], cells: [] };
    for (const { name, cell } of evaluation.operands) {
      if (!cell) continue;
      const key = nameKey(name);
      const other = groupOf.get(key);
      if (other === own) continue;
      if (other) {
        groups.delete(other);
        own = joined(own, other, groupOf);
      } else {
        own.cells.push(key);
        groupOf.set(key, own);
      }
    }
    groups.add(own);
  }
  const sorted = [...groups].map(({ members }) => members.sort(([a], [b]) => a - b));
  const placeOf = ([first]: Group["members"]): number => first?.[0] ?? 0;
  return sorted
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((members) => members.map(([, evaluation]) => evaluation));
}

interface Group {
  readonly members: [number, Evaluation][];
  readonly cells: string[];
}

/** The smaller group moves into the larger one, so that each cell moves a few times only. */
function joined(a: Group, b: Group, groupOf: Map<string, Group>): Group {
  const [larger, smaller] = a.cells.length >= b.cells.length ? [a, b] : [b, a];
  larger.members.push(...smaller.members);
  for (const cell of smaller.cells) {
    larger.cells.push(cell);
    groupOf.set(cell, larger);
  }
  return larger;
}
