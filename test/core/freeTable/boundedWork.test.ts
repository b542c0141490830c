import { checkFreeTableInSteps } from "../../../src/shared/freeTable/checkFreeTable";
import type * as judging from "../../../src/shared/freeTable/judge";
import type { Candidate } from "../../../src/shared/freeTable/relation";
import type { SheetSnapshot } from "../../../src/shared/workbook/snapshot";
import { CELLS_PER_STEP, paced } from "../../../src/shared/workbook/steps";
import { sheetOfRows } from "./sheetOf";

/** Every cell that is read from the sheet and every figure that goes into a sum, since the counter was last set to 0. */
let looked = 0;

jest.mock("../../../src/shared/freeTable/judge", () => {
  const genuine = jest.requireActual<typeof judging>("../../../src/shared/freeTable/judge");
  return {
    ...genuine,
    *judge(...[figures, candidate, across]: Parameters<typeof genuine.judge>) {
      looked += figuresOf(candidate);
      return yield* genuine.judge(figures, candidate, across);
    },
  };
});

function figuresOf({ terms }: Candidate): number {
  return terms.length + 1;
}

function counted(sheet: SheetSnapshot): SheetSnapshot {
  const values = sheet.values.map(
    (row) =>
      new Proxy(row, {
        get(cells, place, receiver): unknown {
          if (typeof place === "string" && /^\d+$/u.test(place)) looked++;
          return Reflect.get(cells, place, receiver);
        },
      }),
  );
  return { ...sheet, values };
}

/** What was looked at before each stop and at the end. */
function lookedAtPerStep(sheet: SheetSnapshot): number[] {
  const steps: number[] = [];
  looked = 0;
  const work = paced(checkFreeTableInSteps(counted(sheet)));
  for (;;) {
    const { done } = work.next();
    steps.push(looked);
    looked = 0;
    if (done) return steps;
  }
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
const cellsOf = ({ values }: SheetSnapshot): number => sum(values.map((row) => row.length));

function table(rows: number, columns: number, cell: (row: number, column: number) => string | number) {
  return sheetOfRows(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => cell(row, column)),
    ),
  );
}

/** As many columns as a sheet of Excel has. */
const WIDEST = 16_384;

const sheets: Record<string, SheetSnapshot> = {
  "one header word repeated": table(3, WIDEST, (row, column) =>
    row === 2 ? column : row === 1 ? "项目" : "",
  ),
  "a title over columns without headers": table(3, WIDEST, (row, column) =>
    row === 2 ? column : row + column === 0 ? "其他表" : "",
  ),
  "every other column a total": table(4, WIDEST, (row, column) => {
    if (row > 1) return 10;
    if (row === 0) return column < 900 ? "甲" : "乙";
    return column % 2 === 0 ? "金额" : "小计";
  }),
  "a sum over all columns": table(12, WIDEST, (row, column) => {
    if (column === WIDEST - 1) return row === 0 ? "合计" : column;
    return row === 0 ? `列${String(column)}` : 1;
  }),
  "many short rows": table(20_000, 4, (row, column) => {
    if (row === 0) return `列${String(column)}`;
    return column === 0 ? `项${String(row)}` : 1;
  }),
  "rates beside their figures": table(5, 300, (row, column) =>
    row > 0 ? 10 : column % 2 === 0 ? `金额${String(column)}` : "占比",
  ),
};

/** Between two stops at most one row of the widest sheet is begun, or one sum over it, and a cell is asked a few times. */
const MOST_PER_STEP = 3 * (CELLS_PER_STEP + WIDEST);

/** How often each cell is looked at on the average; a rate is tried on every pair of the columns beside it. */
const TIMES = 20;
const TIMES_WITH_RATES = 1000;

// Three rows of 16,384 columns took 38 s in one step: every column read the whole header again, and Cancel was dead.
describe.each(Object.entries(sheets))("another sheet, %s", (situation, sheet) => {
  const steps = lookedAtPerStep(sheet);

  it("is never looked at for long without a stop", () => {
    expect(Math.max(...steps)).toBeLessThanOrEqual(MOST_PER_STEP);
  });

  it("is looked at as often as it has cells, not as their squares", () => {
    const times = situation.startsWith("rates") ? TIMES_WITH_RATES : TIMES;
    expect(sum(steps)).toBeLessThanOrEqual(times * cellsOf(sheet));
  });
});
