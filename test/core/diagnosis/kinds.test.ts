import { findingId } from "../../../src/shared/check/finding";
import { placeCells } from "../../../src/shared/check/placeCells";
import { diagnose } from "../../../src/shared/diagnosis/diagnose";
import type { Diagnosis } from "../../../src/shared/diagnosis/diagnosis";
import { outlineOf } from "../../../src/shared/recognition/locatedStatement";
import { recognise } from "../../../src/shared/recognition/recognise";
import { relationsAcross } from "../../../src/shared/relation/acrossStatements";
import { relationsWithin } from "../../../src/shared/relation/withinStatement";
import { evaluate } from "../../../src/shared/verdict/evaluate";
import { columnIndex } from "../../../src/shared/workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { withFigure } from "../support/slips";
import { valuesOnly, workbookOf } from "../planted/plantedSets";

const published = valuesOnly(workbookOf("published"));
const laidOut = workbookOf("laid out");

function diagnosed(workbook: WorkbookSnapshot): Diagnosis[] {
  const { located } = recognise(workbook);
  const outlines = located.map(outlineOf);
  const lookup = placeCells(located, workbook);
  const relations = [...outlines.flatMap(relationsWithin), ...relationsAcross(outlines).relations];
  const evaluations = relations.map((relation) => evaluate(relation, lookup));
  return diagnose(evaluations, lookup, findingId, workbook);
}

function withSheet(
  workbook: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
) {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  };
}

const times10000 = (sheet: SheetSnapshot, only?: number): SheetSnapshot => ({
  ...sheet,
  values: sheet.values.map((line, row) =>
    line.map((value, column) =>
      typeof value === "number" &&
      sheet.numberFormats[row]?.[column]?.includes("0.00") &&
      (only === undefined || column === only)
        ? Math.round(value * 1_000_000) / 100
        : value,
    ),
  ),
});

/** A workbook in which a cell has another formula, with what it comes to. */
function withFormula(workbook: WorkbookSnapshot, name: string, cell: string, formula: string, value: number) {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return withSheet(withFigure(workbook, name, cell, value), name, (sheet) => ({
    ...sheet,
    formulas: sheet.formulas.map((line, row) =>
      row + sheet.origin.row + 1 === Number(digits)
        ? line.map((old, column) => (column + sheet.origin.column === columnIndex(letters) ? formula : old))
        : line,
    ),
  }));
}

const figureAt = (workbook: WorkbookSnapshot, name: string, cell: string): number => {
  const sheet = workbook.sheets.find((each) => each.name === name);
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return Number(
    sheet?.values[Number(digits) - 1 - sheet.origin.row]?.[columnIndex(letters) - sheet.origin.column],
  );
};

test("a statement typed in yuan under 万元 is one diagnosis", () => {
  const [first, ...others] = diagnosed(withSheet(published, "支出决算表", (sheet) => times10000(sheet)));
  expect(first).toMatchObject({
    kind: "unit",
    confidence: "certain",
    unit: { scope: "statement", sheet: "支出决算表", written: "元", stated: "万元" },
  });
  expect(first?.explains.length).toBeGreaterThan(5);
  expect(first?.cells.find(({ cell }) => cell === "C7")).toMatchObject({ proposed: "2668.25" });
  expect(others.filter(({ slip }) => slip !== "not-filled")).toEqual([]);
});

test("a column typed in yuan is one diagnosis", () => {
  const [first] = diagnosed(withSheet(published, "支出决算表", (sheet) => times10000(sheet, 3)));
  expect(first).toMatchObject({ kind: "unit", unit: { scope: "column", header: "基本支出", written: "元" } });
});

test("the untouched workbook with formulas has no diagnosis", () => {
  expect(diagnosed(laidOut)).toEqual([]);
});

test("a figure typed over one of the formulas of a column", () => {
  const wrong = figureAt(laidOut, "支出决算表", "E11") + 27;
  const [first] = diagnosed(withFormula(laidOut, "支出决算表", "E11", "", wrong));
  expect(first).toMatchObject({
    kind: "formula",
    cells: [{ sheet: "支出决算表", cell: "E11", proposed: "293.40" }],
    formula: { problem: "constant", present: "" },
  });
  expect(first?.formula?.proposed).toContain("E12:E14");
});

test("a SUM that stops short of the last row", () => {
  const short = figureAt(laidOut, "支出决算表", "E13");
  const [first] = diagnosed(withFormula(laidOut, "支出决算表", "E11", "=SUM(E12:E13)", short));
  expect(first).toMatchObject({
    kind: "formula",
    confidence: "certain",
    formula: { problem: "stops-short", present: "=SUM(E12:E13)", proposed: "=SUM(E12:E14)" },
  });
});

test("a sum that was rounded stays rounded when it is put right", () => {
  const short = figureAt(laidOut, "支出决算表", "E13");
  const [first] = diagnosed(withFormula(laidOut, "支出决算表", "E11", "=ROUND(SUM(E12:E13),2)", short));
  expect(first?.formula?.proposed).toBe("=ROUND(SUM(E12:E14),2)");
});

test("a sum of which a part alone was rounded is rounded as a whole", () => {
  const short = figureAt(laidOut, "支出决算表", "E12");
  const [first] = diagnosed(withFormula(laidOut, "支出决算表", "E11", "=ROUND(E12,2)+E14", short));
  expect(first?.formula?.proposed).toBe("=ROUND(SUM(E12:E14),2)");
});

test("a formula that rounds to tens is the officer's own: no formula is proposed in its place", () => {
  const wrong = Math.round(figureAt(laidOut, "支出决算表", "D8") / 100) * 100;
  const all = diagnosed(withFormula(laidOut, "支出决算表", "D8", "=ROUND(SUM(D9,D11),-2)", wrong));
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter(({ formula }) => formula)).toEqual([]);
});

test("a row of formulas pasted over as values gets its rounded sums back", () => {
  const figures = ["D", "E", "F", "G", "H"].map(
    (letter) => [letter, figureAt(laidOut, "支出决算表", `${letter}8`)] as const,
  );
  const pasted = figures.reduce(
    (workbook, [letter, figure]) =>
      withFormula(workbook, "支出决算表", `${letter}8`, "", letter === "D" ? figure + 9 : figure),
    laidOut,
  );
  expect(diagnosed(pasted)[0]?.formula?.proposed).toBe("=ROUND(SUM(D9,D11,D15),2)");
});

test("nobody is certain of a cell while a relation beside it stays broken", () => {
  // The item and the total of its group were both typed 0.90 too much; the subtotal between them is right.
  const figure = (cell: string): number => figureAt(published, "一般公共预算财政拨款基本支出决算表", cell);
  const wrong = ["I11", "I34"].reduce(
    (workbook, cell) =>
      withFigure(
        workbook,
        "一般公共预算财政拨款基本支出决算表",
        cell,
        Number((figure(cell) + 0.9).toFixed(2)),
      ),
    published,
  );
  const certain = diagnosed(wrong).filter(({ confidence }) => confidence === "certain");
  expect(certain.flatMap(({ cells }) => cells.map(({ cell }) => cell))).not.toContain("I9");
});

test("a total that adds a subtotal and its parts", () => {
  const total = figureAt(laidOut, "支出决算表", "E8");
  const parts = figureAt(laidOut, "支出决算表", "E13") + figureAt(laidOut, "支出决算表", "E14");
  const spoilt = withFormula(laidOut, "支出决算表", "E8", "=E9+E11+E12+E13+E14+E15", total + parts);
  const [first] = diagnosed(spoilt);
  expect(first).toMatchObject({
    kind: "formula",
    cells: [{ cell: "E8", proposed: total.toFixed(2) }],
    formula: { problem: "counts-twice" },
  });
});

test("two figures typed into each other's rows are one exchange", () => {
  const [a, b] = [figureAt(published, "支出决算表", "C13"), figureAt(published, "支出决算表", "C14")];
  const spoilt = withFigure(withFigure(published, "支出决算表", "C13", b), "支出决算表", "C14", a);
  const [first] = diagnosed(spoilt);
  expect(first).toMatchObject({ kind: "cells", slip: "exchanged-cells" });
  expect(first?.cells.map(({ cell }) => cell).sort()).toEqual(["C13", "C14"]);
});

test("a wrong figure that was copied to another statement: both are to be changed together", () => {
  const spoilt = withFigure(
    withFigure(published, "支出决算表", "C7", 2686.25),
    "收入支出决算总表",
    "F33",
    2686.25,
  );
  const [first] = diagnosed(spoilt);
  expect(first).toMatchObject({ kind: "cells", slip: "swapped-digits" });
  expect(first?.cells.map(({ sheet, cell, proposed }) => `${sheet}!${cell} ${proposed}`).sort()).toEqual([
    "支出决算表!C7 2668.25",
    "收入支出决算总表!F33 2668.25",
  ]);
});

test.each([
  ["across", "C13", "=ROUND(SUM(D12:H12),2)", ["D12"]],
  ["down", "E11", "=ROUND(SUM(E13:E15),2)", ["E13", "E14", "E15"]],
])("a sum %s that was copied with its rows shifted", (_, cell, shifted, terms) => {
  const total = figureAt(laidOut, "支出决算表", cell);
  const wrong = terms.reduce((all, term) => all + figureAt(laidOut, "支出决算表", term), 0);
  const [first] = diagnosed(withFormula(laidOut, "支出决算表", cell, shifted, wrong));
  expect(first).toMatchObject({
    kind: "formula",
    confidence: "certain",
    cells: [{ sheet: "支出决算表", cell, proposed: total.toFixed(2) }],
    formula: { problem: "other-cells", present: shifted },
  });
});
