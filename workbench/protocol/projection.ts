import { childObject, readProperty, type ExcelObject } from "./members";
import { wireName, type QueryInfo } from "./wire";

/**
 * The answer to a load: the chosen members of an object, nested where paths such as format/fill/color go deeper.
 * An empty choice or "*" means every scalar property. A null object answers null.
 */
export function project(object: ExcelObject, query: QueryInfo, version: string): unknown {
  if (object.isNull) return null;
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].filter((path) => path !== "*");
  if (object.items) return projectItems(object.items(), { ...query, Select: paths.map(belowItems) }, version);
  const answer: Record<string, unknown> = { ...object.identity };
  for (const [name, below] of byFirstStep(paths.length > 0 ? paths : Object.keys(object.properties ?? {}))) {
    const isChild = below.length > 0 || (object.objects !== undefined && Object.hasOwn(object.objects, name));
    answer[wireName(name)] = isChild
      ? project(childObject(object, name, version), { Select: below }, version)
      : readProperty(object, name, version);
  }
  return answer;
}

function projectItems(items: readonly ExcelObject[], query: QueryInfo, version: string): unknown {
  const first = query.Skip ?? 0;
  const chosen = items.slice(first, query.Top === undefined ? undefined : first + query.Top);
  const select = (query.Select ?? []).filter((path) => path !== "");
  return { _Items: chosen.map((item) => project(item, { Select: select }, version)) };
}

function belowItems(path: string): string {
  return path.replace(/^items(\/|$)/i, "");
}

function byFirstStep(paths: readonly string[]): Map<string, string[]> {
  const steps = new Map<string, string[]>();
  for (const path of paths) {
    const [first = "", ...rest] = path.split("/");
    const below = steps.get(first) ?? [];
    if (rest.length > 0) below.push(rest.join("/"));
    steps.set(first, below);
  }
  return steps;
}
