import Decimal from "decimal.js";
import { cellAddress, contains } from "../../../src/shared/workbook/address";
import { cellAt, mergeAt, type CellValue, type SheetSnapshot } from "../../../src/shared/workbook/snapshot";
import { sampleSnapshot } from "../support/sampleSnapshot";

async function sheetNamed(name: string): Promise<SheetSnapshot> {
  const sheet = (await sampleSnapshot()).sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`the sample has no sheet ${name}`);
  return sheet;
}

function rowWith(sheet: SheetSnapshot, text: string): readonly CellValue[] {
  const row = sheet.values.find((line) => line.includes(text));
  if (!row) throw new Error(`${sheet.name} has no row with ${text}`);
  return row;
}

function total(values: readonly (CellValue | undefined)[]): string {
  return Decimal.sum(0, ...values.map((value) => new Decimal(value === "" ? 0 : Number(value)))).toFixed(2);
}

describe("the published figures in the sample", () => {
  it("03: the classes add up to the total in every column", async () => {
    const sheet = await sheetNamed("支出决算表");
    const classes = sheet.values.filter(([code]) => /^\d{3}$/.test(String(code)));
    const stated = rowWith(sheet, "合计").slice(2);
    expect(stated).toEqual([2668.25, 746.04, 1922.21, 0, 0, 0]);
    expect(classes).toHaveLength(7);
    stated.forEach((figure, index) => {
      expect(total(classes.map((row) => row[index + 2]))).toBe(new Decimal(Number(figure)).toFixed(2));
    });
  });

  it("03: the basic expenditure of 一般公共服务支出 is 572.26", async () => {
    const sheet = await sheetNamed("支出决算表");
    expect(rowWith(sheet, "201").slice(0, 5)).toEqual(["201", "一般公共服务支出", 882.56, 572.26, 310.3]);
    const row = sheet.values.findIndex(([code]) => code === "201");
    expect(cellAddress({ row, column: 3 })).toBe("D8");
  });

  it.each(["收入决算表", "支出决算表", "一般公共预算财政拨款支出决算表"])(
    "%s: every parent is the sum of its children, and every code is there once",
    async (name) => {
      const sheet = await sheetNamed(name);
      const rows = sheet.values.filter(([code]) => /^\d+$/.test(String(code)));
      const codes = rows.map(([code]) => String(code));
      expect(codes).toHaveLength(33);
      expect(new Set(codes).size).toBe(33);
      for (const parent of rows.filter(([code]) => String(code).length < 7)) {
        const children = rows.filter(
          ([code]) =>
            String(code).startsWith(String(parent[0])) &&
            String(code).length === String(parent[0]).length + 2,
        );
        expect(children.length).toBeGreaterThan(0);
        for (let column = 2; column < parent.length; column++) {
          expect(total(children.map((row) => row[column]))).toBe(total([parent[column]]));
        }
      }
    },
  );

  it.each(["收入支出决算总表", "财政拨款收入支出决算总表"])(
    "%s: lines run without a gap and both totals are 2668.25",
    async (name) => {
      const sheet = await sheetNamed(name);
      const body = sheet.values.slice(6).filter((row) => typeof row[1] === "number");
      const lines = [...body.map((row) => row[1]), ...body.map((row) => row[4])];
      expect(lines).toEqual(lines.map((_, index) => index + 1));
      expect(rowWith(sheet, "总计").slice(0, 6)).toEqual([
        "总计",
        body.length,
        2668.25,
        "总计",
        2 * body.length,
        2668.25,
      ]);
    },
  );

  it("01: income that was not received is blank, 04: it is zero, as printed", async () => {
    const first = rowWith(await sheetNamed("收入支出决算总表"), "二、政府性基金预算财政拨款收入");
    const fourth = rowWith(await sheetNamed("财政拨款收入支出决算总表"), "二、政府性基金预算财政拨款");
    expect([first[2], fourth[2]]).toEqual(["", 0]);
  });

  it("06: personnel and operating expenses add up to the basic expenditure, the latter in the last column", async () => {
    const sheet = await sheetNamed("一般公共预算基本支出明细表");
    const row = rowWith(sheet, "人员经费合计");
    expect(row).toEqual(["人员经费合计", "", 522.78, "公用经费合计", "", "", "", "", 223.26]);
    expect(total([row[2], row[8]])).toBe("746.04");
    const amounts = [0, 3, 6].flatMap((first) =>
      sheet.values
        .filter((line) => /^\d+$/.test(String(line[first])))
        .map((line) => ({ code: String(line[first]), amount: line[first + 2] })),
    );
    expect(amounts).toHaveLength(81);
    for (const parent of amounts.filter(({ code }) => code.length === 3)) {
      const children = amounts.filter(({ code }) => code.length === 5 && code.startsWith(parent.code));
      expect(total(children.map(({ amount }) => amount))).toBe(total([parent.amount]));
    }
  });

  it("07 and 08 are empty and say so", async () => {
    for (const name of ["政府性基金收入支出决算表", "国有资本经营支出决算表"]) {
      const sheet = await sheetNamed(name);
      const total = sheet.values.filter(([label]) => label === "合计");
      expect(total).toHaveLength(1);
      expect(new Set(total.flat())).toEqual(new Set(["合计", ""]));
      expect(sheet.values.flat().filter((value) => String(value).endsWith("故本表无数据。"))).toHaveLength(1);
    }
  });

  it("09: budget and final accounts of the three public expenses", async () => {
    const sheet = await sheetNamed("三公经费支出决算表");
    const figures = [29.9, 0, 28.96, 0, 28.96, 0.94];
    expect(sheet.values).toContainEqual([...figures, ...figures]);
  });

  it("self-evaluation: weights and scores add up to 100, the execution rate is the number 1 shown as 100%", async () => {
    const sheet = await sheetNamed("整体支出绩效自评表");
    const execution = sheet.values.findIndex((row) => row.includes("年度资金总额"));
    expect(sheet.values[execution]?.slice(3)).toEqual([933.92, 2668.25, 2668.25, 10, 1, 10]);
    expect(cellAt(sheet, { row: execution, column: 7 }).numberFormat).toBe("0%");
    const header = sheet.values.findIndex((row) => row.includes("三级指标"));
    const end = sheet.values.findIndex((row) => row.includes("总分"));
    const indicators = sheet.values.slice(header + 1, end);
    expect(indicators).toHaveLength(17);
    expect(total([10, ...indicators.map((row) => row[6])])).toBe("100.00");
    expect(total([10, ...indicators.map((row) => row[7])])).toBe("100.00");
    expect(sheet.values[end]?.slice(6, 8)).toEqual([100, 100]);
  });

  it("titles span the whole form and cells inside a merge are blank", async () => {
    for (const sheet of (await sampleSnapshot()).sheets) {
      expect(mergeAt(sheet, { row: 0, column: 0 })).toEqual({
        row: 0,
        column: 0,
        rows: 1,
        columns: sheet.values[0]!.length,
      });
      for (const merge of sheet.merges) {
        sheet.values.forEach((line, row) =>
          line.forEach((value, column) => {
            const inside =
              contains(merge, { row, column }) && !(row === merge.row && column === merge.column);
            if (inside)
              expect([sheet.name, cellAddress({ row, column }), value]).toEqual([
                sheet.name,
                cellAddress({ row, column }),
                "",
              ]);
          }),
        );
      }
    }
  });
});
