import type { Unpaired } from "../relation/unpaired";
import type { Evaluation } from "../verdict/evaluate";
import { cellAddress } from "../workbook/address";
import type { Unchecked } from "./result";

/** Statements that could not be compared. */
export function notCompared({ relation, statement, reason }: Unpaired): Unchecked {
  return { relation, statement, reason, sheet: undefined, cell: undefined };
}

/** A relation whose figures could not be judged, and why; nothing for one that was judged. */
export function unchecked({ relation, unchecked: obstacle }: Evaluation): Unchecked[] {
  if (!obstacle) return [];
  const { reason, cell } = obstacle;
  return [
    {
      relation: relation.id,
      ...(relation.name === undefined ? {} : { name: relation.name }),
      statement: (reason === "empty-statement" && relation.emptySide) || relation.total.statement,
      reason,
      sheet: cell?.sheet,
      cell: cell && cellAddress(cell),
    },
  ];
}
