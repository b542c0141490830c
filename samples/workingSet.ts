import { Decimal, sum } from "../src/shared/amount/decimal";
import type { LayoutChoices } from "../src/shared/layout/choices";
import { nameKey } from "../src/shared/relation/relation";
import type { StatementId } from "../src/shared/statement/statement";
import { subjectLevel } from "../src/shared/statement/subjects";
import { zhuzhouSet } from "./filledSets";
import { zhuzhou2023, type PublishedRow } from "./zhuzhou-2023";

/** 元 that rounding to 万元 drops or adds, given to the figures in turn. */
const DROPPED = ["41.37", "-38.05", "29.64", "44.91", "-36.18"].map((text) => new Decimal(text));

/**
 * The Zhuzhou figures as 底稿 in 元: made up below 百元, true to each other, so that every relation holds in 元 and
 * tails occur in 万元.
 */
export function workingSet(): LayoutChoices {
  const entries = new Map<string, string>();
  const write = (statement: StatementId, block: string, row: string, column: string, value: Decimal) =>
    entries.set(nameKey({ statement, instance: 1, block, row, occurrence: 1, column }), value.toFixed(2));

  let turn = 0;
  const inYuan = (published: unknown): Decimal => {
    const figure = new Decimal(typeof published === "number" ? published : 0).times(10_000);
    return figure.isZero() ? figure : figure.plus(DROPPED[turn++ % DROPPED.length] ?? 0);
  };

  const basics: Decimal[] = [];
  const totals: Decimal[] = [];
  for (const [code, , , basicPublished, projectPublished] of itemsOf(zhuzhou2023.expenditure)) {
    const basic = inYuan(basicPublished);
    const project = inYuan(projectPublished);
    basics.push(basic);
    totals.push(basic.plus(project));
    for (const id of ["03", "05"] as const) {
      write(id, "body", String(code), "basic", basic);
      write(id, "body", String(code), "project", project);
    }
    write("02", "body", String(code), "fiscal", basic.plus(project));
  }
  write("01", "income", "general", "amount", sum(totals));

  const { personnel, operating, capitalAndOther } = zhuzhou2023.basicExpenditure;
  const economic = [...personnel, ...operating, ...capitalAndOther].filter(
    ([code, , amount]) => subjectLevel(String(code)) === "section" && amount !== 0,
  );
  const amounts = economic.map(([, , amount]) => inYuan(amount));
  // The last one makes 06 add up to the basic expenditure of 05, to the 分.
  amounts[amounts.length - 1] = sum(basics).minus(sum(amounts.slice(0, -1)));
  economic.forEach(([code], index) =>
    write("06", "body", String(code), "amount", amounts[index] ?? new Decimal(0)),
  );

  const [, , , , running, reception] = zhuzhou2023.threePublicExpenses;
  for (const kind of ["budget", "actual"]) {
    write("09", "body", "unit", `${kind}Running`, new Decimal(Number(running)).times(10_000).plus("33.3"));
    write(
      "09",
      "body",
      "unit",
      `${kind}Reception`,
      new Decimal(Number(reception)).times(10_000).plus("41.2"),
    );
  }
  return {
    ...zhuzhouSet().choices,
    statements: ["01", "02", "03", "04", "05", "06", "09"],
    source: "working",
    entries,
  };
}

function itemsOf(rows: readonly PublishedRow[]): readonly PublishedRow[] {
  return rows.filter(([code]) => subjectLevel(String(code)) === "item");
}
