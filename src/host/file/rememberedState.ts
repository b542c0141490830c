import { STATE_PREFIX, stateIn } from "../workbookState";
import { PackageFailure } from "./packageFailure";
import { PACKAGE, type WorkbookPackage } from "./workbookPackage";
import { attribute, childrenOf, parseXml, rootOf } from "./xml";

const WEB_EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";

/** A reason has 500 characters and a workbook some hundred of them; the settings of other add-ins are no concern. */
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_PARTS = 20;

/**
 * What the add-in keeps in a workbook, JSON text by key, as Excel saves the settings of add-ins: a part for each
 * add-in, which the task panes of the package lead to ([MS-OWEXML] 2.1 and 2.2). Where the same key is in several
 * parts, since the add-in came by more than one way, the last one counts. What cannot be read, or is not safe to read,
 * counts as nothing remembered: the check is possible without it.
 */
export function rememberedState(file: WorkbookPackage): ReadonlyMap<string, string> {
  return new Map(settingsParts(file).flatMap((part) => unlessBroken(() => settingsIn(file, part))));
}

function settingsParts(file: WorkbookPackage): readonly string[] {
  const parts = unlessBroken(() =>
    file.targets(PACKAGE, "webextensiontaskpanes").flatMap((panes) => file.targets(panes, "webextension")),
  );
  const readable = [...new Set(parts)].filter(
    (part) => file.has(part) && file.bytes(part).length <= MOST_BYTES,
  );
  return readable.slice(0, MOST_PARTS);
}

function settingsIn(file: WorkbookPackage, part: string): (readonly [string, string])[] {
  const root = rootOf(parseXml(file.bytes(part), part));
  if (root.localName !== "webextension" || root.namespaceURI !== WEB_EXTENSION) return [];
  return childrenOf(root, "properties")
    .flatMap((properties) => childrenOf(properties, "property"))
    .filter((property) => attribute(property, "name").startsWith(STATE_PREFIX))
    .map((property) => [
      attribute(property, "name").slice(STATE_PREFIX.length),
      keptText(attribute(property, "value")),
    ]);
}

/**
 * Excel writes each value as JSON, and ours are texts: the JSON of a text that is JSON itself. An object or a flag
 * stands there as our own text does.
 */
function keptText(value: string): string {
  const kept = stateIn<unknown>(value);
  return typeof kept === "string" ? kept : value;
}

function unlessBroken<Item>(read: () => readonly Item[]): readonly Item[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof PackageFailure) return [];
    throw error;
  }
}
