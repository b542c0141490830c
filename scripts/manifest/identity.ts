import { allNamed, at, type Element } from "./element";

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const version = /^\d{1,5}(\.\d{1,5}){1,3}$/;
const requirements: Readonly<Record<string, string>> = { SharedRuntime: "1.1", ExcelApi: "1.13" };

/** What the add-in says it is: id, version, permission and what it needs of Excel. */
export function identityFaults(root: Element): string[] {
  const faults: string[] = [];
  const id = at(root, "Id")?.text ?? "";
  if (!guid.test(id)) faults.push(`Id must be a GUID, not ${id}`);
  const number = at(root, "Version")?.text ?? "";
  if (!version.test(number)) faults.push(`Version must be two to four numbers, not ${number}`);
  const permissions = at(root, "Permissions")?.text;
  if (permissions !== "ReadWriteDocument") {
    faults.push(`Permissions must be ReadWriteDocument, not ${permissions ?? "missing"}`);
  }
  for (const [name, least] of Object.entries(requirements)) {
    const set = allNamed(root, "Set").find((each) => each.attributes.Name === name);
    if (set?.attributes.MinVersion !== least) faults.push(`Requirements must ask for ${name} ${least}`);
  }
  return faults;
}

/**
 * The shared runtime: one page for functions, ribbon commands and pane. Office starts it only when all four places
 * name the same resource, and keeps one pane only when no button asks for one of its own.
 */
export function runtimeFaults(root: Element): string[] {
  const runtime = allNamed(root, "Runtime")[0];
  const page = runtime?.attributes.resid;
  const faults: string[] = [];
  if (runtime?.attributes.lifetime !== "long") faults.push("Runtime must have the lifetime long");
  const places: readonly (readonly [string, Element | undefined])[] = [
    ["the Page of CustomFunctions", at(allNamed(root, "Page")[0] ?? root, "SourceLocation")],
    ["FunctionFile", allNamed(root, "FunctionFile")[0]],
    ...allNamed(root, "Action")
      .filter((each) => each.attributes["xsi:type"] === "ShowTaskpane")
      .map((each) => ["a ShowTaskpane action", at(each, "SourceLocation")] as const),
  ];
  for (const [place, element] of places) {
    if (element?.attributes.resid !== page)
      faults.push(`${place} must name the page of the Runtime, ${page}`);
  }
  if (allNamed(root, "TaskpaneId").length > 0) faults.push("A shared runtime has one pane, so no TaskpaneId");
  return [...faults, ...namespaceFaults(root)];
}

function namespaceFaults(root: Element): string[] {
  const resid = allNamed(root, "Namespace")[0]?.attributes.resid;
  const resource = allNamed(root, "bt:String").find((each) => each.attributes.id === resid);
  const names = [
    resource?.attributes.DefaultValue,
    ...(resource?.children ?? []).map((each) => each.attributes.Value),
  ];
  return names.every((name) => name === "PERF")
    ? []
    : ["The namespace of the functions must be PERF everywhere"];
}
