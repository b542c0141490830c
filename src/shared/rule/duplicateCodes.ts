import type { Breach, Rule } from "./rule";
import { codeCell, isSeveralLists, subjectRows, subjectStatements } from "./subjectRows";

/** A code that stands twice in one list. */
export const duplicateCodes: Rule = {
  id: "T02-4-2",
  statements: subjectStatements,
  level: "verify",
  source: "政府收支分类科目",
  evaluate: (context) => {
    const rows = subjectRows(context);
    if (isSeveralLists(rows)) return { applied: 0, breaches: [] };
    const first = new Map<string, (typeof rows)[number]>();
    const breaches: Breach[] = [];
    for (const row of rows) {
      const earlier = first.get(row.code);
      if (!earlier) first.set(row.code, row);
      else {
        breaches.push({
          cell: codeCell(context, row),
          others: [codeCell(context, earlier)],
          facts: { code: row.code, name: row.name },
        });
      }
    }
    return { applied: rows.length, breaches };
  },
};
