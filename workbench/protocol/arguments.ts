import { invalidArgument } from "./hostError";
import { isExcelObject, type Cells, type ExcelObject } from "./members";

/** The arguments of one call, read by place; anything of the wrong kind is an InvalidArgument as in Excel. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  raw(index: number): unknown {
    return this.values[index];
  }

  given(index: number): boolean {
    const value = this.values[index];
    return value !== undefined && value !== null;
  }

  text(index: number): string {
    return asText(this.values[index]);
  }

  integer(index: number, missing?: number): number {
    return missing !== undefined && !this.given(index) ? missing : asInteger(this.values[index]);
  }

  flag(index: number, missing = false): boolean {
    return this.given(index) ? asFlag(this.values[index]) : missing;
  }

  oneOf<Choice extends string>(index: number, choices: readonly Choice[], missing: Choice): Choice {
    return this.given(index) ? asOneOf(this.values[index], choices) : missing;
  }

  object(index: number): ExcelObject | undefined {
    const value = this.values[index];
    return isExcelObject(value) ? value : undefined;
  }

  /** The cells of a Range argument; undefined when the argument is not a range. */
  cells(index: number): Cells | undefined {
    return this.object(index)?.cells;
  }
}

export function asText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function asInteger(value: unknown): number {
  const number = asNumber(value);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** One of Office.js's enumeration values, which it compares without case. */
export function asOneOf<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice {
  const wanted = asText(value).toLowerCase();
  const found = choices.find((choice) => choice.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument();
  return found;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

/** #RRGGBB in upper case, from #RRGGBB, RRGGBB or one of the colour names Office.js documents. */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  const named = COLOR_NAMES[text.toLowerCase()];
  if (named) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalidArgument();
  return `#${text.replace("#", "").toUpperCase()}`;
}

const COLOR_NAMES: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
  pink: "#FFC0CB",
};
