import type { LayoutChoices } from "../../shared/layout/choices";
import type { TakenFigures } from "../../shared/intake/takeFigures";
import type { LayoutForm } from "./layoutForm";

/** What another page can hand to this one: what was read from pasted tables. */
export type Prefill = Partial<
  Pick<
    LayoutChoices,
    | "unitName"
    | "year"
    | "statements"
    | "source"
    | "codes"
    | "fundCodes"
    | "capitalCodes"
    | "names"
    | "entries"
  >
>;

/** What was handed over, as it stands in the fields. */
export function formPart(given: Prefill): Partial<LayoutForm> {
  const { unitName, year, statements, source, codes, fundCodes, capitalCodes, names } = given;
  return {
    ...(unitName !== undefined && { unitName }),
    ...(year !== undefined && { year: String(year) }),
    ...(statements && { statements }),
    ...(source !== undefined && { source }),
    ...(codes && { codes: codes.join("\n") }),
    ...(fundCodes && { fundCodes: fundCodes.join("\n") }),
    ...(capitalCodes && { capitalCodes: capitalCodes.join("\n") }),
    ...(names && { names }),
  };
}

/** Pasted tables become working sheets of the statements that were pasted. */
export function prefillFrom(taken: TakenFigures): Prefill {
  const { codes, fundCodes, capitalCodes, names, entries } = taken;
  const statements = taken.statements.map(({ id }) => id).sort();
  const year = taken.located.map((statement) => statement.year).find((stated) => stated !== undefined);
  return {
    source: "working",
    statements,
    names,
    entries,
    ...(year !== undefined && { year }),
    ...(codes.length > 0 && { codes }),
    ...(fundCodes.length > 0 && { fundCodes }),
    ...(capitalCodes.length > 0 && { capitalCodes }),
  };
}
