import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { parseArea } from "../../../src/shared/workbook/address";
import { CellError } from "../../../workbench/model/cell";
import { Workbook } from "../../../workbench/model/workbook";
import { PAYLOAD_LIMIT_BYTES } from "../../../workbench/protocol/payload";
import { areaOf, dress, failureOf, put, refuse, situation, speaksOf, workbookOf } from "./situation";

function cell(sheet: SheetSnapshot | undefined, address: string) {
  if (!sheet) throw new Error("no such sheet");
  return cellAt(sheet, areaOf(address));
}

function sheetOf(snapshot: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}

test.each([1, 12, 40])("a workbook of %i sheets is read in two round trips", async (count) => {
  const { host, roundTrips } = situation(workbookOf(count));
  const snapshot = await host.read();
  expect(roundTrips()).toBe(2);
  expect(snapshot.sheets.map((sheet) => sheet.name)).toHaveLength(count);
  expect(cell(snapshot.sheets.at(-1), "A1").value).toBe(`支出决算表 ${count}`);
});

test("values, kinds, formulas, number formats and merges come as the sheet holds them", async () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("03支出决算表");
  put(sheet, "B2", "支出决算表");
  sheet.merges.push(areaOf("B2:D2"), areaOf("B9:D9"));
  put(sheet, "B3", 572.26);
  dress(sheet, "B3", { numberFormat: "#,##0.00" });
  put(sheet, "C3", true);
  put(sheet, "D4", 572.26, "=SUM(B3)");
  put(sheet, "B4", "=SUM(B3)");
  const { host } = situation(workbook);
  const [read] = (await host.read()).sheets;
  expect(read?.origin).toEqual({ row: 1, column: 1 });
  expect(cell(read, "B3")).toEqual({ kind: "number", value: 572.26, formula: "", numberFormat: "#,##0.00" });
  expect(cell(read, "C3")).toMatchObject({ kind: "boolean", value: true });
  expect(cell(read, "D4")).toMatchObject({ kind: "number", value: 572.26, formula: "=SUM(B3)" });
  expect(cell(read, "B4")).toMatchObject({ kind: "text", value: "=SUM(B3)", formula: "" });
  expect(cell(read, "C4")).toMatchObject({ kind: "empty", value: "" });
  expect(read?.merges).toEqual([areaOf("B2:D2"), areaOf("B9:D9")]);
});

test("an error is known by its value type, so the text #REF! is none", async () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("01表");
  put(sheet, "A1", new CellError("#REF!"), "=合计!B1");
  put(sheet, "A2", "#REF!");
  const [read] = (await situation(workbook).host.read()).sheets;
  expect(cell(read, "A1")).toMatchObject({ kind: "error", value: "#REF!" });
  expect(cell(read, "A2")).toMatchObject({ kind: "text", value: "#REF!" });
});

test("an empty workbook is read as an empty sheet", async () => {
  const workbook = new Workbook();
  workbook.addSheet("Sheet1");
  const { host, roundTrips } = situation(workbook);
  const { sheets, unread } = await host.read();
  expect(roundTrips()).toBe(2);
  expect(unread).toEqual([]);
  expect(sheets).toMatchObject([
    { name: "Sheet1", values: [], kinds: [], formulas: [], numberFormats: [], merges: [] },
  ]);
});

test("hidden and protected sheets are read and say so", async () => {
  const workbook = workbookOf(3);
  workbook.sheets[1]!.visibility = "VeryHidden";
  workbook.sheets[2]!.protection = { on: true, password: "x" };
  const { sheets } = await situation(workbook).host.read();
  expect(sheets.map(({ hidden, protected: isProtected }) => [hidden, isProtected])).toEqual([
    [false, false],
    [true, false],
    [false, true],
  ]);
  expect(cell(sheets[2], "B3").value).toBe(600.12);
});

test("formats dragged down to the last row cost nothing", async () => {
  const workbook = workbookOf(2);
  const filled = { fill: { pattern: "Solid", color: "#FFFF00" } };
  dress(workbook.sheets[0]!, "F1048576", filled);
  dress(workbook.sheets[0]!, "XFD1048576", filled);
  const { host, roundTrips } = situation(workbook);
  const [sheet] = (await host.read()).sheets;
  expect(roundTrips()).toBe(2);
  expect(sheet?.values).toHaveLength(3);
});

test("a stray value in row 900,000 is found with two more round trips", async () => {
  const workbook = workbookOf(2);
  put(workbook.sheets[1]!, "C900000", "勿删");
  const { host, roundTrips } = situation(workbook);
  const sheet = sheetOf(await host.read(), "02表");
  expect(roundTrips()).toBe(4);
  expect(cell(sheet, "C900000")).toMatchObject({ kind: "text", value: "勿删" });
  expect(cell(sheet, "B3").value).toBe(600.12);
  expect(cell(sheet, "C5000").kind).toBe("empty");
  expect(sheet?.kinds).toHaveLength(900_000);
});

test("a stray value far below a long list is found without reading what lies between", async () => {
  const workbook = workbookOf(1);
  for (let row = 1; row <= 6_000; row++) put(workbook.sheets[0]!, `B${row}`, row);
  put(workbook.sheets[0]!, "D900000", "勿删");
  const { host, roundTrips } = situation(workbook, { platform: "desktop" });
  const { sheets, unread } = await host.read();
  expect(unread).toEqual([]);
  expect(roundTrips()).toBe(4);
  expect(cell(sheets[0], "B6000").value).toBe(6_000);
  expect(cell(sheets[0], "D900000").value).toBe("勿删");
});

test("a sheet larger than the window is continued in one round trip per chunk", async () => {
  const workbook = workbookOf(2);
  const [long, wide] = [workbook.sheets[0]!, workbook.sheets[1]!];
  for (let row = 1; row <= 6_000; row++) put(long, `B${row}`, row);
  long.merges.push(areaOf("A5001:B5002"));
  put(wide, "BZ3", "右侧");
  const { host, roundTrips } = situation(workbook, { platform: "desktop" });
  const { sheets } = await host.read();
  expect(roundTrips()).toBe(3);
  expect(cell(sheets[0], "B6000").value).toBe(6_000);
  expect(cell(sheets[0], "B4000").value).toBe(4_000);
  expect(cell(sheets[0], "B4001").value).toBe(4_001);
  expect(sheets[0]?.merges).toContainEqual(areaOf("A5001:B5002"));
  expect(cell(sheets[1], "BZ3").value).toBe("右侧");
});

test("on the web an answer over 5 MB is asked for again in chunks, and everything arrives", async () => {
  const workbook = workbookOf(2);
  const sheet = workbook.sheets[1]!;
  for (let row = 0; row < 4_000; row++) {
    for (let column = 0; column < 40; column++)
      sheet.cellToWrite(row, column).value = `单元格 ${row}，${column}`;
  }
  const { host, excel } = situation(workbook, { platform: "web" });
  const { sheets, unread } = await host.read();
  expect(unread).toEqual([]);
  expect(cell(sheets[0], "B3").value).toBe(600.12);
  expect(cell(sheets[1], "A1").value).toBe("单元格 0，0");
  expect(cell(sheets[1], "AN4000").value).toBe("单元格 3999，39");
  expect(sheets[1]?.kinds.flat().filter((kind) => kind === "empty")).toEqual([]);
  const refused = excel.requests.filter(({ responseBytes }) => responseBytes > PAYLOAD_LIMIT_BYTES);
  expect(refused.length).toBeGreaterThan(0);
  expect(excel.requests.length).toBeLessThan(20);
});

test("on the web a chunk over 5 MB is asked for in halves", async () => {
  const workbook = workbookOf(1);
  const sheet = workbook.sheets[0]!;
  for (let row = 4_000; row < 7_000; row++) {
    for (let column = 0; column < 40; column++)
      sheet.cellToWrite(row, column).value = `单元格 ${row}，${column}`;
  }
  const { host, excel } = situation(workbook, { platform: "web" });
  const { sheets } = await host.read();
  expect(excel.requests.some(({ responseBytes }) => responseBytes > PAYLOAD_LIMIT_BYTES)).toBe(true);
  expect(cell(sheets[0], "A4001").value).toBe("单元格 4000，0");
  expect(cell(sheets[0], "AN7000").value).toBe("单元格 6999，39");
  expect(sheets[0]?.values.slice(4_000).every((row) => row.every((value) => value !== ""))).toBe(true);
});

test("on the web a sheet that holds whole books is left unread, the others are read", async () => {
  const workbook = workbookOf(3);
  const sheet = workbook.sheets[1]!;
  for (let row = 0; row < 20; row++) {
    for (let column = 0; column < 20; column++) sheet.cellToWrite(row, column).value = "x".repeat(30_000);
  }
  const { sheets, unread } = await situation(workbook, { platform: "web" }).host.read();
  expect(unread).toEqual([{ name: "02表", reason: "too-large" }]);
  expect(sheets.map((read) => cell(read, "B3").value)).toEqual([600.12, 600.12]);
});

test("a sheet with millions of values is left unread, the others are read", async () => {
  const workbook = workbookOf(2);
  put(workbook.sheets[1]!, "A900000", 1);
  put(workbook.sheets[1]!, "Z600000", 1);
  const { sheets, unread } = await situation(workbook).host.read();
  expect(unread).toEqual([{ name: "02表", reason: "too-large" }]);
  expect(sheets.map((sheet) => sheet.name)).toEqual(["01表"]);
});

test.each(["listed", "left-out"] as const)(
  "a chart sheet that is %s does not stop the others",
  async (chartSheets) => {
    const workbook = workbookOf(12);
    workbook.addSheet("图表1", "chart");
    for (let index = 0; index < 3; index++) workbook.addSheet(`后${index}`);
    workbook.addSheet("图表2", "chart");
    const { host, roundTrips } = situation(workbook, { chartSheets });
    const { sheets, unread } = await host.read();
    expect(sheets).toHaveLength(15);
    expect(cell(sheets[11], "B3").value).toBe(600.12);
    expect(unread).toEqual(
      chartSheets === "listed"
        ? [
            { name: "图表1", reason: "chart" },
            { name: "图表2", reason: "chart" },
          ]
        : [],
    );
    // Listed: the refused reading, three cheap touches, the reading of the rest.
    expect(roundTrips()).toBe(chartSheets === "listed" ? 6 : 2);
  },
);

test("a sheet whose marks cannot be listed is read all the same", async () => {
  const { host, excel } = situation(workbookOf(2));
  refuse(excel, "ItemNotFound", (body) => speaksOf(body, "ConditionalFormats"));
  const { sheets, unread } = await host.read();
  expect(unread).toEqual([]);
  expect(sheets.map((sheet) => cell(sheet, "B3").value)).toEqual([600.12, 600.12]);
});

test("a cancelled reading stops between round trips", async () => {
  const { host, excel, roundTrips } = situation(workbookOf(12));
  const controller = new AbortController();
  const answer = excel.answer.bind(excel);
  excel.answer = (body, flags) => {
    controller.abort();
    return answer(body, flags);
  };
  expect((await failureOf(host.read({ signal: controller.signal }))).reason).toBe("cancelled");
  expect(roundTrips()).toBe(1);
});

test("a reading that is cancelled before it begins asks Excel nothing", async () => {
  const { host, roundTrips } = situation(workbookOf(1));
  expect((await failureOf(host.read({ signal: AbortSignal.abort() }))).reason).toBe("cancelled");
  expect(roundTrips()).toBe(0);
});

test("sheet names with quotes, commas and exclamation marks are read", async () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("a,b!'c");
  put(sheet, "C4", 5);
  sheet.merges.push(areaOf("C4:D5"));
  const [read] = (await situation(workbook).host.read()).sheets;
  expect(read).toMatchObject({ name: "a,b!'c", origin: { row: 3, column: 2 }, merges: [parseArea("C4:D5")] });
});
