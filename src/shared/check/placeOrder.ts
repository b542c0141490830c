import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Finding } from "./result";

/** Findings as they are met when a workbook is leafed through: sheet by sheet, row by row, from left to right. */
export function inOrderOfPlace(findings: readonly Finding[], { sheets }: WorkbookSnapshot): Finding[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const placed = findings.map((finding) => ({
    finding,
    sheet: order.get(finding.sheet) ?? 0,
    row: Number(/\d+$/.exec(finding.cell)?.[0] ?? 0),
    cell: finding.cell.padStart(12),
  }));
  placed.sort(
    (a, b) => a.sheet - b.sheet || a.row - b.row || (a.cell < b.cell ? -1 : a.cell > b.cell ? 1 : 0),
  );
  return placed.map(({ finding }) => finding);
}
