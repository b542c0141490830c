import type { SheetPlan } from "../../../shared/layout/sheetPlan";
import { quoteSheetName } from "../../../shared/workbook/address";
import { pack } from "../archive";
import { sheetXml, type Results } from "./sheetXml";
import { StyleSheet } from "./styleSheet";
import { attributes, escapeXml, MAIN, OFFICE, PACKAGE_PARTS, XML_DECLARATION } from "./xmlText";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const NO_RESULTS: Results = new Map();

/**
 * Planned sheets as the bytes of an .xlsx file, the same for the same sheets. `results` are what formulas come to, by
 * sheet; a program that opens the file works out the others, and all of them again.
 */
export function writeWorkbook(
  plans: readonly SheetPlan[],
  results: ReadonlyMap<string, Results> = new Map(),
): Uint8Array {
  const styles = new StyleSheet();
  const sheets = plans.map((plan, index) =>
    sheetXml(plan, styles, results.get(plan.name) ?? NO_RESULTS, index === 0),
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(plans.length),
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(plans),
    "xl/_rels/workbook.xml.rels": relationships([
      ...plans.map(
        (_plan, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const,
      ),
      [`rId${plans.length + 1}`, "styles", "styles.xml"],
    ]),
    "xl/styles.xml": styles.toXml(),
  };
  sheets.forEach((xml, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = xml));
  const encoder = new TextEncoder();
  return pack(new Map(Object.entries(parts).map(([path, text]) => [path, encoder.encode(text)])));
}

function contentTypes(count: number): string {
  const sheets = Array.from({ length: count }, (_sheet, index) =>
    override(`worksheets/sheet${index + 1}`, "worksheet"),
  );
  return (
    `${XML_DECLARATION}<Types xmlns="${PACKAGE_PARTS}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("workbook", "sheet.main") +
    sheets.join("") +
    override("styles", "styles") +
    "</Types>"
  );
}

function override(part: string, kind: string): string {
  return `<Override PartName="/xl/${part}.xml" ContentType="${SPREADSHEET}.${kind}+xml"/>`;
}

function relationships(list: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const links = list.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_PARTS}/relationships">${links.join("")}</Relationships>`;
}

function workbookXml(plans: readonly SheetPlan[]): string {
  const sheets = plans.map(
    ({ name }, index) => `<sheet${attributes({ name, sheetId: index + 1, "r:id": `rId${index + 1}` })}/>`,
  );
  const titles = plans.flatMap(({ name, print: { repeatedRows } }, index) =>
    repeatedRows
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(
            `${quoteSheetName(name)}!$${repeatedRows.first + 1}:$${repeatedRows.last + 1}`,
          )}</definedName>`,
        ]
      : [],
  );
  return (
    `${XML_DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
    `<sheets>${sheets.join("")}</sheets>` +
    (titles.length > 0 ? `<definedNames>${titles.join("")}</definedNames>` : "") +
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'
  );
}
