import { areaAddress, columnLetters, type Area } from "../../shared/workbook/address";
import type {
  CellStyle,
  PlannedChoice,
  PlannedValidation,
  PrintSetup,
  SheetPlan,
} from "../../shared/layout/sheetPlan";
import { pointsOfCharacters, runs } from "./sizes";

/** Queues the look of a planned sheet: styles in their order, merges, sizes, frozen rows. */
export function dressSheet(worksheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { area, style } of plan.styles) wear(worksheet, area, style);
  for (const area of plan.merges) worksheet.getRange(areaAddress(area)).merge(false);
  for (const { first, count, size } of runs(plan.columnWidths.entries())) {
    const columns = worksheet.getRange(`${columnLetters(first)}:${columnLetters(first + count - 1)}`);
    columns.format.columnWidth = pointsOfCharacters(size);
  }
  const heights = Object.entries(plan.rowHeights).map(([row, points]) => [Number(row), points] as const);
  for (const { first, count, size } of runs(heights)) {
    worksheet.getRange(`${first + 1}:${first + count}`).format.rowHeight = size;
  }
  if (plan.frozenRows > 0) worksheet.freezePanes.freezeRows(plan.frozenRows);
  for (const validation of plan.validations ?? []) validate(worksheet, validation);
  for (const choice of plan.choices ?? []) offer(worksheet, choice);
}

function offer(worksheet: Excel.Worksheet, { area, choices, message }: PlannedChoice): void {
  const { dataValidation } = worksheet.getRange(areaAddress(area));
  dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
  dataValidation.errorAlert = { message, title: "", showAlert: true, style: "Stop" };
}

function validate(worksheet: Excel.Worksheet, { area, accepts, message }: PlannedValidation): void {
  const { dataValidation } = worksheet.getRange(areaAddress(area));
  dataValidation.rule = { decimal: ACCEPTED[accepts] };
  dataValidation.errorAlert = { message, title: "", showAlert: true, style: "Stop" };
}

/** Any number is one between the least and the greatest a cell can hold. */
const ACCEPTED: Readonly<Record<PlannedValidation["accepts"], Excel.BasicDataValidation>> = {
  amount: { operator: "Between", formula1: -9.99e307, formula2: 9.99e307 },
  count: { operator: "GreaterThanOrEqualTo", formula1: 0 },
  points: { operator: "Between", formula1: 0, formula2: 100 },
};

/** Queues how the sheet prints: as wide as one page and as long as it needs. */
export function setUpPrinting({ pageLayout }: Excel.Worksheet, print: PrintSetup): void {
  pageLayout.paperSize = print.paper === "a4" ? "A4" : "A3";
  pageLayout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  const { repeatedRows } = print;
  if (repeatedRows) pageLayout.setPrintTitleRows(`$${repeatedRows.first + 1}:$${repeatedRows.last + 1}`);
}

/** Number formats are written with the contents; they decide how Excel takes those. */
function wear(worksheet: Excel.Worksheet, area: Area, style: CellStyle): void {
  const { format } = worksheet.getRange(areaAddress(area));
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.locked !== undefined) format.protection.locked = style.locked;
  if (style.border !== undefined) drawBorders(format, area);
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function drawBorders(format: Excel.RangeFormat, { rows, columns }: Area): void {
  // A single row or column has no lines inside it.
  const inside = [
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const edge of [...EDGES, ...inside]) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
  }
}
