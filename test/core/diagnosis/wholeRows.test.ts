import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { valuesOnly, workbookOf } from "../planted/plantedSets";
import { withFigure } from "../support/slips";

const published = valuesOnly(workbookOf("published"));
const SPENDING = "支出决算表";

type Change = readonly [cell: string, figure: number];

function spoilt(...changes: readonly Change[]): WorkbookSnapshot {
  return changes.reduce(
    (workbook, [cell, figure]) => withFigure(workbook, SPENDING, cell, figure),
    published,
  );
}

test("a total added up without a row names the row, in every column", () => {
  const [first] = checkWorkbook(spoilt(["C7", 2592.08], ["D7", 669.87])).diagnoses;
  expect(first).toMatchObject({
    kind: "row",
    row: { problem: "left-out", code: "208", standsAt: { cell: "C17" }, total: { cell: "C7" } },
  });
  expect(first?.cells.map(({ cell, proposed }) => `${cell} ${proposed}`)).toEqual([
    "C7 2668.25",
    "D7 746.04",
  ]);
});

test("a total that counts a 款 beside its 类 names the 款", () => {
  const [first] = checkWorkbook(spoilt(["C7", 3533.34], ["D7", 1317.73], ["E7", 2215.61])).diagnoses;
  expect(first).toMatchObject({ kind: "row", row: { problem: "counted-twice", code: "20103" } });
  expect(first?.confidence).not.toBe("certain");
});

test("a subtotal that lacks an item: no row has to move for it", () => {
  const [first] = checkWorkbook(spoilt(["C11", 701.69], ["E11", 130])).diagnoses;
  expect(first).toMatchObject({ kind: "row", row: { problem: "left-out", code: "2010303" } });
});

test("an item typed into the row of another: both rows are named with their figures", () => {
  const { diagnoses } = checkWorkbook(spoilt(["C13", 0], ["E13", 0], ["C16", 180.3], ["E16", 180.3]));
  const named = diagnoses.flatMap(({ cells }) => cells.map(({ cell, proposed }) => `${cell} ${proposed}`));
  expect(named).toEqual(expect.arrayContaining(["C13 163.40", "E13 163.40", "C16 16.90", "E16 16.90"]));
});

test.each([
  ["an item", ["D12", 0], ["E12", 571.69]],
  ["a 款", ["D11", 293.4], ["E11", 571.69]],
] as const)("figures exchanged between the columns of %s", (_, left, right) => {
  const [first] = checkWorkbook(spoilt(left, right)).diagnoses;
  expect(first).toMatchObject({ kind: "cells", slip: "exchanged-cells" });
  expect(first?.cells.map(({ cell }) => cell).sort()).toEqual([left[0], right[0]]);
});
