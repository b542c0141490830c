import type { Area } from "../../../src/shared/workbook/address";
import type { Edge, Style } from "../../model/style";
import { asColor, asOneOf } from "../arguments";
import { invalidArgument } from "../hostError";
import { excelObject, readOnly, type Cells, type ExcelObject } from "../members";
import type { Session } from "../session";
import { changeStyles, commonStyleValue } from "./styles";

type Side = keyof Style["border"];

const LINES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const BORDERS = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
type Border = (typeof BORDERS)[number];

export function bordersObject(session: Session, cells: Cells): ExcelObject {
  return excelObject({
    type: "RangeBorderCollection",
    items: () => BORDERS.map((border) => borderObject(session, cells, border)),
    methods: {
      getItem: (values) => borderObject(session, cells, values.oneOf(0, BORDERS, "EdgeTop")),
      getItemAt: (values) => {
        const border = BORDERS[values.integer(0)];
        if (!border) throw invalidArgument();
        return borderObject(session, cells, border);
      },
    },
  });
}

function borderObject(session: Session, cells: Cells, border: Border): ExcelObject {
  const change = (edit: (edge: Edge) => Edge): void => {
    for (const {
      side,
      areas: [first, ...others],
    } of edgesOf(cells, border)) {
      if (!first) continue;
      changeStyles(session, { sheet: cells.sheet, areas: [first, ...others] }, (style) => ({
        ...style,
        border: { ...style.border, [side]: edit(style.border[side]) },
      }));
    }
  };
  const read = (value: (edge: Edge) => string): string | null => {
    for (const {
      side,
      areas: [first, ...others],
    } of edgesOf(cells, border)) {
      if (!first) continue;
      const areas: Cells["areas"] = [first, ...others];
      return commonStyleValue({ sheet: cells.sheet, areas }, (style) => value(style.border[side])) ?? null;
    }
    return null;
  };
  return excelObject({
    type: "RangeBorder",
    identity: { Id: border },
    properties: {
      sideIndex: readOnly(() => border),
      style: {
        get: () => read((edge) => edge.style),
        set: (value) => {
          const style = asOneOf(value, LINES);
          change((edge) => ({ ...edge, style }));
        },
      },
      color: {
        get: () => read((edge) => edge.color),
        set: (value) => {
          const color = asColor(value);
          change((edge) => ({ ...edge, color, style: drawn(edge) }));
        },
      },
      weight: {
        get: () => read((edge) => edge.weight ?? "Thin"),
        set: (value) => {
          const weight = asOneOf(value, WEIGHTS);
          change((edge) => ({ ...edge, weight, style: drawn(edge) }));
        },
      },
    },
  });
}

/** A colour or weight given to a missing line draws it. */
function drawn(edge: Edge): string {
  return edge.style === "None" ? "Continuous" : edge.style;
}

/** Which sides of which cells make up a border of the areas; an inner line belongs to the cells on both sides. */
function edgesOf({ areas }: Cells, border: Border): { side: Side; areas: Area[] }[] {
  const part = (side: Side, cut: (area: Area) => Area): { side: Side; areas: Area[] } => ({
    side,
    areas: areas.map(cut).filter(({ rows, columns }) => rows > 0 && columns > 0),
  });
  switch (border) {
    case "EdgeTop":
      return [part("top", (area) => ({ ...area, rows: 1 }))];
    case "EdgeBottom":
      return [part("bottom", (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }))];
    case "EdgeLeft":
      return [part("left", (area) => ({ ...area, columns: 1 }))];
    case "EdgeRight":
      return [part("right", (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }))];
    case "InsideHorizontal":
      return [
        part("bottom", (area) => ({ ...area, rows: area.rows - 1 })),
        part("top", (area) => ({ ...area, row: area.row + 1, rows: area.rows - 1 })),
      ];
    case "InsideVertical":
      return [
        part("right", (area) => ({ ...area, columns: area.columns - 1 })),
        part("left", (area) => ({ ...area, column: area.column + 1, columns: area.columns - 1 })),
      ];
  }
}
