import { allNamed, at, descendants, type Element } from "./element";
import { pngSize } from "./pictures";

/** The built files by their path below the add-in's address; undefined where there is none. */
export type BuiltFiles = (name: string) => Buffer | undefined;

/** Addresses that are not https, lie outside the add-in or point to nothing; icons of the wrong size. */
export function fileFaults(root: Element, files: BuiltFiles): string[] {
  const page = at(root, "DefaultSettings", "SourceLocation")?.attributes.DefaultValue ?? "";
  if (!URL.canParse(page)) return [`SourceLocation is not an address: ${page}`];
  const folder = new URL(".", page);
  return [
    ...new Set(addresses(root).flatMap((each) => addressFaults(each, folder, files))),
    ...domainFaults(root, folder),
    ...iconFaults(root, folder, files),
  ];
}

function addresses(root: Element): string[] {
  const single = ["IconUrl", "HighResolutionIconUrl", "SupportUrl"].flatMap((name) => at(root, name) ?? []);
  const pages = at(root, "DefaultSettings", "SourceLocation") ?? [];
  const resources = at(root, "VersionOverrides", "Resources") ?? root;
  const linked = [...allNamed(resources, "bt:Image"), ...allNamed(resources, "bt:Url")];
  return [single, pages, linked]
    .flat()
    .flatMap(descendants)
    .map((each) => each.attributes.DefaultValue ?? each.attributes.Value ?? "");
}

function addressFaults(address: string, folder: URL, files: BuiltFiles): string[] {
  if (!URL.canParse(address)) return [`This is not an address: ${address}`];
  if (new URL(address).protocol !== "https:") return [`Office loads https only: ${address}`];
  const name = nameBelow(folder, address);
  if (name === undefined) return [`This address lies outside the add-in: ${address}`];
  return files(name) ? [] : [`The build has no ${name}`];
}

function domainFaults(root: Element, folder: URL): string[] {
  return allNamed(root, "AppDomain")
    .filter((each) => each.text !== folder.origin)
    .map((each) => `AppDomains may hold our own origin only, not ${each.text}`);
}

function iconFaults(root: Element, folder: URL, files: BuiltFiles): string[] {
  const faults = [
    ...sizeFaults(at(root, "IconUrl")?.attributes.DefaultValue, 32, folder, files),
    ...sizeFaults(at(root, "HighResolutionIconUrl")?.attributes.DefaultValue, 64, folder, files),
  ];
  const images = new Map(allNamed(root, "bt:Image").map((each) => [each.attributes.id, each.attributes]));
  for (const icon of allNamed(root, "Icon")) {
    const sizes = icon.children.map((each) => each.attributes.size);
    for (const size of ["16", "32", "80"].filter((each) => !sizes.includes(each))) {
      faults.push(`An icon lacks its picture of ${size} pixels (it has ${sizes.join(", ")})`);
    }
    for (const { attributes } of icon.children) {
      const address = images.get(attributes.resid)?.DefaultValue;
      faults.push(...sizeFaults(address, Number(attributes.size), folder, files));
    }
  }
  return [...new Set(faults)];
}

function sizeFaults(address: string | undefined, pixels: number, folder: URL, files: BuiltFiles): string[] {
  const name = address && URL.canParse(address) ? nameBelow(folder, address) : undefined;
  const bytes = name === undefined ? undefined : files(name);
  // An address without a file has its own fault.
  if (!bytes) return [];
  const size = pngSize(bytes);
  if (!size) return [`${name} is no PNG picture`];
  if (size.width === pixels && size.height === pixels) return [];
  return [`${name} is ${size.width} × ${size.height} pixels, not ${pixels} × ${pixels}`];
}

/** The path of an address below the folder of the add-in. */
export function nameBelow(folder: URL, address: string): string | undefined {
  const { href } = new URL(address);
  return href.startsWith(folder.href) ? href.slice(folder.href.length) : undefined;
}
