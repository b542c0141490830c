import JSZip from "jszip";

/**
 * The add-in's settings travel in a custom XML part of the file. (Excel keeps them in its web-extension parts, which
 * belong to a pane that was inserted; the workbench has none of these.)
 */
const NAMESPACE = "urn:perf-accounts:workbench-settings";
const PART = "customXml/workbench-settings.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const RELATION =
  '<Relationship Id="rIdWorkbenchSettings" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/workbench-settings.xml"/>';

export async function readSettings(bytes: Uint8Array): Promise<Map<string, unknown>> {
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file(PART)?.async("string")) ?? "";
  const text = new RegExp(`<settings xmlns="${NAMESPACE}">([^<]*)</settings>`).exec(xml)?.[1];
  return new Map(text === undefined ? [] : (JSON.parse(unescaped(text)) as [string, unknown][]));
}

/** The file with the settings in it; a workbook without settings is left byte for byte as it is. */
export async function withSettings(
  bytes: Uint8Array,
  settings: ReadonlyMap<string, unknown>,
): Promise<Uint8Array> {
  if (settings.size === 0) return bytes;
  const zip = await JSZip.loadAsync(bytes);
  const relations = (await zip.file(RELATIONS)?.async("string")) ?? "";
  const text = escaped(JSON.stringify([...settings]));
  zip.file(PART, `<?xml version="1.0" encoding="UTF-8"?>\n<settings xmlns="${NAMESPACE}">${text}</settings>`);
  zip.file(RELATIONS, relations.replace("</Relationships>", `${RELATION}</Relationships>`));
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function unescaped(xml: string): string {
  return xml.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
}
