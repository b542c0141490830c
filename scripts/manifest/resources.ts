import { allNamed, at, descendants, type Element } from "./element";

const longest = { id: 32, "bt:ShortStrings": 125, "bt:LongStrings": 250, url: 2048 } as const;

/** Resource ids dangling, unused, twice or too long; texts and addresses beyond Office's limits. */
export function resourceFaults(root: Element): string[] {
  const resources = at(root, "VersionOverrides", "Resources");
  if (!resources) return [];
  const kinds = resources.children;
  return [...closureFaults(root, kinds), ...idFaults(root), ...kinds.flatMap(lengthFaults)];
}

function closureFaults(root: Element, kinds: readonly Element[]): string[] {
  const defined = kinds.flatMap((kind) => kind.children.map((each) => each.attributes.id ?? ""));
  const used = new Set(descendants(root).flatMap((each) => each.attributes.resid ?? []));
  return [
    ...[...used]
      .filter((id) => !defined.includes(id))
      .map((id) => `No resource has the id ${id}, which is used`),
    ...defined.filter((id) => !used.has(id)).map((id) => `The resource ${id} is never used`),
  ];
}

function idFaults(root: Element): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { name, attributes } of descendants(root)) {
    const { id, resid } = attributes;
    for (const each of [id, resid]) {
      if (each && each.length > longest.id)
        faults.push(`The id ${each} has more than ${longest.id} characters`);
    }
    // OfficeMenu ids are names of Office's own menus.
    if (id === undefined || name === "OfficeMenu") continue;
    if (seen.has(id)) faults.push(`The id ${id} is given twice`);
    seen.add(id);
  }
  return faults;
}

function lengthFaults(kind: Element): string[] {
  const limit =
    kind.name === "bt:ShortStrings" || kind.name === "bt:LongStrings" ? longest[kind.name] : longest.url;
  return kind.children.flatMap((resource) =>
    [resource.attributes.DefaultValue, ...resource.children.map((each) => each.attributes.Value)].flatMap(
      (text) => {
        const where = `The text of ${resource.attributes.id} in ${kind.name}`;
        if (!text) return [`${where} is empty`];
        return text.length > limit ? [`${where} has more than ${limit} characters`] : [];
      },
    ),
  );
}

/** Texts lacking in a language: Chinese is the default, so every text has exactly one override, for en-US. */
export function localeFaults(root: Element): string[] {
  const faults: string[] = [];
  const locale = at(root, "DefaultLocale")?.text;
  if (locale !== "zh-CN") faults.push(`DefaultLocale must be zh-CN, not ${locale ?? "missing"}`);
  const texts = ["DisplayName", "Description"].flatMap((name) => at(root, name) ?? []);
  const metadata = at(allNamed(root, "Metadata")[0] ?? root, "SourceLocation")?.attributes.resid;
  const descriptions = allNamed(root, "bt:Url").filter((each) => each.attributes.id === metadata);
  for (const text of [...texts, ...allNamed(root, "bt:String"), ...descriptions]) {
    const name = text.attributes.id ?? text.name;
    const locales = text.children.map((each) => each.attributes.Locale);
    if (locales.length === 0) faults.push(`${name} has no en-US text`);
    else if (locales.length > 1 || locales[0] !== "en-US") {
      faults.push(`${name} must have one override, for en-US, not for ${locales.join(", ")}`);
    }
  }
  return faults;
}
