import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import type { CheckOptions } from "../../../src/shared/check/options";
import type { CheckResult } from "../../../src/shared/check/result";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { caseText, changed } from "../notReported/said";
import { madeSheet, STATEMENTS, typed, withOwn } from "../setting/situation";
import { workbookFromText } from "../support/workbookFromText";

/** What an officer may say before a check, and what it changes in the result. */

const told = ({ findings }: CheckResult): string[] =>
  findings.map(({ verdict, relation, name, sheet, cell }) =>
    [verdict, name ?? relation, `${sheet}!${cell}`].join(" "),
  );

function checked(text: string, options?: CheckOptions): CheckResult {
  return checkWorkbook(workbookFromText(text), options);
}

describe("以哪张为准", () => {
  const text = caseText("two-versions-of-one-statement");

  test("asked where only the officer knows, and compared with the one that counts", () => {
    const before = checked(text);
    expect(before.questions).toEqual([
      { kind: "version", statement: "03", sheets: ["支出决算表", "支出决算表（汇总）"] },
    ]);
    const after = checked(text, { versions: new Map([["03", "支出决算表"]]) });
    expect(after.questions).toEqual([]);
    expect(after.unchecked.filter(({ reason }) => reason === "several-versions")).toEqual([]);
    expect(after.relations.agrees).toBeGreaterThan(before.relations.agrees);
  });
});

describe("金额单位", () => {
  const text = caseText("unit-that-is-not-understood");

  test("asked for, and amounts in it are compared", () => {
    const before = checked(text);
    expect(before.questions).toEqual([{ kind: "unit", statement: "03", sheet: "支出决算表" }]);
    const after = checked(text, { corrections: [{ sheet: "支出决算表", unit: "万元" }] });
    expect(after.questions).toEqual([]);
    expect(after.unchecked.filter(({ reason }) => reason === "unit-unclear")).toEqual([]);
    expect(told(after)).toEqual([]);
    const inYuan = checked(text, { corrections: [{ sheet: "支出决算表", unit: "元" }] });
    expect(inYuan.relations.wrong).toBeGreaterThan(0);
  });
});

test("a sheet that is said to be none of ours is left alone", () => {
  const wrong = changed(STATEMENTS, "合计 | < | 9.00", "合计 | < | 8.00");
  expect(checked(wrong).relations.wrong).toBeGreaterThan(0);
  const { statements, relations } = checked(wrong, {
    corrections: [{ sheet: "支出决算表", statement: "none" }],
  });
  expect(statements.map(({ id }) => id)).toEqual(["01"]);
  expect(relations.wrong).toBe(0);
});

describe("也检查其他表", () => {
  const STAFF = `== 人员情况
单位 | 在职 | 退休 | 合计
甲中心 | 12 | 3 | 15
乙中心 | 20 | 7 | 27
丙中心 | 31 | 9 | 40
丁中心 | 8 | 2 | 10
合计 | 71 | 21 | 92
`;

  test("left alone unless asked for", () => {
    const wrong = STAFF.replace("合计 | 71", "合计 | 77");
    const { otherSheets, unrecognised, relations } = checked(STATEMENTS + wrong);
    expect(otherSheets).toEqual([]);
    expect(unrecognised).toEqual([{ sheet: "人员情况", reason: "no-statement" }]);
    expect(relations).toEqual(checked(STATEMENTS).relations);
  });

  test("a wrong total is 待核实 and never harder, and the sheet counts as checked", () => {
    const wrong = STAFF.replace("乙中心 | 20 | 7 | 27", "乙中心 | 20 | 7 | 29");
    const result = checked(STATEMENTS + wrong, { otherSheets: true });
    const found = result.findings.filter(({ statement }) => statement === "other");
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ verdict, sheet }) => verdict === "doubtful" && sheet === "人员情况")).toBe(true);
    expect(result.otherSheets.map(({ sheet }) => sheet)).toEqual(["人员情况"]);
    expect(result.unrecognised).toEqual([]);
    expect(result.relations.doubtful).toBe(found.length);
  });

  test("one that adds up says nothing", () => {
    const result = checked(STATEMENTS + STAFF, { otherSheets: true });
    expect(result.findings).toEqual(checked(STATEMENTS).findings);
    expect(result.relations.agrees).toBeGreaterThan(checked(STATEMENTS).relations.agrees);
  });
});

describe("勾稽规则", () => {
  const withSheet = (text: string, sheet: SheetSnapshot): CheckResult => {
    const workbook = workbookFromText(text);
    return checkWorkbook({ ...workbook, sheets: [...workbook.sheets, sheet] });
  };
  const decided = (id: string, column: number, words: string): SheetSnapshot =>
    typed(madeSheet(), (rows) =>
      rows.map((row) => (row[0] === id ? row.map((text, at) => (at === column ? words : text)) : row)),
    );
  const LEVEL = 2;
  const CHECK = 3;
  const brokenClasses = changed(STATEMENTS, "201 | 一般公共服务支出 | 9.00", "201 | 一般公共服务支出 | 8.00");

  test("the sheet as it is made changes nothing, and is no sheet that anybody misses", () => {
    const { sheet: _, ...made } = { sheet: 0, ...withSheet(brokenClasses, madeSheet()) };
    expect(made).toEqual(checked(brokenClasses));
  });

  test("a relation switched off is not checked, and not counted", () => {
    const before = checked(brokenClasses);
    const ids = [...new Set(before.findings.map(({ relation }) => relation))];
    expect(ids).toContain("T03-2");
    const after = withSheet(brokenClasses, decided("T03-2", CHECK, "否"));
    expect(after.findings.map(({ relation }) => relation)).not.toContain("T03-2");
    expect(after.relations.total).toBeLessThan(before.relations.total);
  });

  test("another level changes the verdict", () => {
    const after = withSheet(brokenClasses, decided("T03-2", LEVEL, "核实性"));
    const verdicts = after.findings.filter(({ relation }) => relation === "T03-2");
    expect(verdicts.length).toBeGreaterThan(0);
    expect(verdicts.every(({ verdict, level }) => verdict === "doubtful" && level === "verify")).toBe(true);
  });

  test("a rule is switched off and has its level like a relation", () => {
    const codes = changed(STATEMENTS, "20103 | 政府办公厅（室）及相关机构事务", "20103 | 人大事务");
    const before = checked(codes).findings.find(({ relation }) => relation === "T02-4-6");
    expect(before?.comparison).toBe("rule");
    const off = withSheet(codes, decided("T02-4-6", CHECK, "否"));
    expect(off.findings.some(({ relation }) => relation === "T02-4-6")).toBe(false);
    const harder = withSheet(codes, decided("T02-4-6", LEVEL, "强制性"));
    expect(harder.findings.find(({ relation }) => relation === "T02-4-6")?.verdict).toBe("wrong");
  });

  test("a relation of the officer's own is checked under its name", () => {
    const own = { name: "项目支出大于基本支出一万元", total: "03.合计.项目支出", terms: "03.合计.基本支出" };
    expect(told(withSheet(STATEMENTS, withOwn(own)))).toEqual([
      "wrong 项目支出大于基本支出一万元 支出决算表!E4",
    ]);
  });

  test("what is not understood is told, and the rest is checked", () => {
    const { ruleProblems, relations } = withSheet(
      STATEMENTS,
      withOwn({ name: "不通", total: "03.合计.没有这一栏", terms: "01.总计.金额" }),
    );
    expect(ruleProblems.map(({ reason }) => reason)).toEqual(["no-such-column", "several-cells"]);
    expect(relations).toEqual(checked(STATEMENTS).relations);
  });
});

describe("上年的工作簿", () => {
  const carryOver = (year: number, start: string, end: string): WorkbookSnapshot =>
    workbookFromText(`== 收入支出决算总表
收入支出决算总表
部门：甲市某局 | ${year}年度 | | | | 金额单位：万元
项目 | 行次 | 金额 | 项目 | 行次 | 金额
一、一般公共预算财政拨款收入 | 1 | 9.00 | 一、一般公共服务支出 | 32 | 9.00
本年收入合计 | 27 | 9.00 | 本年支出合计 | 58 | 9.00
年初结转和结余 | 29 | ${start} | 年末结转和结余 | 60 | ${end}
总计 | 31 | ${(9 + Number(start)).toFixed(2)} | 总计 | 62 | ${(9 + Number(end)).toFixed(2)}
`);

  test("年初 that is not the 年末 of last year is to be verified, and last year's cell is never blamed", () => {
    const result = checkWorkbook(carryOver(2023, "2.00", "2.00"), {
      lastYear: carryOver(2022, "3.00", "3.00"),
    });
    const found = result.findings.filter(({ relation }) => relation === "X17");
    expect(found.map(({ verdict, cell, gap }) => [verdict, cell, gap])).toEqual([
      ["doubtful", "C6", "-1.00"],
    ]);
    expect(found[0]?.terms.map(({ cell, inLastYearsFile }) => [cell, inLastYearsFile])).toEqual([
      ["C6", undefined],
      ["F6", true],
    ]);
    expect(result.diagnoses).toEqual([]);
  });

  test("equal ones agree; a workbook of the same year is not compared", () => {
    const same = checkWorkbook(carryOver(2023, "2.00", "2.00"), {
      lastYear: carryOver(2022, "2.00", "2.00"),
    });
    expect(told(same)).toEqual([]);
    const { unchecked, findings } = checkWorkbook(carryOver(2023, "2.00", "2.00"), {
      lastYear: carryOver(2023, "3.00", "3.00"),
    });
    expect(findings).toEqual([]);
    expect(unchecked.filter(({ relation }) => relation === "X17").map(({ reason }) => reason)).toEqual([
      "different-years",
    ]);
  });

  test("without it nothing is said of it", () => {
    const { unchecked } = checkWorkbook(carryOver(2023, "2.00", "2.00"));
    expect(unchecked.map(({ relation }) => relation)).not.toContain("X17");
  });
});
