import { cellAddress, contains } from "../../../src/shared/workbook/address";
import { chosen, LaidOut } from "./laidOut";
import { layOutStatements } from "../../../src/shared/layout/layOutStatements";

const laidOut = new LaidOut({ statements: ["01", "03", "05"] });

test("one sheet per statement, named by its title, in the order chosen", () => {
  expect(laidOut.plans.map(({ name }) => name)).toEqual([
    "收入支出决算总表",
    "支出决算表",
    "一般公共预算财政拨款支出决算表",
  ]);
});

test.each([
  // sheet, cell, what stands there
  ["支出决算表", "A1", "支出决算表"],
  ["支出决算表", "A2", "2023年度"],
  ["支出决算表", "E2", "公开03表"],
  ["支出决算表", "A3", "部门：甲市某局（本级）"],
  ["支出决算表", "E3", "金额单位：万元"],
  ["支出决算表", "A4", "项目"],
  ["支出决算表", "B5", "科目名称"],
  ["支出决算表", "C4", "本年支出合计"],
  ["支出决算表", "A6", "栏次"],
  ["支出决算表", "H6", 6],
  ["支出决算表", "A7", "合计"],
  ["支出决算表", "A8", "201"],
  ["支出决算表", "A9", "20103"],
  ["支出决算表", "B10", "行政运行"],
  ["收入支出决算总表", "A4", "收入"],
  ["收入支出决算总表", "D5", "项目"],
  ["收入支出决算总表", "A6", "栏次"],
  ["收入支出决算总表", "C6", 1],
  ["收入支出决算总表", "F6", 2],
  ["收入支出决算总表", "A7", "一、一般公共预算财政拨款收入"],
  ["收入支出决算总表", "E7", 32],
  ["收入支出决算总表", "D32", "二十六、抗疫特别国债安排的支出"],
  ["收入支出决算总表", "E32", 57],
  ["收入支出决算总表", "B37", 31],
  ["一般公共预算财政拨款支出决算表", "C4", "本年支出"],
  ["一般公共预算财政拨款支出决算表", "C5", "小计"],
])("%s %s reads %s", (sheet, address, expected) => {
  expect(laidOut.content(sheet, address)).toBe(expected);
});

test.each([
  // sheet, cell, native formula, why
  ["支出决算表", "C10", "=ROUND(SUM(D10:H10),2)", "an item adds up its columns"],
  ["支出决算表", "C7", "=ROUND(SUM(D7:H7),2)", "so does the total row"],
  ["支出决算表", "D9", "=ROUND(SUM(D10:D12),2)", "a section is the sum of its items"],
  ["支出决算表", "D8", "=ROUND(SUM(D9),2)", "a class is the sum of its sections"],
  ["支出决算表", "D7", "=ROUND(SUM(D8,D13,D17),2)", "the total is the sum of the classes"],
  ["收入支出决算总表", "C33", "=ROUND(SUM(C7:C14),2)", "income of the year"],
  ["收入支出决算总表", "C37", "=ROUND(SUM(C33:C35),2)", "income in all"],
  ["收入支出决算总表", "F33", "=ROUND(SUM(F7:F32),2)", "expenditure of the year"],
  ["收入支出决算总表", "F7", "=支出决算表!C8", "a class repeats statement 03"],
  ["收入支出决算总表", "F25", "=支出决算表!C17", "another class"],
  ["收入支出决算总表", "F8", undefined, "a class without subjects stays open"],
  ["支出决算表", "D10", undefined, "items are typed"],
  [
    "一般公共预算财政拨款支出决算表",
    "D10",
    undefined,
    "nothing is copied from 03 to 05 behind the officer's back",
  ],
])("%s %s holds %s: %s", (sheet, address, formula, _why) => {
  expect(laidOut.content(sheet, address)).toBe(formula);
});

test("with this year's general public budget alone 05 and 02 follow from 03", () => {
  const alone = new LaidOut({ statements: ["01", "02", "03", "05"], onlyGeneralBudget: true });
  expect(alone.content("一般公共预算财政拨款支出决算表", "D10")).toBe("=支出决算表!D10");
  expect(alone.content("收入决算表", "D10")).toBe("=支出决算表!C10");
  expect(alone.content("支出决算表", "D10")).toBeUndefined();
});

test("a figure left after others were taken away subtracts them", () => {
  const funds = new LaidOut({ statements: ["07"], fundCodes: ["2120801"] });
  expect(funds.content("政府性基金预算财政拨款收入支出决算表", "H10")).toBe("=ROUND(SUM(C10:D10)-E10,2)");
});

test("the three lists of 06 stand beside each other, with a total under the first and one under the others", () => {
  const name = "一般公共预算财政拨款基本支出决算明细表";
  const basic = new LaidOut({ statements: ["06"] });
  const merged = basic.plan(name).merges.map((area) => `${cellAddress(area)}+${area.rows}x${area.columns}`);
  expect(basic.content(name, "A4")).toBe("人员经费");
  expect(basic.content(name, "D4")).toBe("公用经费");
  expect(merged).toEqual(expect.arrayContaining(["A4+1x3", "D4+1x6", "A34+1x2", "D34+1x5"]));
  expect([basic.content(name, "A34"), basic.content(name, "D34")]).toEqual(["人员经费合计", "公用经费合计"]);
  const amount = (code: string, column: string) => basic.find(name, code).replace(/^[A-Z]+/u, column);
  expect(basic.content(name, "C34")).toBe(`=ROUND(SUM(${amount("301", "C")},${amount("303", "C")}),2)`);
  const outsidePersonnel = [amount("302", "F"), amount("307", "I"), amount("310", "I"), amount("399", "I")];
  expect(basic.content(name, "I34")).toBe(`=ROUND(SUM(${outsidePersonnel.join(",")}),2)`);
});

test("subjects without a code list entry take the name that came with them, or leave it to be written", () => {
  const own = new LaidOut({
    statements: ["03"],
    codes: ["2999901", "2998801"],
    names: { "2999901": "试点支出" },
  });
  const name = "支出决算表";
  expect(own.content(name, "B10")).toBe("试点支出");
  expect(own.style(name, "B10")?.locked).not.toBe(false);
  expect(own.style(name, "B12")?.locked).toBe(false);
});

test("without codes a statement by subject has its total and blank rows to type into", () => {
  const blank = new LaidOut({ statements: ["08"] });
  const name = "国有资本经营预算财政拨款支出决算表";
  expect(blank.content(name, "A7")).toBe("合计");
  expect(blank.content(name, "C7")).toBe("=ROUND(SUM(D7:E7),2)");
  expect(blank.content(name, "C8")).toBe('=IF(COUNT(D8,E8)=0,"",ROUND(SUM(D8,E8),2))');
  expect(blank.style(name, "C8")).toMatchObject({ border: "thin", locked: true });
  for (const address of ["A8", "B8", "D8", "E12"]) {
    expect(blank.content(name, address)).toBeUndefined();
    expect(blank.style(name, address)).toMatchObject({ border: "thin", locked: false });
  }
});

test("the sentence of an empty statement shows while no figure but zero stands in the body", () => {
  const empty = new LaidOut({ statements: ["08"], year: 2024 });
  expect(empty.content("国有资本经营预算财政拨款支出决算表", "A14")).toBe(
    '=IF(COUNTIF(C7:E12,">0")+COUNTIF(C7:E12,"<0")=0,"本单位2024年度无国有资本经营预算财政拨款支出，故本表无数据。","")',
  );
});

test("a unit that already says 本级 is not given it twice, and a consolidated one not at all", () => {
  const name = (unitName: string, scope: "single" | "consolidated"): string | number | undefined =>
    new LaidOut({ statements: ["03"], unitName, scope }).content("支出决算表", "A3");
  expect(name("甲市某局(本级)", "single")).toBe("部门：甲市某局(本级)");
  expect(name("甲市某局", "consolidated")).toBe("部门：甲市某局");
});

test("nothing an officer types is ever written as a formula", () => {
  const evil = "=1+1";
  const sheets = layOutStatements(
    chosen({
      unitName: evil,
      scope: "consolidated",
      attachments: { self: evil },
      lists: { "self.indicators": [{ name: evil, groups: [evil, evil] }], "basic.special": [{ name: evil }] },
      names: { "2999901": evil },
      codes: ["2999901"],
    }),
  );
  const cells = sheets.flatMap((sheet) => sheet.cells);
  expect(cells.filter(({ formula }) => formula?.includes("1+1"))).toEqual([]);
  expect(cells.filter(({ value }) => value === evil).length).toBeGreaterThan(5);
});

test("cells that look alike share few rectangles, and none of them overlap", () => {
  const codes = Array.from({ length: 40 }, (_, index) => String(2_010_301 + index));
  const { styles, columnWidths } = new LaidOut({ statements: ["03"], codes }).plan("支出决算表");
  expect(styles.length).toBeLessThan(60);
  const rows = Math.max(...styles.map(({ area }) => area.row + area.rows));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columnWidths.length; column++) {
      expect(styles.filter(({ area }) => contains(area, { row, column })).length).toBeLessThanOrEqual(1);
    }
  }
});
