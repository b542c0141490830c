import { CellError } from "../../../workbench/model/cell";
import { failure, open, writeAndRead } from "./situation";

test("text that looks like a number, a percent, a date, a truth or an error becomes one", async () => {
  const situation = open();
  const written = ["12", "1,234.5", "60.46%", "(5)", "2023-03-15", "true", "#N/A", "01表", "—"];
  const values = await writeAndRead(situation, "A1:I1", (range) => (range.values = [written]), "values");
  expect(values).toEqual([[12, 1234.5, 0.6046, -5, 45000, true, "#N/A", "01表", "—"]]);
  const { sheet } = situation;
  expect(sheet.cell(0, 2)!.style.numberFormat).toBe("0.00%");
  expect(sheet.cell(0, 4)!.style.numberFormat).toBe("yyyy/m/d");
  expect(sheet.cell(0, 6)!.value).toBeInstanceOf(CellError);
});

test("a cell of text format keeps every text, also a formula and an error code", async () => {
  const situation = open();
  const write = (range: Excel.Range): void => {
    range.numberFormat = [["@", "@", "@"]];
    range.values = [["2080505", "=1+1", "#REF!"]];
  };
  expect(await writeAndRead(situation, "A1:C1", write, "values")).toEqual([["2080505", "=1+1", "#REF!"]]);
  expect(await writeAndRead(situation, "A1:C1", () => undefined, "valueTypes")).toEqual([
    ["String", "String", "String"],
  ]);
  expect(situation.sheet.cell(0, 1)!.formula).toBeUndefined();
});

test("text with an equals sign is a formula, whose value is there when it is read in the same request", async () => {
  const situation = open([[2], [3]], {
    recalculate: () => {
      const cell = situation.sheet.cell(2, 0)!;
      if (cell.formula === "=SUM(A1:A2)") cell.value = 5;
    },
  });
  const write = (range: Excel.Range): void => {
    range.values = [["=SUM(A1:A2)"]];
  };
  expect(await writeAndRead(situation, "A3", write, "values")).toEqual([[5]]);
  expect(await writeAndRead(situation, "A2:A3", () => undefined, "formulas")).toEqual([[3], ["=SUM(A1:A2)"]]);
});

test("null leaves a cell alone, an empty text blanks it, one value fills the range", async () => {
  const situation = open([["留", "去", "=", 4]]);
  const write = (range: Excel.Range): void => {
    range.values = [[null, "", 3, 5]];
  };
  expect(await writeAndRead(situation, "A1:D1", write, "values")).toEqual([["留", "", 3, 5]]);
  expect(await writeAndRead(situation, "A1:B2", (range) => (range.values = 7 as never), "values")).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test.each([
  ["too few columns", [[1], [2]]],
  [
    "too many rows",
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
  ],
  ["rows of different length", [[1, 2], [3]]],
])("a grid of another shape than the range is refused and nothing is written: %s", async (_case, values) => {
  const { Excel, sheet } = open([["旧", "旧"]]);
  const error = await failure(
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:B2").values = values;
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
  expect(error.debugInfo.errorLocation).toBe("Range.values");
  expect(sheet.cell(0, 0)!.value).toBe("旧");
});

test("merging keeps the first content only and what is written under a merge is lost", async () => {
  const situation = open([
    [null, "标题", "副题"],
    ["下", 1, 2],
  ]);
  const values = await writeAndRead(
    situation,
    "A1:C2",
    (range) => {
      range.merge();
      range.getCell(1, 1).values = [[99]];
    },
    "values",
  );
  expect(values).toEqual([
    ["标题", "", ""],
    ["", "", ""],
  ]);
  expect(situation.sheet.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 3 }]);
});

test("merging across makes one merge for each row, and unmerging takes away all that are touched", async () => {
  const { Excel, sheet } = open();
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getFirst();
    worksheet.getRange("A1:C3").merge(true);
    worksheet.getRange("E1:F2").merge();
    worksheet.getRange("C2").unmerge();
    await context.sync();
  });
  expect(sheet.merges.map(({ row, rows, columns }) => [row, rows, columns])).toEqual([
    [0, 1, 3],
    [2, 1, 3],
    [0, 2, 2],
  ]);
});

test("clearing contents keeps the look, clearing formats keeps the contents, clearing all leaves nothing", async () => {
  const { Excel, sheet } = open([["甲", "乙", "丙"]]);
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getFirst();
    worksheet.getRange("A1:C1").format.fill.color = "#FFCCCC";
    worksheet.getRange("A1").clear("Contents");
    worksheet.getRange("B1").clear("Formats");
    worksheet.getRange("C1").clear();
    await context.sync();
  });
  const seen = [0, 1, 2].map((column) => [
    sheet.cell(0, column)!.value,
    sheet.cell(0, column)!.style.fill.color,
  ]);
  expect(seen).toEqual([
    [null, "#FFCCCC"],
    ["乙", "#FFFFFF"],
    [null, "#FFFFFF"],
  ]);
  expect(sheet.used(false)).toEqual({ row: 0, column: 0, rows: 1, columns: 2 });
});

test("with calculation set to manual nothing is recalculated until somebody asks", async () => {
  let recalculations = 0;
  const { Excel } = open([], { recalculate: () => void recalculations++ });
  const write = (work: (context: Excel.RequestContext) => void) =>
    Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
  await write((context) => void (context.workbook.worksheets.getFirst().getRange("A1").values = [[1]]));
  expect(recalculations).toBe(1);
  await write((context) => {
    context.workbook.application.calculationMode = "Manual";
    context.workbook.worksheets.getFirst().getRange("A1").values = [[2]];
  });
  expect(recalculations).toBe(1);
  await write((context) => context.workbook.application.calculate("Full"));
  expect(recalculations).toBe(2);
});

test("selecting a range makes its sheet active and is what the selection answers", async () => {
  const { Excel, workbook } = open();
  const other = workbook.addSheet("02表");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("02表").getRange("C3:D4").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([selected.address, active.address, sheet.name]).toEqual(["'02表'!C3:D4", "'02表'!C3", "02表"]);
  });
  expect(workbook.active).toBe(other);
});
