import { recognise, type Correction } from "../../../src/shared/recognition/recognise";
import { outlineOf } from "../../../src/shared/recognition/locatedStatement";
import { relationsAcross } from "../../../src/shared/relation/acrossStatements";
import type { StatementId } from "../../../src/shared/statement/statement";
import { workbookFromText } from "../support/workbookFromText";

const TABLES = {
  "03": ["支出决算表", "本年支出合计"],
  "05": ["一般公共预算财政拨款支出决算表", "小计"],
} as const;

/** A sheet with one class; `line` is its 部门 line, `before` stands before the title. */
const sheet = (name: string, id: keyof typeof TABLES, line = "", before = ""): string =>
  `== ${name}
${before}${TABLES[id][0]}
${line} | | | 金额单位：万元
科目代码 | 科目名称 | ${TABLES[id][1]} | 基本支出
合计 | < | 5.00 | 3.00
201 | 一般公共服务支出 | 5.00 | 3.00
`;

const located = (sheets: readonly string[], corrections: readonly Correction[] = []) =>
  recognise(workbookFromText(sheets.join("")), corrections).located;

/** Which sheets X11 (05 within 03) compares, and what is asked. */
function paired(sheets: readonly string[], versions: readonly (readonly [StatementId, string])[] = []) {
  const found = located(sheets);
  const { relations, unpaired, questions } = relationsAcross(found.map(outlineOf), {
    versions: new Map(versions),
  });
  const sheetOf = (id: string, instance: number): string =>
    found.find((one) => one.statement.id === id && one.instance === instance)?.sheet ?? "";
  const compared = relations
    .filter(({ id }) => id === "X11")
    .flatMap(({ total, terms }) =>
      terms.map(({ cell }) =>
        [sheetOf(total.statement, total.instance), sheetOf(cell.statement, cell.instance)].sort().join(" ~ "),
      ),
    );
  return {
    compared: [...new Set(compared)],
    reasons: [...new Set(unpaired.filter(({ relation }) => relation === "X11").map(({ reason }) => reason))],
    questions: questions.map(({ statement, sheets: asked }) => `${statement}: ${asked.join(" / ")}`),
  };
}

test("two years in one workbook are each compared within themselves", () => {
  expect(
    paired([
      sheet("03", "03", "2023年度"),
      sheet("05", "05", "2023年度"),
      sheet("上年03", "03"),
      sheet("上年05", "05"),
    ]),
  ).toEqual({ compared: ["03 ~ 05", "上年03 ~ 上年05"], reasons: [], questions: [] });
});

test("本级 and 汇总 are each compared within themselves, whether brackets are full or half width", () => {
  expect(
    paired([
      sheet("a03", "03", "部门：甲市某局（本级）"),
      sheet("b03", "03", "部门：甲市某局"),
      sheet("a05", "05", "部门：甲市某局(本级)"),
      sheet("b05", "05", "部门：甲市某局"),
    ]),
  ).toEqual({ compared: ["a03 ~ a05", "b03 ~ b05"], reasons: [], questions: [] });
});

test("a unit and the unit below it are not compared with each other", () => {
  expect(
    paired([sheet("a", "03", "部门：甲市某局"), sheet("b", "05", "部门：甲市某局某中心")]).compared,
  ).toEqual([]);
});

test("a draft counts only where there is nothing better", () => {
  expect(paired([sheet("03 (2)", "03"), sheet("03", "03"), sheet("05", "05")])).toEqual({
    compared: ["03 ~ 05"],
    reasons: [],
    questions: [],
  });
  expect(paired([sheet("03草稿", "03"), sheet("05", "05")]).compared).toEqual(["03草稿 ~ 05"]);
});

test("of two versions that say the same the officer chooses", () => {
  const sheets = [sheet("甲", "03"), sheet("乙", "03"), sheet("05", "05")];
  expect(paired(sheets)).toEqual({
    compared: [],
    reasons: ["several-versions"],
    questions: ["03: 甲 / 乙"],
  });
  expect(paired(sheets, [["03", "乙"]])).toEqual({ compared: ["05 ~ 乙"], reasons: [], questions: [] });
});

test("a statement that may belong to either year is not compared until the officer says so", () => {
  const sheets = [sheet("甲", "03", "2022年度"), sheet("乙", "03", "2023年度"), sheet("05", "05")];
  expect(paired(sheets)).toEqual({
    compared: [],
    reasons: ["several-versions"],
    questions: ["03: 甲 / 乙"],
  });
  expect(paired(sheets, [["03", "乙"]]).compared).toEqual(["05 ~ 乙"]);
});
