import { statements } from "../../../src/shared/statement/catalogue";
import { matchTitle } from "../../../src/shared/recognition/title";

const meaning = (text: string): string | undefined => {
  const match = matchTitle(text);
  return match && ("statement" in match ? match.statement.id : "not covered");
};

test.each([
  ["支出决算表", "03"],
  ["支 出 决 算 表", "03"],
  ["2023年度支出决算表", "03"],
  ["甲市某局2023年度支出决算表", "03"],
  ["甲市某局（本级）支出决算表", "03"],
  ["部门支出决算表", "03"],
  ["Z04 支出决算表(财决04表)", "03"],
  ["附件1：收入支出决算总表", "01"],
  ["Z01 收入支出决算总表(财决01表)", "01"],
  ["“收入支出决算总表”", "01"],
  ["一般公共预算财政拨款支出决算表", "05"],
  ["财政拨款收入支出决算总表", "04"],
  ["一般公共预算财政拨款基本支出决算表", "06"],
  ["收入决算表", "02"],
  ["政府性基金预算财政拨款收入支出决算表", "07"],
  ["国有资本经营预算财政拨款支出决算表", "08"],
  ["国有资本经营预算财政拨款收入支出决算表", "not covered"],
  ["一般公共预算财政拨款“三公”经费支出决算表", "09"],
  ["附件2 2023年度部门（单位）整体支出绩效评价基础数据表", "basic"],
  ["附件3：\n2023年度部门（单位）整体支出绩效自评表", "self"],
  ["附件：2023 年度部门整体支出绩效自评表（万元）", "self"],
  ["甲市某局2023年度整体支出绩效自评表", "self"],
  ["2023年度项目支出绩效自评表", "project"],
  ["2023年度项目支出明细表", "projects"],
  ["2024年度部门整体支出绩效评价指标体系", "indicators"],
  ["底稿：收入支出决算总表", "01"],
  ["底稿：2023年度部门（单位）整体支出绩效评价基础数据表", "basic"],
  ["政府采购支出决算表", undefined],
  ["项目支出决算表", "not covered"],
  ["整体支出绩效自评报告", undefined],
  ["支出", undefined],
  ["注：本表反映部门本年度各项支出情况。", undefined],
])("%s is %s", (text, id) => {
  expect(meaning(text)).toBe(id);
});

const PREFIXES = [
  "",
  "2023年度",
  "某某市某某局",
  "某某市某某局2023年度",
  "公开05表",
  "附件2：2023年度",
  "底稿：2023年度",
];

test.each(
  statements.flatMap(({ id, title, aliases }) => [title, ...aliases].map((name) => [id, name] as const)),
)("%s %s is known with whatever may stand before it", (id, name) => {
  const known = PREFIXES.filter((prefix) => {
    const match = matchTitle(prefix + name);
    return match && "statement" in match && match.statement.id === id;
  });
  expect(known).toEqual(PREFIXES);
});

test.each([
  "部门收入支出决算总表",
  "某某林场收入支出决算总表",
  "收入支出决算总表 公开01表",
  "附件2-1 收入支出决算总表",
])("%s is 收入支出决算总表", (text) => {
  expect(matchTitle(text)).toMatchObject({ statement: { id: "01" } });
});
