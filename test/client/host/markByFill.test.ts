import { MARK_FILLS } from "../../../src/host/excel/markByFill";
import type { Mark, MarkKind } from "../../../src/host/spreadsheetHost";
import type { ExcelHostOptions } from "../../../workbench/protocol/excelHost";
import { dress, looks, refuse, situation, speaksOf, styleAt, userRule, workbookOf } from "./situation";

/** Excel LTSC 2021, where conditional formats together with custom functions crash. */
const LTSC_2021: ExcelHostOptions = { excelApi: "1.14", platform: "desktop" };
const YELLOW = { pattern: "Solid", color: "#FFFF00" };
const HATCHED = { pattern: "LightUp", color: "#00FFFF" };

const mark = (sheet: string, cell: string, kind: MarkKind = "wrong"): Mark => ({ sheet, cell, kind });

test("cells are filled, not ruled, in two round trips", async () => {
  const { host, workbook, roundTrips } = situation(workbookOf(12), LTSC_2021);
  await host.read();
  roundTrips();
  const result = await host.mark(workbook.sheets.map(({ name }) => mark(name, "B3")));
  expect(roundTrips()).toBe(2);
  expect(result).toEqual({ marked: 12, unmarked: [] });
  for (const sheet of workbook.sheets) {
    expect(sheet.conditionalFormats).toEqual([]);
    expect(styleAt(sheet, "B3").fill).toEqual(MARK_FILLS.wrong);
  }
});

test("the five kinds differ in pattern, not in colour alone", () => {
  const patterns = Object.values(MARK_FILLS).map(({ pattern }) => pattern);
  expect(new Set(patterns).size).toBe(5);
});

test("only plain fills are replaced; cells with a pattern are listed", async () => {
  const workbook = workbookOf(1);
  const sheet = workbook.sheets[0]!;
  dress(sheet, "B3", { fill: YELLOW });
  dress(sheet, "C3", { fill: HATCHED });
  const { host } = situation(workbook, LTSC_2021);
  expect(await host.mark([mark("01表", "B3"), mark("01表", "C3"), mark("01表", "D3", "tail")])).toEqual({
    marked: 2,
    unmarked: [{ sheet: "01表", cell: "C3", reason: "patterned-fill" }],
  });
  expect(styleAt(sheet, "C3").fill).toEqual(HATCHED);
});

test("another session gives every cell its fill back and leaves rules and formats alone", async () => {
  const workbook = workbookOf(2);
  const sheet = workbook.sheets[0]!;
  dress(sheet, "B3", { fill: YELLOW, numberFormat: "0.00", locked: false });
  dress(sheet, "C3", { fill: HATCHED });
  sheet.conditionalFormats = [userRule("user-1", "A1:D9", "=A1>1")];
  const before = structuredClone(looks(workbook));
  const { host, reload } = situation(workbook, LTSC_2021);
  await host.mark([
    mark("01表", "B3", "culprit"),
    mark("01表", "C3"),
    mark("02表", "D3", "hint"),
    mark("02表", "Z9"),
  ]);
  expect(looks(workbook)).not.toEqual(before);
  expect(await reload().clearMarks()).toEqual({ cleared: 3, protectedSheets: [] });
  expect(looks(workbook)).toEqual(before);
});

test("marked again, a cell still remembers the fill of the person", async () => {
  const workbook = workbookOf(1);
  const sheet = workbook.sheets[0]!;
  dress(sheet, "B3", { fill: YELLOW });
  const { host, reload } = situation(workbook, LTSC_2021);
  await host.mark([mark("01表", "B3"), mark("01表", "C3")]);
  await reload().mark([mark("01表", "B3", "culprit"), mark("01表", "D3")]);
  expect(styleAt(sheet, "B3").fill).toEqual(MARK_FILLS.culprit);
  expect(styleAt(sheet, "C3").fill.pattern).toBe("None");
  await host.clearMarks();
  expect(styleAt(sheet, "B3").fill).toEqual(YELLOW);
  expect(styleAt(sheet, "D3").fill.pattern).toBe("None");
});

test("a cell that the person has filled since the marking keeps that fill", async () => {
  const { host, workbook } = situation(workbookOf(1), LTSC_2021);
  await host.mark([mark("01表", "B3"), mark("01表", "C3")]);
  dress(workbook.sheets[0]!, "B3", { fill: YELLOW });
  expect((await host.clearMarks()).cleared).toBe(1);
  expect(styleAt(workbook.sheets[0]!, "B3").fill).toEqual(YELLOW);
});

test("the fills on record survive a crash between the fills", async () => {
  const workbook = workbookOf(2);
  dress(workbook.sheets[0]!, "B3", { fill: YELLOW });
  const before = structuredClone(looks(workbook));
  const { host, excel, reload } = situation(workbook, LTSC_2021);
  await host.read();
  // The second sheet is protected between the two round trips, so that the second one fails half way.
  const answer = excel.answer.bind(excel);
  excel.answer = (body, flags) => {
    if (speaksOf(body, "Add")) workbook.sheets[1]!.protection = { on: true };
    return answer(body, flags);
  };
  const { marked, unmarked } = await host.mark([mark("01表", "B3"), mark("02表", "B3")]);
  expect([marked, unmarked.map(({ reason }) => reason)]).toEqual([1, ["protected"]]);
  expect(styleAt(workbook.sheets[0]!, "B3").fill).toEqual(MARK_FILLS.wrong);
  await reload().clearMarks();
  expect(looks(workbook)).toEqual(before);
});

test("filled marks on a sheet that is protected by now stay on record and are reported", async () => {
  const { host, workbook } = situation(workbookOf(2), LTSC_2021);
  await host.mark([mark("01表", "B3"), mark("02表", "B3")]);
  workbook.sheets[1]!.protection = { on: true };
  expect(await host.clearMarks()).toEqual({ cleared: 1, protectedSheets: ["02表"] });
  workbook.sheets[1]!.protection = { on: false };
  expect(await host.clearMarks()).toEqual({ cleared: 1, protectedSheets: [] });
  expect(styleAt(workbook.sheets[1]!, "B3").fill.pattern).toBe("None");
});

test("a workbook marked in an old Excel is marked and cleared in a new one, and the other way round", async () => {
  const workbook = workbookOf(1);
  const sheet = workbook.sheets[0]!;
  dress(sheet, "B3", { fill: YELLOW });
  const before = structuredClone(looks(workbook));
  await situation(workbook, LTSC_2021).host.mark([mark("01表", "B3")]);
  const { host } = situation(workbook);
  await host.read();
  await host.mark([mark("01表", "C3")]);
  expect(styleAt(sheet, "B3").fill).toEqual(YELLOW);
  expect(sheet.conditionalFormats).toHaveLength(1);

  const old = situation(workbook, { ...LTSC_2021, excelApi: "1.13" });
  await old.host.read();
  await old.host.mark([mark("01表", "D3")]);
  expect(sheet.conditionalFormats).toEqual([]);
  await host.clearMarks();
  expect(looks(workbook)).toEqual(before);
});

test("nothing is filled when the record cannot be kept", async () => {
  const { host, workbook, excel } = situation(workbookOf(1), LTSC_2021);
  const before = structuredClone(looks(workbook));
  refuse(excel, "GeneralException", (body) => speaksOf(body, "Add"));
  await expect(host.mark([mark("01表", "B3")])).rejects.toThrow("GeneralException");
  expect(looks(workbook)).toEqual(before);
});
