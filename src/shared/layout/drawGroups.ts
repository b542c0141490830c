import type { Panel } from "./arrangement";
import { formStyle } from "./formStyle";
import type { SheetBuilder } from "./sheetBuilder";

/**
 * The group columns of open rows (一级指标, 二级指标): equal neighbours print as one cell, within what is equal left of
 * them. Blank ones stay apart, they are for the officer to fill in.
 */
export function drawGroups(sheet: SheetBuilder, { columns, rows, bodyRow }: Panel): void {
  const groups = columns.filter(({ column }) => column.role === "group");
  groups.forEach(({ first, span }, depth) => {
    for (const { start, length, text } of runs(rows, depth)) {
      const area = { row: bodyRow + start, column: first, rows: length, columns: span };
      sheet.putHeading(area, text, { ...formStyle.group, locked: false });
    }
  });
}

interface Run {
  readonly start: number;
  readonly length: number;
  readonly text: string;
}

function runs(rows: Panel["rows"], depth: number): Run[] {
  const found: Run[] = [];
  let before: string | undefined;
  rows.forEach(({ kind, groups }, index) => {
    if (kind !== "item") return (before = undefined);
    const text = groups[depth] ?? "";
    const path = JSON.stringify(groups.slice(0, depth + 1));
    const last = found.at(-1);
    if (last && text !== "" && path === before)
      found[found.length - 1] = { ...last, length: last.length + 1 };
    else found.push({ start: index, length: 1, text });
    before = path;
    return undefined;
  });
  return found;
}
