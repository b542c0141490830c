import fc from "fast-check";
import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import { placeCells } from "../../../src/shared/check/placeCells";
import { outlineOf } from "../../../src/shared/recognition/locatedStatement";
import { recognise } from "../../../src/shared/recognition/recognise";
import { comparableSets } from "../../../src/shared/relation/comparableSets";
import { nameKey } from "../../../src/shared/relation/relation";
import { cellPlaces } from "../../../src/shared/setting/cellPlaces";
import { NamedCells } from "../../../src/shared/setting/namedCells";
import { readRuleSheet } from "../../../src/shared/setting/readRuleSheet";
import { evaluate } from "../../../src/shared/verdict/evaluate";
import { cellAddress } from "../../../src/shared/workbook/address";
import { quoteSheetName } from "../../../src/shared/workbook/address";
import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { sampleSnapshot } from "../support/sampleSnapshot";
import { workbookFromText } from "../support/workbookFromText";
import { madeSheet, read, STATEMENTS, typed, withOwn } from "./situation";

/** The cells an own relation names, as row.column of its statement, and what was told of it. */
function understood(total: string, terms: string, statements = STATEMENTS) {
  const { own, problems } = read(withOwn({ name: "自己的", total, terms }), statements);
  return {
    own: own.map(({ total: sum, terms: parts }) =>
      [{ sign: 1, cell: sum }, ...parts].map(
        ({ sign, cell }) => `${sign === -1 ? "-" : ""}${cell.statement}.${cell.row}.${cell.column}`,
      ),
    ),
    problems: problems.map(({ cell, reason, text }) => `${cell.charAt(0)} ${reason} ${text}`),
  };
}

const fine = (...cells: string[]) => ({ own: [cells], problems: [] });

test("total and terms are written by statement, row and column", () => {
  expect(understood("03.合计.本年支出合计", "03.合计.基本支出 + 03.合计.项目支出")).toEqual(
    fine("03.total.total", "03.total.basic", "03.total.project"),
  );
  expect(understood("01.本年收入合计.金额", "03.合计.本年支出合计-03.201.项目支出")).toEqual(
    fine("01.incomeTotal.amount", "03.total.total", "-03.201.project"),
  );
});

test.each([
  "公开03表.合计.本年支出合计",
  "支出决算表.合计.本年支出合计",
  "3 . 合 计 . 本年支出合计",
  "０３．合计．本年支出合计",
  "03。合计。本年支出合计",
  "03.合计.栏1",
  "03.本年支出合计.本年支出合计",
])("%s is the grand total of 03", (total) => {
  expect(understood(total, "03.201.本年支出合计").own).toEqual([["03.total.total", "03.201.total"]]);
});

test("ordinals, 其中 and brackets of a label may be left out or written", () => {
  for (const row of [
    "一、一般公共预算财政拨款收入",
    "其中：一般公共预算财政拨款收入",
    "一般公共预算财政拨款收入",
  ]) {
    expect(understood("01.本年收入合计.金额", `01.${row}.金额`).own).toEqual([
      ["01.incomeTotal.amount", "01.general.amount"],
    ]);
  }
  expect(understood("03.20103.本年支出合计", "03.政府办公厅及相关机构事务.本年支出合计").own).toEqual([
    ["03.20103.total", "03.20103.total"],
  ]);
});

test("a cell may be given by its address, and is written by its name from then on", () => {
  const typedIn = withOwn({ total: "支出决算表!$C$5", terms: "'支出决算表'！D5 + 支出决算表!E5" });
  const { own, problems, entries } = read(typedIn);
  expect(problems).toEqual([]);
  expect(own[0]?.terms.map(({ cell }) => cell.column)).toEqual(["basic", "project"]);
  expect(entries).toMatchObject([
    { total: "03.201.本年支出合计", terms: "03.201.基本支出 + 03.201.项目支出" },
  ]);
  expect(read(madeSheet(read(typedIn))).own).toEqual(own);
});

test("who types = and clicks on cells has written a formula; it is taken as meant", () => {
  expect(understood("=支出决算表!C4", "=支出决算表!D4+支出决算表!E4")).toEqual(
    fine("03.total.total", "03.total.basic", "03.total.project"),
  );
});

test("one row that several go by is told apart by code or by number", () => {
  const total = "03.合计.项目支出";
  expect(understood(total, "03.行政运行.项目支出").problems).toEqual([
    "F several-cells 03.行政运行.项目支出",
  ]);
  expect(understood(total, "03.2010301.项目支出").own).toEqual([["03.total.project", "03.2010301.project"]]);
  expect(understood(total, "03.行政运行#2.项目支出").own).toEqual([
    ["03.total.project", "03.2010301.project"],
  ]);
  expect(understood("01.总计.金额", "01.支出总计.金额").problems).toEqual(["E several-cells 01.总计.金额"]);
  expect(understood("01.收入总计.金额", "01.支出总计.金额").own).toEqual([
    ["01.total.amount", "01.total.amount"],
  ]);
});

test.each([
  ["本年支出合计", "not-a-name"],
  ["03.合计", "not-a-name"],
  ["预算表.合计.金额", "no-such-statement"],
  ["05.合计.小计", "statement-not-here"],
  ["03.229.基本支出", "no-such-row"],
  ["03.合计.经费支出", "no-such-column"],
  ["支出决算表!A1", "address-outside"],
  ["支出决算表!B5", "address-outside"],
  ["没有的表!C5", "no-such-sheet"],
  ["支出决算表!C5:C6", "not-a-name"],
])("%s names no cell: %s, told where it stands", (text, reason) => {
  expect(understood(text, "03.合计.基本支出")).toEqual({ own: [], problems: [`E ${reason} ${text}`] });
  expect(understood("03.合计.基本支出", text)).toEqual({ own: [], problems: [`F ${reason} ${text}`] });
});

test("a relation without total or terms is told", () => {
  expect(understood("", "03.合计.基本支出").problems).toEqual(["E no-total "]);
  expect(understood("03.合计.基本支出", "").problems).toEqual(["F no-terms "]);
});

test("a statement of two years is checked in each, and cells of two years are not mixed", () => {
  const earlier = STATEMENTS.split("== Z01")[0]!.replace("== 支出决算表", "== 上年").replace("2023", "2022");
  const both = STATEMENTS + earlier;
  expect(understood("03.合计.本年支出合计", "03.合计.基本支出", both).own).toHaveLength(2);
  expect(understood("支出决算表!C4", "上年!D4", both)).toEqual({
    own: [],
    problems: ["F different-sets 上年!D4"],
  });
});

const tolerance = (written: string) =>
  read(withOwn({ total: "03.合计.本年支出合计", terms: "03.合计.基本支出", tolerance: written })).own[0]
    ?.tolerance;

test("a tolerance is exact, units of the last place, or money in 万元", () => {
  expect(tolerance("")).toBeUndefined();
  expect(tolerance("0")).toEqual({ kind: "exact" });
  expect(tolerance("0.00")).toEqual({ kind: "exact" });
  expect(tolerance("2个末位")).toEqual({ kind: "units", units: 2 });
  expect(tolerance("0.02")).toEqual({ kind: "units", units: 2 });
  expect(tolerance("200元")).toEqual({ kind: "units", units: 2 });
});

test("money in 万元 means the same where the statement is in 元", () => {
  const inYuan = STATEMENTS.replaceAll("金额单位：万元", "金额单位：元");
  const { own } = read(withOwn({ total: "03.合计.栏1", terms: "03.201.栏1", tolerance: "0.02" }), inYuan);
  expect(own[0]?.tolerance).toEqual({ kind: "units", units: 20000 });
});

test("a tolerance that is none is told and the usual rule counts", () => {
  const { own, problems } = read(withOwn({ total: "03.合计.栏1", terms: "03.201.栏1", tolerance: "很少" }));
  expect(own).toHaveLength(1);
  expect(own[0]).not.toHaveProperty("tolerance");
  expect(problems).toMatchObject([{ reason: "tolerance-unclear", text: "很少" }]);
});

test("an own relation keeps its name, is mandatory unless said, and is not checked when switched off", () => {
  const given = { name: "我的", total: "03.合计.栏1", terms: "03.201.栏1" };
  expect(read(withOwn(given)).own).toMatchObject([
    { id: "自定1", name: "我的", level: "hard", kind: "equal" },
  ]);
  expect(read(withOwn({ ...given, level: "核实性" })).own).toMatchObject([{ level: "verify" }]);
  const off = read(withOwn({ ...given, check: "否" }));
  expect([off.own, off.entries.length]).toEqual([[], 1]);
});

test("rows that share a number are both read, the second under a free one", () => {
  const sheet = typed(withOwn({ total: "03.合计.栏1", terms: "03.201.栏1" }), (rows) =>
    rows.map((row) => (row[0] === "自定2" ? ["自定1", "", "", "", "03.合计.栏2", "03.201.栏2", ""] : row)),
  );
  const { own, problems } = read(sheet);
  expect(own.map(({ id }) => id)).toEqual(["自定1", "自定2"]);
  expect(problems).toMatchObject([{ reason: "repeated-id", text: "自定1" }]);
});

test("a product's number on an own relation does not lose the relation", () => {
  const sheet = typed(withOwn({}), (rows) =>
    rows.map((row) => (row[0] === "自定1" ? ["X4", "", "", "", "03.合计.栏1", "03.201.栏1", ""] : row)),
  );
  const { own, problems, settings } = read(sheet);
  expect([own.length, settings.size]).toEqual([1, 0]);
  expect(problems).toMatchObject([{ reason: "repeated-id", text: "X4" }]);
});

test("what is judged follows from the figures", () => {
  const outcome = (terms: string, level = ""): string => {
    const workbook = workbookFromText(STATEMENTS);
    const { located } = recognise(workbook);
    const sheet = withOwn({ total: "03.合计.本年支出合计", terms, level });
    const { own } = readRuleSheet({ ...workbook, sheets: [...workbook.sheets, sheet] }, located);
    return own.map((relation) => evaluate(relation, placeCells(located, workbook)).outcome).join();
  };
  expect(outcome("01.本年收入合计.金额")).toBe("agrees");
  expect(outcome("03.合计.基本支出")).toBe("wrong");
  expect(outcome("03.合计.基本支出", "核实性")).toBe("doubtful");
  expect(outcome("03.合计.基本支出", "提示性")).toBe("hint");
});

test("whatever is typed as a name is understood or told, never a crash", () => {
  const piece = fc.constantFrom(
    "03",
    "合计",
    ".",
    "!",
    "+",
    "-",
    "'",
    "C4",
    "#2",
    "支出决算表",
    "=",
    " ",
    "：",
    "constructor",
  );
  const text = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.array(piece, { maxLength: 14 }).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, text, text, (total, terms, written) => {
      const sheet = withOwn({ name: "x", total, terms, tolerance: written });
      const { own, problems } = read(sheet);
      expect(own.length + problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test("every figure of the published statements has a name that means it alone, and its address leads to it", async () => {
  const workbook: WorkbookSnapshot = await sampleSnapshot();
  const { located } = recognise(workbook);
  const cells = new NamedCells(workbook, located, new Map());
  const lookup = placeCells(located, workbook);
  let named = 0;
  for (const set of comparableSets(located.filter(({ working }) => !working).map(outlineOf), new Map())) {
    for (const { cell } of set.flatMap(cellPlaces)) {
      const placed = lookup(cell);
      if (!placed) continue;
      const found = cells.at(`${quoteSheetName(placed.sheet)}!${cellAddress(placed)}`);
      if (typeof found === "string") throw new Error(`${nameKey(cell)}: ${found}`);
      expect(nameKey(found.cell)).toBe(nameKey(cell));
      const name = cells.nameOf(found);
      expect([nameKey(cell), name]).not.toEqual([nameKey(cell), undefined]);
      named++;
    }
  }
  expect(named).toBeGreaterThan(400);
});

test("the check takes the sheet for none of the statements", () => {
  const workbook = workbookFromText(STATEMENTS);
  const sheet = withOwn({ total: "03.合计.栏1", terms: "03.201.栏1" });
  const { statements, unrecognised } = checkWorkbook({ ...workbook, sheets: [...workbook.sheets, sheet] });
  expect(statements.map((one) => one.sheet)).toEqual(["支出决算表", "Z01"]);
  expect(unrecognised.map((one) => one.sheet)).not.toContain("勾稽规则");
});
