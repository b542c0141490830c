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
  ["财政拨款收入支出决算总表", "not covered"],
  ["一般公共预算财政拨款基本支出决算表", "not covered"],
  ["收入决算表", "not covered"],
  ["政府性基金预算财政拨款收入支出决算表", "not covered"],
  ["政府采购支出决算表", undefined],
  ["项目支出决算表", undefined],
  ["支出", undefined],
  ["注：本表反映部门本年度各项支出情况。", undefined],
])("%s is %s", (text, id) => {
  expect(meaning(text)).toBe(id);
});
