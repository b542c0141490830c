import { asColor, asFlag, asInteger, asNumber, asOneOf, asText } from "../arguments";
import { excelObject, type Cells, type ExcelObject, type Property } from "../members";
import type { Session } from "../session";
import type { Style } from "../../model/style";
import { bordersObject } from "./borders";
import { autofitColumns, autofitRows, columnWidth, rowHeight } from "./sizes";
import { changeStyles, commonStyleValue } from "./styles";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const PATTERNS = [
  "None",
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
] as const;

export function formatObject(session: Session, cells: Cells): ExcelObject {
  const style = styleProperties(session, cells);
  return excelObject({
    type: "RangeFormat",
    properties: {
      horizontalAlignment: style(
        ({ alignment }) => alignment.horizontal,
        (look, value) => ({
          ...look,
          alignment: { ...look.alignment, horizontal: asOneOf(value, HORIZONTAL) },
        }),
      ),
      verticalAlignment: style(
        ({ alignment }) => alignment.vertical,
        (look, value) => ({ ...look, alignment: { ...look.alignment, vertical: asOneOf(value, VERTICAL) } }),
      ),
      wrapText: style(
        ({ alignment }) => alignment.wrap,
        (look, value) => ({ ...look, alignment: { ...look.alignment, wrap: asFlag(value) } }),
      ),
      indentLevel: style(
        ({ alignment }) => alignment.indent,
        (look, value) => ({ ...look, alignment: { ...look.alignment, indent: asInteger(value) } }),
      ),
      columnWidth: columnWidth(session, cells),
      rowHeight: rowHeight(session, cells),
    },
    objects: {
      fill: () => fillObject(session, cells),
      font: () => fontObject(session, cells),
      borders: () => bordersObject(session, cells),
      protection: () => protectionObject(session, cells),
    },
    methods: {
      autofitColumns: () => autofitColumns(session, cells),
      autofitRows: () => autofitRows(session, cells),
    },
  });
}

function fillObject(session: Session, cells: Cells): ExcelObject {
  const style = styleProperties(session, cells);
  return excelObject({
    type: "RangeFill",
    properties: {
      color: style(
        ({ fill }) => fill.color,
        (look, value) => ({ ...look, fill: { pattern: filled(look.fill.pattern), color: asColor(value) } }),
        // Excel tells different colours by an empty text.
        "",
      ),
      pattern: style(
        ({ fill }) => fill.pattern,
        (look, value) => ({ ...look, fill: { ...look.fill, pattern: asOneOf(value, PATTERNS) } }),
      ),
    },
    methods: {
      clear: () =>
        changeStyles(session, cells, (look) => ({ ...look, fill: { pattern: "None", color: "#FFFFFF" } })),
    },
  });
}

/** Giving a colour to a cell without a fill makes the fill solid. */
function filled(pattern: string): string {
  return pattern === "None" ? "Solid" : pattern;
}

function fontObject(session: Session, cells: Cells): ExcelObject {
  const style = styleProperties(session, cells);
  return excelObject({
    type: "RangeFont",
    properties: {
      name: style(
        ({ font }) => font.name,
        (look, value) => ({ ...look, font: { ...look.font, name: asText(value) } }),
      ),
      size: style(
        ({ font }) => font.size,
        (look, value) => ({ ...look, font: { ...look.font, size: asNumber(value) } }),
      ),
      bold: style(
        ({ font }) => font.bold,
        (look, value) => ({ ...look, font: { ...look.font, bold: asFlag(value) } }),
      ),
      italic: style(
        ({ font }) => font.italic,
        (look, value) => ({ ...look, font: { ...look.font, italic: asFlag(value) } }),
      ),
      color: style(
        ({ font }) => font.color,
        (look, value) => ({ ...look, font: { ...look.font, color: asColor(value) } }),
        "",
      ),
    },
  });
}

function protectionObject(session: Session, cells: Cells): ExcelObject {
  const style = styleProperties(session, cells);
  return excelObject({
    type: "FormatProtection",
    properties: {
      locked: style(
        ({ locked }) => locked,
        (look, value) => ({ ...look, locked: asFlag(value) }),
      ),
    },
  });
}

/** Makes properties of the cells' look; where the cells differ they read as `mixed`, which is null mostly. */
function styleProperties(session: Session, cells: Cells) {
  return (
    read: (style: Style) => unknown,
    write: (style: Style, value: unknown) => Style,
    mixed: unknown = null,
  ): Property => ({
    get: () => commonStyleValue(cells, read) ?? mixed,
    set: (value) => changeStyles(session, cells, (style) => write(style, value)),
  });
}
