import { nameKey } from "../relation/relation";
import type { Evaluation } from "../verdict/evaluate";

/** Broken relations that share no cell are separate problems: groups of those that do. */
export function components(broken: readonly Evaluation[]): Evaluation[][] {
  const groups: { cells: Set<string>; members: Evaluation[] }[] = [];
  for (const evaluation of broken) {
    const cells = new Set(evaluation.operands.flatMap(({ name, cell }) => (cell ? [nameKey(name)] : [])));
    const joined = { cells, members: [evaluation] };
    for (let index = groups.length - 1; index >= 0; index--) {
      const group = groups[index];
      if (!group || ![...cells].some((cell) => group.cells.has(cell))) continue;
      for (const cell of group.cells) joined.cells.add(cell);
      joined.members.unshift(...group.members);
      groups.splice(index, 1);
    }
    groups.push(joined);
  }
  return groups.map(({ members }) => members);
}
