import { blankLines } from "./blankLines";
import { functionalClassRows } from "./functionalClasses";
import type { Column, FixedRow, Statement } from "./statement";
import type { CellInside, SumAgrees } from "./agreement";
import type { YearForm } from "./yearForm";

const SOURCE = "公开04表表内关系";

/** The three budgets that make up 财政拨款, by the key of their income row, opening row and expenditure column. */
const BUDGETS = ["general", "fund", "capital"] as const;

const NAMES: Readonly<Record<(typeof BUDGETS)[number], string>> = {
  general: "一般公共预算财政拨款",
  fund: "政府性基金预算财政拨款",
  capital: "国有资本经营预算财政拨款",
};

const naming = (width: number): Column[] => [
  { key: "label", header: "项目", role: "label", width },
  { key: "line", header: "行次", role: "line", width: 5 },
];

const incomeRows: readonly FixedRow[] = [
  { key: "general", label: `一、${NAMES.general}`, line: 1, kind: "entry" },
  { key: "fund", label: `二、${NAMES.fund}`, line: 2, kind: "entry" },
  { key: "capital", label: `三、${NAMES.capital}`, line: 3, kind: "entry" },
  ...blankLines(4, 26),
  { key: "incomeTotal", label: "本年收入合计", line: 27, kind: "total" },
  { key: "opening", label: "年初财政拨款结转和结余", line: 28, kind: "entry" },
  ...BUDGETS.map((budget, index): FixedRow => ({
    key: `${budget}Opening`,
    label: NAMES[budget],
    line: 29 + index,
    kind: "entry",
    indent: 1,
  })),
  { key: "total", label: "总计", aliases: ["收入总计"], line: 32, kind: "total" },
];

const incomeCell = (row: string): CellInside => ({ block: "income", row, column: "amount" });

/** Some forms give 年初财政拨款结转和结余 in one figure. */
const opening = {
  whole: incomeCell("opening"),
  parts: BUDGETS.map((budget) => incomeCell(`${budget}Opening`)),
};

/** T04-7: what came in from a budget and was left from last year is what was spent and is left. */
const balanceOf = (budget: (typeof BUDGETS)[number]): SumAgrees => ({
  kind: "sum",
  id: "T04-7",
  level: "hard",
  block: "expenditure",
  row: "total",
  column: budget,
  terms: [incomeCell(budget), incomeCell(`${budget}Opening`)],
  split: opening,
  source: SOURCE,
});

/** 公开04表 财政拨款收入支出决算总表: where fiscal money came from beside what each budget spent by class. */
export function fiscalAppropriation({ withoutClasses }: YearForm): Statement {
  return {
    id: "04",
    title: "财政拨款收入支出决算总表",
    aliases: ["财政拨款收支决算总表", "部门财政拨款收支决算总表"],
    number: "公开04表",
    unit: "万元",
    places: 2,
    bands: [
      {
        blocks: [
          {
            key: "income",
            columns: [
              {
                header: "收入",
                columns: [
                  ...naming(29),
                  {
                    key: "amount",
                    header: "金额",
                    aliases: ["决算数"],
                    role: "amount",
                    ordinal: 1,
                    width: 14,
                  },
                ],
              },
            ],
            rows: { kind: "fixed", rows: incomeRows },
          },
          {
            key: "expenditure",
            columns: [
              {
                header: "支出",
                columns: [
                  ...naming(32),
                  {
                    key: "total",
                    header: "合计",
                    aliases: ["小计"],
                    role: "amount",
                    ordinal: 2,
                    width: 14,
                  },
                  ...BUDGETS.map((budget, index): Column => ({
                    key: budget,
                    header: NAMES[budget],
                    role: "amount",
                    ordinal: 3 + index,
                    width: 14,
                  })),
                ],
              },
            ],
            rows: {
              kind: "fixed",
              rows: [
                ...functionalClassRows(33, withoutClasses),
                ...blankLines(59 - withoutClasses.length, 58),
                { key: "expenditureTotal", label: "本年支出合计", line: 59, kind: "total" },
                { key: "closing", label: "年末财政拨款结转和结余", line: 60, kind: "entry" },
                ...blankLines(61, 63),
                { key: "total", label: "总计", aliases: ["支出总计"], line: 64, kind: "total" },
              ],
            },
          },
        ],
      },
    ],
    footnotes: [
      "注：本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。",
    ],
    print: { orientation: "landscape" },
    agreements: [
      {
        kind: "rows",
        id: "T04-1",
        level: "hard",
        block: "income",
        total: "incomeTotal",
        terms: [...BUDGETS],
        source: SOURCE,
      },
      {
        kind: "rows",
        id: "T04-2",
        level: "hard",
        block: "income",
        total: "opening",
        terms: BUDGETS.map((budget) => `${budget}Opening`),
        split: opening,
        source: SOURCE,
      },
      {
        kind: "rows",
        id: "T04-3",
        level: "hard",
        block: "income",
        total: "total",
        terms: ["incomeTotal", "opening"],
        source: SOURCE,
      },
      {
        kind: "rows",
        id: "T04-5",
        level: "hard",
        block: "expenditure",
        total: "expenditureTotal",
        terms: "subjects",
        source: SOURCE,
      },
      {
        kind: "rows",
        id: "T04-6",
        level: "hard",
        block: "expenditure",
        total: "total",
        terms: ["expenditureTotal", "closing"],
        source: SOURCE,
      },
      {
        kind: "columns",
        id: "T04-4",
        level: "hard",
        block: "expenditure",
        total: "total",
        terms: [...BUDGETS],
        mayBeLeftOut: [...BUDGETS],
        source: SOURCE,
      },
      ...BUDGETS.map(balanceOf),
      {
        kind: "cells",
        id: "T04-8",
        level: "hard",
        block: "income",
        row: "total",
        column: "amount",
        other: { block: "expenditure", row: "total", column: "total" },
        tolerance: { kind: "exact" },
        source: SOURCE,
      },
    ],
  };
}
