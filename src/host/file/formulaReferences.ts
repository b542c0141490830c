/** What a formula leans on outside its own sheet. Names are folded as Excel compares them. */
export interface FormulaReferences {
  readonly sheets: readonly string[];
  /** Words that may be defined names; functions and cells are among them. */
  readonly words: readonly string[];
  /** Whether it leans on another workbook or on something deleted. */
  readonly isBroken: boolean;
}

/** A text in double quotes, or what stands before "!", or a word. */
const PIECES =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|((?:\[[^\]]*\])?[\p{L}\p{N}_.:]*[\p{L}\p{N}_.])!|#REF!|([\p{L}_\\][\p{L}\p{N}_.\\]*)/gu;

export function formulaReferences(formula: string): FormulaReferences {
  const sheets: string[] = [];
  const words: string[] = [];
  let isBroken = false;
  for (const [whole, quoted, plain, word] of formula.matchAll(PIECES)) {
    const before = quoted?.replace(/''/g, "'") ?? plain;
    if (whole === "#REF!") isBroken = true;
    else if (before?.includes("[")) isBroken = true;
    else if (before !== undefined) sheets.push(...before.split(":").map(foldName));
    else if (word !== undefined) words.push(foldName(word));
  }
  return { sheets, words, isBroken };
}

/** As Excel compares the names of sheets and of cells: without case. */
export function foldName(name: string): string {
  return name.toLowerCase();
}
