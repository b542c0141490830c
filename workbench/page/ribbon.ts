import type { Locale } from "../../src/shared/message/say";

export type RibbonAction =
  | { readonly kind: "showPane"; readonly path: string }
  | { readonly kind: "execute"; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly iconPath: string | undefined;
  readonly action: RibbonAction;
}

/** What an add-in's manifest adds to Excel. Paths are those of the server that serves the add-in. */
export interface AddinSurface {
  readonly tab: string;
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  readonly cellMenu: readonly RibbonButton[];
  readonly pagePath: string;
  readonly metadataPath: string;
  readonly namespace: string;
}

/** Reads the manifest as Excel does: buttons, menu entries and their words in the language of the program. */
export function readManifest(xml: string, locale: Locale): AddinSurface {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const resource = resources(manifest, locale);
  const [commands] = withType(manifest, "ExtensionPoint", "PrimaryCommandSurface");
  const [menu] = withType(manifest, "ExtensionPoint", "ContextMenu");
  const [functions] = withType(manifest, "ExtensionPoint", "CustomFunctions");
  const [tab] = elements(commands, "CustomTab");
  const [group] = elements(commands, "Group");
  const buttons = (from: Element | undefined): RibbonButton[] =>
    withType(from, "Control", "Button").map((control) => button(control, resource));
  return {
    tab: resource(ownChild(tab, "Label")?.getAttribute("resid")),
    group: resource(ownChild(group, "Label")?.getAttribute("resid")),
    buttons: buttons(commands),
    cellMenu: buttons(menu),
    pagePath: pathOf(text(elements(functions, "Page")[0], "SourceLocation", resource)),
    metadataPath: pathOf(text(elements(functions, "Metadata")[0], "SourceLocation", resource)),
    namespace: text(functions, "Namespace", resource),
  };
}

type Resource = (id: string | null | undefined) => string;

function button(control: Element, resource: Resource): RibbonButton {
  const [action] = elements(control, "Action");
  const [supertip] = elements(control, "Supertip");
  const images = elements(control, "Image");
  const large = images.find((image) => image.getAttribute("size") === "32") ?? images[0];
  const icon = resource(large?.getAttribute("resid"));
  return {
    id: control.getAttribute("id") ?? "",
    label: resource(ownChild(control, "Label")?.getAttribute("resid")),
    tip: text(supertip, "Description", resource),
    iconPath: icon ? pathOf(icon) : undefined,
    action:
      typeOf(action) === "ExecuteFunction"
        ? { kind: "execute", functionName: elements(action, "FunctionName")[0]?.textContent?.trim() ?? "" }
        : { kind: "showPane", path: pathOf(text(action, "SourceLocation", resource)) },
  };
}

/** The manifest's table of words and addresses; an id that is not in it is an empty text. */
function resources(manifest: Document, locale: Locale): Resource {
  const values = new Map<string, string>();
  const [table] = elements(manifest.documentElement, "Resources");
  for (const name of ["Image", "Url", "String"]) {
    for (const entry of elements(table, name)) {
      const override = elements(entry, "Override").find((each) => each.getAttribute("Locale") === locale);
      const value = override?.getAttribute("Value") ?? entry.getAttribute("DefaultValue") ?? "";
      values.set(entry.getAttribute("id") ?? "", value);
    }
  }
  return (id) => values.get(id ?? "") ?? "";
}

function text(from: Element | undefined, name: string, resource: Resource): string {
  return resource(elements(from, name)[0]?.getAttribute("resid"));
}

/** The manifest names the address it will be published at; here the same path is served. */
function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}

function elements(from: Element | undefined, name: string): Element[] {
  return from ? [...from.getElementsByTagNameNS("*", name)] : [];
}

function ownChild(from: Element | undefined, name: string): Element | undefined {
  return [...(from?.children ?? [])].find((child) => child.localName === name);
}

function withType(from: Document | Element | undefined, name: string, type: string): Element[] {
  const root = from instanceof Document ? from.documentElement : from;
  return elements(root, name).filter((element) => typeOf(element) === type);
}

function typeOf(element: Element | undefined): string | null | undefined {
  return element?.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}
