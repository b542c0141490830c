import { parseArea } from "../../../src/shared/workbook/address";
import { Calculator } from "../../../workbench/formula/calculator";
import type { CustomFunction } from "../../../workbench/formula/customFunction";
import { CellError, type Value } from "../../../workbench/model/cell";
import type { Sheet } from "../../../workbench/model/sheet";
import { Workbook } from "../../../workbench/model/workbook";

const scalar = { dimensionality: "scalar" };
const FUNCTIONS: CustomFunction[] = [
  { id: "RATE", name: "RATE", parameters: [scalar, scalar] },
  { id: "TOTAL", name: "TOTAL", parameters: [{ dimensionality: "matrix" }] },
  { id: "SAY", name: "SAY", parameters: [{ dimensionality: "scalar", optional: true }] },
];

interface Call {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly address: string;
}

function bench(functions: readonly CustomFunction[] | undefined = FUNCTIONS) {
  const workbook = new Workbook();
  const calls: Call[] = [];
  const calculator = new Calculator(workbook, {
    namespace: "PERF",
    customFunctions: () => functions,
    invoke: async (id, args, address): Promise<Value> => {
      calls.push({ id, args, address });
      await Promise.resolve();
      if (id === "TOTAL") return (args[0] as number[][]).flat().reduce((sum, each) => sum + Number(each), 0);
      if (id === "SAY") return String(args[0]);
      const [a, b] = args as number[];
      return b ? Number(a) / b : new CellError("#DIV/0!", "预算为零");
    },
  });
  return { workbook, calculator, calls };
}

function fill(sheet: Sheet, cells: Record<string, Value>): Sheet {
  for (const [address, value] of Object.entries(cells)) {
    const { row, column } = parseArea(address)!;
    const cell = sheet.cellToWrite(row, column);
    if (typeof value === "string" && value.startsWith("=")) cell.formula = value;
    else cell.value = value;
  }
  return sheet;
}

function valueOf(sheet: Sheet, address: string): Value {
  const { row, column } = parseArea(address)!;
  return sheet.cell(row, column)?.value ?? null;
}

test("references to other sheets, quoted or Chinese, read those sheets while the formula's own cells read its own", async () => {
  const { workbook, calculator } = bench();
  const first = fill(workbook.addSheet("总表"), { A1: 1, B1: "='03 支出'!A1+A1", C1: "=明细!B2*2" });
  fill(workbook.addSheet("03 支出"), { A1: "=明细!A1+A2", A2: 100 });
  fill(workbook.addSheet("明细"), { A1: 10, A2: 7, B2: "=A2+A1" });
  await calculator.recalculate();
  expect(valueOf(first, "B1")).toBe(111);
  expect(valueOf(first, "C1")).toBe(34);
});

test("a formula that comes to itself, directly or through others, says so; what reads it gets the error", async () => {
  const { workbook, calculator } = bench();
  const sheet = fill(workbook.addSheet("表"), {
    A1: "=B1+1",
    B1: "=C1+1",
    C1: "=A1+1",
    D1: "=SUM(D1:D3)",
    E1: "=A1*2",
    F1: "=1+1",
  });
  await calculator.recalculate();
  for (const address of ["A1", "B1", "C1", "D1", "E1"]) {
    expect(valueOf(sheet, address)).toMatchObject({
      code: "#CALC!",
      message: expect.stringContaining("循环引用"),
    });
  }
  expect(valueOf(sheet, "F1")).toBe(2);
});

test("functions of the add-in over native formulas over functions of the add-in", async () => {
  const { workbook, calculator, calls } = bench();
  const sheet = fill(workbook.addSheet("表 一"), {
    A1: 50,
    B1: 100,
    C1: "=PERF.RATE(A1,B1)",
    D1: "=C1*100",
    E1: "=PERF.RATE(D1,B1)+1",
    F1: '=IF(PERF.RATE(PERF.RATE(A1,B1),B1)<0.01,"低","高")',
  });
  await calculator.recalculate();
  expect(valueOf(sheet, "C1")).toBe(0.5);
  expect(valueOf(sheet, "E1")).toBe(1.5);
  expect(valueOf(sheet, "F1")).toBe("低");
  expect(calls).toHaveLength(4);
  expect(calls[0]).toEqual({ id: "RATE", args: [50, 100], address: "'表 一'!C1" });

  await calculator.recalculate();
  expect(calls).toHaveLength(4);
  sheet.cellToWrite(0, 0).value = 80;
  await calculator.recalculate();
  expect(valueOf(sheet, "E1")).toBe(1.8);
});

test("an error among the arguments is the result and the function is not called", async () => {
  const { workbook, calculator, calls } = bench();
  const sheet = fill(workbook.addSheet("表"), {
    A1: "=1/0",
    A2: new CellError("#N/A"),
    B1: "=PERF.RATE(A1,2)",
    B2: "=PERF.TOTAL(A1:A3)",
    B3: "=SUM(A2:A3)",
    B4: "=-A2",
    B5: '=IFERROR(A1,"无")',
  });
  await calculator.recalculate();
  expect(valueOf(sheet, "B1")).toMatchObject({ code: "#DIV/0!" });
  expect(valueOf(sheet, "B2")).toMatchObject({ code: "#DIV/0!" });
  expect(valueOf(sheet, "B3")).toMatchObject({ code: "#N/A" });
  expect(valueOf(sheet, "B4")).toMatchObject({ code: "#N/A" });
  expect(valueOf(sheet, "B5")).toBe("无");
  expect(calls).toHaveLength(0);
});

test("a function's error keeps its message, also where a formula passes it on", async () => {
  const { workbook, calculator } = bench();
  const sheet = fill(workbook.addSheet("表"), { A1: "=PERF.RATE(1,0)", B1: "=A1+1", C1: "=A1" });
  await calculator.recalculate();
  for (const address of ["A1", "B1", "C1"]) {
    expect(valueOf(sheet, address)).toEqual(new CellError("#DIV/0!", "预算为零"));
  }
});

test("arguments have the shape the function asks for: one cell as a matrix, blanks and omitted ones as null", async () => {
  const { workbook, calculator, calls } = bench();
  fill(workbook.addSheet("表"), { A1: 3, B1: "=PERF.TOTAL(A1)", B2: "=PERF.SAY()", B3: "=PERF.RATE(A9,A1)" });
  await calculator.recalculate();
  expect(calls.map((call) => call.args)).toEqual([[[[3]]], [null], [null, 3]]);
});

test("a function nobody offers is a name error; while the add-in has not started, cells keep what they had", async () => {
  const { workbook, calculator } = bench();
  const sheet = fill(workbook.addSheet("表"), {
    A1: "=PERF.NONE(1)",
    A2: "=OTHER.RATE(1)",
    A3: "=NOTHING(1)",
  });
  await calculator.recalculate();
  for (const address of ["A1", "A2", "A3"]) expect(valueOf(sheet, address)).toMatchObject({ code: "#NAME?" });

  const early = new Workbook();
  const cell = early.addSheet("表").cellToWrite(0, 0);
  Object.assign(cell, { formula: "=PERF.RATE(1,2)", value: 0.5 });
  const neverCalled = {
    namespace: "PERF",
    customFunctions: () => undefined,
    invoke: () => Promise.resolve(0),
  };
  await new Calculator(early, neverCalled).recalculate();
  expect(cell.value).toBe(0.5);
});

test("whole columns end with the used area", async () => {
  const { workbook, calculator } = bench();
  const data = workbook.addSheet("数据");
  for (let row = 0; row < 5_000; row++) data.cellToWrite(row, 0).value = 1;
  const sheet = fill(workbook.addSheet("表"), {
    A1: "=SUM(数据!A:A)",
    A2: "=SUM(数据!1:2)",
    A3: '=SUMIF(数据!A:A,">0")',
  });
  await calculator.recalculate();
  expect(valueOf(sheet, "A1")).toBe(5_000);
  expect(valueOf(sheet, "A2")).toBe(2);
  expect(valueOf(sheet, "A3")).toBe(5_000);
});

test("a chain of ten thousand references is evaluated, whichever end comes first", async () => {
  const { workbook, calculator } = bench();
  const sheet = workbook.addSheet("表");
  for (let row = 0; row < 10_000; row++) sheet.cellToWrite(row, 0).formula = `=A${row + 2}+1`;
  sheet.cellToWrite(10_000, 0).value = 0;
  await calculator.recalculate();
  expect(valueOf(sheet, "A1")).toBe(10_000);
});

test("twelve thousand formulas over a hundred thousand cells are calculated", async () => {
  const { workbook, calculator } = bench();
  const sheet = workbook.addSheet("表");
  for (let row = 0; row < 12_000; row++) {
    for (let column = 0; column < 8; column++) sheet.cellToWrite(row, column).value = column;
    sheet.cellToWrite(row, 8).formula = `=SUM(A${row + 1}:H${row + 1})`;
  }
  await calculator.recalculate();
  expect(valueOf(sheet, "I12000")).toBe(28);
});

test("a change while functions are awaited is not lost", async () => {
  const { workbook, calculator } = bench();
  const sheet = fill(workbook.addSheet("表"), { A1: 1, B1: "=PERF.RATE(A1,4)", C1: "=A1+B1" });
  const running = calculator.recalculate();
  sheet.cellToWrite(0, 0).value = 2;
  void calculator.recalculate();
  await running;
  expect(valueOf(sheet, "C1")).toBe(2.5);
});

test("the formula of a mark is evaluated by itself", () => {
  const { workbook, calculator } = bench();
  const sheet = fill(workbook.addSheet("表"), { A1: 3 });
  expect(calculator.evaluate(sheet, 0, 0, '=N("perf-mark:wrong")=0')).toBe(true);
  expect(calculator.evaluate(sheet, 0, 0, "=A1>5")).toBe(false);
});

test("recalculation is announced as such, with the area that changed", async () => {
  const { workbook, calculator } = bench();
  const sheet = fill(workbook.addSheet("表"), { A1: 1, B2: "=A1+1", C5: "=A1+2" });
  const events: unknown[] = [];
  workbook.listen((event) => events.push(event));
  await calculator.recalculate();
  expect(events).toEqual([
    { type: "values", sheet, area: { row: 1, column: 1, rows: 4, columns: 2 }, source: "calculation" },
  ]);
});
