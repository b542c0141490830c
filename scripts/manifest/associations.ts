import type { BuiltFiles } from "./files";

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly name: string }[];
}

/** Functions Excel is told of but our script does not define, and the other way round; languages that differ. */
export function functionFaults(files: BuiltFiles): string[] {
  const chinese = metadata(files("functions.json"));
  const english = metadata(files("functions.en-US.json"));
  const script = files("functions.js")?.toString();
  if (!chinese || !english || script === undefined) {
    return ["The build lacks functions.json, functions.en-US.json or functions.js"];
  }
  const told = chinese.functions.map((each) => each.id);
  const associated = [...script.matchAll(/CustomFunctions\.associate\(\s*["']([^"']+)["']/g)].map(
    ([, id]) => id,
  );
  return [
    ...told.filter((id) => !associated.includes(id)).map((id) => `functions.js does not associate ${id}`),
    ...associated.filter((id) => !told.includes(id ?? "")).map((id) => `functions.json does not list ${id}`),
    ...(sameFunctions(chinese, english)
      ? []
      : ["functions.en-US.json lists other functions than functions.json"]),
  ];
}

/** Ribbon commands without a handler in the pane's scripts. */
export function commandFaults(commands: readonly string[], scripts: string): string[] {
  const associated = [...scripts.matchAll(/\.actions\.associate\(\s*["']([^"']+)["']/g)].map(
    ([, name]) => name,
  );
  return commands
    .filter((name) => !associated.includes(name))
    .map((name) => `No script associates the command ${name}`);
}

function metadata(bytes: Buffer | undefined): Metadata | undefined {
  return bytes && (JSON.parse(bytes.toString()) as Metadata);
}

function sameFunctions(one: Metadata, other: Metadata): boolean {
  const names = ({ functions }: Metadata): string => functions.map(({ id, name }) => `${id}=${name}`).join();
  return names(one) === names(other);
}
