import { isFilled } from "../recognition/locatedStatement";
import { isSentence, textAt, wordOf } from "../recognition/sheetText";
import type { CellPosition } from "../workbook/address";
import { cellAt } from "../workbook/snapshot";
import type { Rule, RuleContext } from "./rule";
import { textRuleCell } from "./ruleCells";

const statements: Rule["statements"] = ["07", "08", "09"];

/** 故本表无数据, 本单位没有…收入: said in many ways, below the table, in a note or in the first row. */
const SAYS_EMPTY =
  /(?:无|没有)数据|本表为空|空表|不涉及|(?:没有|未发生|未安排|未使用|(?:单位|部门|年|年度)无|无(?=政府性|国有|财政|["“]?三公))[^。;]{0,40}(?:收入|支出|安排|经费|拨款|预算|结余)/u;

const SAYS_NO_DATA = /本表(?:无|没有|为空)/u;

/** X19: an empty 07, 08 or 09 is published with the sentence that says why (空表说明). */
export const emptySentence: Rule = {
  id: "X19-1",
  statements,
  level: "hint",
  source: "部门决算公开要求：空表列示并说明",
  whenEmpty: true,
  evaluate: (context) => {
    const { located } = context;
    if (isFilled(located)) return { applied: 0, breaches: [] };
    if (findText(context, SAYS_EMPTY, true)) return { applied: 1, breaches: [] };
    const { area, title, year, statement } = located;
    const sentence = (statement.emptySentence ?? "").replace(
      "{year}年度",
      year === undefined ? "" : `${String(year)}年度`,
    );
    const breach = {
      cell: textRuleCell(context, { row: area.row, column: titleColumn(context) }, title),
      facts: { title: statement.title, sentence },
    };
    return { applied: 1, breaches: [breach] };
  },
};

/** A sentence that was left standing when figures came. */
export const outdatedEmptySentence: Rule = {
  id: "X19-2",
  statements,
  level: "verify",
  source: "部门决算公开要求：空表列示并说明",
  evaluate: (context) => {
    const found = findText(context, SAYS_NO_DATA, false);
    if (!found) return { applied: 1, breaches: [] };
    const cell = textRuleCell(context, found, context.located.statement.title);
    return {
      applied: 1,
      breaches: [{ cell, facts: { title: context.located.statement.title, sentence: cell.value } }],
    };
  },
};

/** The first cell from the header down that says so; a formula that has not been calculated says what it will. */
function findText(
  { sheet, located: { area }, lastRow }: RuleContext,
  words: RegExp,
  orFormula: boolean,
): CellPosition | undefined {
  for (let row = area.row + 1; row <= lastRow; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const { formula, kind } = cellAt(sheet, { row, column });
      const text = orFormula && kind === "empty" ? formula : textAt(sheet, { row, column });
      // A long note may hold the sentence too; what is longer than any note is not read.
      const word = isSentence(text) ? text.slice(0, 2000).replace(/\s+/gu, "") : wordOf(text);
      if (word.length > 3 && words.test(word)) return { row, column };
    }
  }
  return undefined;
}

function titleColumn({ sheet, located: { area, title } }: RuleContext): number {
  for (let column = area.column; column < area.column + area.columns; column++) {
    if (textAt(sheet, { row: area.row, column }) === title) return column;
  }
  return area.column;
}
