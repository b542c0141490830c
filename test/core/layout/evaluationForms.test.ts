import { systemIndicators } from "../../../src/shared/statement/indicatorSystem";
import { weightSets } from "../../../src/shared/statement/weightSets";
import { cellAddress } from "../../../src/shared/workbook/address";
import { LaidOut } from "./laidOut";

const SELF = "整体支出绩效自评表";
const SYSTEM = "部门整体支出绩效评价指标体系";
const BASIC = "整体支出绩效评价基础数据表";

const merges = (laidOut: LaidOut, name: string): string[] =>
  laidOut.plan(name).merges.map((area) => `${cellAddress(area)}+${area.rows}x${area.columns}`);

/** Sheet row of an address. */
const rowOf = (address: string): string => address.replace(/^[A-Z]+/u, "");

describe("the skeleton of a self-evaluation", () => {
  test.each(weightSets)("set $id: every 一级 with its weight over its 二级, a blank row each", (weights) => {
    const laidOut = new LaidOut({ statements: ["self"], weights });
    for (const { name, weight, second } of weights.indicators) {
      const first = laidOut.find(SELF, `${name}\n（${weight}分）`);
      expect(laidOut.style(SELF, first)?.locked).toBe(false);
      if (second.length > 1) expect(merges(laidOut, SELF)).toContain(`${first}+${second.length}x1`);
      second.forEach((label, index) => {
        expect(laidOut.content(SELF, `C${Number(rowOf(first)) + index}`)).toBe(label);
        expect(laidOut.content(SELF, `D${Number(rowOf(first)) + index}`)).toBeUndefined();
      });
    }
  });

  test("the weight of execution stands there, the total adds up execution and indicators", () => {
    const laidOut = new LaidOut({ statements: ["self"] });
    const annual = rowOf(laidOut.find(SELF, "年度资金总额"));
    const total = rowOf(laidOut.find(SELF, "总分"));
    expect(laidOut.content(SELF, `G${annual}`)).toBe(10);
    expect(laidOut.content(SELF, `G${total}`)).toMatch(
      new RegExp(`^=ROUND\\(SUM\\(G${annual},G\\d+:G\\d+\\),2\\)$`),
    );
    expect(laidOut.content(SELF, `H${total}`)).toMatch(
      new RegExp(`^=ROUND\\(SUM\\(I${annual},H\\d+:H\\d+\\),2\\)$`),
    );
  });

  test("side labels stand over the bands they name, with the unit of the sheet", () => {
    const laidOut = new LaidOut({
      statements: ["self"],
      unit: "元",
      attachments: { self: "附件5" },
      level: "区级",
    });
    expect(laidOut.content(SELF, "A1")).toBe("附件5");
    expect(laidOut.content(SELF, "A2")).toBe("2023年度部门（单位）整体支出绩效自评表");
    expect(laidOut.content(SELF, "A4")).toBe("区级预算部门（单位）名称");
    expect(laidOut.content(SELF, "D4")).toBe("甲市某局");
    expect(laidOut.content(SELF, "A5")).toBe("年度预算申请\n（元）");
    expect(merges(laidOut, SELF)).toContain("A5+7x1");
  });
});

describe("lists the officer gave", () => {
  const laidOut = new LaidOut({
    statements: ["basic", "self", "projects"],
    lists: {
      "self.indicators": [
        { name: "甲", groups: ["产出指标", "数量指标"] },
        { name: "乙", groups: ["产出指标", "数量指标"] },
        { name: "丙", groups: ["效益指标", "数量指标"] },
        { name: "丁" },
        { name: "戊" },
      ],
      "projects.body": [{ name: "物业管理" }, { name: "维修改造" }],
      "basic.special": [{ name: "专项一" }, { name: "专项二" }],
    },
  });

  test("equal neighbours merge within what is equal left of them, blank ones stay apart", () => {
    const top = rowOf(laidOut.find(SELF, "甲"));
    const all = merges(laidOut, SELF);
    expect(all).toContain(`B${top}+2x1`);
    expect(all).toContain(`C${top}+2x1`);
    const below = (offset: number) => Number(top) + offset;
    expect(all.filter((text) => text.startsWith(`C${below(2)}`) || text.startsWith(`B${below(3)}`))).toEqual(
      [],
    );
  });

  test("projects have a row each under the total", () => {
    expect(["A3", "A4", "A5", "A6"].map((cell) => laidOut.content("项目支出明细表", cell))).toEqual([
      "项目名称",
      "合计",
      "物业管理",
      "维修改造",
    ]);
    expect(laidOut.content("项目支出明细表", "B4")).toBe("=ROUND(SUM(B5:B6),2)");
    expect(laidOut.content("项目支出明细表", "F5")).toBe("=ROUND(SUM(D5)-E5,2)");
    expect(laidOut.content("项目支出明细表", "G5")).toBe('=IF(N(D5)=0,"—",ROUND(E5/D5,4))');
  });

  test("specials have a row each below their heading, and count as project expenditure", () => {
    const heading = Number(rowOf(laidOut.find(BASIC, "3、市级专项资金（一个专项一行）")));
    expect(laidOut.content(BASIC, `A${heading + 1}`)).toBe("专项一");
    expect(laidOut.content(BASIC, `A${heading + 2}`)).toBe("专项二");
    const project = rowOf(laidOut.find(BASIC, "项目支出"));
    expect(laidOut.content(BASIC, `B${project}`)).toBe(`=ROUND(SUM(B${heading - 2}:B${heading + 2}),2)`);
  });

  test("what prints —— takes no figure", () => {
    const procurement = rowOf(laidOut.find(BASIC, "政府采购金额"));
    expect(laidOut.content(BASIC, `B${procurement}`)).toBe("——");
    expect(laidOut.style(BASIC, `B${procurement}`)?.locked).not.toBe(false);
  });
});

describe("the indicator system", () => {
  const laidOut = new LaidOut({ statements: ["indicators"] });

  test("comes with its groups, weights, definitions and rules in words", () => {
    const staff = laidOut.find(SYSTEM, "在职人员控制率").slice(1);
    expect(laidOut.content(SYSTEM, `A${staff}`)).toBe("预算配置");
    expect(laidOut.content(SYSTEM, `C${staff}`)).toBe(2);
    expect(laidOut.content(SYSTEM, `D${staff}`)).toBe("在职人员数 ÷ 编制数");
    expect(laidOut.content(SYSTEM, `E${staff}`)).toBe("不超过100%得满分，每超1个百分点扣0.1分，扣完为止。");
    expect(laidOut.content(SYSTEM, "A1")).toBe("2023年度部门整体支出绩效评价指标体系");
  });

  test("suggests the score of every indicator with a rule, natively", () => {
    const score = (name: string) => laidOut.content(SYSTEM, `I${laidOut.find(SYSTEM, name).slice(1)}`);
    const at = (name: string) => laidOut.find(SYSTEM, name).slice(1);
    const [staff, change, done] = ["在职人员控制率", "“三公经费”变动率", "预算完成率"].map(at);
    expect(score("在职人员控制率")).toBe(
      `=IF(ISNUMBER(H${staff}),ROUND(MAX(0,C${staff}-0.1*MAX(0,H${staff}-1)*100),2),"")`,
    );
    expect(score("“三公经费”变动率")).toBe(
      `=IF(ISNUMBER(H${change}),ROUND(MAX(0,C${change}-0.3*MAX(0,H${change}-0)*100),2),"")`,
    );
    expect(score("预算完成率")).toBe(`=IF(ISNUMBER(H${done}),ROUND(C${done}*MAX(0,MIN(1,H${done})),2),"")`);
    expect(score("管理制度健全性")).toBeUndefined();
    const formulas = [...laidOut.formulas(SYSTEM).keys()].filter((address) => address.startsWith("I"));
    expect(formulas).toHaveLength(systemIndicators.filter(({ rule }) => rule).length + 1);
  });

  test("adds up weights and scores, and leaves the other figures of the total row empty", () => {
    const total = rowOf(laidOut.find(SYSTEM, "合计"));
    expect(laidOut.content(SYSTEM, `C${total}`)).toMatch(/^=ROUND\(SUM\(C4:C\d+\),2\)$/);
    expect(laidOut.content(SYSTEM, `F${total}`)).toBeUndefined();
    expect(laidOut.style(SYSTEM, `F${total}`)?.locked).not.toBe(false);
  });
});

describe("scores", () => {
  const scoresOf = (scores: "suggested" | "typed", rates: "native" | "perf"): string[] =>
    [...new LaidOut({ statements: ["self"], scores, rates }).formulas(SELF).values()].filter((formula) =>
      /ISNUMBER|PERF\.(EXECSCORE|SCORE)/u.test(formula),
    );

  test("execution is scored natively, indicators with targets are left to be typed", () => {
    expect(scoresOf("suggested", "native")).toEqual(['=IF(ISNUMBER(H6),ROUND(G6*MAX(0,MIN(1,H6)),2),"")']);
  });

  test("functions of the add-in score execution and every indicator", () => {
    const formulas = scoresOf("suggested", "perf");
    expect(formulas[0]).toBe('=IFERROR(PERF.EXECSCORE(F6,E6,G6),"")');
    const count = weightSets[0]!.indicators.flatMap(({ second }) => second).length;
    expect(formulas.slice(1)).toHaveLength(count);
    for (const formula of formulas.slice(1)) {
      expect(formula).toMatch(
        /^=IF\(OR\(E\d+="",F\d+="",G\d+=""\),"",IFERROR\(PERF\.SCORE\(E\d+,F\d+,G\d+\),""\)\)$/u,
      );
    }
  });

  test("typed scores have no formula", () => {
    expect(scoresOf("typed", "perf")).toEqual([]);
  });
});

test("the line of signatures has four parts across the width, open for entry", () => {
  for (const name of [SELF, BASIC, SYSTEM]) {
    const laidOut = new LaidOut({ statements: ["self", "basic", "indicators"] });
    const parts = ["填表人：", "填报日期：", "联系电话：", "单位负责人签字："].map((text) =>
      laidOut.find(name, text),
    );
    expect(new Set(parts.map(rowOf)).size).toBe(1);
    for (const part of parts) expect(laidOut.style(name, part)?.locked).toBe(false);
    const { columnWidths, styles } = laidOut.plan(name);
    const row = Number(rowOf(parts[0]!)) - 1;
    const line = styles.filter(({ area }) => area.row === row && area.column === 0)[0]!.area;
    expect(line.columns).toBe(columnWidths.length);
  }
});
