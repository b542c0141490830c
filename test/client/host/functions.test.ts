import { MAX_ROWS } from "../../../src/shared/workbook/address";
import { CellError } from "../../../workbench/model/cell";
import type { Workbook } from "../../../workbench/model/workbook";
import { areaOf, dress, failureOf, put, refuse, situation, speaksOf, styleAt, workbookOf } from "./situation";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

/** A person selects an area with the mouse. */
function select(workbook: Workbook, sheetName: string, address: string): void {
  const sheet = workbook.sheet(sheetName)!;
  const area = areaOf(address);
  workbook.active = sheet;
  workbook.selection = { sheet, area };
  workbook.emit({ type: "selected", sheet, area });
}

describe("the selection", () => {
  test("is told with its sheet in one round trip", async () => {
    const { host, workbook, roundTrips } = situation(workbookOf(2));
    select(workbook, "02表", "B3:C3");
    expect(await host.selection()).toBe("'02表'!B3:C3");
    expect(roundTrips()).toBe(1);
  });

  test("is told after every change until it is no longer watched", async () => {
    const { host, workbook } = situation(workbookOf(2));
    const told: string[] = [];
    const stop = await host.watchSelection((address) => told.push(address));
    select(workbook, "01表", "B3");
    await settled();
    select(workbook, "02表", "A1:C3");
    await settled();
    expect(told).toEqual(["'01表'!B3", "'02表'!A1:C3"]);
    await stop();
    select(workbook, "01表", "C3");
    await settled();
    expect(told).toHaveLength(2);
  });

  test("of several changes in a row tells the last", async () => {
    const { host, workbook } = situation(workbookOf(1));
    const told: string[] = [];
    await host.watchSelection((address) => told.push(address));
    for (const address of ["A1", "A1:B1", "A1:C1"]) select(workbook, "01表", address);
    await settled();
    expect(told).toEqual(["'01表'!A1:C1"]);
  });

  test("that Excel cannot tell is no failure while watching", async () => {
    const { host, workbook, excel } = situation(workbookOf(1));
    const told: string[] = [];
    await host.watchSelection((address) => told.push(address));
    refuse(excel, "InvalidSelection", (body) => speaksOf(body, "GetSelectedRange"));
    select(workbook, "01表", "B3");
    await settled();
    expect(told).toEqual([]);
    expect((await failureOf(host.selection())).detail).toContain("InvalidSelection");
  });
});

describe("values", () => {
  test("of areas on several sheets come in one round trip, blanks and errors as text", async () => {
    const { host, workbook, roundTrips } = situation(workbookOf(2));
    put(workbook.sheets[1]!, "E3", new CellError("#REF!"));
    const values = await host.values(["'01表'!B3:C3", "'02表'!D3:E4", "'02表'!A3"]);
    expect(values).toEqual([
      [[600.12, 572.26]],
      [
        [27.86, "#REF!"],
        ["", ""],
      ],
      [["合计"]],
    ]);
    expect(roundTrips()).toBe(1);
  });

  test("of whole columns end with the sheet's values and keep one shape", async () => {
    const { host } = situation(workbookOf(1));
    const [first, last, none] = await host.values(["'01表'!A:A", "'01表'!D:D", "'01表'!H:H"]);
    expect(first).toEqual([["支出决算表 1"], [""], ["合计"]]);
    expect(last).toEqual([[""], [""], [27.86]]);
    expect(none).toEqual([]);
  });

  test("of a sheet that is not there, or without one, fail as gone; of too many cells as too large", async () => {
    const { host } = situation(workbookOf(1));
    expect((await failureOf(host.values(["没有!A1"]))).reason).toBe("gone");
    expect((await failureOf(host.values(["A1"]))).reason).toBe("gone");
    expect((await failureOf(host.values([`'01表'!A1:Z${MAX_ROWS - 1}`]))).reason).toBe("too-large");
  });
});

describe("the active cell", () => {
  test("is told with its formula, and whether it is locked on a protected sheet", async () => {
    const { host, workbook } = situation(workbookOf(1));
    const sheet = workbook.sheets[0]!;
    select(workbook, "01表", "D3:E9");
    const reference = { sheet: "01表", cell: "D3" };
    expect(await host.activeCell()).toEqual({ reference, formula: "=B3-C3", isProtected: false });
    sheet.protection = { on: true };
    expect((await host.activeCell()).isProtected).toBe(true);
    dress(sheet, "D3", { locked: false });
    expect((await host.activeCell()).isProtected).toBe(false);
  });
});

describe("inserting a formula", () => {
  const cell = { sheet: "01表", cell: "F3" };
  const formula = "=PERF.RATE(C3,B3)";
  const held = (workbook: Workbook, address = "F3") => {
    const { row, column } = areaOf(address);
    return workbook.sheets[0]!.cell(row, column)?.formula;
  };

  test("puts it with its number format into a blank cell", async () => {
    const { host, workbook, roundTrips } = situation(workbookOf(1));
    const request = { cell, formula, numberFormat: "0.00%", replaces: "" };
    expect(await host.insertFormula(request)).toEqual({ kind: "inserted" });
    expect(held(workbook)).toBe(formula);
    expect(styleAt(workbook.sheets[0]!, "F3").numberFormat).toBe("0.00%");
    expect(roundTrips()).toBe(2);
  });

  test("leaves a cell alone that holds anything but what was agreed", async () => {
    const { host, workbook } = situation(workbookOf(1));
    const request = { cell: { sheet: "01表", cell: "D3" }, formula, numberFormat: "0.00%" };
    for (const replaces of ["", "=B3"]) {
      expect(await host.insertFormula({ ...request, replaces })).toEqual({
        kind: "occupied",
        holds: "=B3-C3",
      });
    }
    expect(held(workbook, "D3")).toBe("=B3-C3");
    expect(styleAt(workbook.sheets[0]!, "D3").numberFormat).toBe("General");
    expect(await host.insertFormula({ ...request, replaces: "=B3-C3" })).toEqual({ kind: "inserted" });
    expect(held(workbook, "D3")).toBe(formula);
  });

  test("into a locked cell fails as protected and writes nothing", async () => {
    const { host, workbook } = situation(workbookOf(1));
    workbook.sheets[0]!.protection = { on: true };
    const failure = await failureOf(host.insertFormula({ cell, formula, numberFormat: "0%", replaces: "" }));
    expect(failure.reason).toBe("protected");
    expect(failure.detail).toContain("F3");
    expect(held(workbook)).toBeUndefined();
  });

  test("into an unlocked cell of a sheet whose formats are protected keeps the format", async () => {
    const { host, workbook } = situation(workbookOf(1));
    const sheet = workbook.sheets[0]!;
    dress(sheet, "F3", { locked: false, numberFormat: "0.0" });
    sheet.protection = { on: true };
    await host.insertFormula({ cell, formula, numberFormat: "0.00%", replaces: "" });
    expect(held(workbook)).toBe(formula);
    expect(styleAt(sheet, "F3").numberFormat).toBe("0.0");
  });

  test("into a cell of format text makes it a formula, not a text", async () => {
    const { host, workbook } = situation(workbookOf(1));
    dress(workbook.sheets[0]!, "F3", { numberFormat: "@" });
    await host.insertFormula({ cell, formula: "=PERF.GRADE(B3)", replaces: "" });
    expect(held(workbook)).toBe("=PERF.GRADE(B3)");
    expect(styleAt(workbook.sheets[0]!, "F3").numberFormat).toBe("General");
  });

  test("into a sheet that is gone fails as gone", async () => {
    const { host } = situation(workbookOf(1));
    const gone = { sheet: "没有", cell: "A1" };
    expect((await failureOf(host.insertFormula({ cell: gone, formula, replaces: "" }))).reason).toBe("gone");
  });

  test("waits while a cell is being edited", async () => {
    const { host, workbook } = situation(workbookOf(1));
    workbook.editing = true;
    let done = false;
    const inserting = host.insertFormula({ cell, formula, replaces: "" }).then(() => (done = true));
    await settled();
    expect(done).toBe(false);
    workbook.editing = false;
    await inserting;
    expect(held(workbook)).toBe(formula);
  });
});
