import * as functions from "../../functions/functions";
import type { CellValue } from "../../shared/workbook/snapshot";
import type { Argument } from "./argument";
import type { CatalogueEntry, CatalogueParameter } from "./catalogue";

/** What the cell would hold: one value, a row of them, or an error with the words Excel shows beside it. */
export type Outcome =
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "row"; readonly cells: readonly CellValue[] }
  | { readonly kind: "error"; readonly code: string; readonly words: string };

/** The values of a range, row by row. */
export type Content = readonly (readonly CellValue[])[];

type AnyFunction = (...given: readonly unknown[]) => unknown;

const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/;

/**
 * Calls the function that the cell will call, with what stands in the referenced cells now. As Excel does, it is not
 * called at all where one of them holds an error. `contents` are those of the arguments that are areas.
 */
export function tryOut(
  { id, parameters }: CatalogueEntry,
  args: readonly Argument[],
  contents: ReadonlyMap<Argument, Content>,
): Outcome {
  for (const content of contents.values()) {
    const code = content.flat().find((value) => typeof value === "string" && ERROR_VALUE.test(value));
    if (code !== undefined) return { kind: "error", code: String(code), words: "" };
  }
  const given = parameters.map((parameter, index) => handedOver(parameter, args[index], contents));
  const called = (functions as unknown as Readonly<Record<string, AnyFunction>>)[id.toLowerCase()];
  if (!called) throw new Error(`[functions] no function ${id}`);
  try {
    const answer = called(...given);
    const row: unknown = Array.isArray(answer) ? answer[0] : undefined;
    return Array.isArray(row)
      ? { kind: "row", cells: row as readonly CellValue[] }
      : { kind: "value", value: answer as CellValue };
  } catch (error) {
    if (!(error instanceof CustomFunctions.Error)) throw error;
    return { kind: "error", code: error.code, words: error.message ?? "" };
  }
}

/** An argument as Excel hands it to the function. */
function handedOver(
  parameter: CatalogueParameter,
  argument: Argument | undefined,
  contents: ReadonlyMap<Argument, Content>,
): unknown {
  if (argument === undefined || argument.kind === "blank") return null;
  if (argument.kind === "area") {
    const content = contents.get(argument) ?? [];
    return parameter.range ? content : content[0]?.[0];
  }
  const value = valueOf(argument);
  return parameter.range ? [[value]] : value;
}

function valueOf(argument: Exclude<Argument, { kind: "area" | "blank" }>): CellValue {
  switch (argument.kind) {
    // What a cell with these digits would hand over: Excel's numbers are binary.
    case "number":
      return Number(argument.digits);
    case "text":
      return argument.text;
    case "expression":
      throw new Error("An expression has no value outside of Excel.");
  }
}
