import { TextDecoder, TextEncoder } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

// Every browser has them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface FileSheet {
  readonly name: string;
  readonly hidden?: boolean;
  /** Cells by their address, of one column in the order of rows: a text, or a formula with its result. */
  readonly cells: Readonly<Record<string, string | { readonly formula: string; readonly result?: number }>>;
}

/** The bytes of a small .xlsx. */
export function fileOf(...sheets: readonly FileSheet[]): Uint8Array<ArrayBuffer> {
  const types = sheets.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${XLSX}.worksheet+xml"/>`,
  );
  const listed = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ""} r:id="r${index + 1}"/>`,
  );
  const links = sheets.map(
    (_, index) =>
      `<Relationship Id="r${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${XLSX}.sheet.main+xml"/>${types.join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${links.join("")}</Relationships>`,
  };
  sheets.forEach((sheet, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetOf(sheet)));
  return new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]))),
  );
}

/** The text of all sheets that a file holds. */
export function sheetsIn(bytes: Uint8Array | undefined): string {
  const parts = unzipSync(bytes ?? new Uint8Array());
  const paths = Object.keys(parts).filter((path) => path.startsWith("xl/worksheets/"));
  return paths.map((path) => strFromU8(parts[path]!)).join("\n");
}

function sheetOf({ cells }: FileSheet): string {
  const rows = Object.entries(cells).map(([address, content]) => {
    const cell =
      typeof content === "string"
        ? `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`
        : `<c r="${address}"><f>${content.formula}</f>${content.result === undefined ? "" : `<v>${content.result}</v>`}</c>`;
    return `<row r="${address.slice(1)}">${cell}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
}
