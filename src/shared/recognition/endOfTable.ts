import type { SheetSnapshot } from "../workbook/snapshot";
import type { Region } from "./region";
import { firstTextOf, wordOf } from "./sheetText";

const NOTE = /^(?:(?:注|说明|备注)[:：\d]|注释)/u;
const SIGN_OFF = /^(?:填表人|填报人|制表人|填表日期|填报日期|单位负责人|联系电话|联系人)/u;
const EMPTY_SENTENCE = /故本表(?:无|没有)数据/u;

/** Whether a note, the 填表人 line or the sentence under an empty table stands in a row: the table ended above it. */
export function isBelowTable(sheet: SheetSnapshot, region: Region, row: number): boolean {
  const text = firstTextOf(sheet, row, region.left, region.right);
  const word = wordOf(text);
  return NOTE.test(text) || SIGN_OFF.test(word) || EMPTY_SENTENCE.test(word);
}

/** The region up to the row above what stands below the table. */
export function cutBelowTable(sheet: SheetSnapshot, region: Region): Region {
  for (let row = region.first; row <= region.last; row++) {
    if (isBelowTable(sheet, region, row)) return { ...region, last: row - 1 };
  }
  return region;
}
