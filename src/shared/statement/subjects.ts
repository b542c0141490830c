import { normaliseText } from "../amount/text";
import { subjectCodes } from "./subjectCodes";

const names = new Map(subjectCodes.map(([code, name]) => [code, name]));

const knownNames = new Set(names.values());

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

/**
 * Codes read from pasted text, in the order written, without repeats; what is no code is given back as written. Of a
 * line that holds names or figures, as pasted from a table, only the code in front counts: 201 一般公共服务支出 572.26.
 */
export function parseCodes(text: string): { codes: string[]; unreadable: string[] } {
  const codes = new Set<string>();
  const unreadable: string[] = [];
  for (const line of text.split(/\n/u)) {
    const words = line
      .split(/[\s,，;；、|]+/u)
      .map(normaliseText)
      .filter((word) => word !== "");
    const isTableRow = words.some((word) => /\p{Script=Han}|\d\.\d/u.test(word));
    for (const word of isTableRow ? words.slice(0, 1) : words) {
      const code = /^\d+(?=$|\p{Script=Han})/u.exec(word)?.[0] ?? "";
      if (subjectLevel(code)) codes.add(code);
      else if (!knownNames.has(word)) unreadable.push(word);
    }
  }
  return { codes: [...codes], unreadable };
}

/**
 * A tree of rows from a list of codes: missing parents are added, children follow their parent, and siblings keep
 * the order in which they or their first descendant were given.
 */
export function withParents(codes: readonly string[]): string[] {
  const known = codes.filter((code) => subjectLevel(code));
  const all = [...new Set(known.flatMap((code) => [...ancestorCodes(code), code]))];
  const under = (parent: string, length: number): string[] =>
    all
      .filter((code) => code.length === length && code.startsWith(parent))
      .flatMap((code) => [code, ...under(code, length + 2)]);
  return under("", 3);
}
