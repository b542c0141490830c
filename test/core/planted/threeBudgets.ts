import { layoutChoices } from "../../../src/shared/layout/defaultChoices";
import type { LayoutChoices } from "../../../src/shared/layout/choices";
import { nameKey } from "../../../src/shared/relation/relation";
import type { StatementId } from "../../../src/shared/statement/statement";

type Row = readonly [row: string, figures: Readonly<Record<string, number>>];

/** Made up, in 万元: what each subject received, and spent by kind. */
const SPENT: Readonly<Record<"general" | "fund" | "capital", readonly Row[]>> = {
  general: [
    ["2010301", { basic: 812.36, project: 145.28 }],
    ["2010302", { project: 96.47 }],
    ["2010399", { project: 61.83 }],
    ["2080505", { basic: 74.15 }],
    ["2210201", { basic: 58.92 }],
  ],
  fund: [
    ["2120801", { project: 320.55 }],
    ["2120803", { basic: 26.07, project: 87.31 }],
  ],
  capital: [
    ["2230102", { project: 45.67 }],
    ["2230105", { project: 18.94 }],
  ],
};

const FUND_INCOME: Readonly<Record<string, number>> = { "2120801": 299.14, "2120803": 113.38 };
const FUND_OPENING: Readonly<Record<string, number>> = { "2120801": 31.26 };

const ECONOMIC: readonly Row[] = [
  ["30101", { amount: 280.41 }],
  ["30102", { amount: 190.33 }],
  ["30103", { amount: 149.69 }],
  ["30108", { amount: 74.15 }],
  ["30113", { amount: 58.92 }],
  ["30201", { amount: 40.27 }],
  ["30207", { amount: 5.33 }],
  ["30211", { amount: 33.48 }],
  ["30217", { amount: 3.21 }],
  ["30231", { amount: 12.84 }],
  ["30239", { amount: 66.79 }],
  ["30299", { amount: 19.96 }],
  ["31002", { amount: 10.05 }],
];

const THREE_PUBLIC = {
  budgetPurchase: 18.75,
  budgetRunning: 13.62,
  budgetReception: 4.58,
  actualPurchase: 17.98,
  actualRunning: 12.84,
  actualReception: 3.21,
};

/** A made-up unit with money of all three budgets, so that all nine statements are filled. */
export function threeBudgets(): LayoutChoices {
  const entries = new Map<string, number>();
  const write = (
    statement: StatementId,
    block: string,
    row: string,
    figures: Readonly<Record<string, number>>,
  ) => {
    for (const [column, value] of Object.entries(figures)) {
      entries.set(nameKey({ statement, instance: 1, block, row, occurrence: 1, column }), value);
    }
  };
  for (const [code, figures] of Object.values(SPENT).flat()) {
    write("03", "body", code, figures);
    const spent = Object.values(figures).reduce((sum, figure) => sum + figure, 0);
    write("02", "body", code, { fiscal: FUND_INCOME[code] ?? Number(spent.toFixed(2)) });
  }
  for (const [code, figures] of SPENT.general) write("05", "body", code, figures);
  for (const [code, figures] of SPENT.fund) {
    const opening: Readonly<Record<string, number>> =
      FUND_OPENING[code] === undefined ? {} : { opening: FUND_OPENING[code] };
    write("07", "body", code, { ...figures, ...opening, income: FUND_INCOME[code] ?? 0 });
  }
  for (const [code, figures] of SPENT.capital) write("08", "body", code, figures);
  for (const [code, figures] of ECONOMIC) write("06", "body", code, figures);
  write("09", "body", "unit", THREE_PUBLIC);
  write("01", "income", "general", { amount: 1249.01 });
  write("01", "income", "fund", { amount: 412.52 });
  write("01", "income", "capital", { amount: 64.61 });
  write("01", "income", "opening", { amount: 31.26 });
  write("01", "expenditure", "closing", { amount: 9.85 });
  const codesOf = (budget: keyof typeof SPENT): string[] => SPENT[budget].map(([code]) => code);
  return layoutChoices({
    unitName: "甲市某局",
    year: 2023,
    statements: ["01", "02", "03", "04", "05", "06", "07", "08", "09"],
    codes: Object.keys(SPENT).flatMap((budget) => codesOf(budget as keyof typeof SPENT)),
    fundCodes: codesOf("fund"),
    capitalCodes: codesOf("capital"),
    entries,
  });
}
