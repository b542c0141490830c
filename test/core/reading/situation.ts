import { strToU8, zipSync } from "fflate";
import { readWorkbookFile, type ReadFile } from "../../../src/host/file/reading/readWorkbookFile";
import { cellAt, type Cell, type SheetSnapshot } from "../../../src/shared/workbook/snapshot";
import { parseArea } from "../../../src/shared/workbook/address";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The XML between the start and the end of the roots; sheets are named 一, 二, 三. */
export interface Written {
  /** What stands inside <worksheet>, or a whole part where it starts with "<?xml". */
  readonly sheets: readonly string[];
  readonly strings?: string;
  readonly styles?: string;
}

/** A workbook written letter by letter, as no library would write it. */
export function fileOf({ sheets, strings, styles }: Written): Uint8Array {
  const names = ["一", "二", "三"];
  const root = (name: string, content: string): string =>
    content.startsWith("<?xml")
      ? content
      : `<?xml version="1.0"?>\r\n<${name} xmlns="${MAIN}">${content}</${name}>`;
  const links = sheets.map((_sheet, index) =>
    relationship(`s${index}`, "worksheet", `worksheets/${index}.xml`),
  );
  if (strings !== undefined) links.push(relationship("strings", "sharedStrings", "strings.xml"));
  if (styles !== undefined) links.push(relationship("styles", "styles", "styles.xml"));
  const listed = sheets.map(
    (_sheet, index) => `<sheet name="${names[index]}" sheetId="${index + 1}" r:id="s${index}"/>`,
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"/>`,
    "_rels/.rels": relationships([relationship("main", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(links),
    ...(strings === undefined ? {} : { "xl/strings.xml": root("sst", strings) }),
    ...(styles === undefined ? {} : { "xl/styles.xml": root("styleSheet", styles) }),
  };
  sheets.forEach((sheet, index) => (parts[`xl/worksheets/${index}.xml`] = root("worksheet", sheet)));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

function relationships(list: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

export type Read = Extract<ReadFile, { kind: "read" }>;

/** A file that is expected to be readable. */
export function readOf(bytes: Uint8Array): Read {
  const read = readWorkbookFile(bytes);
  if (read.kind === "refused") throw new Error(JSON.stringify(read));
  return read;
}

/** The only sheet of a workbook whose <sheetData> holds these rows. */
export function sheetOf(rows: string, rest: Partial<Written> = {}): SheetSnapshot {
  const [sheet] = readOf(fileOf({ ...rest, sheets: [`<sheetData>${rows}</sheetData>`] })).snapshot.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

export function cell(sheet: SheetSnapshot, address: string): Cell {
  const place = parseArea(address);
  if (!place) throw new Error(address);
  return cellAt(sheet, place);
}
