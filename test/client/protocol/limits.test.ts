import { failure, open } from "./situation";

test("twelve sheets with 200,000 cells are read in two round trips where nothing limits the answer", async () => {
  const { Excel, workbook, host } = open([], { platform: "desktop" });
  for (let index = 0; index < 12; index++) {
    const sheet = workbook.addSheet(`大表${index}`);
    for (let row = 0; row < 850; row++) {
      for (let column = 0; column < 20; column++) sheet.cellToWrite(row, column).value = row * column;
    }
  }
  const cells = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    const ranges = sheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load("values,formulas,numberFormat,valueTypes,address"),
    );
    await context.sync();
    return ranges.filter((range) => !range.isNullObject).flatMap((range) => range.values.flat());
  });
  expect(cells).toHaveLength(12 * 850 * 20);
  expect(cells.at(-1)).toBe(849 * 19);
  expect(host.requests).toHaveLength(2);
});

const LONG_ROW = Array.from({ length: 200 }, () => "字".repeat(10_000));

test("on the web an answer of more than 5 MB is refused, on the desktop it comes", async () => {
  for (const [platform, code] of [
    ["web", "ResponsePayloadSizeLimitExceeded"],
    ["desktop", undefined],
  ] as const) {
    const { Excel } = open([LONG_ROW], { platform });
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getUsedRange().load("values");
      await context.sync();
      return range.values[0]!.length;
    });
    if (code) expect((await failure(reading)).code).toBe(code);
    else expect(await reading).toBe(200);
  }
});

test("on the web a request of more than 5 MB is refused and nothing is written", async () => {
  const { Excel, sheet } = open();
  const writing = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:GR1").values = [LONG_ROW];
    await context.sync();
  });
  expect((await failure(writing)).code).toBe("RequestPayloadSizeLimitExceeded");
  expect(sheet.cells.size).toBe(0);
});

test("more than five million cells are not read at once", async () => {
  const { Excel } = open([[1]]);
  const reading = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:Z200000").load("values");
    await context.sync();
  });
  expect((await failure(reading)).code).toBe("RangeExceedsLimit");
});

test("a style for whole columns is refused loudly, because this workbench could not keep it", async () => {
  const { Excel } = open();
  const styling = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A:C").format.font.bold = true;
    await context.sync();
  });
  expect((await failure(styling)).code).toBe("NotImplemented");
});
