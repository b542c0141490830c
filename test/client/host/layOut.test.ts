import type { SheetPlan } from "../../../src/shared/layout/sheetPlan";
import { quoteSheetName } from "../../../src/shared/workbook/address";
import { Workbook } from "../../../workbench/model/workbook";
import { areaOf, failureOf, looks, put, refuse, situation, speaksOf, styleAt, workbookOf } from "./situation";

function plan(name: string, rest: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name,
    cells: [
      { row: 0, column: 0, value: name },
      { row: 2, column: 0, value: "201" },
      { row: 2, column: 1, value: 600.12 },
      { row: 2, column: 2, formula: "=B3*2" },
    ],
    merges: [areaOf("A1:C1")],
    styles: [
      {
        area: areaOf("A1:C1"),
        style: { bold: true, fontSize: 16, horizontal: "center", vertical: "center" },
      },
      { area: areaOf("A2:C3"), style: { border: "thin" } },
      { area: areaOf("B3:C3"), style: { numberFormat: "#,##0.00", locked: false, horizontal: "right" } },
    ],
    columnWidths: [10, 14, 14],
    rowHeights: { 0: 30, 1: 18, 2: 18 },
    frozenRows: 2,
    print: { paper: "a4", orientation: "landscape", repeatedRows: { first: 0, last: 1 } },
    ...rest,
  };
}

const names = (workbook: Workbook): string[] => workbook.sheets.map((sheet) => sheet.name);

test("fourteen sheets are laid out in four round trips", async () => {
  const { host, workbook, roundTrips } = situation(workbookOf(1));
  const plans = Array.from({ length: 14 }, (_, index) => plan(`公开${String(index + 1).padStart(2, "0")}表`));
  const laidOut = await host.layOut(plans);
  expect(roundTrips()).toBeLessThanOrEqual(4);
  expect(laidOut).toEqual(plans.map(({ name }) => ({ asked: name, given: name })));
  expect(names(workbook)).toEqual(["01表", ...plans.map(({ name }) => name)]);
});

test("a sheet has the contents, looks, sizes and page set-up of its plan", async () => {
  const { host, workbook } = situation(workbookOf(1));
  await host.layOut([plan("03支出决算表")]);
  const sheet = workbook.sheet("03支出决算表")!;
  expect(sheet.cell(0, 0)?.value).toBe("03支出决算表");
  expect(sheet.cell(2, 1)?.value).toBe(600.12);
  expect(sheet.cell(2, 2)?.formula).toBe("=B3*2");
  expect(sheet.merges).toEqual([areaOf("A1:C1")]);
  expect(styleAt(sheet, "A1")).toMatchObject({
    font: { bold: true, size: 16 },
    alignment: { horizontal: "Center", vertical: "Center" },
  });
  expect(styleAt(sheet, "C3")).toMatchObject({ numberFormat: "#,##0.00", locked: false });
  for (const edge of Object.values(styleAt(sheet, "B3").border)) expect(edge.style).toBe("Continuous");
  expect([0, 1, 2].map((column) => sheet.columnWidths.get(column))).toEqual([10, 14, 14]);
  expect([0, 1, 2].map((row) => sheet.rowHeights.get(row))).toEqual([30, 18, 18]);
  expect(sheet.frozen.rows).toBe(2);
  expect(sheet.pageSetup).toMatchObject({
    paperSize: "A4",
    orientation: "Landscape",
    fitToWidth: 1,
    repeatedRows: "$1:$2",
  });
  expect(sheet.pageSetup.fitToHeight).toBeUndefined();
});

test("entries are validated and formula cells locked, without a password, when the plan says so", async () => {
  const { host, workbook, roundTrips } = situation(workbookOf(1));
  const validations = (["amount", "count", "points"] as const).map((accepts, index) => ({
    area: areaOf(["B3", "B4:B5", "C4:C5"][index]!),
    accepts,
    message: "请填数字",
  }));
  await host.layOut([plan("03支出决算表", { validations, protected: true })]);
  expect(roundTrips()).toBeLessThanOrEqual(4);
  const sheet = workbook.sheet("03支出决算表")!;
  expect(sheet.protection).toMatchObject({ on: true });
  expect(sheet.protection.password).toBeUndefined();
  expect(sheet.validations.map(({ area }) => area)).toEqual(validations.map(({ area }) => area));
});

test.each([
  "201",
  "2010201",
  "=A1",
  "-",
  "+5",
  "@x",
  "1-2",
  "50%",
  "TRUE",
  "#REF!",
  "１２",
  "'quoted",
  `=${"长".repeat(300)}`,
])("the text %s stays text", async (text) => {
  const { host, workbook } = situation(workbookOf(1));
  await host.layOut([
    plan("新", {
      cells: [{ row: 1, column: 0, value: text }],
      styles: [{ area: areaOf("A2:B2"), style: { numberFormat: "#,##0.00" } }],
    }),
  ]);
  const cell = workbook.sheet("新")!.cell(1, 0);
  expect(cell?.value).toBe(text);
  expect(cell?.formula).toBeUndefined();
  expect(styleAt(workbook.sheet("新")!, "B2").numberFormat).toBe("#,##0.00");
});

test("a formula in a column of texts is a formula", async () => {
  const { host, workbook } = situation(workbookOf(1));
  await host.layOut([
    plan("新", {
      cells: [{ row: 0, column: 0, formula: "=1+1" }],
      styles: [{ area: areaOf("A1:A9"), style: { numberFormat: "@" } }],
    }),
  ]);
  expect(workbook.sheet("新")!.cell(0, 0)?.formula).toBe("=1+1");
  expect(styleAt(workbook.sheet("新")!, "A9").numberFormat).toBe("@");
});

test("existing sheets are kept, new ones are numbered, and formulas follow the given names", async () => {
  const workbook = new Workbook();
  for (const name of ["03 支出决算表", "03 支出决算表(2)", "Income"])
    put(workbook.addSheet(name), "A1", "原有");
  const { host } = situation(workbook);
  const cells = (formula: string): SheetPlan["cells"] => [{ row: 0, column: 0, formula }];
  const laidOut = await host.layOut([
    plan("01 总表", { cells: cells(`='03 支出决算表'!C5+income!B2&"'03 支出决算表'!C5"`) }),
    plan("03 支出决算表", { cells: cells("='01 总表'!A1+C5") }),
    plan("INCOME", { cells: cells("=[Book2]Income!A1+Income!A1+MyIncome!A1") }),
  ]);
  expect(laidOut).toEqual([
    { asked: "01 总表", given: "01 总表" },
    { asked: "03 支出决算表", given: "03 支出决算表(3)" },
    { asked: "INCOME", given: "INCOME(2)" },
  ]);
  const formula = (name: string): string | undefined => workbook.sheet(name)?.cell(0, 0)?.formula;
  expect(formula("01 总表")).toBe(
    `='03 支出决算表(3)'!C5+${quoteSheetName("INCOME(2)")}!B2&"'03 支出决算表'!C5"`,
  );
  expect(formula("03 支出决算表(3)")).toBe("='01 总表'!A1+C5");
  expect(formula("INCOME(2)")).toBe("=[Book2]Income!A1+'INCOME(2)'!A1+MyIncome!A1");
  expect(workbook.sheets.slice(0, 3).map((sheet) => sheet.cell(0, 0)?.value)).toEqual([
    "原有",
    "原有",
    "原有",
  ]);
});

test("a name that is taken stays within 31 characters when it is numbered", async () => {
  const long = "一般公共预算财政拨款支出决算表以及政府性基金预算财政拨款收支表格";
  const workbook = new Workbook();
  workbook.addSheet(long.slice(0, 31));
  const [sheet] = await situation(workbook).host.layOut([plan(long)]);
  expect(sheet?.given).toHaveLength(31);
  expect(sheet?.given).toBe(`${long.slice(0, 28)}(2)`);
});

test("a workbook with protected structure is left as it is", async () => {
  const workbook = workbookOf(2);
  workbook.structureProtected = true;
  const { host, roundTrips } = situation(workbook);
  expect((await failureOf(host.layOut([plan("新")]))).reason).toBe("workbook-protected");
  expect(roundTrips()).toBe(1);
  expect(names(workbook)).toEqual(["01表", "02表"]);
});

test.each([
  ["contents", plan("坏", { cells: [{ row: 0, column: 0, value: "x".repeat(40_000) }] })],
  ["looks", plan("坏", { rowHeights: { 0: 1_000 } })],
  ["merges", plan("坏", { merges: [areaOf("XFD1:XFE1")] })],
])("when %s fail half way, nothing is left behind", async (_stage, broken) => {
  const workbook = workbookOf(2);
  const before = structuredClone(looks(workbook));
  const failure = await failureOf(situation(workbook).host.layOut([plan("好"), broken, plan("后")]));
  expect(failure.detail).toContain("InvalidArgument");
  expect(names(workbook)).toEqual(["01表", "02表"]);
  expect(looks(workbook)).toEqual(before);
});

test("a sheet of that name that a colleague adds meanwhile is not deleted", async () => {
  const { host, excel, workbook } = situation(workbookOf(1));
  const answer = excel.answer.bind(excel);
  excel.answer = (body, flags) => {
    if (speaksOf(body, "Add") && !workbook.sheet("新乙")) put(workbook.addSheet("新乙"), "A1", "同事的表");
    return answer(body, flags);
  };
  const failure = await failureOf(host.layOut([plan("新甲"), plan("新乙")]));
  expect(failure.detail).toContain("ItemAlreadyExists");
  expect(names(workbook)).toEqual(["01表", "新乙"]);
  expect(workbook.sheet("新乙")?.cell(0, 0)?.value).toBe("同事的表");
});

test("where page settings are refused, as without a printer, the sheets stay", async () => {
  const { host, excel, workbook } = situation(workbookOf(1));
  refuse(excel, "GeneralException", (body) => speaksOf(body, "PageLayout"));
  expect(await host.layOut([plan("新")])).toEqual([{ asked: "新", given: "新" }]);
  expect(workbook.sheet("新")?.cell(2, 1)?.value).toBe(600.12);
});

test("sheets that could not be deleted again are named in the failure", async () => {
  const { host, excel } = situation(workbookOf(1));
  refuse(excel, "GeneralException", (body) => speaksOf(body, "Merge") || speaksOf(body, "Delete"));
  const failure = await failureOf(host.layOut([plan("新甲"), plan("新乙")]));
  expect(failure.detail).toContain("left behind: 新甲, 新乙");
});

test("cells with choices have a drop-down, and refuse anything else but nothing", async () => {
  const { host, workbook } = situation(workbookOf(1));
  const choices = [{ area: areaOf("B3:B9"), choices: ["是", "否"], message: "请选择是或否" }];
  await host.layOut([plan("勾稽规则", { choices })]);
  expect(workbook.sheet("勾稽规则")!.validations).toMatchObject([
    {
      area: areaOf("B3:B9"),
      type: "List",
      formulas: ["是,否"],
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: "Stop", message: "请选择是或否" },
    },
  ]);
});
