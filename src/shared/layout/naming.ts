import { isFigure } from "../statement/statement";
import type { Panel } from "./arrangement";

/** The columns in front of the first 行次 or figure, which say what a row is; a total row has them merged. */
export function namingColumns({ columns }: Panel): { first: number; count: number; columns: number } {
  const count = columns.findIndex(
    ({ column: { role } }) => isFigure(role) || role === "line" || role === "text",
  );
  const naming = columns.slice(0, count);
  return {
    first: naming[0]?.first ?? 0,
    count,
    columns: naming.reduce((width, { span }) => width + span, 0),
  };
}
