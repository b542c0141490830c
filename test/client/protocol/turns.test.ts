import { failure, messagesDelivered, open, type Situation } from "./situation";

function write({ Excel }: Situation, value: number, delayForCellEdit = false): Promise<void> {
  return Excel.run({ delayForCellEdit }, async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[value]];
    await context.sync();
  });
}

test("while the person types in a cell a request is refused and nothing is written", async () => {
  const situation = open([[1]]);
  situation.workbook.editing = true;
  const error = await failure(write(situation, 2));
  expect(error.code).toBe("InvalidOperationInCellEditMode");
  expect(situation.sheet.cell(0, 0)!.value).toBe(1);
});

test("a request that may wait is answered once the person has finished typing", async () => {
  const situation = open([[1]]);
  situation.workbook.editing = true;
  let answered = false;
  const waiting = write(situation, 2, true).then(() => (answered = true));
  await messagesDelivered();
  expect([answered, situation.sheet.cell(0, 0)!.value]).toEqual([false, 1]);
  situation.workbook.editing = false;
  await waiting;
  expect(situation.sheet.cell(0, 0)!.value).toBe(2);
});

test("a request that may not wait is refused at once, also behind one that waits", async () => {
  const situation = open();
  situation.workbook.editing = true;
  const waiting = write(situation, 1, true);
  expect((await failure(write(situation, 2))).code).toBe("InvalidOperationInCellEditMode");
  situation.workbook.editing = false;
  await waiting;
  expect(situation.sheet.cell(0, 0)!.value).toBe(1);
});

test("requests are answered one after the other, in their order, also when calculation takes its time", async () => {
  const seen: unknown[] = [];
  const situation: Situation = open([], {
    recalculate: async () => {
      const { value } = situation.sheet.cell(0, 0)!;
      await messagesDelivered();
      seen.push(value, situation.sheet.cell(0, 0)!.value);
    },
  });
  await Promise.all([write(situation, 1), write(situation, 2)]);
  expect(seen).toEqual([1, 1, 2, 2]);
});

test("giving back references is no round trip", async () => {
  const situation = open([[1]]);
  await write(situation, 2);
  await messagesDelivered();
  expect(situation.host.requests).toEqual([
    { actions: expect.any(Number), requestBytes: expect.any(Number), responseBytes: expect.any(Number) },
  ]);
});

test("changes by the add-in and by the person are told, calculated values are not", async () => {
  const situation = open([[1]]);
  const { Excel, workbook, sheet } = situation;
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event));
    await context.sync();
    return added;
  });
  await write(situation, 2);
  const area = { row: 3, column: 3, rows: 2, columns: 1 };
  workbook.emit({ type: "values", sheet, area, source: "user" });
  workbook.emit({ type: "values", sheet, area, source: "calculation" });
  await messagesDelivered();
  expect(
    heard.map(({ address, worksheetId, changeType, source }) => [address, worksheetId, changeType, source]),
  ).toEqual([
    ["A1", sheet.id, "RangeEdited", "Local"],
    ["D4:D5", sheet.id, "RangeEdited", "Local"],
  ]);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await write(situation, 3);
  await messagesDelivered();
  expect(heard).toHaveLength(2);
});

test("a handler on one sheet hears of that sheet only, and of nothing while events are switched off", async () => {
  const situation = open();
  const { Excel, workbook } = situation;
  workbook.addSheet("02表");
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem("02表")
      .onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
  });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("01表").getRange("A1").values = [[1]];
    worksheets.getItem("02表").getRange("B2").values = [[1]];
    context.runtime.enableEvents = false;
    worksheets.getItem("02表").getRange("C3").values = [[1]];
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await messagesDelivered();
  expect(heard).toEqual(["B2"]);
});
