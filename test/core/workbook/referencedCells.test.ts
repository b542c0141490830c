import { referencedCells } from "../../../src/shared/workbook/referencedCells";

test.each([
  ["=SUM(C9:C11)", ["C9", "C10", "C11"]],
  ["=ROUND(SUM($C$9,C11)-D3,2)", ["C9", "C11", "D3"]],
  ["=支出决算表!C7+'一般 公共'!D8", ["支出决算表!C7", "'一般 公共'!D8"]],
  ["=SUM(C9,#REF!)", ["C9"]],
  ["=SUM(A1:XFD1048576)", []],
  ["=572.26*2", []],
])("%s refers to %j", (formula, cells) => {
  expect([...referencedCells(formula)]).toEqual(cells);
});
