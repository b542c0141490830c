import { placeCells } from "../../../src/shared/check/placeCells";
import { outlineOf } from "../../../src/shared/recognition/locatedStatement";
import { recognise } from "../../../src/shared/recognition/recognise";
import { relationsAcrossYears } from "../../../src/shared/relation/acrossYears";
import { evaluate } from "../../../src/shared/verdict/evaluate";
import { lookupInBothFiles } from "../../../src/shared/verdict/placedCell";
import { workbookFromText } from "../support/workbookFromText";

interface Funds {
  readonly name?: string;
  readonly year?: string;
  readonly office?: string;
  readonly unit?: string;
  readonly opening: string;
  readonly closing: string;
  /** Of 212, the only class. */
  readonly classOpening?: string;
  readonly classClosing?: string;
}

/** 政府性基金 with one class; what is left over at either end is what is told. */
const funds = ({
  name = "07",
  year = "2023年度",
  office = "甲市某局",
  unit = "万元",
  opening,
  closing,
  classOpening = opening,
  classClosing = closing,
}: Funds): string => `== ${name}
政府性基金预算财政拨款收入支出决算表
部门：${office} | ${year} | | | | | | 金额单位：${unit}
科目代码 | 科目名称 | 年初结转和结余 | 本年收入 | 小计 | 基本支出 | 项目支出 | 年末结转和结余
合计 | < | ${opening} | 8.00 | 8.00 | 0.00 | 8.00 | ${closing}
212 | 城乡社区支出 | ${classOpening} | 8.00 | 8.00 | 0.00 | 8.00 | ${classClosing}
`;

const accounts = (opening: string, closing: string, year = "2023年度"): string => `== 01
收入支出决算总表
部门：甲市某局 | ${year} | | | | 金额单位：万元
项目 | 行次 | 金额 | 项目 | 行次 | 金额
一、一般公共预算财政拨款收入 | 1 | 8.00 | 一、一般公共服务支出 | 32 | 8.00
本年收入合计 | 27 | 8.00 | 本年支出合计 | 58 | 8.00
年初结转和结余 | 29 | ${opening} | 年末结转和结余 | 60 | ${closing}
`;

/** Each relation with its outcome; `unpaired` is what was not compared. */
function compared(workbook: string, lastYearsFile = "") {
  const [current, earlier] = [workbook, lastYearsFile].map((text) => {
    const snapshot = workbookFromText(text);
    const { located } = recognise(snapshot);
    return { outlines: located.map(outlineOf), lookup: placeCells(located, snapshot) };
  });
  const { relations, unpaired } = relationsAcrossYears(current!.outlines, earlier!.outlines);
  const lookup = lookupInBothFiles(current!.lookup, earlier!.lookup);
  return {
    outcomes: relations.map((relation) => {
      const { outcome, operands } = evaluate(relation, lookup);
      const [total, term] = operands;
      const where = `${total!.name.statement}.${total!.name.row}`;
      return `${relation.id} ${where} ${outcome}${term?.cell?.inLastYearsFile ? " (file)" : ""}`;
    }),
    unpaired: unpaired.map(({ relation, statement, reason }) => `${relation} ${statement} ${reason}`),
  };
}

const lastYear = (closing: string, more: Partial<Funds> = {}): string =>
  funds({ year: "2022年度", opening: "1.00", closing, ...more });

test("what was left at the end of last year's file stands at the start of this year", () => {
  expect(compared(funds({ opening: "5.00", closing: "5.00" }), lastYear("5.00"))).toEqual({
    outcomes: ["X17 07.total agrees (file)", "X17 07.212 agrees (file)"],
    unpaired: [],
  });
});

test("another figure is to be verified, never wrong: money may have been taken back", () => {
  expect(compared(funds({ opening: "5.00", closing: "5.00" }), lastYear("7.00")).outcomes).toEqual([
    "X17 07.total doubtful (file)",
    "X17 07.212 doubtful (file)",
  ]);
});

test("one cent between the years is a tail", () => {
  expect(compared(funds({ opening: "5.00", closing: "5.00" }), lastYear("5.01")).outcomes).toEqual([
    "X17 07.total tail (file)",
    "X17 07.212 tail (file)",
  ]);
});

test("a start left blank while last year left money is asked about, not taken for a total to fill in", () => {
  expect(compared(funds({ opening: "", closing: "0.00" }), lastYear("5.00")).outcomes).toEqual([
    "X17 07.total doubtful (file)",
    "X17 07.212 doubtful (file)",
  ]);
});

test("last year's file may be in 元", () => {
  const inYuan = lastYear("50000.00", { unit: "元" });
  expect(compared(funds({ opening: "5.00", closing: "5.00" }), inYuan).outcomes).toEqual([
    "X17 07.total agrees (file)",
    "X17 07.212 agrees (file)",
  ]);
});

test("a subject that only one year has is left to the total", () => {
  const recoded = lastYear("5.00").replace("212 |", "229 |");
  expect(compared(funds({ opening: "5.00", closing: "5.00" }), recoded).outcomes).toEqual([
    "X17 07.total agrees (file)",
  ]);
});

test("the file of another unit is not compared, and the officer is told", () => {
  const other = lastYear("7.00", { office: "甲市某中心" });
  expect(compared(funds({ opening: "5.00", closing: "5.00" }), other)).toEqual({
    outcomes: [],
    unpaired: ["X17 07 different-units"],
  });
});

test("a file that is not of the year before is not compared, this year's own included", () => {
  for (const year of ["2021年度", "2023年度"]) {
    expect(compared(funds({ opening: "5.00", closing: "5.00" }), lastYear("7.00", { year }))).toEqual({
      outcomes: [],
      unpaired: ["X17 07 different-years"],
    });
  }
});

test("a file that states no year counts, since the officer chose it", () => {
  const silent = lastYear("5.00", { year: "" });
  expect(compared(funds({ opening: "5.00", closing: "5.00" }), silent).outcomes).toEqual([
    "X17 07.total agrees (file)",
    "X17 07.212 agrees (file)",
  ]);
});

test("a statement that one of the files lacks is told, whichever it is", () => {
  const both = accounts("5.00", "5.00") + funds({ opening: "5.00", closing: "5.00" });
  expect(compared(both, lastYear("5.00")).unpaired).toEqual(["X17 01 missing-statement"]);
  const without = accounts("5.00", "5.00", "2022年度") + lastYear("5.00");
  expect(compared(funds({ opening: "5.00", closing: "5.00" }), without).unpaired).toEqual([
    "X17 01 missing-statement",
  ]);
});

test("01 is compared across its two sides", () => {
  expect(compared(accounts("5.00", "3.00"), accounts("2.00", "5.00", "2022年度")).outcomes).toEqual([
    "X17 01.opening agrees (file)",
  ]);
});

test("a workbook that holds both years is compared with itself", () => {
  const both =
    funds({ opening: "5.00", closing: "5.00" }) + lastYear("7.00", { name: "上年07", year: "2022年度" });
  expect(compared(both)).toEqual({
    outcomes: ["X17 07.total doubtful", "X17 07.212 doubtful"],
    unpaired: [],
  });
});

test("the chosen file counts for more than last year's sheets of the workbook", () => {
  const both =
    funds({ opening: "5.00", closing: "5.00" }) + lastYear("7.00", { name: "上年07", year: "2022年度" });
  expect(compared(both, lastYear("5.00"))).toEqual({
    outcomes: ["X17 07.total agrees (file)", "X17 07.212 agrees (file)"],
    unpaired: [],
  });
});

test("without last year nothing is said", () => {
  expect(compared(funds({ opening: "5.00", closing: "5.00" }))).toEqual({ outcomes: [], unpaired: [] });
});

test("a form without funds last year and money at the start of this one is not judged", () => {
  const empty = lastYear("0.00", { opening: "0.00" }).replaceAll("8.00", "0.00");
  expect(compared(funds({ opening: "5.00", closing: "5.00" }), empty).outcomes).toEqual([
    "X17 07.total unchecked (file)",
    "X17 07.212 unchecked (file)",
  ]);
});

const annex = (lastYearFigures: string, actual: string, year: number): string => `== 附件2
部门：甲市某局
${year}年度整体支出绩效评价基础数据表
经费控制情况（万元） | ${year - 1}年决算数 | ${year}年预算数 | ${year}年决算数
三公经费 | ${lastYearFigures} | 9.00 | ${actual}
3、公务接待 | ${lastYearFigures} | 9.00 | ${actual}
`;

const threePublic = (actual: string): string => `== 09
财政拨款“三公”经费支出决算表
部门：甲市某局 | 2022年度 | | | | | | | | | | 金额单位：万元
预算数 | < | < | < | < | < | 决算数 | < | < | < | < | <
合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费
 | | 小计 | 公务用车购置费 | 公务用车运行维护费 | | | | 小计 | 公务用车购置费 | 公务用车运行维护费 |
9.00 | 0.00 | 0.00 | 0.00 | 0.00 | 9.00 | ${actual} | 0.00 | 0.00 | 0.00 | 0.00 | ${actual}
`;

test("上年决算数 of 附件2 is last year's 决算数, in 附件2 or in 09", () => {
  const current = annex("4.00", "6.00", 2023);
  const rows = ["threePublic", "reception"];
  const all = (outcome: string): string[] => rows.map((row) => `X23 basic.${row} ${outcome} (file)`);
  expect(compared(current, annex("2.00", "4.00", 2022)).outcomes).toEqual(all("agrees"));
  expect(compared(current, annex("2.00", "5.00", 2022)).outcomes).toEqual(all("doubtful"));
  expect(compared(current, threePublic("4.00")).outcomes).toEqual(all("agrees"));
  expect(compared(current, threePublic("5.00") + annex("2.00", "4.00", 2022)).outcomes).toEqual(
    all("agrees"),
  );
});
