import { CellError } from "../model/cell";
import type { ArgumentValue } from "../../src/host/formula/nativeFormulas";

/** A custom function as the add-in's metadata file describes it. */
export interface CustomFunction {
  readonly id: string;
  /** Without the namespace. */
  readonly name: string;
  readonly parameters: readonly {
    readonly dimensionality?: string;
    readonly repeating?: boolean;
    readonly optional?: boolean;
  }[];
}

/** The arguments in the shape a function's parameters ask for, or the error that keeps it from being called. */
export function shapedArguments(
  { parameters }: CustomFunction,
  args: readonly { value: ArgumentValue; reference: boolean }[],
): unknown[] | CellError {
  const least = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
  const last = parameters.at(-1);
  if (args.length < least || (args.length > parameters.length && !last?.repeating))
    return new CellError("#VALUE!");
  const shaped: unknown[] = [];
  const repeated: unknown[] = [];
  for (const [index, { value }] of args.entries()) {
    const error = firstError(value);
    if (error) return error;
    const parameter = parameters[index] ?? last;
    const matrix = parameter?.dimensionality === "matrix";
    const fitting = matrix ? (Array.isArray(value) ? value : [[value]]) : topLeft(value);
    (parameter?.repeating ? repeated : shaped).push(fitting);
  }
  while (shaped.length < parameters.length - (last?.repeating ? 1 : 0)) shaped.push(null);
  return last?.repeating ? [...shaped, repeated] : shaped;
}

/** A range where one value is wanted would spill in Excel; here its first cell counts. */
function topLeft(value: ArgumentValue): unknown {
  return Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
}

function firstError(value: ArgumentValue): CellError | undefined {
  if (!Array.isArray(value)) return value instanceof CellError ? value : undefined;
  return value.flat().find((item) => item instanceof CellError);
}
