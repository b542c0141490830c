import { subjectName } from "../statement/subjects";
import type { Breach, Rule } from "./rule";
import { codeCell, subjectRows, subjectStatements } from "./subjectRows";
import { mayCarry } from "./subjectNames";

/** A code beside a name that is another one's; codes that are not known (未收录) say nothing. */
export const codeNames: Rule = {
  id: "T02-4-6",
  statements: subjectStatements,
  level: "verify",
  source: "政府收支分类科目",
  evaluate: (context) => {
    let applied = 0;
    const breaches: Breach[] = [];
    for (const row of subjectRows(context)) {
      const fits = mayCarry(row.code, row.name);
      if (fits === undefined) continue;
      applied++;
      if (fits) continue;
      breaches.push({
        cell: codeCell(context, row),
        facts: { code: row.code, name: row.name, known: subjectName(row.code) ?? "" },
      });
    }
    return { applied, breaches };
  },
};
