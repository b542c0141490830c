import fc from "fast-check";
import "../functions/customFunctionsRuntime";
import * as functions from "../../../src/functions/functions";
import { nativeFormula, usesPerf } from "../../../src/shared/layout/nativeFormula";
import { Calculator } from "../../../workbench/formula/calculator";
import type { CustomFunction } from "../../../workbench/formula/customFunction";
import { CellError, type ErrorCode, type Value } from "../../../workbench/model/cell";
import { Workbook } from "../../../workbench/model/workbook";

/** The native formula, or the function in angle brackets that has none. */
function native(formula: string): string {
  const result = nativeFormula(formula);
  return result.kind === "native" ? result.formula : `<${result.function}>`;
}

test.each([
  // formula, native formula
  ["=SUM(A1:A9)", "=SUM(A1:A9)"],
  ["=PERF.RATE(D8,C8)", "=IF(AND(D8=0,C8=0),NA(),D8/C8)"],
  ["=PERF.RATE(D8,C8,2)", "=IF(AND(D8=0,C8=0),NA(),ROUND(D8/C8,4))"],
  ["=PERF.RATE(D8,C8,)", "=IF(AND(D8=0,C8=0),NA(),D8/C8)"],
  ["=PERF.RATE(582.66, 582.84, 2)", "=ROUND(582.66/582.84,4)"],
  ['=IFERROR(PERF.RATE(D8,C8,2),"—")', '=IFERROR(IF(AND(D8=0,C8=0),NA(),ROUND(D8/C8,4)),"—")'],
  ["=perf.share(B2,100,1)*2", "=ROUND(B2/100,3)*2"],
  ["=@PERF.CONTROL(B2,25,0)", "=ROUND(B2/25,2)"],
  ["=_xldudf_PERF_ADJUST(B2,25,0)", "=ROUND(B2/25,2)"],
  ["=PERF.CARRYOVER(B2+C2,-5,0)", "=ROUND((B2+C2)/(-5),2)"],
  ["=PERF.RATE(SUM(B2:B9),9,0)", "=ROUND(SUM(B2:B9)/9,2)"],
  ["=PERF.RATE('表 (1)'!B2,表2!$C$3)", "=IF(AND('表 (1)'!B2=0,表2!$C$3=0),NA(),'表 (1)'!B2/表2!$C$3)"],
  ["=PERF.CHANGE(B2,C2,2)", "=IF(OR(C2<0,AND(B2=0,C2=0)),NA(),ROUND(ROUND((B2-C2)/C2,12),4))"],
  ["=PERF.SAVING(B2,5,0)", "=ROUND(ROUND((B2-5)/B2,12),2)"],
  ["=PERF.SHARE(PERF.SHARE(B2,4),5,0)", "=ROUND((B2/4)/5,2)"],
  ["=PERF.EXECSCORE(B2,9)", "=IF(AND(B2=0,9=0),NA(),ROUND(ROUND(10*MAX(0,MIN(1,B2/9)),12),2))"],
  ["=PERF.EXECSCORE(B2,C2,5,,-1)", "=IF(AND(B2=0,C2=0),NA(),ROUNDDOWN(ROUND(5*MAX(0,MIN(1,B2/C2)),12),1))"],
  [
    '=PERF.EXECSCORE(B2,C2,5,"及格线:60",1)',
    "=IF(AND(B2=0,C2=0),NA(),ROUND(ROUND(5*MAX(0,MIN(1,B2/C2)-0.6)/0.4,12),1))",
  ],
  ["=PERF.DEDUCT(B2,5,0.5)", "=ROUND(ROUND(MAX(0,5-MAX(0,0.5*MAX(0,B2-1)*100)),12),2)"],
  ['=PERF.TIER("部分达成",10,0.5)', "=0.7*10"],
  ["=PERF.TIER(1,G2)", "=IF(G2<0,#VALUE!,1*G2)"],
  ["=PERF.GRADE(H9)", '=LOOKUP(MAX(0,ROUND(H9,12)),{0,60,80,90},{"差","中","良","优"})'],
  [
    "=PERF.TOTAL(H2:H9)",
    '=IF(OR(COUNT(H2:H9)+COUNTBLANK(H2:H9)<ROWS(H2:H9)*COLUMNS(H2:H9),COUNTIF(H2:H9,"<0")>0),#VALUE!,SUM(H2:H9))',
  ],
])("%s is %s", (formula, expected) => {
  expect(native(formula)).toBe(expected);
});

test.each([
  // situation, formula, first function without a native form
  ["a target", '=ROUND(PERF.SCORE("≥95%",E12,10),2)', "SCORE"],
  ["a target beside a rate", '=PERF.RATE(A1,B1)+PERF.SCORE("≥95%",E12,10)', "SCORE"],
  ["a target within a rate", '=PERF.RATE(PERF.SCORE("≥95%",E12,10),B1)', "SCORE"],
  ["a target that is explained", '=PERF.TARGET("≥95%")', "TARGET"],
  ["a verdict", "=PERF.AGREES(B20,B3:B19)", "AGREES"],
  ["an exact gap", "=PERF.GAP(B20,B3:B19)", "GAP"],
  ["a function that is not ours", "=PERF.OTHER(1)", "OTHER"],
  ["places in a cell", "=PERF.RATE(A1,B1,C1)", "RATE"],
  ["places out of range", "=PERF.RATE(A1,B1,11)", "RATE"],
  ["too few arguments", "=PERF.RATE(A1)", "RATE"],
  ["too many arguments", "=PERF.RATE(A1,B1,2,3)", "RATE"],
  ["several cells for one", "=PERF.RATE(A1:A3,B1)", "RATE"],
  ["a column of a table for one cell", "=PERF.RATE(表1[实际],B1)", "RATE"],
  ["another number at every mention", "=PERF.RATE(RAND(),B1)", "RATE"],
  ["a way of scoring in a cell", "=PERF.EXECSCORE(A1,B1,10,C1)", "EXECSCORE"],
  ["a level in a cell", "=PERF.TIER(A1,10,0.5)", "TIER"],
  ["own bands", "=PERF.GRADE(A1,D1:E4)", "GRADE"],
  ["whole columns, which may have headings", "=PERF.TOTAL(H:H)", "TOTAL"],
  ["a formula with an open bracket", "=PERF.RATE(A1,B1", "RATE"],
  ["a formula with one bracket too many", "=PERF.RATE(A1,B1))", "RATE"],
  [
    "rates in rates, twice as long each time",
    "=" + "PERF.RATE(".repeat(12) + "A1" + ",B1)".repeat(12),
    "RATE",
  ],
  ["brackets without end", "=PERF.RATE(A1,B1)" + "(".repeat(100_000), "RATE"],
])("%s can only be replaced by its value", (_, formula, name) => {
  expect(native(formula)).toBe(`<${name}>`);
});

test.each([
  ["=A1+B1", []],
  ['=IF(PERF.RATE(A1,B1)>1,perf.grade(PERF.RATE(1,2)),"")', ["RATE", "GRADE"]],
  ['="PERF.RATE(A1,B1)"', []],
  ["='PERF.RATE('!A1+表1[PERF.RATE(]", []],
  ["=PERF.RATE+MYPERF.RATE(1)", []],
])("%s uses %j", (formula, names) => {
  expect(usesPerf(formula)).toEqual(names);
  if (names.length === 0) expect(native(formula)).toBe(formula);
});

test("a total with weights refuses what PERF refuses, and finds a blank execution row in order", () => {
  const words = "COUNT(H2:H3)+COUNTBLANK(H2:H3)<ROWS(H2:H3)*COLUMNS(H2:H3)";
  const wrong = [
    words,
    words.replaceAll("H", "G"),
    'COUNTIF(G2:G3,"<0")>0',
    'SUMPRODUCT((H2:H3<>0)*(H2:H3<>"")*((G2:G3=0)+(G2:G3="")>0))>0',
    'SUMPRODUCT((H2:H3>G2:G3)*(H2:H3<>""))>0',
    'COUNTIF(H2:H3,"<0")>0',
    "H5<0",
    "H5>10",
  ];
  const unusual = 'AND(ROUND(SUM(G2:G3)+10,10)<>100,OR(H5<>"",ROUND(SUM(G2:G3),10)<>100))';
  expect(native("=PERF.TOTAL(H2:H3,G2:G3,100,H5)")).toBe(
    `=IF(OR(${wrong.join(",")}),#VALUE!,IF(${unusual},NA(),SUM(H2:H3)+H5))`,
  );
});

test("a weighted score wants weights of 100 or 1, or the stated sum", () => {
  const average = "SUMPRODUCT(C3:C4,D3:D4)/SUM(D3:D4)";
  const points = 'AND(COUNTIF(D3:D4,">0")>1,COUNTIF(C3:C4,">1")>0,SUMPRODUCT((C3:C4>D3:D4)*(C3:C4<>""))=0)';
  expect(native("=PERF.WEIGHTED(C3:C4,D3:D4)")).toContain(
    `IF(OR(AND(ROUND(SUM(D3:D4),10)<>100,ROUND(SUM(D3:D4),10)<>1),${points}),NA(),${average})`,
  );
  expect(native("=PERF.WEIGHTED(C3:C4,D3:D4,90)")).toContain(`IF(ROUND(SUM(D3:D4),10)<>90,NA(),${average})`);
});

test("a column of the same row of a table is one cell", () => {
  expect(native("=PERF.SHARE(表1[@实际],5)")).toBe("=(表1[@实际])/5");
});

type Any = (...given: never[]) => unknown;
const byName = new Map<string, Any>(
  Object.entries(functions).map(([name, each]) => [name.toUpperCase(), each]),
);
const RANGES: Readonly<Record<string, readonly number[]>> = { WEIGHTED: [0, 1], TOTAL: [0, 1] };
const CUSTOM: CustomFunction[] = [...byName.keys()].map((name) => ({
  id: name,
  name,
  parameters: Array.from({ length: 5 }, (_, index) => ({
    dimensionality: RANGES[name]?.includes(index) ? "matrix" : "scalar",
    optional: true,
  })),
}));

/** What the formulas give, one after the other, over the cells of one sheet. */
async function calculated(
  formulas: readonly string[],
  cells: readonly (readonly (number | null)[])[],
): Promise<Value[]> {
  const workbook = new Workbook();
  const calculator = new Calculator(workbook, {
    namespace: "PERF",
    customFunctions: () => CUSTOM,
    invoke: (id, args) => {
      try {
        return Promise.resolve(byName.get(id)?.(...(args as never[])) as Value);
      } catch (error) {
        if (error instanceof CustomFunctions.Error)
          return Promise.resolve(new CellError(error.code as ErrorCode));
        throw error;
      }
    },
  });
  const sheet = workbook.addSheet("表");
  for (const [row, line] of cells.entries()) {
    for (const [column, value] of line.entries())
      if (value !== null) sheet.cellToWrite(row, column).value = value;
  }
  for (const [row, formula] of formulas.entries()) sheet.cellToWrite(row, 20).formula = formula;
  await calculator.recalculate();
  return formulas.map((_, row) => sheet.cell(row, 20)?.value ?? null);
}

const figure = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(null, 0, 1, 100, 100.05, 0.57, 0.95) },
  { weight: 3, arbitrary: fc.integer({ min: -30_000, max: 30_000 }).map((cents) => cents / 100) },
);

test.each([
  "=PERF.RATE(A1,B1)",
  "=PERF.RATE(A1,B1,1)",
  "=PERF.CONTROL(A1+C1,B1,2)",
  "=PERF.SHARE(A1,100,0)",
  "=PERF.ADJUST(A1-B1,B1,2)",
  "=PERF.CARRYOVER(A1,B1,10)",
  "=PERF.CHANGE(A1,B1)",
  "=PERF.CHANGE(A1,B1,1)",
  "=PERF.SAVING(A1,B1,1)",
  '=IFERROR(PERF.RATE(PERF.RATE(A1,B1),C1,2),"—")',
  '=IFERROR(PERF.RATE(A1,B1,2),"—")',
  "=PERF.EXECSCORE(A1,B1)",
  "=PERF.EXECSCORE(A1,B1,C1,,1)",
  "=PERF.EXECSCORE(A1,B1,10,,-1)",
  '=PERF.EXECSCORE(A1,B1,10,"及格线:60")',
  '=PERF.EXECSCORE(A1,B1,C1,"达标得分")',
  "=PERF.DEDUCT(A1/100,C1,B1/100)",
  "=PERF.DEDUCT(A1/100,5,0.5,0,-1)",
  '=PERF.TIER("部分达成",A1,0.25)',
  "=PERF.GRADE(A1)",
])("%s and its native formula give the same for numbers, zeros, negatives and blanks", async (formula) => {
  expect(nativeFormula(formula).kind).toBe("native");
  await fc.assert(
    fc.asyncProperty(figure, figure, figure, async (...cells) => {
      const [perf, plain] = await calculated([formula, native(formula)], [cells]);
      expectSame(plain, perf);
    }),
    { numRuns: 100 },
  );
});

function expectSame(plain: Value | undefined, perf: Value | undefined): void {
  if (typeof perf === "number" && typeof plain === "number") {
    expect(Math.abs(plain - perf)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(perf)));
  } else if (perf instanceof CellError) expect(plain).toMatchObject({ code: perf.code });
  else expect(plain).toBe(perf);
}

const points = fc.constantFrom(null, 0, 4, 9.9, 10, 20);
const rows = fc
  .array(fc.tuple(points, fc.integer({ min: 1, max: 40 })), { minLength: 5, maxLength: 5 })
  .map((pairs) => {
    const rest = 100 - pairs.slice(1).reduce((sum, [, weight]) => sum + weight, 0);
    return pairs.map(([point, weight], index) => [point, index === 0 ? rest : weight]);
  });

test.each(["=PERF.TOTAL(A1:A5)", "=PERF.WEIGHTED(A1:A5,B1:B5,100)"])(
  "where %s gives a number, its native formula gives the same",
  async (formula) => {
    let numbers = 0;
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const [perf, plain] = await calculated([formula, native(formula)], cells);
        if (typeof perf !== "number") return;
        numbers++;
        expectSame(plain, perf);
      }),
      { numRuns: 100 },
    );
    expect(numbers).toBeGreaterThan(10);
  },
);
