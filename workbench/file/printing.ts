import type { PageSetup as FilePageSetup, Worksheet } from "exceljs";
import { NORMAL_MARGINS, type Margins, type PageSetup } from "../model/sheet";

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
  if (pageSetup.verticalCentered) setup.centerVertically = true;
  if (pageSetup.printArea) setup.printArea = pageSetup.printArea.replace(/&&/g, ",");
  const margins = pageSetup.margins && inUnits(pageSetup.margins, POINTS_PER_INCH);
  if (margins && !isNormal(margins)) setup.margins = margins;
  return setup;
}

/** Changes only what the model knows; headers and footers of the file stay. */
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
  if ("repeatedRows" in setup) to.printTitlesRow = setup.repeatedRows?.replace(/\$/g, "");
  if ("printArea" in setup) to.printArea = setup.printArea?.split(",").map(fileArea).join("&&");
  if (setup.margins) to.margins = inUnits(setup.margins, 1 / POINTS_PER_INCH);
  if (setup.centerHorizontally !== undefined) to.horizontalCentered = setup.centerHorizontally;
  if (setup.centerVertically !== undefined) to.verticalCentered = setup.centerVertically;
}

/** exceljs writes the first $ of each corner itself and needs both corners, even of a single cell. */
function fileArea(area: string): string {
  const [first = "", last = first] = area.replace(/\$/g, "").replace(/\d+/g, "$$$&").split(":");
  return `${first}:${last}`;
}

const POINTS_PER_INCH = 72;

function isNormal(margins: Margins): boolean {
  const sides = Object.keys(NORMAL_MARGINS) as (keyof Margins)[];
  return sides.every((side) => margins[side] === NORMAL_MARGINS[side]);
}

/** Files hold inches, the model points. */
function inUnits({ top, bottom, left, right, header, footer }: Margins, factor: number): Margins {
  const size = (value: number): number => Math.round(value * factor * 1e6) / 1e6;
  return {
    top: size(top),
    bottom: size(bottom),
    left: size(left),
    right: size(right),
    header: size(header),
    footer: size(footer),
  };
}

/** 1:3 → $1:$3, as Office.js writes it. */
function absoluteRows(rows: string): string {
  return rows.replace(/\$/g, "").replace(/\d+/g, "$$$&");
}
