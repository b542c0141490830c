import {
  type FormulaPart,
  type FunctionCall,
  formulaParts,
  formulaTokens,
  LONGEST_FORMULA,
} from "./formulaText";
import { nativeFunctions } from "./nativeFunctions";

/** A formula without functions of the add-in, or the first function that only its value can replace. */
export type NativeFormula =
  | { readonly kind: "native"; readonly formula: string }
  /** `function` is the name without its namespace: SCORE. */
  | { readonly kind: "value-only"; readonly function: string };

/**
 * The formula with every PERF function written out in functions of Excel (转为普通公式), so that it works for a
 * colleague without the add-in. Wherever PERF gives a number for numbers and blank cells, the native formula gives
 * the same at Excel's 15 digits, and its errors are of the same kind; a figure written as text with its unit or as
 * a dash becomes an error, never another figure.
 */
export function nativeFormula(formula: string): NativeFormula {
  const [first] = usesPerf(formula);
  if (first === undefined) return { kind: "native", formula };
  const parts = formulaParts(formula);
  if (!parts) return { kind: "value-only", function: first };
  const rewriting = new Rewriting();
  const written = rewriting.text(parts);
  const failed = rewriting.failed ?? (written.length > LONGEST_FORMULA ? first : undefined);
  return failed === undefined
    ? { kind: "native", formula: written }
    : { kind: "value-only", function: failed };
}

/** The PERF functions a formula uses, each once, in capitals and without their namespace: RATE. */
export function usesPerf(formula: string): string[] {
  const tokens = formulaTokens(formula);
  const names = tokens.flatMap((token, index) => (tokens[index + 1] === "(" ? (perfName(token) ?? []) : []));
  return [...new Set(names)];
}

/** Excel writes PERF.RATE into files as _xldudf_PERF_RATE. */
function perfName(name: string): string | undefined {
  return /^@?(?:PERF\.|_xldudf_PERF_)(\w+)$/iu.exec(name)?.[1]?.toUpperCase();
}

class Rewriting {
  /** The first function without a native form. */
  failed: string | undefined;

  text(parts: readonly FormulaPart[]): string {
    return parts.map((part) => (typeof part === "string" ? part : this.call(part))).join("");
  }

  private call({ name, args }: FunctionCall): string {
    const texts = args.map((arg) => this.text(arg));
    const perf = perfName(name);
    if (perf === undefined) return `${name}(${texts.join(",")})`;
    if (this.failed !== undefined) return "";
    const native = nativeFunctions.get(perf)?.(texts.map((text) => text.trim()));
    // Arguments that are written twice in every call grow without end when calls are nested.
    if (native === undefined || native.length > LONGEST_FORMULA) this.failed = perf;
    return native ?? "";
  }
}
