import { takingBack, type CellChange } from "../../../src/host/spreadsheetHost";
import type { Value } from "../../../workbench/model/cell";
import type { Workbook } from "../../../workbench/model/workbook";
import { areaOf, dress, failureOf, put, refuse, situation, speaksOf, styleAt, workbookOf } from "./situation";

/** What a cell of the sheet holds: its formula, or its value. */
function held(workbook: Workbook, address: string, sheet = 0): Value | undefined {
  const { row, column } = areaOf(address);
  const cell = workbook.sheets[sheet]!.cell(row, column);
  return cell?.formula ?? cell?.value;
}

const change = (cell: string, content: CellChange["content"], replaces: string, sheet = "01表") => ({
  sheet,
  cell,
  content,
  replaces,
});

describe("writing cells", () => {
  test("writes numbers, texts and formulas on several sheets in three round trips", async () => {
    const { host, workbook, roundTrips } = situation(workbookOf(3));
    const result = await host.writeCells([
      change("B3", 612, "600.12"),
      change("D3", "=ROUND(B3-C3,2)", "=B3-C3"),
      change("E3", "说明", ""),
      change("A3", "总计", "合计", "02表"),
      change("C3", "", "572.26", "03表"),
    ]);
    expect(roundTrips()).toBe(3);
    expect(result.skipped).toEqual([]);
    expect(result.written).toEqual([
      { sheet: "01表", cell: "B3", before: 600.12, after: "612", numberFormat: "General" },
      { sheet: "01表", cell: "D3", before: "=B3-C3", after: "=ROUND(B3-C3,2)", numberFormat: "General" },
      { sheet: "01表", cell: "E3", before: "", after: "说明", numberFormat: "General" },
      { sheet: "02表", cell: "A3", before: "合计", after: "总计", numberFormat: "General" },
      { sheet: "03表", cell: "C3", before: 572.26, after: "", numberFormat: "General" },
    ]);
    expect([held(workbook, "B3"), held(workbook, "C3"), held(workbook, "D3")]).toEqual([
      612,
      572.26,
      "=ROUND(B3-C3,2)",
    ]);
    expect([held(workbook, "A3", 1), held(workbook, "C3", 2)]).toEqual(["总计", null]);
  });

  test("of thousands of scattered cells takes three round trips too", async () => {
    const { host, workbook, roundTrips } = situation(workbookOf(14));
    const changes = workbook.sheets.flatMap(({ name }) =>
      Array.from({ length: 300 }, (_cell, index) =>
        change(`${"BCDEF"[index % 5]}${10 + index * 2}`, index, "", name),
      ),
    );
    const { written } = await host.writeCells(changes);
    expect(written).toHaveLength(4200);
    expect(roundTrips()).toBe(3);
    expect(held(workbook, "C12", 13)).toBe(1);
  });

  test("leaves what was changed meanwhile, what is locked and what is gone, and names it", async () => {
    const { host, workbook } = situation(workbookOf(2));
    const locked = workbook.sheets[1]!;
    locked.protection = { on: true };
    dress(locked, "C3", { locked: false });
    const { written, skipped } = await host.writeCells([
      change("B3", 1, "600"),
      change("E3", 1, "有人写的"),
      change("B3", 1, "600.12", "02表"),
      change("C3", 1, "572.26", "02表"),
      change("B3", 1, "600.12", "没有"),
    ]);
    expect(written.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(["02表!C3"]);
    expect(skipped).toEqual(
      expect.arrayContaining([
        { sheet: "01表", cell: "B3", reason: "changed" },
        { sheet: "01表", cell: "E3", reason: "changed" },
        { sheet: "02表", cell: "B3", reason: "protected" },
        { sheet: "没有", cell: "B3", reason: "missing-sheet" },
      ]),
    );
    expect(skipped).toHaveLength(4);
    expect([held(workbook, "B3"), held(workbook, "B3", 1), held(workbook, "C3", 1)]).toEqual([
      600.12, 600.12, 1,
    ]);
  });

  test.each(["201", "1-2", "50%", "TRUE", "3月", "'甲", "+5"])("keeps the text %s a text", async (text) => {
    const { host, workbook } = situation(workbookOf(1));
    const { written } = await host.writeCells([change("F3", text, "")]);
    expect(held(workbook, "F3")).toBe(text);
    expect(written[0]!.after).toBe(text);
    expect(styleAt(workbook.sheets[0]!, "F3").numberFormat).toBe("General");
  });

  test("gives number formats, and makes formulas and numbers of what stood in cells of format text", async () => {
    const { host, workbook } = situation(workbookOf(1));
    const [sheet] = workbook.sheets;
    for (const address of ["E3", "F3", "G3", "H3"]) dress(sheet!, address, { numberFormat: "@" });
    await host.writeCells([
      { ...change("B3", 612, "600.12"), numberFormat: "#,##0.00" },
      change("E3", "=B3", ""),
      change("F3", 5, ""),
      change("G3", "201", ""),
      { ...change("H3", "=B3", ""), numberFormat: "@" },
    ]);
    expect(["B3", "E3", "F3", "G3", "H3"].map((at) => styleAt(sheet!, at).numberFormat)).toEqual([
      "#,##0.00",
      "General",
      "General",
      "@",
      "@",
    ]);
    expect(["E3", "F3", "G3"].map((address) => held(workbook, address))).toEqual(["=B3", 5, "201"]);
    const { row, column } = areaOf("H3");
    expect(sheet!.cell(row, column)).toMatchObject({ value: "=B3" });
    expect(sheet!.cell(row, column)!.formula).toBeUndefined();
  });

  test("keeps formats that are protected, and skips a cell that would need another", async () => {
    const { host, workbook } = situation(workbookOf(1));
    const [sheet] = workbook.sheets;
    dress(sheet!, "E3", { locked: false, numberFormat: "0.0" });
    dress(sheet!, "F3", { locked: false, numberFormat: "@" });
    sheet!.protection = { on: true };
    const { skipped } = await host.writeCells([
      { ...change("E3", 1, ""), numberFormat: "0.00" },
      change("F3", "=B3", ""),
    ]);
    expect([held(workbook, "E3"), styleAt(sheet!, "E3").numberFormat]).toEqual([1, "0.0"]);
    expect(skipped).toEqual([{ sheet: "01表", cell: "F3", reason: "protected" }]);
  });

  test("leaves every cell between those it writes as it was", async () => {
    const { host, workbook } = situation(workbookOf(1));
    const before = held(workbook, "C3");
    await host.writeCells([change("B3", 1, "600.12"), change("D3", 2, "=B3-C3"), change("B4", 3, "")]);
    expect([held(workbook, "B3"), held(workbook, "C3"), held(workbook, "D3"), held(workbook, "B4")]).toEqual([
      1,
      before,
      2,
      3,
    ]);
    expect(held(workbook, "D4") ?? null).toBeNull();
  });

  test("can be taken back, except where somebody has written since", async () => {
    const { host, workbook } = situation(workbookOf(1));
    const [sheet] = workbook.sheets;
    put(sheet!, "E3", "201");
    const { written } = await host.writeCells([
      { ...change("B3", "未填", "600.12"), numberFormat: "@" },
      change("D3", 27.9, "=B3-C3"),
      change("E3", 201, "201"),
      change("C3", 1, "572.26"),
    ]);
    put(sheet!, "C3", 2);
    const { skipped } = await host.writeCells(takingBack(written));
    expect(skipped).toEqual([{ sheet: "01表", cell: "C3", reason: "changed" }]);
    expect(["B3", "C3", "D3", "E3"].map((address) => held(workbook, address))).toEqual([
      600.12,
      2,
      "=B3-C3",
      "201",
    ]);
    expect(styleAt(sheet!, "B3").numberFormat).toBe("General");
  });

  test("of one cell twice counts the last", async () => {
    const { host, workbook } = situation(workbookOf(1));
    await host.writeCells([change("B3", 1, "600.12"), change("B3", 2, "600.12")]);
    expect(held(workbook, "B3")).toBe(2);
  });

  test("fails with Excel's reason when Excel refuses to write", async () => {
    const { host, excel } = situation(workbookOf(1));
    refuse(excel, "AccessDenied", (body) => speaksOf(body, "Formulas") && speaksOf(body, "SuspendApi"));
    expect((await failureOf(host.writeCells([change("B3", 1, "600.12")]))).reason).toBe("protected");
  });
});
