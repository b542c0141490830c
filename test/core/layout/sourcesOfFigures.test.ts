import { arrangeStatements } from "../../../src/shared/layout/arrangedSet";
import type { LayoutChoices } from "../../../src/shared/layout/choices";
import { layOutStatements } from "../../../src/shared/layout/layOutStatements";
import { type CellName, nameKey } from "../../../src/shared/relation/relation";
import { weightSets } from "../../../src/shared/statement/weightSets";
import { cellAddress, parseArea } from "../../../src/shared/workbook/address";
import { chosen, LaidOut, SUBJECTS } from "./laidOut";

const FULL: Partial<LayoutChoices> = {
  fundCodes: ["2010303", "2120801"],
  capitalCodes: ["2230105"],
  names: {
    "21208": "土地出让收入支出",
    "2120801": "征地和拆迁补偿",
    "22301": "改制成本",
    "2230105": "退休人员",
  },
  onlyGeneralBudget: true,
};

describe("figures typed as approved", () => {
  const typed = new LaidOut({ source: "typed", ...FULL, rates: "perf" });

  test("no figure is a formula, only the sentences below statements are", () => {
    const formulas = typed.plans.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    expect(formulas).toHaveLength(6);
    for (const formula of formulas) expect(formula).toMatch(/故本表无数据|得分低于分值/);
  });

  test("totals are open for entry", () => {
    expect(typed.style("支出决算表", "C7")?.locked).toBe(false);
    expect(typed.style("收入支出决算总表", "F33")?.locked).toBe(false);
  });
});

describe("items typed, totals calculated", () => {
  const calculated = new LaidOut({ ...FULL, locked: true });

  test("calculated cells are locked, entries are open, on protected sheets", () => {
    expect(calculated.plans.every((plan) => plan.protected)).toBe(true);
    for (const plan of calculated.plans) {
      for (const [address, formula] of calculated.formulas(plan.name)) {
        const isSuggestion = /^=IF\(ISNUMBER/u.test(formula);
        expect([plan.name, address, calculated.style(plan.name, address)?.locked === false]).toEqual([
          plan.name,
          address,
          isSuggestion,
        ]);
      }
    }
    expect(calculated.style("支出决算表", "D10")?.locked).toBe(false);
    expect(calculated.style("支出决算表", "A10")?.locked).not.toBe(false);
  });

  test("rates print a dash where there is nothing to divide by", () => {
    expect(calculated.content("整体支出绩效评价基础数据表", "F5")).toBe('=IF(N(B5)=0,"—",ROUND(D5/B5,4))');
    expect(calculated.style("整体支出绩效评价基础数据表", "F5")?.numberFormat).toBe("0.00%");
  });

  test("rates by functions of the add-in, on request", () => {
    const perf = new LaidOut({ statements: ["basic", "indicators"], rates: "perf" });
    expect(perf.content("整体支出绩效评价基础数据表", "F5")).toBe('=IFERROR(PERF.RATE(D5,B5,2),"—")');
    const formulas = [...perf.formulas("部门整体支出绩效评价指标体系").values()];
    expect(formulas.filter((formula) => formula.includes("PERF.CHANGE("))).toHaveLength(1);
  });
});

describe("figures from working sheets in 元", () => {
  const statements = chosen().statements;
  const working = new LaidOut({ source: "working", ...FULL });

  test("published sheets come first, then the working sheets of the public statements", () => {
    const names = working.plans.map(({ name }) => name);
    expect(names).toHaveLength(statements.length + 9);
    expect(names.slice(statements.length).every((name) => name.startsWith("底稿_"))).toBe(true);
    expect(working.content("底稿_支出决算表", "A1")).toBe("底稿：支出决算表");
    expect(working.content("底稿_支出决算表", "E3")).toBe("金额单位：元");
    expect(working.content("支出决算表", "E3")).toBe("金额单位：万元");
  });

  test("every published figure, totals included, is its working figure, rounded on its own", () => {
    const choices = chosen({ source: "working", ...FULL });
    for (const arrangement of arrangeStatements(choices).published.slice(0, 9)) {
      const formulas = working.formulas(arrangement.sheetName);
      for (const [address, formula] of formulas) {
        if (formula.includes("COUNTIF")) continue;
        expect(formula).toMatch(new RegExp(`^=ROUND\\('?底稿_.+'?!${address}/10000,2\\)$`, "u"));
      }
      expect(formulas.size).toBeGreaterThan(3);
      const open = working.plan(arrangement.sheetName).styles.filter(({ style }) => style.locked === false);
      expect(open).toEqual([]);
    }
    expect(working.style("支出决算表", "D10")?.locked).toBe(true);
    expect(working.plan("支出决算表").validations).toEqual([]);
  });

  test("working sheets calculate among themselves, and leave items open", () => {
    expect(working.content("底稿_支出决算表", "D9")).toBe("=ROUND(SUM(D10:D12),2)");
    expect(working.content("底稿_收入支出决算总表", "F7")).toMatch(/^='?底稿_支出决算表'?!C8$/u);
    expect(working.content("底稿_支出决算表", "D10")).toBeUndefined();
    expect(working.style("底稿_支出决算表", "D10")?.locked).toBe(false);
  });

  test("annexes stay in 万元 and refer to the published sheets", () => {
    const formulas = [...working.formulas("整体支出绩效评价基础数据表").values()];
    expect(formulas.some((formula) => formula.includes("财政拨款“三公”经费支出决算表"))).toBe(true);
    expect(formulas.filter((formula) => formula.includes("底稿"))).toEqual([]);
  });

  test("a row whose subject is not known yet repeats what is typed into its working row", () => {
    const unknown = new LaidOut({ statements: ["08"], source: "working" });
    const name = "国有资本经营预算财政拨款支出决算表";
    expect(unknown.content(name, "A8")).toMatch(/^=IF\('?底稿_.+'?!A8="","",'?底稿_.+'?!A8\)$/u);
    expect(unknown.content(name, "D8")).toMatch(/^=IF\(.+!D8="","",ROUND\(.+!D8\/10000,2\)\)$/u);
    expect(unknown.content(`底稿_${name}`, "D8")).toBeUndefined();
    expect(unknown.style(`底稿_${name}`, "A8")?.locked).toBe(false);
  });

  test("the name of a subject that no code list has is written once, in the working sheet", () => {
    const unknown = new LaidOut({ statements: ["03"], codes: ["2998801"], source: "working" });
    expect(unknown.content("支出决算表", "B10")).toMatch(/^=IF\(.+!B10="","",.+!B10\)$/u);
    expect(unknown.style("底稿_支出决算表", "B10")).toMatchObject({ locked: false, indent: 2 });
  });

  test("another unit than 万元 is a mistake of the caller", () => {
    expect(() => layOutStatements(chosen({ source: "working", unit: "元" }))).toThrow("万元");
  });
});

test.each([
  ["calculated", false, "native", SUBJECTS],
  ["calculated", true, "native", SUBJECTS],
  ["calculated", true, "native", []],
  ["calculated", true, "perf", SUBJECTS],
  ["working", false, "native", SUBJECTS],
  ["working", true, "perf", SUBJECTS],
] as const)(
  "no cell follows from itself: %s, only general budget %s, %s, subjects %j",
  (source, onlyGeneralBudget, rates, codes) => {
    const { plans } = new LaidOut({ ...FULL, source, onlyGeneralBudget, rates, codes });
    const sources = new Map<string, string[]>();
    for (const { name, cells } of plans) {
      for (const cell of cells) {
        if (cell.formula) sources.set(`${name}!${cellAddress(cell)}`, cellsIn(cell.formula, name));
      }
    }
    expect(sources.size).toBeGreaterThan(100);
    const done = new Set<string>();
    const visit = (cell: string, path: readonly string[]): void => {
      if (path.includes(cell)) throw new Error(`circular: ${[...path, cell].join(" → ")}`);
      if (done.has(cell)) return;
      for (const source of sources.get(cell) ?? []) visit(source, [...path, cell]);
      done.add(cell);
    };
    for (const cell of sources.keys()) visit(cell, []);
  },
);

/** Every cell a formula refers to, as sheet!address. */
function cellsIn(formula: string, home: string): string[] {
  const bare = formula.replace(/"[^"]*"/gu, "");
  const reference = /(?:(?:'([^']+)'|([\p{L}_][\p{L}\p{N}_]*))!)?([A-Z]{1,2}\d+(?::[A-Z]{1,2}\d+)?)/gu;
  return [...bare.matchAll(reference)].flatMap(([, quoted, plain, address]) => {
    const area = parseArea(address!)!;
    return Array.from({ length: area.rows * area.columns }, (_, index) => {
      const row = area.row + Math.floor(index / area.columns);
      return `${quoted ?? plain ?? home}!${cellAddress({ row, column: area.column + (index % area.columns) })}`;
    });
  });
}

describe("entries", () => {
  const name = (row: string, column: string, block = "body", statement: CellName["statement"] = "03") =>
    nameKey({ statement, instance: 1, block, row, occurrence: 1, column });
  const entries = new Map<string, string | number>([
    [name("2010301", "basic"), "572.26"],
    [name("2010301", "project"), "12345678901234567.89"],
    [name("total", "total"), "1"],
    [name("goals", "expected", "goals", "self"), "=保障机关运行"],
    [name("annual", "weight", "money", "self"), "12"],
  ]);
  const filled = new LaidOut({ entries, weights: weightSets[1]! });

  test("figures are written as numbers, and as text where a number would lose digits", () => {
    expect(filled.content("支出决算表", "D10")).toBe(572.26);
    expect(filled.content("支出决算表", "E10")).toBe("12345678901234567.89");
  });

  test("a calculated cell keeps its formula", () => {
    expect(filled.content("支出决算表", "C7")).toBe("=ROUND(SUM(D7:H7),2)");
  });

  test("words are words, and an entry wins over what the layout knows", () => {
    const { cells } = filled.plan("整体支出绩效自评表");
    expect(cells.find(({ value }) => value === "=保障机关运行")?.formula).toBeUndefined();
    expect(cells.some(({ value }) => value === 12)).toBe(true);
  });

  test("with working figures they stand in the working sheet", () => {
    const working = new LaidOut({ entries, source: "working" });
    expect(working.content("底稿_支出决算表", "D10")).toBe(572.26);
    expect(working.content("支出决算表", "D10")).toMatch(/^=ROUND/u);
  });
});
