import { descendants, type Element } from "./element";

/**
 * The children each element may have, in the order Office demands. `!` marks those that must be there. Elements not
 * listed here are leaves, or hold children of one kind in any order.
 */
const sequences: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id!",
    "Version!",
    "ProviderName!",
    "DefaultLocale!",
    "DisplayName!",
    "Description!",
    "IconUrl!",
    "HighResolutionIconUrl!",
    "SupportUrl!",
    "AppDomains",
    "Hosts!",
    "Requirements!",
    "DefaultSettings!",
    "Permissions!",
    "VersionOverrides!",
  ],
  VersionOverrides: ["Hosts!", "Resources!"],
  Runtimes: ["Runtime!"],
  AllFormFactors: ["ExtensionPoint!"],
  DesktopFormFactor: ["GetStarted", "FunctionFile!", "ExtensionPoint!"],
  GetStarted: ["Title!", "Description!", "LearnMoreUrl!"],
  CustomTab: ["Group!", "Label!"],
  Group: ["Label!", "Icon!", "Control!"],
  Control: ["Label!", "Supertip!", "Icon!", "Action!"],
  Supertip: ["Title!", "Description!"],
  Resources: ["bt:Images!", "bt:Urls!", "bt:ShortStrings!", "bt:LongStrings!"],
};

const hostOverride = ["Runtimes!", "AllFormFactors!", "DesktopFormFactor!"];
const customFunctions = ["Script!", "Page!", "Metadata!", "Namespace!"];

/** Elements out of order, unknown where they stand, or missing. */
export function orderFaults(root: Element): string[] {
  return descendants(root).flatMap((element) => {
    const sequence = sequenceOf(element);
    return sequence ? faultsOf(element, sequence) : [];
  });
}

function sequenceOf({ name, attributes }: Element): readonly string[] | undefined {
  const type = attributes["xsi:type"];
  if (name === "Host" && type) return hostOverride;
  if (name === "ExtensionPoint" && type === "CustomFunctions") return customFunctions;
  return sequences[name];
}

function faultsOf(element: Element, sequence: readonly string[]): string[] {
  const names = sequence.map((each) => each.replace("!", ""));
  const faults: string[] = [];
  let reached = 0;
  for (const { name } of element.children) {
    const place = names.indexOf(name);
    if (place < 0) faults.push(`${element.name} may not hold ${name}`);
    else if (place < reached) faults.push(`${name} must stand before ${names[reached]} in ${element.name}`);
    else reached = place;
  }
  for (const needed of sequence.filter((each) => each.endsWith("!")).map((each) => each.replace("!", ""))) {
    if (!element.children.some((each) => each.name === needed))
      faults.push(`${element.name} lacks ${needed}`);
  }
  return faults;
}
