import type { Argument } from "./argument";
import { writeArgument } from "./argument";
import type { CatalogueEntry } from "./catalogue";

/** Whether every argument that the function demands is given. */
export function isComplete({ parameters }: CatalogueEntry, args: readonly Argument[]): boolean {
  return parameters.every(({ optional }, index) => optional || isGiven(args[index]));
}

/** The call as a cell holds it: what is left out between others stays empty, what is left out at the end is cut. */
export function callOf({ id }: CatalogueEntry, args: readonly Argument[], targetSheet: string): string {
  const last = args.reduce((end, argument, index) => (isGiven(argument) ? index + 1 : end), 0);
  const written = args.slice(0, last).map((argument) => writeArgument(argument, targetSheet));
  return `PERF.${id}(${written.join(",")})`;
}

/** The cell with the actual value, where a score can wait for it to be filled in. */
export function guardedCell(
  { id, parameters }: CatalogueEntry,
  args: readonly Argument[],
): (Argument & { readonly kind: "area" }) | undefined {
  const argument = id === "SCORE" ? args[parameters.findIndex(({ name }) => name === "actual")] : undefined;
  return argument?.kind === "area" ? argument : undefined;
}

/** The whole formula. With `keepBlank` a score shows nothing while its actual value is blank. */
export function formulaOf(
  entry: CatalogueEntry,
  args: readonly Argument[],
  targetSheet: string,
  keepBlank: boolean,
): string {
  const call = callOf(entry, args, targetSheet);
  const guarded = keepBlank ? guardedCell(entry, args) : undefined;
  return guarded ? `=IF(${writeArgument(guarded, targetSheet)}="","",${call})` : `=${call}`;
}

function isGiven(argument: Argument | undefined): boolean {
  return argument !== undefined && argument.kind !== "blank";
}
