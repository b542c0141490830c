import type { Area } from "../../../src/shared/workbook/address";
import { NORMAL, type Style } from "../../model/style";
import { isUnbounded } from "../../model/areas";
import type { Sheet } from "../../model/sheet";
import { asRecord } from "../arguments";
import { apiNotFound, invalidArgument } from "../hostError";
import { writeProperty, type ExcelObject } from "../members";
import type { Session } from "../session";
import { fullAddress } from "./addresses";
import { asGrid } from "./cellGrids";
import { formatObject } from "./format";

/** Range.getCellProperties: for each cell those of the asked properties that we play. */
export function getCellProperties(sheet: Sheet, area: Area, wanted: unknown): unknown {
  if (isUnbounded(area)) throw invalidArgument();
  const paths = leaves(asRecord(wanted));
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => {
      const place = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      const style = sheet.cell(place.row, place.column)?.style ?? NORMAL;
      const answer: Record<string, unknown> = {};
      for (const path of paths) {
        put(answer, path, path === "address" ? fullAddress(sheet, place) : readStyle(style, path));
      }
      return answer;
    }),
  );
}

/** Range.setCellProperties: a grid of properties to set, cell by cell. */
export function setCellProperties(session: Session, sheet: Sheet, area: Area, value: unknown): void {
  const grid = asGrid(value, area);
  if ("all" in grid) throw invalidArgument();
  for (const [row, entries] of grid.entries()) {
    for (const [column, entry] of entries.entries()) {
      const place = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      const { format, ...others } = asRecord(entry);
      const [other] = Object.keys(others);
      if (other !== undefined) throw apiNotFound(`SettableCellProperties.${other}`);
      if (format !== undefined)
        setAll(formatObject(session, { sheet, areas: [place] }), asRecord(format), session);
    }
  }
}

function setAll(object: ExcelObject, values: Readonly<Record<string, unknown>>, session: Session): void {
  for (const [name, value] of Object.entries(values)) {
    const child = object.objects?.[name]?.();
    if (child) setAll(child, asRecord(value), session);
    else writeProperty(object, name, value, session.excelApi);
  }
}

const READERS: Readonly<Record<string, (style: Style) => unknown>> = {
  "format/fill/color": ({ fill }) => fill.color,
  "format/fill/pattern": ({ fill }) => fill.pattern,
  "format/font/name": ({ font }) => font.name,
  "format/font/size": ({ font }) => font.size,
  "format/font/bold": ({ font }) => font.bold,
  "format/font/italic": ({ font }) => font.italic,
  "format/font/color": ({ font }) => font.color,
  "format/horizontalAlignment": ({ alignment }) => alignment.horizontal,
  "format/verticalAlignment": ({ alignment }) => alignment.vertical,
  "format/wrapText": ({ alignment }) => alignment.wrap,
  "format/indentLevel": ({ alignment }) => alignment.indent,
  "format/protection/locked": ({ locked }) => locked,
};

function readStyle(style: Style, path: string): unknown {
  const read = READERS[path];
  if (!read) throw apiNotFound(`CellPropertiesLoadOptions.${path.replace(/\//g, ".")}`);
  return read(style);
}

/** The asked properties as paths such as format/fill/color. */
function leaves(wanted: Readonly<Record<string, unknown>>, above = ""): string[] {
  return Object.entries(wanted).flatMap(([name, value]) => {
    if (value === true) return [above + name];
    return typeof value === "object" && value !== null ? leaves(asRecord(value), `${above}${name}/`) : [];
  });
}

function put(answer: Record<string, unknown>, path: string, value: unknown): void {
  const [first = "", ...rest] = path.split("/");
  if (rest.length === 0) {
    answer[first] = value;
    return;
  }
  const below = (answer[first] ?? {}) as Record<string, unknown>;
  answer[first] = below;
  put(below, rest.join("/"), value);
}
