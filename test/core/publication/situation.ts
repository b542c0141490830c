import ExcelJS from "exceljs";
import JSZip from "jszip";
import {
  publicationCopy,
  type PublicationChoices,
  type PublicationCopy,
} from "../../../src/host/file/publication/publicationCopy";

export type Made = Extract<PublicationCopy, { kind: "copy" }>;

/** The bytes of a workbook that exceljs writes. */
export async function workbookBytes(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The copy of a workbook that is expected to have one. */
export function copied(bytes: Uint8Array, choices: Partial<PublicationChoices> = {}): Made {
  const copy = publicationCopy(bytes, { telephones: [], ...choices });
  if (copy.kind === "refused") throw new Error(JSON.stringify(copy));
  return copy;
}

export async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook;
}

/** Every part of a file as text of single bytes, by its path; read without any code of the product. */
export async function parts(bytes: Uint8Array): Promise<Record<string, string>> {
  const archive = await JSZip.loadAsync(bytes);
  const entries = Object.values(archive.files).filter(({ dir }) => !dir);
  return Object.fromEntries(
    await Promise.all(entries.map(async (entry) => [entry.name, await entry.async("binarystring")] as const)),
  );
}

/** A part as text of letters; "" where there is none. */
export async function part(bytes: Uint8Array, path: string): Promise<string> {
  return (await (await JSZip.loadAsync(bytes)).file(path)?.async("string")) ?? "";
}

/** The file with parts added, or changed by a function of what they were; null takes a part out. */
export async function withParts(
  bytes: Uint8Array,
  changes: Readonly<Record<string, string | null | ((before: string) => string)>>,
): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(bytes);
  for (const [path, change] of Object.entries(changes)) {
    const before = (await archive.file(path)?.async("string")) ?? "";
    if (change === null) archive.remove(path);
    else archive.file(path, typeof change === "string" ? change : change(before));
  }
  return archive.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Adds a relationship to the text of a relationships part. */
export function relating(
  id: string,
  kind: string,
  target: string,
  external = false,
): (before: string) => string {
  const mode = external ? ' TargetMode="External"' : "";
  const relationship = `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode}/>`;
  const empty =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  return (before) => (before || empty).replace("</Relationships>", `${relationship}</Relationships>`);
}
