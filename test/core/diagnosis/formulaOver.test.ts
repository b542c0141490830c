import { formulaOver } from "../../../src/shared/diagnosis/formulaOver";
import type { Operand } from "../../../src/shared/verdict/evaluate";
import type { PlacedCell } from "../../../src/shared/verdict/placedCell";

const home = cell("支出决算表", 6, 2);

function cell(sheet: string, row: number, column: number, unit: "元" | "万元" = "万元"): PlacedCell {
  return {
    sheet,
    row,
    column,
    unit,
    role: "amount",
    reading: { kind: "blank" },
    hasFormula: false,
    rowLabel: "",
    columnHeader: "",
  };
}

function terms(...cells: PlacedCell[]): Operand[] {
  return cells.map((each) => ({ role: "term", sign: 1, cell: each }) as Operand);
}

test.each([
  ["=SUM(C1:C2)", "=SUM(C9:C10)"],
  ["=ROUND(SUM(C1:C2),2)", "=ROUND(SUM(C9:C10),2)"],
  ["=ROUND(C1,2)+C2", "=ROUND(SUM(C9:C10),2)"],
  ["=ROUND(C1,2)+ROUND(C2,2)", "=ROUND(SUM(C9:C10),2)"],
  ["=ROUND(C1,2)+ROUND(C2,4)", undefined],
  ["=ROUND(SUM(C1:C2),-2)", undefined],
])("like %s it is %s", (like, proposed) => {
  const added = terms(cell("支出决算表", 8, 2), cell("支出决算表", 9, 2));
  expect(formulaOver(added, home, like)).toBe(proposed);
});

test("a sum over nothing is no formula: Excel would refuse it", () => {
  expect(formulaOver([], home, "=ROUND(SUM(D18),2)")).toBeUndefined();
});

test("a cell in 元 is not referred to from one in 万元", () => {
  expect(formulaOver(terms(cell("底稿", 8, 2, "元")), home, "")).toBeUndefined();
});
