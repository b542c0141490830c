import type { Sheet } from "../../model/sheet";
import { parseArea, MAX_COLUMNS } from "../../../src/shared/workbook/address";
import { asFlag, asInteger, asOneOf, asRecord, type Arguments } from "../arguments";
import { apiNotFound, invalidArgument } from "../hostError";
import { excelObject, type ExcelObject } from "../members";

const PAPER_SIZES = ["A4", "A3", "A5", "B4", "B5", "Letter", "Legal", "Tabloid"] as const;
const ORIENTATIONS = ["Portrait", "Landscape"] as const;

export function pageLayoutObject(sheet: Sheet): ExcelObject {
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
    },
    methods: {
      setPrintTitleRows: (values) => {
        pageSetup.repeatedRows = titleRows(values);
      },
    },
  });
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
