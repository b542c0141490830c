import type { PageSetup as FilePageSetup, Worksheet } from "exceljs";
import type { PageSetup } from "../model/sheet";

/** Office.js's names of the papers our statements use, by the number a file gives them. */
const PAPERS: readonly (readonly [number, string])[] = [
  [8, "A3"],
  [9, "A4"],
  [11, "A5"],
  [13, "B5"],
  [1, "Letter"],
  [5, "Legal"],
];

export function readPageSetup({ pageSetup }: Worksheet): PageSetup {
  const setup: PageSetup = {};
  const paper = PAPERS.find(([number]) => number === pageSetup.paperSize);
  if (paper) setup.paperSize = paper[1];
  if (pageSetup.orientation)
    setup.orientation = pageSetup.orientation === "landscape" ? "Landscape" : "Portrait";
  if (pageSetup.fitToPage) {
    setup.fitToWidth = pageSetup.fitToWidth ?? 1;
    setup.fitToHeight = pageSetup.fitToHeight ?? 1;
  }
  if (pageSetup.printTitlesRow) setup.repeatedRows = absoluteRows(pageSetup.printTitlesRow);
  if (pageSetup.horizontalCentered) setup.centerHorizontally = true;
  return setup;
}

/** Changes only what the model knows; margins, headers and footers of the file stay. */
export function writePageSetup(setup: PageSetup, into: Worksheet): void {
  const to = into.pageSetup as Partial<FilePageSetup>;
  const paper = PAPERS.find(([, name]) => name.toLowerCase() === setup.paperSize?.toLowerCase());
  if (paper) to.paperSize = paper[0];
  if (setup.orientation) to.orientation = setup.orientation === "Landscape" ? "landscape" : "portrait";
  if (setup.fitToWidth !== undefined || setup.fitToHeight !== undefined) {
    to.fitToPage = true;
    to.fitToWidth = setup.fitToWidth ?? 0;
    to.fitToHeight = setup.fitToHeight ?? 0;
  }
  if (setup.repeatedRows) to.printTitlesRow = setup.repeatedRows.replace(/\$/g, "");
  if (setup.centerHorizontally !== undefined) to.horizontalCentered = setup.centerHorizontally;
}

/** 1:3 → $1:$3, as Office.js writes it. */
function absoluteRows(rows: string): string {
  return rows.replace(/\$/g, "").replace(/\d+/g, "$$$&");
}
