import type { Breach, Rule, RuleContext } from "./rule";
import { codeCell, hasAmounts, subjectRows, subjectStatements } from "./subjectRows";

const SOURCE = "政府收支分类科目";

/**
 * A 款 without its 类, an 项 without its 款. A level that the form leaves out altogether is not missed: then the level
 * above it counts. One breach for all children of a missing row.
 */
export const parentMissing: Rule = {
  id: "T02-4-4",
  statements: subjectStatements,
  level: "verify",
  source: SOURCE,
  evaluate: (context) => {
    const rows = subjectRows(context);
    if (hasUnnamedRows(context)) return { applied: 0, breaches: [] };
    const codes = new Set(rows.map(({ code }) => code));
    const levels = levelsOf(codes);
    const missing = new Map<string, Breach>();
    let applied = 0;
    for (const row of rows) {
      const level = levels.filter((length) => length < row.code.length).at(-1);
      if (level === undefined) continue;
      applied++;
      const parent = row.code.slice(0, level);
      if (codes.has(parent) || missing.has(parent)) continue;
      missing.set(parent, { cell: codeCell(context, row), facts: { code: row.code, parent } });
    }
    return { applied, breaches: [...missing.values()] };
  },
};

/** A 类 or 款 with an amount and nothing below it, where the form goes down further. */
export const childrenMissing: Rule = {
  id: "T02-4-5",
  statements: subjectStatements,
  level: "verify",
  source: SOURCE,
  evaluate: (context) => {
    const rows = subjectRows(context);
    if (hasUnnamedRows(context)) return { applied: 0, breaches: [] };
    const codes = new Set(rows.map(({ code }) => code));
    const deepest = levelsOf(codes).at(-1) ?? 0;
    const withChildren = new Set(
      [...codes].flatMap((code) => [code.slice(0, 3), code.slice(0, 5)].filter((one) => one !== code)),
    );
    const parents = rows.filter(({ code }) => code.length < deepest);
    const breaches = parents
      .filter((row) => !withChildren.has(row.code) && hasAmounts(context, row))
      .map((row) => ({ cell: codeCell(context, row), facts: { code: row.code, name: row.name } }));
    return { applied: parents.length, breaches };
  },
};

/** A row without a name, or on a page that is not there, may be the one that seems to be missing. */
function hasUnnamedRows({ located }: RuleContext): boolean {
  return Object.values(located.blocks).some(({ unnamed }) => unnamed > 0);
}

/** The lengths of codes that occur, shortest first. */
function levelsOf(codes: ReadonlySet<string>): number[] {
  return [...new Set([...codes].map(({ length }) => length))].sort((a, b) => a - b);
}
