import type { Arrangement } from "./arrangement";
import type { LayoutChoices } from "./choices";
import { formStyle, rowHeight } from "./formStyle";
import { formWords } from "./formWords";
import type { SheetBuilder } from "./sheetBuilder";

/** What stands above the table: title, year, number, 部门 and 金额单位; above an annex its 附件N. */
export function drawHead(sheet: SheetBuilder, arrangement: Arrangement, choices: LayoutChoices): void {
  const { statement, unit, widths, working, headRows } = arrangement;
  const whole = (row: number) => ({ row, column: 0, rows: 1, columns: widths.length });
  const [left, right] = halves(widths);
  const words = formWords(arrangement, choices);
  const attachment = choices.attachments[statement.id];
  const isPublic = statement.number !== undefined;
  const titleRow = !isPublic && attachment ? 1 : 0;
  const unitRow = headRows - 1;

  if (titleRow > 0) {
    sheet.put(whole(0), attachment, formStyle.attachment);
    sheet.rowsAtLeast(0, 1, rowHeight.attachment);
  }
  const title = words(statement.printedTitle ?? statement.title);
  sheet.put(whole(titleRow), working ? `底稿：${title}` : title, formStyle.title);
  sheet.rowsAtLeast(titleRow, titleRow + 1, rowHeight.title);
  if (isPublic) {
    sheet.put(left(1), `${choices.year}年度`, formStyle.aboveLeft);
    sheet.put(right(1), working ? undefined : statement.number, formStyle.aboveRight);
  }
  sheet.put(left(unitRow), `部门：${unitLabel(choices)}`, formStyle.aboveLeft);
  sheet.put(right(unitRow), `金额单位：${unit}`, formStyle.aboveRight);
  sheet.rowsAtLeast(titleRow + 1, headRows, rowHeight.above);
}

function unitLabel({ unitName, scope }: LayoutChoices): string {
  return scope === "single" && !/[（(]本级[）)]$/u.test(unitName) ? `${unitName}（本级）` : unitName;
}

type Line = (row: number) => { row: number; column: number; rows: number; columns: number };

/** The left and the right of a line: long names of units left, short words right. */
function halves(widths: readonly number[]): [Line, Line] {
  const half = Math.ceil(widths.length / 2);
  return [
    (row) => ({ row, column: 0, rows: 1, columns: half }),
    (row) => ({ row, column: half, rows: 1, columns: widths.length - half }),
  ];
}
