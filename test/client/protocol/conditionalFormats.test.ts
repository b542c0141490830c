import { open } from "./situation";

const SIGNATURE = '=AND(TRUE,"perf-mark"<>"")';

test("a mark on scattered cells is added in one round trip and found again by its formula in another session", async () => {
  const { Excel, host, sheet } = open();
  await Excel.run(async (context) => {
    const ranges = context.workbook.worksheets.getFirst().getRanges("A1:B2,D4");
    const format = ranges.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = SIGNATURE;
    format.custom.format.fill.color = "#FFC7CE";
    format.custom.format.font.color = "#9C0006";
    format.custom.format.font.bold = true;
    format.custom.format.borders.getItem("EdgeTop").color = "#FF0000";
    format.stopIfTrue = false;
    await context.sync();
  });
  expect(host.requests).toHaveLength(1);
  expect(sheet.conditionalFormats).toEqual([
    expect.objectContaining({
      type: "Custom",
      areas: [
        { row: 0, column: 0, rows: 2, columns: 2 },
        { row: 3, column: 3, rows: 1, columns: 1 },
      ],
      formula: SIGNATURE,
      fill: "#FFC7CE",
      fontColor: "#9C0006",
      bold: true,
      border: "#FF0000",
    }),
  ]);
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getFirst().getRange().conditionalFormats;
    formats.load("items/id,items/type,items/priority,items/customOrNullObject/rule/formula");
    await context.sync();
    expect(formats.items.map((item) => item.customOrNullObject.rule.formula)).toEqual([SIGNATURE]);
    const painted = formats.items[0]!.getRanges().load("address");
    await context.sync();
    expect(painted.address).toBe("'01表'!A1:B2,'01表'!D4");
  });
});

test("only our own formats are deleted; those of the user and of kinds we do not know stay", async () => {
  const { Excel, sheet } = open();
  const areas = [{ row: 0, column: 0, rows: 5, columns: 5 }];
  sheet.conditionalFormats.push(
    { id: "1", type: "Custom", areas, formula: "=$A1>0", stopIfTrue: false },
    { id: "2", type: "DataBar", areas, formula: "", stopIfTrue: false },
    { id: "3", type: "Custom", areas, formula: SIGNATURE, stopIfTrue: false },
  );
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getFirst().getRange().conditionalFormats;
    formats.load("items/type,items/customOrNullObject/rule/formula");
    await context.sync();
    expect(formats.items.map((item) => item.type)).toEqual(["Custom", "DataBar", "Custom"]);
    expect(formats.items[1]!.customOrNullObject.isNullObject).toBe(true);
    for (const item of formats.items) {
      if (!item.customOrNullObject.isNullObject && item.customOrNullObject.rule.formula === SIGNATURE)
        item.delete();
    }
    const count = formats.getCount();
    await context.sync();
    expect(count.value).toBe(2);
  });
  expect(sheet.conditionalFormats.map((format) => format.id)).toEqual(["1", "2"]);
});

test("a new format comes first and its priority can be changed", async () => {
  const { Excel, sheet } = open();
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getFirst().getRange("A1").conditionalFormats;
    formats.add("Custom").custom.rule.formula = "=1";
    const second = formats.add("Custom");
    second.custom.rule.formula = "=2";
    await context.sync();
    expect(sheet.conditionalFormats.map((format) => format.formula)).toEqual(["=2", "=1"]);
    second.priority = 1;
    second.load("priority");
    await context.sync();
    expect(second.priority).toBe(1);
  });
  expect(sheet.conditionalFormats.map((format) => format.formula)).toEqual(["=1", "=2"]);
});

test("clearing all formats of a range leaves what they paint outside it", async () => {
  const { Excel, sheet } = open();
  const areas = [{ row: 0, column: 0, rows: 3, columns: 1 }];
  sheet.conditionalFormats.push({ id: "1", type: "Custom", areas, formula: "=1", stopIfTrue: false });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A2").conditionalFormats.clearAll();
    await context.sync();
  });
  expect(sheet.conditionalFormats[0]!.areas).toEqual([
    { row: 0, column: 0, rows: 1, columns: 1 },
    { row: 2, column: 0, rows: 1, columns: 1 },
  ]);
});
