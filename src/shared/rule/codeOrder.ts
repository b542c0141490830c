import type { Rule } from "./rule";
import { codeCell, isSeveralLists, subjectRows, subjectStatements } from "./subjectRows";

/** Codes that do not ascend: 类 above its 款, 款 above its 项. One line per statement, whatever the number of rows. */
export const codeOrder: Rule = {
  id: "T02-4-3",
  statements: subjectStatements,
  level: "hint",
  source: "政府收支分类科目",
  evaluate: (context) => {
    const rows = subjectRows(context);
    if (isSeveralLists(rows)) return { applied: 0, breaches: [] };
    const misplaced = rows.flatMap((row, index) => {
      const above = rows[index - 1];
      return above && above.strip === row.strip && row.code < above.code ? [{ row, above }] : [];
    });
    const [first, ...others] = misplaced;
    // Where most rows descend, another order was chosen: by amount, or parents below their children.
    if (!first || misplaced.length * 2 > rows.length) return { applied: rows.length, breaches: [] };
    return {
      applied: rows.length,
      breaches: [
        {
          cell: codeCell(context, first.row),
          others: others.map(({ row }) => codeCell(context, row)),
          facts: { code: first.row.code, above: first.above.code, count: String(misplaced.length) },
        },
      ],
    };
  },
};
