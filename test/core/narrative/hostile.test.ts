import { checkText } from "../../../src/shared/narrative/checkText";
import { Random, SEED } from "../planted/random";
import { randomTables } from "./randomTables";

const tables = randomTables("published", new Random(SEED));

/** Texts of a million characters, each made to send a careless reader over them again and again. */
const SIZE = 1_000_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));
/** Nothing but figures that break something, several times what a report of sixty pages has. */
const dense = (piece: string): string => piece.repeat(Math.ceil(SIZE / 20 / piece.length));

describe("a text of a megabyte is read to its end", () => {
  it.each([
    ["digits", filled("1")],
    ["groups of digits", filled("1,111")],
    ["groups that are none", filled("1,1111")],
    ["points", filled("1.1.")],
    ["open brackets", filled("（")],
    ["open brackets behind figures", dense("5万元（")],
    ["brackets in brackets", dense("5万元（其中3万元）")],
    ["one clause without an end", filled("支出")],
    ["one sentence of figures", dense("支出5万元，")],
    ["one list of parts", dense("其中：基本支出5万元，")],
    ["lists in lists", dense("其中：A支出5万元，其中：B支出3万元；")],
    ["shares of one name", dense("印刷费5万元，占印刷费的3%。")],
    [
      "one subject with ever other values",
      Array.from(
        { length: 3_000 },
        (_, index) => `2021年度三公经费支出决算为${index}.50万元，占本年支出合计的1%。`,
      ).join(""),
    ],
    ["parts in every next sentence", dense("总支出9万元，其中：基本支出5万元。项目支出4万元。")],
    ["adjustments", dense("年中调增5万元，")],
    ["names and figures without an end", dense("甲、乙、丙分别为5万元、6万元，占3%、4%，")],
    ["one row of figures without an end", `甲、乙分别为${dense("5万元、")}`],
    ["the word 分别 and nothing else", filled("分别")],
    ["names before 分别", `${filled("甲、乙和丙")}分别为5万元、6万元`],
    ["brackets in a row of figures", `甲、乙分别为5万元${dense("（占3%）")}、6万元`],
    ["visits", dense("公务接待费支出决算为0万元，接待来访团组9个、来宾5人次，")],
    ["shares without their sign", dense("印刷费5万元，占3，")],
    ["headings with points", dense("（一）预算管理9分\n满分5分，得分6分。\n")],
    [
      "numbered paragraphs",
      `支出决算数为9万元，其中：\n${Array.from({ length: 6_000 }, (_, index) => `${(index % 99) + 1}、支出决算为5万元。`).join("\n")}`,
    ],
    [
      "broken sums that share a figure",
      dense(
        "2021年度三公经费支出决算为9万元，其中：公务接待费3万元，因公出国（境）费2万元，公务用车购置及运行维护费1万元。",
      ),
    ],
    ["words of comparison", filled("决算数大于小于")],
    ["reasons", filled("主要原因是")],
    ["residue", filled("增加（减少）X")],
    ["breaks in figures", dense("支出5,\n")],
    ["spaces", filled("5 ")],
    ["tabs", filled("5万元\t")],
  ])(
    "%s",
    (_name, text) => {
      const { claims, figures } = checkText(text);
      expect(claims.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
      expect(figures.every(({ quote }) => quote.length > 0)).toBe(true);
    },
    60_000,
  );
});

describe("a text that speaks of the tables again and again is read to its end", () => {
  it.each([
    [
      "lists of subjects",
      dense("一般公共预算财政拨款基本支出9万元，其中：人员经费5万元，主要包括：奖金、办公费。\n"),
    ],
    [
      "a list of subjects without an end",
      `一般公共预算财政拨款基本支出9万元，其中：人员经费5万元，主要包括：${filled("奖金、")}`,
    ],
    ["totals", dense("2023年度收、支总计9万元。")],
  ])("%s", (_name, text) => {
    expect(checkText(text, tables).claims.length).toBeGreaterThan(0);
  });
});
