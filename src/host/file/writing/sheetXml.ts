import type { CellStyle, PlannedCell, PlannedValidation, SheetPlan } from "../../../shared/layout/sheetPlan";
import { styleByCell } from "../../../shared/layout/styledAreas";
import { areaAddress, cellAddress } from "../../../shared/workbook/address";
import type { CellValue } from "../../../shared/workbook/snapshot";
import type { StyleSheet } from "./styleSheet";
import { attributes, escapeXml, MAIN, OFFICE, XML_DECLARATION } from "./xmlText";

/** The numbers of the file format. */
const PAPER: Readonly<Record<SheetPlan["print"]["paper"], number>> = { a3: 8, a4: 9 };
const MARGINS = { left: 0.5, right: 0.5, top: 0.55, bottom: 0.55, header: 0.3, footer: 0.3 };

/** What formulas of a sheet come to, by address; an error is its text. */
export type Results = ReadonlyMap<string, CellValue>;

/** A planned sheet as the XML of a worksheet part; elements stand in the order that the format demands. */
export function sheetXml(plan: SheetPlan, styles: StyleSheet, results: Results, isFirst: boolean): string {
  const { print, frozenRows, columnWidths } = plan;
  const columns = columnWidths.map(
    (width, index) => `<col${attributes({ min: index + 1, max: index + 1, width, customWidth: 1 })}/>`,
  );
  const pane =
    frozenRows > 0
      ? `<pane${attributes({ ySplit: frozenRows, topLeftCell: `A${frozenRows + 1}`, activePane: "bottomLeft", state: "frozen" })}/>`
      : "";
  return [
    `${XML_DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView${attributes({ tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 })}>${pane}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "",
    `<sheetData>${rowsXml(plan, styles, results)}</sheetData>`,
    plan.protected
      ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>'
      : "",
    plan.merges.length > 0
      ? `<mergeCells count="${plan.merges.length}">${plan.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join("")}</mergeCells>`
      : "",
    validationsXml(plan.validations ?? []),
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins${attributes(MARGINS)}/>`,
    `<pageSetup${attributes({ paperSize: PAPER[print.paper], orientation: print.orientation, fitToWidth: 1, fitToHeight: 0 })}/>`,
    "</worksheet>",
  ].join("");
}

function rowsXml(plan: SheetPlan, styles: StyleSheet, results: Results): string {
  const contents = new Map(plan.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const looks = styleByCell(plan.styles);
  const rows = new Map<number, number[]>(Object.keys(plan.rowHeights).map((row) => [Number(row), []]));
  for (const key of new Set([...contents.keys(), ...looks.keys()])) {
    const [row = 0, column = 0] = key.split(":").map(Number);
    const line = rows.get(row);
    if (line) line.push(column);
    else rows.set(row, [column]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, line]) => {
      const height = plan.rowHeights[row];
      const cells = line
        .sort((a, b) => a - b)
        .map((column) => {
          const key = `${row}:${column}`;
          return cellXml({ row, column }, contents.get(key), looks.get(key) ?? {}, styles, results);
        });
      const size = height === undefined ? "" : attributes({ ht: height, customHeight: 1 });
      return `<row r="${row + 1}"${size}>${cells.join("")}</row>`;
    })
    .join("");
}

function cellXml(
  place: { readonly row: number; readonly column: number },
  cell: PlannedCell | undefined,
  style: CellStyle,
  styles: StyleSheet,
  results: Results,
): string {
  const r = cellAddress(place);
  // In a cell formatted as text a program takes anything for text, and shows a formula instead of its result.
  const asText = cell?.formula !== undefined && style.numberFormat === "@";
  const s = styles.numberOf(asText ? { ...style, numberFormat: "General" } : style);
  if (cell?.formula !== undefined) {
    const { type, value } = resultXml(results.get(r));
    return `<c${attributes({ r, s, t: type })}><f>${escapeXml(cell.formula.slice(1))}</f>${value}</c>`;
  }
  if (typeof cell?.value === "number") return `<c${attributes({ r, s })}><v>${cell.value}</v></c>`;
  if (cell?.value === undefined || cell.value === "") return `<c${attributes({ r, s })}/>`;
  return `<c${attributes({ r, s, t: "inlineStr" })}><is><t xml:space="preserve">${escapeXml(cell.value)}</t></is></c>`;
}

function resultXml(result: CellValue | undefined): { readonly type?: string; readonly value: string } {
  if (result === undefined) return { value: "" };
  if (typeof result === "number") return { value: `<v>${result}</v>` };
  if (typeof result === "boolean") return { type: "b", value: `<v>${result ? 1 : 0}</v>` };
  const type = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/u.test(result) ? "e" : "str";
  return { type, value: `<v>${escapeXml(result)}</v>` };
}

/** Any number is one that lies between the least and the greatest a cell can hold. */
const BOUNDS: Readonly<Record<PlannedValidation["accepts"], readonly [string, ...string[]]>> = {
  amount: ["between", "-9.99E+307", "9.99E+307"],
  count: ["greaterThanOrEqual", "0"],
  points: ["between", "0", "100"],
};

function validationsXml(validations: readonly PlannedValidation[]): string {
  if (validations.length === 0) return "";
  const written = validations.map(({ area, accepts, message }) => {
    const [operator, ...bounds] = BOUNDS[accepts];
    const rule = attributes({
      type: "decimal",
      errorStyle: "stop",
      operator,
      allowBlank: 1,
      showErrorMessage: 1,
      error: message,
      sqref: areaAddress(area),
    });
    const formulas = bounds.map((bound, index) => `<formula${index + 1}>${bound}</formula${index + 1}>`);
    return `<dataValidation${rule}>${formulas.join("")}</dataValidation>`;
  });
  return `<dataValidations count="${written.length}">${written.join("")}</dataValidations>`;
}
