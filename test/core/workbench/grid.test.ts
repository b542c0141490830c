import { parseArea, type CellPosition } from "../../../src/shared/workbook/address";
import { Axis } from "../../../workbench/grid/axis";
import { BlockClipboard } from "../../../workbench/grid/clipboard";
import { ConditionalLooks } from "../../../workbench/grid/conditionalLook";
import { Edits } from "../../../workbench/grid/edits";
import { jumpFrom, stepFrom } from "../../../workbench/grid/movement";
import { editedText, generalText, shownText } from "../../../workbench/model/shownText";
import { SheetShape } from "../../../workbench/grid/sheetShape";
import { shiftFormula } from "../../../workbench/model/shiftFormula";
import { fromTabSeparated, toTabSeparated } from "../../../workbench/grid/tabSeparated";
import { CellError } from "../../../workbench/model/cell";
import { NORMAL, styleRecord } from "../../../workbench/model/style";
import { Workbook } from "../../../workbench/model/workbook";

describe("what a cell shows", () => {
  test.each([
    [1234.5, "General", "1234.5"],
    [0.1 + 0.2, "General", "0.3"],
    [2 / 3, "General", "0.666666667"],
    [123456789012, "General", "1.23457E+11"],
    [-0, "General", "0"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [1.005, "0.00", "1.01"],
    [-1.005, "0.00", "-1.01"],
    [1.115, "0.00", "1.12"],
    [0.99965, "0.00%", "99.97%"],
    [0, '#,##0.00;-#,##0.00;"—"', "—"],
    [-5, '#,##0.00;-#,##0.00;"—"', "-5.00"],
    [-5, "0.00;[Red](0.00)", "(5.00)"],
    [1234567, "#,##0,", "1,235"],
    [45291, "yyyy/m/d", "2023/12/31"],
    [45291, 'yyyy"年"m"月"d"日"', "2023年12月31日"],
    [45291, "yyyy年m月d日", "2023年12月31日"],
    [1234.5, "¥#,##0.00", "¥1,234.50"],
    [7, "@", "7"],
    ["说明", "0.00", "说明"],
    [true, "General", "TRUE"],
    [null, "0.00", ""],
    [new CellError("#DIV/0!", "预算为零"), "0.00", "#DIV/0!"],
  ])("%s under %s is %s", (value, format, text) => {
    expect(shownText(value, format)).toBe(text);
  });

  test("General drops decimals to fit and never the whole part", () => {
    expect(generalText(1234.5678, 7)).toBe("1234.57");
    expect(generalText(1234.5678, 4)).toBe("1235");
  });

  test("what is edited has 15 significant digits, percents as percents, formulas as they are", () => {
    expect(editedText(0.1 + 0.2, undefined, "0.00")).toBe("0.3");
    expect(editedText(0.57, undefined, "0%")).toBe("57%");
    expect(editedText(3, "=1+2", "0%")).toBe("=1+2");
    expect(editedText(45291, undefined, "yyyy/m/d")).toBe("2023/12/31");
  });
});

test("a copied formula moves what has no $, and neither texts, functions nor sheets named like cells", () => {
  expect(shiftFormula("=A1+$B1+C$1+$D$1", 2, 1)).toBe("=B3+$B3+D$1+$D$1");
  expect(shiftFormula("=IF(A1=\"A1\",LOG10(B2),'A1'!C3)", 1, 0)).toBe("=IF(A2=\"A1\",LOG10(B3),'A1'!C4)");
  expect(shiftFormula("=SUM(支出!B2:B9)", 1, 1)).toBe("=SUM(支出!C3:C10)");
  expect(shiftFormula("=A1", -1, 0)).toBe("=#REF!");
});

test("clipboard text survives tabs, line ends and quotes inside cells", () => {
  const rows = [
    ["甲", '说"好"', ""],
    ["一\n二", "x\ty", "3"],
  ];
  expect(fromTabSeparated(toTabSeparated(rows))).toEqual(rows);
  expect(fromTabSeparated("1\t2\n3\t4\n")).toEqual([
    ["1", "2"],
    ["3", "4"],
  ]);
});

test("pixels and indexes of an axis agree, with custom and hidden sizes among a million", () => {
  const axis = new Axis(1_048_576, 19, new Map([[2, 40], [5, 0], [1_000_000, 100]])); // prettier-ignore
  expect(axis.offset(3)).toBe(2 * 19 + 40);
  expect(axis.at(axis.offset(3))).toBe(3);
  expect(axis.at(axis.offset(3) - 1)).toBe(2);
  expect(axis.offset(6)).toBe(axis.offset(5));
  expect(axis.offset(1_000_001) - axis.offset(1_000_000)).toBe(100);
});

function sheetOf(values: Record<string, number | string>) {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("表");
  for (const [address, value] of Object.entries(values)) {
    const { row, column } = at(address);
    sheet.cellToWrite(row, column).value = value;
  }
  return { workbook, sheet };
}

function at(address: string): CellPosition {
  const { row, column } = parseArea(address)!;
  return { row, column };
}

test("arrows step over merged cells and hidden rows; with Ctrl they jump to the ends of blocks", () => {
  const { sheet } = sheetOf({ A1: 1, A2: 2, A3: 3, A7: 4 });
  sheet.merges = [{ row: 0, column: 1, rows: 2, columns: 2 }];
  sheet.hiddenRows.add(2);
  const shape = new SheetShape(sheet);
  const down = { rows: 1, columns: 0 } as const;
  expect(stepFrom(shape, at("B1"), { rows: 0, columns: 1 })).toEqual(at("D1"));
  expect(stepFrom(shape, at("A2"), down)).toEqual(at("A4"));
  expect(jumpFrom(sheet, at("A1"), down)).toEqual(at("A3"));
  expect(jumpFrom(sheet, at("A3"), down)).toEqual(at("A7"));
  expect(jumpFrom(sheet, at("A7"), down)).toEqual(at("A1048576"));
  expect(jumpFrom(sheet, at("A7"), { rows: -1, columns: 0 })).toEqual(at("A3"));
});

describe("edits", () => {
  test("typing keeps the cell's format, gives one where there is none, and undo brings the exact cell back", () => {
    const { workbook, sheet } = sheetOf({ A1: 5 });
    const style = styleRecord({ ...NORMAL, numberFormat: "0.00" });
    sheet.cellToWrite(0, 0).style = style;
    let recalculations = 0;
    const edits = new Edits(workbook, () => recalculations++);
    expect(edits.type(sheet, at("A1"), "12.5%")).toBeUndefined();
    expect(sheet.cell(0, 0)).toEqual({ value: 0.125, style });
    edits.type(sheet, at("B1"), "12.5%");
    expect(sheet.cell(0, 1)?.style.numberFormat).toBe("0.00%");
    edits.undo();
    edits.undo();
    expect(sheet.cell(0, 0)).toEqual({ value: 5, style });
    expect(sheet.cell(0, 1)).toBeUndefined();
    expect(edits.undo()).toBeUndefined();
    edits.redo();
    expect(sheet.cell(0, 0)?.value).toBe(0.125);
    expect(recalculations).toBe(5);
  });

  test("a protected sheet refuses locked cells and takes the unlocked ones", () => {
    const { workbook, sheet } = sheetOf({ A1: 5 });
    sheet.protection = { on: true };
    sheet.cellToWrite(1, 0).style = styleRecord({ ...NORMAL, locked: false });
    const edits = new Edits(workbook, () => undefined);
    expect(edits.type(sheet, at("A1"), "6")).toBe("protected");
    expect(edits.clear(sheet, parseArea("A1:A2")!)).toBe("protected");
    expect(sheet.cell(0, 0)?.value).toBe(5);
    expect(edits.type(sheet, at("A2"), "6")).toBeUndefined();
  });

  test("a block that would cut a merged cell is refused whole; one that holds it writes its first cell only", () => {
    const { workbook, sheet } = sheetOf({});
    sheet.merges = [{ row: 0, column: 1, rows: 2, columns: 1 }];
    const edits = new Edits(workbook, () => undefined);
    const block = [
      ["1", "2"],
      ["3", "4"],
    ];
    expect(edits.typeBlock(sheet, at("B2"), block)).toBe("merged");
    expect(sheet.cells.size).toBe(0);
    expect(edits.typeBlock(sheet, at("A1"), block)).toBeUndefined();
    expect(sheet.cell(0, 1)?.value).toBe(2);
    expect(sheet.cell(1, 1)).toBeUndefined();
  });
});

test("a copied cell fills the selection with its format and a formula that moves along", () => {
  const { workbook, sheet } = sheetOf({ A1: 1, A2: 2, A3: 3 });
  const style = styleRecord({ ...NORMAL, numberFormat: "0.00%" });
  Object.assign(sheet.cellToWrite(0, 1), { formula: "=A1/$A$3", value: 1 / 3, style });
  const clipboard = new BlockClipboard();
  const text = clipboard.copy(sheet, parseArea("B1")!);
  expect(text).toBe("33.33%");
  const edits = new Edits(workbook, () => undefined);
  clipboard.paste(edits, sheet, parseArea("B2:B3")!, text);
  expect(sheet.cell(1, 1)).toMatchObject({ formula: "=A2/$A$3", style });
  expect(sheet.cell(2, 1)).toMatchObject({ formula: "=A3/$A$3", style });
});

test("rules are asked once per formula, relative ones per cell, and the first rule wins", () => {
  const { sheet } = sheetOf({ A1: 1, A2: 9 });
  const area = parseArea("A1:A2")!;
  const rule = { type: "Custom", areas: [area], stopIfTrue: false };
  sheet.conditionalFormats = [
    { ...rule, id: "1", formula: "=A1>5", fill: "#FF0000" },
    { ...rule, id: "2", formula: '=N("x")=0', fill: "#00FF00", border: "#0000FF" },
  ];
  const asked: string[] = [];
  const looks = new ConditionalLooks(sheet, (_, row, __, formula) => {
    asked.push(formula);
    return formula.startsWith("=N") || (row === 1 && formula === "=A2>5");
  });
  expect(looks.of(at("A1"))).toMatchObject({ fill: "#00FF00", border: "#0000FF" });
  expect(looks.of(at("A2"))).toMatchObject({ fill: "#FF0000", border: "#0000FF" });
  expect(looks.of(at("A3"))).toBeUndefined();
  expect(asked).toEqual(["=A1>5", '=N("x")=0', "=A2>5"]);
});
