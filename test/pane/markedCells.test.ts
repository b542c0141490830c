import { checkWorkbook } from "../../src/shared/check/checkWorkbook";
import { marksOf } from "../../src/host/marksOf";
import { readFileSync } from "node:fs";
import path from "node:path";
import { workbookFromText } from "../core/support/workbookFromText";

const marked = (name: string): string[] => {
  const file = path.join(__dirname, "../core/cases", name, "workbook.txt");
  return marksOf(checkWorkbook(workbookFromText(readFileSync(file, "utf8"))), new Map()).map(
    ({ sheet, cell, kind }) => `${kind} ${sheet}!${cell}`,
  );
};

test("the cell that explains everything is marked as such, the other cells by their outcome", () => {
  expect(marked("03-class-with-two-digits-swapped")).toEqual([
    "wrong 支出决算表!D7",
    "wrong 支出决算表!C8",
    "culprit 支出决算表!D8",
  ]);
});

test("where many cells could be meant, none of them is accused in the sheet", () => {
  expect(marked("01-total-five-cents-off-eight-classes-is-wrong")).toEqual(["wrong 收入支出决算总表!F33"]);
});

test("a tail leaves the sheet as it is", () => {
  expect(marked("03-total-one-cent-off-its-classes-is-a-tail")).toEqual([]);
});
