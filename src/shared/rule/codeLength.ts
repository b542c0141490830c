import { normaliseText } from "../amount/text";
import { textAt } from "../recognition/sheetText";
import { addTo } from "../workbook/listsByKey";
import type { Breach, Rule, RuleContext } from "./rule";
import { sheetOfRow, textRuleCell } from "./ruleCells";
import { type SubjectRow, subjectRows, subjectStatements } from "./subjectRows";

/** Digits beside a name that are no code: recognition passes over such a row, so that the sheet itself is read. */
export const codeLength: Rule = {
  id: "T02-4-1",
  statements: subjectStatements,
  level: "hard",
  source: "政府收支分类科目：类 3 位、款 5 位、项 7 位",
  evaluate: (context) => {
    const rows = subjectRows(context);
    const strips = new Map<string, SubjectRow[]>();
    for (const row of rows) addTo(strips, `${row.located.sheet ?? ""}!${row.strip}`, row);
    return {
      applied: rows.length,
      breaches: [...strips.values()].flatMap((strip) => strayCodes(context, strip)),
    };
  },
};

function strayCodes(context: RuleContext, strip: readonly SubjectRow[]): Breach[] {
  const { located } = context;
  const [first] = strip;
  const columns = first && (first.located.columns ?? located.blocks[first.block]?.columns);
  if (!columns || columns.code === undefined || columns.name === undefined) return [];
  const { code: codeColumn, name: nameColumn } = columns;
  // 类 款 项 in three columns: no cell holds a whole code.
  if (nameColumn - codeColumn > 2) return [];
  const sheet = sheetOfRow(context, first.located);
  const lastRow = first.located.sheet === undefined ? context.lastRow : Infinity;
  const known = new Set(strip.map(({ located: { row } }) => row));
  const last = strip.at(-1)?.located.row ?? first.located.row;
  const breaches: Breach[] = [];
  for (let row = first.located.row; row <= Math.min(last + 1, lastRow); row++) {
    const text = textAt(sheet, { row, column: codeColumn });
    const name = textAt(sheet, { row, column: nameColumn });
    if (known.has(row) || text.length > 20 || !/^\d{2,}$/u.test(normaliseText(text))) continue;
    if (!/\p{Script=Han}/u.test(name)) continue;
    const code = normaliseText(text);
    breaches.push({
      cell: textRuleCell(context, { sheet, row, column: codeColumn }, name),
      facts: { code, name, digits: String(code.length) },
    });
  }
  return breaches;
}
