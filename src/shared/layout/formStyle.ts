import type { ColumnRole, FigureRole } from "../statement/statement";
import type { CellStyle } from "./sheetPlan";

const FONT = "宋体";
const PLAIN = { fontName: FONT, fontSize: 10, vertical: "center" } as const;
const GRID = { ...PLAIN, border: "thin" } as const;

/** The looks of a printed form, by what stands in the cell. */
export const formStyle = {
  attachment: { ...PLAIN, fontSize: 12, horizontal: "left" },
  title: { fontName: FONT, fontSize: 18, bold: true, horizontal: "center", vertical: "center", wrap: true },
  aboveLeft: { ...PLAIN, horizontal: "left", wrap: true },
  aboveRight: { ...PLAIN, horizontal: "right" },
  header: { ...GRID, bold: true, horizontal: "center", wrap: true },
  side: { ...GRID, horizontal: "center", wrap: true },
  ordinal: { ...GRID, horizontal: "center" },
  label: { ...GRID, horizontal: "left", wrap: true, numberFormat: "@" },
  centredLabel: { ...GRID, horizontal: "center", wrap: true, numberFormat: "@" },
  totalLabel: { ...GRID, horizontal: "center", bold: true, wrap: true, numberFormat: "@" },
  code: { ...GRID, horizontal: "left", numberFormat: "@" },
  group: { ...GRID, horizontal: "center", wrap: true, numberFormat: "@" },
  dashes: { ...GRID, horizontal: "center" },
  empty: { ...GRID },
  footnote: { ...PLAIN, horizontal: "left", wrap: true },
  signOff: { ...PLAIN, horizontal: "left", locked: false },
} as const satisfies Record<string, CellStyle>;

/** Counts and points show the digits they have; targets and actual values may be words, figures or 100%. */
const CONTENT: Readonly<Record<FigureRole | "text", CellStyle>> = {
  amount: { horizontal: "right", numberFormat: "#,##0.00" },
  count: { horizontal: "right", numberFormat: "General" },
  rate: { horizontal: "right", numberFormat: "0.00%" },
  points: { horizontal: "center", numberFormat: "General" },
  text: { horizontal: "left", wrap: true, numberFormat: "General" },
};

/** The look of a figure or of what the officer writes in words; open cells may be changed on a protected sheet. */
export function contentStyle(role: ColumnRole, open: boolean): CellStyle {
  const content =
    role === "line" || role === "code" || role === "label" || role === "group" ? {} : CONTENT[role];
  return { ...GRID, ...content, locked: !open };
}

/** Points; rows grow with what stands in them. */
export const rowHeight = {
  attachment: 20,
  title: 34,
  above: 18,
  header: 22,
  body: 18,
  /** Of forms that fill a page. */
  dense: 15,
  /** Of rows with words to fill in. */
  words: 21,
  /** Of forms whose bands divide the page differently: figures, words, and words over the page. */
  gridBody: 22,
  gridWords: 28,
  gridProse: 66,
  footnote: 18,
  signOff: 24,
} as const;
