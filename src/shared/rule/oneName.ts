import type { RuleContext, WorkbookBreach, WorkbookRule } from "./rule";
import { sheetOfRow } from "./ruleCells";
import { codeCell, subjectRows, subjectStatements, type SubjectRow } from "./subjectRows";
import { mayCarry, nameWord } from "./subjectNames";

interface Named {
  readonly context: RuleContext;
  readonly row: SubjectRow;
}

/**
 * One code, one name in all statements of a year. Where a name is not that of its code at all, `codeNames` has said so
 * already.
 */
export const oneName: WorkbookRule = {
  id: "K1",
  statements: subjectStatements,
  level: "verify",
  source: "同一科目在各表名称一致",
  *evaluate(contexts) {
    const seen = new Map<string, Named>();
    const differing = new Set<string>();
    const breaches: WorkbookBreach[] = [];
    let applied = 0;
    for (const context of contexts.filter(({ located }) => !located.working)) {
      for (const row of subjectRows(context)) {
        const word = nameWord(row.name);
        if (word === "" || mayCarry(row.code, row.name) === false) continue;
        const key = `${String(context.located.year)}/${row.code}`;
        const first = seen.get(key);
        if (!first) {
          seen.set(key, { context, row });
          continue;
        }
        applied++;
        if (nameWord(first.row.name) === word || differing.has(key)) continue;
        differing.add(key);
        breaches.push({
          located: context.located,
          cell: codeCell(context, row),
          others: [codeCell(first.context, first.row)],
          facts: {
            code: row.code,
            name: row.name,
            other: first.row.name,
            sheet: sheetOfRow(first.context, first.row.located).name,
          },
        });
      }
      yield;
    }
    return { applied, breaches };
  },
};
