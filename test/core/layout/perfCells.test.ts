import { nativeFormula } from "../../../src/shared/layout/nativeFormula";
import { perfCells } from "../../../src/shared/layout/perfCells";
import type { CellKind, CellValue, SheetSnapshot } from "../../../src/shared/workbook/snapshot";

/** A sheet whose cells start at C5, each a value, or a formula with its value. */
function sheet(
  name: string,
  rows: readonly (readonly (CellValue | readonly [formula: string, value: CellValue])[])[],
): SheetSnapshot {
  const grid = <Content>(of: (formula: string, value: CellValue) => Content): Content[][] =>
    rows.map((row) =>
      row.map((cell) => (Array.isArray(cell) ? of(cell[0], cell[1]) : of("", cell as CellValue))),
    );
  const kindOf = (value: CellValue): CellKind => {
    if (typeof value === "number") return "number";
    if (value === "") return "empty";
    return String(value).startsWith("#") ? "error" : "text";
  };
  return {
    name,
    hidden: false,
    protected: false,
    origin: { row: 4, column: 2 },
    values: grid((_, value) => value),
    kinds: grid((_, value) => kindOf(value)),
    formulas: grid((formula) => formula),
    numberFormats: grid(() => "General"),
    merges: [],
  };
}

test("cells with functions of the add-in are found wherever their sheet begins, hidden sheets included", () => {
  const cells = perfCells({
    sheets: [
      sheet("甲", [
        [1, ["=SUM(A1:A2)", 3]],
        ["PERF.RATE(1,2)", ["=IF(A1=0,0,PERF.RATE(B1,A1))", 0.5]],
      ]),
      { ...sheet("乙", [[["=PERF.RATE(B1,A1)", 0.4]]]), hidden: true },
    ],
    unread: [],
  });
  expect(cells.map(({ sheet: name, cell, value }) => [name, cell, value])).toEqual([
    ["甲", "D6", 0.5],
    ["乙", "C5", 0.4],
  ]);
});

test("a formula comes with its native form, or with the function that has none and whether it never has", () => {
  const formulas = ["=PERF.RATE(B1,A1)", '=PERF.SCORE("≥90%",B1,10)', "=PERF.TIER(B1,10)"];
  const cells = perfCells({
    sheets: [
      sheet(
        "甲",
        formulas.map((formula) => [[formula, 1] as const]),
      ),
    ],
    unread: [],
  });
  const native = nativeFormula("=PERF.RATE(B1,A1)");
  expect(cells.map((cell) => cell.native)).toEqual([
    native.kind === "native" ? native.formula : undefined,
    { reason: "no-equivalent", function: "SCORE" },
    { reason: "this-use", function: "TIER" },
  ]);
});

test("an error has no value that could take its place", () => {
  const [cell] = perfCells({ sheets: [sheet("甲", [[["=PERF.RATE(B1,A1)", "#N/A"]]])], unread: [] });
  expect(cell?.unfixed).toBe("error");
});

test("a target read into several cells would lose all but the first; taken apart it would not", () => {
  const target = '=PERF.TARGET("不低于90%")';
  const cells = perfCells({
    sheets: [
      sheet("甲", [
        [[target, "≥"], 0.9, ""],
        [[`=INDEX(${target.slice(1)},1)`, "≥"], ""],
        [["=PERF.RATE(B1,A1)", 0.5], 0.9],
      ]),
    ],
    unread: [],
  });
  expect(cells.map(({ unfixed }) => unfixed)).toEqual(["several-cells", undefined, undefined]);
});
