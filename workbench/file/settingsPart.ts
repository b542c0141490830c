import JSZip from "jszip";
import { attribute, elementsNamed, parseXml } from "../../src/host/file/xml";

/**
 * The add-in's settings travel as Excel saves them: a web extension part, reached through the task panes of the
 * package, with each value as JSON ([MS-OWEXML] 2.1 and 2.2). The workbench plays one add-in, so there is one part.
 */
const FOLDER = "xl/webextensions/";
const EXTENSION = `${FOLDER}webextension1.xml`;
const PANES = `${FOLDER}taskpanes.xml`;
/** The id in manifest.xml. */
const OURS = "f510f409-14e4-4172-b535-b4f612479c36";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE_2011 = "http://schemas.microsoft.com/office/2011/relationships";
const VOCABULARY = "http://schemas.microsoft.com/office/webextensions";
const CONTENT_TYPE = "application/vnd.ms-office.webextension";

export async function readSettings(bytes: Uint8Array): Promise<Map<string, unknown>> {
  const part = (await JSZip.loadAsync(bytes)).file(EXTENSION);
  if (!part) return new Map();
  const properties = elementsNamed(parseXml(await part.async("uint8array"), EXTENSION), "property");
  return new Map(
    properties.map((property) => [
      attribute(property, "name"),
      JSON.parse(attribute(property, "value")) as unknown,
    ]),
  );
}

/** The file with the settings in it; a workbook without settings is left byte for byte as it is. */
export async function withSettings(
  bytes: Uint8Array,
  settings: ReadonlyMap<string, unknown>,
): Promise<Uint8Array> {
  if (settings.size === 0) return bytes;
  const zip = await JSZip.loadAsync(bytes);
  const add = async (path: string, root: string, xml: string): Promise<void> => {
    const before = (await zip.file(path)?.async("string")) ?? "";
    zip.file(path, before.replace(`</${root}>`, `${xml}</${root}>`));
  };
  zip.file(EXTENSION, extension(settings));
  zip.file(
    PANES,
    `${DECLARATION}<wetp:taskpanes xmlns:wetp="${VOCABULARY}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  );
  zip.file(
    `${FOLDER}_rels/taskpanes.xml.rels`,
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("rId1", "webextension", "webextension1.xml")}</Relationships>`,
  );
  await add("_rels/.rels", "Relationships", relationship("rIdPanes", "webextensiontaskpanes", PANES));
  await add(
    "[Content_Types].xml",
    "Types",
    `<Override PartName="/${PANES}" ContentType="${CONTENT_TYPE}taskpanes+xml"/><Override PartName="/${EXTENSION}" ContentType="${CONTENT_TYPE}+xml"/>`,
  );
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function extension(settings: ReadonlyMap<string, unknown>): string {
  const properties = [...settings].map(
    ([name, value]) =>
      `<we:property name="${escaped(name)}" value="${escaped(JSON.stringify(value ?? null))}"/>`,
  );
  return `${DECLARATION}<we:webextension xmlns:we="${VOCABULARY}/webextension/2010/11" id="{${OURS.toUpperCase()}}"><we:reference id="${OURS}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties.join("")}</we:properties><we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>`;
}

function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE_2011}/${kind}" Target="${target}"/>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
