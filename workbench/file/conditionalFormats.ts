import type { ConditionalFormattingRule, Worksheet } from "exceljs";
import { areaAddress, parseArea, type Area } from "../../src/shared/workbook/address";
import type { ConditionalFormat, Sheet } from "../model/sheet";
import { writeBorders } from "./cellStyle";
import { fileColor, hexColor } from "./colors";

interface FileFormat {
  readonly ref: string;
  readonly rules: ConditionalFormattingRule[];
}
type Formatted = Worksheet & { conditionalFormattings: FileFormat[] };

/** Office.js's names of the kinds of rules a file may hold. */
const TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  top10: "TopBottom",
  aboveAverage: "PresetCriteria",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  containsText: "ContainsText",
  timePeriod: "PresetCriteria",
};

/** Rules in the order of their priority, first wins; every kind but the custom formula is kept as it came. */
export function readConditionalFormats(from: Worksheet, makeId: () => string): ConditionalFormat[] {
  const formats = (from as Formatted).conditionalFormattings ?? [];
  return formats
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0))
    .map(({ ref, rule }) => ({
      id: makeId(),
      type: TYPES[rule.type] ?? "Custom",
      areas: ref.split(" ").map(parseArea).filter(isArea),
      formula: rule.type === "expression" ? `=${rule.formulae?.[0] ?? ""}` : "",
      stopIfTrue: false,
      ...readLook(rule),
      foreign: rule,
    }));
}

export function writeConditionalFormats(sheet: Sheet, into: Worksheet): void {
  (into as Formatted).conditionalFormattings = sheet.conditionalFormats.map((format, index) => ({
    ref: format.areas.map(areaAddress).join(" "),
    rules: [{ ...rule(format), priority: index + 1 }],
  }));
}

function rule(format: ConditionalFormat): ConditionalFormattingRule {
  const foreign = format.foreign as ConditionalFormattingRule | undefined;
  if (foreign && foreign.type !== "expression") return foreign;
  const formulae = [format.formula.replace(/^=/, "")];
  if (foreign && sameLook(readLook(foreign), format)) return { ...foreign, formulae };
  const edge = { style: "Continuous", color: format.border ?? "#000000" };
  return {
    type: "expression",
    priority: 1,
    formulae,
    style: {
      ...(format.fill
        ? { fill: { type: "pattern", pattern: "solid", bgColor: fileColor(format.fill) } }
        : {}),
      ...(format.fontColor || format.bold
        ? {
            font: {
              ...(format.fontColor ? { color: fileColor(format.fontColor) } : {}),
              ...(format.bold ? { bold: true } : {}),
            },
          }
        : {}),
      ...(format.border
        ? { border: writeBorders({ top: edge, bottom: edge, left: edge, right: edge }) }
        : {}),
    },
  };
}

type Look = Pick<ConditionalFormat, "fill" | "fontColor" | "bold" | "border">;

/** In a rule the visible colour of a fill is its background. */
function readLook({ style }: ConditionalFormattingRule): Look {
  const fill = style?.fill?.type === "pattern" ? (style.fill.bgColor ?? style.fill.fgColor) : undefined;
  const look: Look = {};
  const color = hexColor(fill);
  if (color) look.fill = color;
  const fontColor = hexColor(style?.font?.color);
  if (fontColor) look.fontColor = fontColor;
  if (style?.font?.bold) look.bold = true;
  const edge = style?.border?.top ?? style?.border?.bottom;
  if (edge?.style) look.border = hexColor(edge.color) ?? "#000000";
  return look;
}

function sameLook(a: Look, b: Look): boolean {
  return a.fill === b.fill && a.fontColor === b.fontColor && a.bold === b.bold && a.border === b.border;
}

function isArea(area: Area | undefined): area is Area {
  return area !== undefined;
}
