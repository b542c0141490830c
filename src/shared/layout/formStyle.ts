import type { CellStyle } from "./sheetPlan";

const FONT = "宋体";
const GRID = { fontName: FONT, fontSize: 10, border: "thin", vertical: "center" } as const;

/** The looks of a printed form, by what stands in the cell. */
export const formStyle = {
  title: { fontName: FONT, fontSize: 18, bold: true, horizontal: "center", vertical: "center" },
  aboveLeft: { fontName: FONT, fontSize: 10, horizontal: "left", vertical: "center" },
  aboveRight: { fontName: FONT, fontSize: 10, horizontal: "right", vertical: "center" },
  header: { ...GRID, bold: true, horizontal: "center", wrap: true },
  ordinal: { ...GRID, horizontal: "center" },
  label: { ...GRID, horizontal: "left", wrap: true, numberFormat: "@" },
  totalLabel: { ...GRID, horizontal: "center", bold: true, numberFormat: "@" },
  code: { ...GRID, horizontal: "left", numberFormat: "@" },
  entry: { ...GRID, horizontal: "right", numberFormat: "#,##0.00", locked: false },
  calculated: { ...GRID, horizontal: "right", numberFormat: "#,##0.00", locked: true },
  empty: { ...GRID },
  footnote: { fontName: FONT, fontSize: 10, horizontal: "left", vertical: "center", wrap: true },
} as const satisfies Record<string, CellStyle>;

/** Points. */
export const rowHeight = { title: 34, above: 18, header: 22, body: 18, footnote: 18 } as const;
