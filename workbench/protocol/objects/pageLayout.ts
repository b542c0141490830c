import { NORMAL_MARGINS, type Margins, type Sheet } from "../../model/sheet";
import { areaAddress, parseArea, MAX_COLUMNS } from "../../../src/shared/workbook/address";
import { asFlag, asInteger, asNumber, asOneOf, asRecord, type Arguments } from "../arguments";
import { apiNotFound, invalidArgument } from "../hostError";
import { excelObject, NULL_OBJECT, type ExcelObject, type Property } from "../members";
import type { Session } from "../session";
import { readAddresses } from "./addresses";
import { rangeAreasObject } from "./rangeAreas";

const PAPER_SIZES = ["A4", "A3", "A5", "B4", "B5", "Letter", "Legal", "Tabloid"] as const;
const ORIENTATIONS = ["Portrait", "Landscape"] as const;

const POINTS_PER_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

export function pageLayoutObject(session: Session, sheet: Sheet): ExcelObject {
  const { pageSetup } = sheet;
  return excelObject({
    type: "PageLayout",
    properties: {
      orientation: {
        get: () => pageSetup.orientation ?? "Portrait",
        set: (value) => {
          pageSetup.orientation = asOneOf(value, ORIENTATIONS);
        },
      },
      paperSize: {
        get: () => pageSetup.paperSize ?? "A4",
        set: (value) => {
          pageSetup.paperSize = asOneOf(value, PAPER_SIZES);
        },
      },
      zoom: { get: () => zoom(sheet), set: (value) => setZoom(sheet, asRecord(value)) },
      centerHorizontally: {
        get: () => pageSetup.centerHorizontally ?? false,
        set: (value) => {
          pageSetup.centerHorizontally = asFlag(value);
        },
      },
      centerVertically: {
        get: () => pageSetup.centerVertically ?? false,
        set: (value) => {
          pageSetup.centerVertically = asFlag(value);
        },
      },
      topMargin: margin(sheet, "top"),
      bottomMargin: margin(sheet, "bottom"),
      leftMargin: margin(sheet, "left"),
      rightMargin: margin(sheet, "right"),
      headerMargin: margin(sheet, "header"),
      footerMargin: margin(sheet, "footer"),
    },
    methods: {
      setPrintMargins: (values) => setPrintMargins(sheet, values),
      setPrintArea: (values) => {
        const areas = values.cells(0)?.areas ?? readAddresses(session, sheet, values.text(0));
        pageSetup.printArea = areas.map(areaAddress).join(",");
      },
      getPrintAreaOrNullObject: () => {
        if (pageSetup.printArea === undefined) return NULL_OBJECT;
        return rangeAreasObject(session, {
          sheet,
          areas: readAddresses(session, sheet, pageSetup.printArea),
        });
      },
      setPrintTitleRows: (values) => {
        pageSetup.repeatedRows = titleRows(values);
      },
    },
  });
}

function margin({ pageSetup }: Sheet, side: keyof Margins): Property {
  return {
    get: () => (pageSetup.margins ?? NORMAL_MARGINS)[side],
    set: (value) => {
      pageSetup.margins = { ...NORMAL_MARGINS, ...pageSetup.margins, [side]: marginSize(value) };
    },
  };
}

/** Margins that are not named stay as they are. */
function setPrintMargins({ pageSetup }: Sheet, values: Arguments): void {
  const points = POINTS_PER_UNIT[values.oneOf(0, ["Points", "Inches", "Centimeters"], "Points")];
  const given = Object.entries(asRecord(values.raw(1))).filter(([, size]) => size !== undefined);
  const sides = Object.keys(NORMAL_MARGINS);
  if (given.some(([side]) => !sides.includes(side))) throw invalidArgument();
  const sizes = Object.fromEntries(given.map(([side, size]) => [side, marginSize(size) * points]));
  pageSetup.margins = { ...NORMAL_MARGINS, ...pageSetup.margins, ...sizes };
}

function marginSize(value: unknown): number {
  const size = asNumber(value);
  if (size < 0) throw invalidArgument();
  return size;
}

function zoom({ pageSetup }: Sheet): unknown {
  const { fitToWidth, fitToHeight } = pageSetup;
  if (fitToWidth === undefined && fitToHeight === undefined) return { scale: 100 };
  return { horizontalFitToPages: fitToWidth ?? null, verticalFitToPages: fitToHeight ?? null };
}

/** Pages that the sheet must fit; a direction that is not named is left free. */
function setZoom({ pageSetup }: Sheet, value: Readonly<Record<string, unknown>>): void {
  if (value["scale"] !== undefined) throw apiNotFound("PageLayout.zoom.scale");
  pageSetup.fitToWidth = pages(value["horizontalFitToPages"]);
  pageSetup.fitToHeight = pages(value["verticalFitToPages"]);
}

function pages(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  const count = asInteger(value);
  if (count < 1) throw invalidArgument();
  return count;
}

function titleRows(values: Arguments): string {
  const area = values.cells(0)?.areas[0] ?? parseArea(values.text(0));
  if (!area || area.columns !== MAX_COLUMNS) throw invalidArgument();
  return `$${area.row + 1}:$${area.row + area.rows}`;
}
