import type { CheckResult, Finding, Term } from "../../src/shared/check/result";

const NOTHING = { total: 0, agrees: 0, tail: 0, doubtful: 0, wrong: 0, hint: 0, na: 0, unchecked: 0 };

/** Everything agrees: 120 relations checked, two do not apply. */
export const agreeingResult: CheckResult = {
  schema: 1,
  statements: [
    {
      id: "03",
      instance: 1,
      title: "支出决算表",
      sheet: "公开03表",
      range: "A1:H40",
      unit: "万元",
      year: 2023,
      filled: true,
    },
  ],
  unrecognised: [{ sheet: "附注", reason: "no-statement" }],
  relations: { ...NOTHING, total: 122, agrees: 120, na: 2 },
  unchecked: [],
  otherSheets: [],
  questions: [],
  ruleProblems: [],
  findings: [],
  diagnoses: [],
  protectedSheets: [],
};

export function termOf(term: Partial<Term>): Term {
  return {
    role: "term",
    sign: 1,
    sheet: "公开03表",
    cell: "D7",
    row: "201",
    column: "basic",
    label: "一般公共服务支出",
    header: "基本支出",
    value: "527.26",
    low: "527.255",
    high: "527.265",
    ...term,
  };
}

export function findingOf(finding: Partial<Finding>): Finding {
  return {
    id: "T03-1/03.1/body/201/total",
    relation: "T03-1",
    level: "hard",
    verdict: "wrong",
    comparison: "sum",
    note: undefined,
    statement: "03",
    instance: 1,
    sheet: "公开03表",
    cell: "C7",
    reported: "2494.47",
    computed: "2449.47",
    gap: "45.00",
    tolerance: "0.01",
    unit: "万元",
    terms: [
      termOf({ role: "total", cell: "C7", column: "total", header: "本年支出合计", value: "2494.47" }),
      termOf({}),
      termOf({ cell: "E7", column: "project", header: "项目支出", value: "1922.21" }),
    ],
    ...finding,
  };
}

/** Two digits of D7 are swapped: two relations broken, one diagnosis with one alternative. */
export const wrongResult: CheckResult = {
  ...agreeingResult,
  relations: { ...NOTHING, total: 122, agrees: 118, wrong: 2, na: 2 },
  findings: [
    findingOf({}),
    findingOf({
      id: "T03-2/03.1/body/total/basic",
      relation: "T03-2",
      cell: "D6",
      reported: "746.04",
      computed: "701.04",
      terms: [
        termOf({ role: "total", cell: "D6", row: "total", label: "合计", value: "746.04" }),
        termOf({}),
        termOf({ cell: "D12", row: "208", label: "社会保障和就业支出", value: "173.78" }),
      ],
    }),
  ],
  diagnoses: [
    {
      kind: "cell",
      cells: [{ sheet: "公开03表", cell: "D7", value: "527.26", proposed: "572.26" }],
      slip: "swapped-digits",
      confidence: "likely",
      explains: ["T03-1/03.1/body/201/total", "T03-2/03.1/body/total/basic"],
      alternatives: [
        {
          kind: "cells",
          cells: [
            { sheet: "公开03表", cell: "C7", value: "2494.47", proposed: "2449.47" },
            { sheet: "公开03表", cell: "D6", value: "746.04", proposed: "701.04" },
          ],
          slip: "other",
          confidence: "possible",
          explains: ["T03-1/03.1/body/201/total", "T03-2/03.1/body/total/basic"],
        },
      ],
    },
  ],
};

/** One relation is off by 0.01 as rounding leaves it. */
export const tailResult: CheckResult = {
  ...agreeingResult,
  relations: { ...NOTHING, total: 122, agrees: 119, tail: 1, na: 2 },
  findings: [
    findingOf({ verdict: "tail", reported: "2494.48", computed: "2494.47", gap: "0.01", tolerance: "0.02" }),
  ],
};

/** One relation could not be evaluated for want of a statement, another for an error value. */
export const uncheckedResult: CheckResult = {
  ...agreeingResult,
  relations: { ...NOTHING, total: 122, agrees: 118, unchecked: 2, na: 2 },
  unchecked: [
    { relation: "X3", statement: "01", reason: "missing-statement", sheet: undefined, cell: undefined },
    { relation: "T03-2", statement: "03", reason: "error-value", sheet: "公开03表", cell: "C6" },
  ],
};

/** A workbook in which no statement stands. */
export const nothingResult: CheckResult = {
  ...agreeingResult,
  statements: [],
  relations: NOTHING,
};

/** A check of one step that finds everything in agreement. */
export function* findsNothing(): Generator<never, CheckResult> {
  return agreeingResult;
}
