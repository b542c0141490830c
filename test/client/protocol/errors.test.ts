import { failure, open } from "./situation";

test("reading a property that was not loaded is the client's own error", async () => {
  const { Excel } = open([["项目"]]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["项目"]]);
  });
});

test("a sheet that does not exist is ItemNotFound and the error names the statement", async () => {
  const { Excel } = open();
  const error = await failure(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("没有").getRange("A1").load("values");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
  expect(error.debugInfo.statement).toMatch(/worksheets\.getItem\(/);
  expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
});

test("calls on a null object of the same request do nothing", async () => {
  const { Excel, workbook } = open();
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("没有");
    missing.getRange("A1").values = [[1]];
    missing.delete();
    const present = context.workbook.worksheets.getItemOrNullObject("01表");
    await context.sync();
    expect([missing.isNullObject, present.isNullObject]).toEqual([true, false]);
  });
  expect(workbook.sheets).toHaveLength(1);
});

test("a member that is not played fails loudly with its name", async () => {
  const { Excel } = open();
  const attempt = (use: (sheet: Excel.Worksheet) => void) =>
    failure(
      Excel.run(async (context) => {
        use(context.workbook.worksheets.getFirst());
        await context.sync();
      }),
    );
  const collection = await attempt((sheet) => sheet.pivotTables.load("items"));
  expect([collection.code, collection.message]).toEqual([
    "ApiNotFound",
    expect.stringContaining("Worksheet.pivotTables"),
  ]);
  const property = await attempt((sheet) => sheet.getRange("A1").load("hyperlink"));
  expect(property.message).toContain("Range.hyperlink");
  const method = await attempt((sheet) => sheet.getRange("A1").removeDuplicates([0], false));
  expect(method.debugInfo.errorLocation).toBe("Range.removeDuplicates");
  const variant = await attempt((sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar"));
  expect(variant.message).toContain("ConditionalFormatCollection.add(DataBar)");
});

test("no member of JavaScript's own objects can be reached", async () => {
  const { host } = open();
  const answer = await host.answer({
    Actions: [{ Id: 1, ActionType: 3, Name: "Constructor", ObjectPathId: 1, ArgumentInfo: {} }],
    ObjectPaths: { "1": { Id: 1, ObjectPathType: 1, Name: "" } },
  });
  expect(answer.Error?.Code).toBe("ApiNotFound");
});

test("an older Excel knows fewer members, and the client hears so before it asks", async () => {
  const { Excel, host, isSetSupported } = open([[1]], { excelApi: "1.12" });
  expect([isSetSupported("ExcelApi", "1.12"), isSetSupported("ExcelApi", "1.13")]).toEqual([true, false]);
  const error = await failure(
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").getMergedAreasOrNullObject().load("address");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ApiNotFound");
  const refused = await host.answer({
    Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 4 }],
    ObjectPaths: {
      "1": { Id: 1, ObjectPathType: 1, Name: "" },
      "2": { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      "3": { Id: 3, ObjectPathType: 3, Name: "GetFirst", ParentObjectPathId: 2 },
      "5": {
        Id: 5,
        ObjectPathType: 3,
        Name: "GetRange",
        ParentObjectPathId: 3,
        ArgumentInfo: { Arguments: ["A1"] },
      },
      "4": { Id: 4, ObjectPathType: 3, Name: "GetMergedAreasOrNullObject", ParentObjectPathId: 5 },
    },
  });
  expect(refused.Error).toMatchObject({ Code: "ApiNotFound", Message: expect.stringContaining("1.13") });
});

test("a range kept from an earlier run is not valid any more", async () => {
  const { Excel } = open([["项目"]]);
  const stale = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    await context.sync();
    return range;
  });
  expect(() => stale.load("address")).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
});

test("a tracked range outlives its run", async () => {
  const { Excel } = open([["项目"]]);
  const tracked = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    context.trackedObjects.add(range);
    await context.sync();
    return range;
  });
  await Excel.run(tracked, async (context) => {
    tracked.load("values");
    await context.sync();
    expect(tracked.values).toEqual([["项目"]]);
  });
});

test("what was done before the failing statement stays done, and the trace tells how far it came", async () => {
  const { Excel, sheet } = open();
  const error = await failure(
    Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getFirst();
      context.trace("写入");
      worksheet.getRange("A1").values = [[1]];
      context.trace("取表");
      context.workbook.worksheets.getItem("没有").load("name");
      context.trace("之后");
      await context.sync();
    }),
  );
  expect(sheet.cell(0, 0)!.value).toBe(1);
  expect(error.traceMessages).toEqual(["写入", "取表"]);
});
