import type { Rule } from "./rule";
import { codeCell, hasAmounts, subjectRows } from "./subjectRows";

/** Capital construction and subsidies to enterprises and social funds are project spending. */
const NOT_BASIC = /^(?:309|311|312|313)/u;

/** T06-4: a subject that 基本支出 may not use. A row printed without an amount is no use of it. */
export const basicSubjects: Rule = {
  id: "T06-4",
  statements: ["06"],
  level: "verify",
  source: "部门预算支出经济分类科目",
  evaluate: (context) => {
    const rows = subjectRows(context);
    const breaches = rows
      .filter((row) => NOT_BASIC.test(row.code) && hasAmounts(context, row))
      .map((row) => ({ cell: codeCell(context, row), facts: { code: row.code, name: row.name } }));
    return { applied: rows.length, breaches };
  },
};
