import { isFigure } from "../statement/statement";
import { areaAddress } from "../workbook/address";
import { type Arrangement, panelsOf } from "./arrangement";
import { formStyle, rowHeight } from "./formStyle";
import type { SheetBuilder } from "./sheetBuilder";

const SIGN_OFF = ["填表人：", "填报日期：", "联系电话：", "单位负责人签字："];

/** What stands below the table: footnotes, the sentence of an empty statement, the line of signatures. */
export function drawBelow(
  sheet: SheetBuilder,
  arrangement: Arrangement,
  words: (text: string) => string,
): void {
  const { statement, widths, working } = arrangement;
  // Working sheets are not published.
  if (working) return;
  let row = arrangement.footRow;
  const line = () => ({ row, column: 0, rows: 1, columns: widths.length });
  for (const footnote of statement.footnotes) {
    sheet.put(line(), words(footnote), formStyle.footnote);
    sheet.rowsAtLeast(row, ++row, rowHeight.footnote);
  }
  if (statement.emptySentence) {
    sheet.put(
      line(),
      { formula: whileEmpty(arrangement, words(statement.emptySentence)) },
      formStyle.footnote,
    );
    sheet.rowsAtLeast(row, ++row, rowHeight.footnote);
  }
  if (statement.signOff) {
    for (const { text, column, columns } of signOffParts(widths)) {
      sheet.put({ row, column, rows: 1, columns }, text, formStyle.signOff);
    }
    sheet.rowsAtLeast(row, ++row, rowHeight.signOff);
  }
  const reminder = reasonsMissing(arrangement);
  if (reminder) {
    sheet.put(line(), { formula: reminder }, formStyle.footnote);
    sheet.rowsAtLeast(row, row + 1, rowHeight.footnote);
  }
}

/** How many scores below their weight have no reason yet, in a sentence that goes when all have one. */
function reasonsMissing(arrangement: Arrangement): string | undefined {
  const { reasonFor } = arrangement.statement;
  const panel = panelsOf(arrangement).find(({ block }) => block.key === reasonFor?.block);
  const items = panel?.rows.filter(({ kind }) => kind !== "total").length ?? 0;
  if (!reasonFor || !panel || items === 0) return undefined;
  const cells = (key: string): string => {
    const column = panel.columns.find(({ column }) => column.key === key);
    if (!column) throw new Error(`[layout] statement ${arrangement.statement.id} has no column ${key}`);
    return areaAddress({ row: panel.bodyRow, column: column.first, rows: items, columns: 1 });
  };
  const [weight, score, reason] = [cells(reasonFor.weight), cells(reasonFor.score), cells(reasonFor.reason)];
  const count = `SUMPRODUCT((${score}<>"")*(${score}<${weight})*(${reason}=""))`;
  const [before = "", after = ""] = reasonFor.sentence.split("{count}");
  return `=IF(${count}=0,"","${before}"&${count}&"${after}")`;
}

/** The sentence while no figure but zero stands in the body; blanks and words are neither above nor below zero. */
function whileEmpty(arrangement: Arrangement, sentence: string): string {
  const areas = panelsOf(arrangement).map(({ columns, bodyRow, endRow }) => {
    const figures = columns.filter(({ column: { role } }) => isFigure(role));
    const [first, last] = [figures[0], figures.at(-1)];
    if (!first || !last) throw new Error(`[layout] statement ${arrangement.statement.id} has no figures`);
    const columnCount = last.first + last.span - first.first;
    return areaAddress({ row: bodyRow, column: first.first, rows: endRow - bodyRow, columns: columnCount });
  });
  const counts = areas.flatMap((area) => [`COUNTIF(${area},">0")`, `COUNTIF(${area},"<0")`]);
  return `=IF(${counts.join("+")}=0,"${sentence.replaceAll('"', '""')}","")`;
}

/** The parts of the line, as equal in width as the columns allow. */
function signOffParts(widths: readonly number[]): { text: string; column: number; columns: number }[] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let column = 0;
  let reached = 0;
  return SIGN_OFF.map((text, index) => {
    const first = column;
    const left = SIGN_OFF.length - 1 - index;
    const target = (whole * (index + 1)) / SIGN_OFF.length;
    do reached += widths[column++] ?? 0;
    while (column < widths.length - left && (left === 0 || reached + (widths[column] ?? 0) / 2 <= target));
    return { text, column: first, columns: column - first };
  });
}
