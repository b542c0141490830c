import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import { workbookFromText } from "../support/workbookFromText";
import { caseText, changed, said } from "./said";

const set = caseText("01-03-05-as-published");

test("a negative 结余 of business is verified, never wrong", () => {
  const left = (closing: string, total: string): string => `== 总表
收入支出决算总表
收入 | < | < | 支出 | < | <
项目 | 行次 | 金额 | 项目 | 行次 | 金额
一、一般公共预算财政拨款收入 | 1 | 9.00 | 一、一般公共服务支出 | 32 | 10.00
六、经营收入 | 6 | 1.00 | | |
本年收入合计 | 27 | 10.00 | 本年支出合计 | 58 | 10.00
年初结转和结余 | 29 | ${total} | 年末结转和结余 | 60 | ${closing}
总计 | 31 | 9.00 | 总计 | 62 | 9.00`;
  expect(said(left("-1.00", "-1.00"))).toEqual(["doubtful T01-6 总表!C7", "doubtful T01-6 总表!F7"]);
});

test.each([
  ["full-width and half-width brackets", "部门：甲市某局(本级)"],
  ["with spaces", "部门： 甲市某局 （ 本级 ）"],
  ["单位 for 部门", "编制单位：甲市某局（本级）"],
])("one unit written in two ways is one unit: %s", (_situation, written) => {
  const [before, first, ...others] = set.split("部门：甲市某局（本级）");
  const text = [before, first, others.join("部门：甲市某局（本级）")];
  const mixed = `${text[0] ?? ""}部门：甲市某局（本级）${text[1] ?? ""}${written}${text[2] ?? ""}`;
  const [result, usual] = [mixed, set].map((each) => checkWorkbook(workbookFromText(each)));
  expect(result!.questions).toEqual([]);
  expect(result!.findings).toEqual([]);
  expect(result!.relations).toEqual(usual!.relations);
});

test("a table of contents names other titles, shorter or of another year, and is left alone", () => {
  const contents = `== 目录
目录
第一部分 甲市某局概况
第二部分 2022年度部门决算表
一、收入支出决算总表
二、2023年度支出决算表 | 3
三、一般公共预算财政拨款支出决算表 | 4
第三部分 2023年度部门决算情况说明`;
  const result = checkWorkbook(workbookFromText(`${contents}\n${set}`));
  expect(result.findings).toEqual([]);
  expect(result.questions).toEqual([]);
  expect(result.statements).toHaveLength(3);
  expect(result.unrecognised).toEqual([{ sheet: "目录", reason: "no-statement" }]);
});

describe("an empty 07", () => {
  const funds = (row: string, below: string): string => `== 基金
政府性基金预算财政拨款收入支出决算表
科目代码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | < | < | 年末结转和结余
 | | | | 小计 | 基本支出 | 项目支出 |
合计 | | ${row}
${below}`;
  const SENTENCES = [
    "本单位2023年度无政府性基金预算财政拨款收入、支出和结转结余，故本表无数据。",
    "注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。本部门没有政府性基金收入，也没有使用政府性基金安排的支出，故本表为空。",
    "说明：我单位2023年无政府性基金预算收支，此表为空表。",
  ];

  test.each([
    ["blank", " | | | | | "],
    ["of zeros", "0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00"],
    ["of dashes", "—— | —— | —— | —— | —— | ——"],
    ["of 0", "0 | 0 | 0 | 0 | 0 | 0"],
  ])("%s with its sentence, wherever it stands", (_situation, row) => {
    for (const sentence of SENTENCES) expect(said(set, funds(row, sentence))).toEqual([]);
  });

  test("without the sentence: one hint", () => {
    expect(said(set, funds("0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00", ""))).toEqual(["hint X19-1 基金!A1"]);
  });
});

test("a class that 01 leaves blank and 03 does not list is zero on both sides", () => {
  expect(said(set)).toEqual([]);
  expect(said(changed(set, "二、外交支出 | 33 |", "二、外交支出 | 33 | 0.00"))).toEqual([]);
});
