/** A call of a function inside a formula, or a piece of text that is taken over as it stands. */
export type FormulaPart = string | FunctionCall;

export interface FunctionCall {
  readonly name: string;
  /** One list of parts per argument; PERF.RATE() has none, PERF.RATE(,) two empty ones. */
  readonly args: readonly (readonly FormulaPart[])[];
}

/**
 * Texts, quoted sheet names, array constants and bracketed references (with ' before a bracket of the name) each in
 * one piece, so that nothing inside them reads as a call; then names and references, numbers, and single marks.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^{}"]|"(?:[^"]|"")*")*\}|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|[^\s"'(){}[\],;+\-*/^&=<>%]+|\s+|./gsu;

/** Excel takes no longer formula and no deeper one. */
export const LONGEST_FORMULA = 8192;
const DEEPEST_NESTING = 64;

/** The formula cut into calls and what stands between; undefined where Excel would not have taken it either. */
export function formulaParts(formula: string): readonly FormulaPart[] | undefined {
  if (formula.length > LONGEST_FORMULA) return undefined;
  const tokens = formulaTokens(formula);
  const top: FormulaPart[] = [];
  const open: { name: string; args: FormulaPart[][] }[] = [];
  for (const [index, token] of tokens.entries()) {
    const parts = open.at(-1)?.args.at(-1) ?? top;
    if (token === "(") {
      const before = tokens[index - 1];
      const name = before !== undefined && isName(before) ? before : "";
      if (name !== "") parts.pop();
      open.push({ name, args: [[]] });
      if (open.length > DEEPEST_NESTING) return undefined;
    } else if (token === ")") {
      const call = open.pop();
      if (!call) return undefined;
      const [only] = call.args;
      const none = call.args.length === 1 && only?.join("").trim() === "";
      (open.at(-1)?.args.at(-1) ?? top).push({ name: call.name, args: none ? [] : call.args });
    } else if (token === "," && open.length > 0) open.at(-1)?.args.push([]);
    else parts.push(token);
  }
  return open.length === 0 ? top : undefined;
}

export function formulaTokens(formula: string): readonly string[] {
  return formula.match(TOKEN) ?? [];
}

/** Names of functions, with dots, and with the @ that newer versions write before them. */
export function isName(token: string): boolean {
  return /^@?[\p{L}_][\p{L}\p{N}_.]*$/u.test(token);
}
