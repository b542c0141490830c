import type { CountedSteps } from "../workbook/steps";
import type { Line } from "./line";
import { opensSubset, ordinalLevel } from "./words";

/** Deeper than every ordinal: lines without one are ordered by their indent below it. */
const NO_ORDINAL = 5;

export interface Levels {
  readonly parents: readonly (number | undefined)[];
  readonly subsets: readonly ({ readonly whole: number; readonly set: number } | undefined)[];
}

/** The line every line is a part of, by ordinals and indents; 其中 opens a set that lasts as deep as it stands. */
export function* levelParents(lines: readonly Line[], labels: readonly string[]): CountedSteps<Levels> {
  const parents: (number | undefined)[] = [];
  const subsets: ({ whole: number; set: number } | undefined)[] = [];
  const open: { level: number; index: number }[] = [];
  let subset: { whole: number; set: number; indent: number } | undefined;
  let wholeIndent = 0;
  for (const [place, line] of lines.entries()) {
    yield 1;
    const label = labels[place] ?? "";
    const indent = indentOf(label);
    if (subset && (line.rank > 0 || opensSubset(label) || indent <= subset.indent)) subset = undefined;
    const above = lines[place - 1];
    if (opensSubset(label) && above) {
      const before = subsets[place - 1];
      if (!before) wholeIndent = indentOf(labels[place - 1] ?? "");
      subset = { whole: before?.whole ?? above.index, set: line.index, indent: wholeIndent };
    }
    if (subset) {
      parents.push(undefined);
      subsets.push({ whole: subset.whole, set: subset.set });
      continue;
    }
    subsets.push(undefined);
    if (line.rank > 0) {
      open.length = 0;
      parents.push(undefined);
      continue;
    }
    const level = ordinalLevel(label) ?? NO_ORDINAL + indent;
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    parents.push(open.at(-1)?.index);
    open.push({ level, index: line.index });
  }
  return { parents, subsets };
}

/** The line with the code that a longer code continues: 2010301 belongs to 20103. */
export function* codeParents(
  lines: readonly Line[],
  codes: readonly string[],
): CountedSteps<(number | undefined)[]> {
  const known = new Map<string, number>();
  const parents: (number | undefined)[] = [];
  for (const [place, { index }] of lines.entries()) {
    yield 1;
    const code = codes[place] ?? "";
    if (code !== "") known.set(code, index);
    const above =
      known.get(code.slice(0, -2)) ?? (code.length > 5 ? known.get(code.slice(0, -4)) : undefined);
    parents.push(code === "" ? undefined : above);
  }
  return parents;
}

function indentOf(label: string): number {
  return /^[\s\u3000]*/u.exec(label)?.[0].length ?? 0;
}
