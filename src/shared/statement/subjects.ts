import { normaliseText } from "../amount/text";
import { subjectCodes } from "./subjectCodes";

const names = new Map(subjectCodes.map(([code, name]) => [code, name]));

/** The name of a subject code; undefined is 未收录, which is never an error. */
export function subjectName(code: string): string | undefined {
  return names.get(code);
}

/** 类 3 digits, 款 5, 项 7. */
export type SubjectLevel = "class" | "section" | "item";

/** The level of a code, or undefined for text that is no subject code. */
export function subjectLevel(code: string): SubjectLevel | undefined {
  if (!/^[1-9]\d*$/.test(code)) return undefined;
  return code.length === 3 ? "class" : code.length === 5 ? "section" : code.length === 7 ? "item" : undefined;
}

/** The codes above a code, highest first: 2010301 → 201, 20103. */
export function ancestorCodes(code: string): string[] {
  return [3, 5].filter((length) => length < code.length).map((length) => code.slice(0, length));
}

/** Codes read from pasted text, in the order written, without repeats; what is no code is given back as written. */
export function parseCodes(text: string): { codes: string[]; unreadable: string[] } {
  const words = text.split(/[\s,，;；、|]+/u).map(normaliseText);
  const codes: string[] = [];
  const unreadable: string[] = [];
  for (const word of words) {
    const code = /^\d+/.exec(word)?.[0];
    if (word === "" || (code === undefined && [...names.values()].includes(word))) continue;
    if (code === undefined || !subjectLevel(code)) unreadable.push(word);
    else if (!codes.includes(code)) codes.push(code);
  }
  return { codes, unreadable };
}

/**
 * A tree of rows from a list of codes: missing parents are added, children follow their parent, and siblings keep
 * the order in which they or their first descendant were given.
 */
export function withParents(codes: readonly string[]): string[] {
  const all = [...new Set(codes.flatMap((code) => [...ancestorCodes(code), code]))];
  const under = (parent: string, length: number): string[] =>
    all
      .filter((code) => code.length === length && code.startsWith(parent))
      .flatMap((code) => [code, ...under(code, length + 2)]);
  return under("", 3);
}
