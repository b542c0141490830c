import { normaliseText } from "../amount/text";
import { gradeOf, NATIONAL_BANDS } from "../indicator/grade";
import { firstTextOf, wordOf } from "../recognition/sheetText";
import type { CellPosition } from "../workbook/address";
import type { Rule, RuleContext } from "./rule";
import { scoringBlocks, scoringForms, pointsText } from "./indicatorRows";
import { figureCell, textRuleCell, valueOf } from "./ruleCells";

/** 自评等级：优; 评价等级为良好. A choice of several, 优□良□, is no grade. */
const GRADE = /(?:等级|等次|评级)(?:[:为是])?["“(]?(?<word>优|良|中|差)[秀好]?["”)]?(?:[。,;]|$)/u;
const LABEL = /(?:等级|等次|评级):?$/u;
const WORD = /^(?<word>优|良|中|差)[秀好]?$/u;

/** E8: a printed grade is that of the total score. */
export const gradeWord: Rule = {
  id: "E8",
  statements: scoringForms,
  level: "verify",
  source: "财预〔2020〕10号：90分（含）以上为优、80分（含）以上为良、60分（含）以上为中、60分以下为差",
  evaluate: (context) => {
    const { total } = scoringBlocks(context);
    const score = valueOf(figureCell(context, total, { key: "total", occurrence: 1 }, "score"));
    const printed = score && findGrade(context);
    if (!score || !printed) return { applied: 0, breaches: [] };
    const grade = gradeOf(score, NATIONAL_BANDS);
    if (grade === printed.word) return { applied: 1, breaches: [] };
    const cell = textRuleCell(context, printed.position, printed.word);
    return {
      applied: 1,
      breaches: [{ cell, facts: { word: printed.word, score: pointsText(score), grade } }],
    };
  },
};

function findGrade({
  sheet,
  located: { area },
  lastRow,
}: RuleContext): { readonly word: string; readonly position: CellPosition } | undefined {
  const right = area.column + area.columns - 1;
  for (let row = area.row + 1; row <= lastRow; row++) {
    for (let column = area.column; column <= right; column++) {
      const position = { row, column };
      const text = wordOf(firstTextOf(sheet, row, column, column));
      if (text === "") continue;
      const inside = GRADE.exec(text)?.groups?.word;
      if (inside !== undefined) return { word: inside, position };
      if (!LABEL.test(text)) continue;
      const beside = WORD.exec(normaliseText(firstTextOf(sheet, row, column + 1, right)))?.groups?.word;
      if (beside !== undefined) return { word: beside, position };
    }
  }
  return undefined;
}
