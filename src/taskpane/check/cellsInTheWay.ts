import type { CheckResult, Unchecked } from "../../shared/check/result";

/** A cell that holds no figure, and how many relations were left unchecked because of it. */
export interface UncheckedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly reason: "error-value" | "unreadable-text";
  readonly relations: number;
}

/** The cells in the way of the check, each once, in the order in which the check met them. */
export function uncheckedCells({ unchecked }: CheckResult): readonly UncheckedCell[] {
  const cells = new Map<string, UncheckedCell>();
  for (const item of unchecked) {
    if (!standsInCell(item)) continue;
    const key = JSON.stringify([item.sheet, item.cell]);
    const { sheet, cell, reason } = item;
    cells.set(key, { sheet, cell, reason, relations: (cells.get(key)?.relations ?? 0) + 1 });
  }
  return [...cells.values()];
}

/** Whether the reason is a cell that has a card of its own. */
export function standsInCell(
  item: Unchecked,
): item is Unchecked & Pick<UncheckedCell, "sheet" | "cell" | "reason"> {
  const { reason, sheet, cell } = item;
  return (
    (reason === "error-value" || reason === "unreadable-text") && sheet !== undefined && cell !== undefined
  );
}
