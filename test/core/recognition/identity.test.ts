import { recognise } from "../../../src/shared/recognition/recognise";
import { identityOf } from "../../../src/shared/recognition/identity";
import { workbookFromText } from "../support/workbookFromText";

test.each([
  ["部门:甲市某局(本级)2022年度", "甲市某局", "single"],
  ["编制单位:甲市某局", "甲市某局", undefined],
  ["单位:甲市某局汇总", "甲市某局", "consolidated"],
  ["公开部门:甲市某局金额单位:万元", "甲市某局", undefined],
  ["单位:万元", undefined, undefined],
  ["金额单位:元", undefined, undefined],
])("%s", (line, unitName, scope) => {
  const identity = identityOf("Sheet1", "支出决算表", [line]);
  expect([identity.unitName, identity.scope]).toEqual([unitName, scope]);
});

test("the title tells the unit and the scope where no line does", () => {
  expect(identityOf("Sheet1", "甲市某局（本级）2023年度支出决算表", [])).toEqual({
    unitName: "甲市某局",
    scope: "single",
  });
  expect(identityOf("汇总03", "2023年度支出决算表", [])).toEqual({ scope: "consolidated" });
  expect(identityOf("Sheet1", "部门支出决算表", [])).toEqual({});
});

test.each([
  ["支出决算表 (2)", true],
  ["支出决算表备份", true],
  ["旧03", true],
  ["旧城改造支出", undefined],
  ["支出决算表(2023)", undefined],
])("sheet %s: draft %s", (name, draft) => {
  expect(identityOf(name, "支出决算表", []).draft).toBe(draft);
});

const EXPORTED = `== 财决01
Z04 支出决算表(财决04表)
编制单位：甲市某局 | | | 金额单位：元
科目代码 | 科目名称 | 本年支出合计 | 基本支出
合计 | < | 5.00 | 3.00
201 | 一般公共服务支出 | 5.00 | 3.00`;

test("a sheet that other software exported, in 元 and with its own number", () => {
  const [statement] = recognise(workbookFromText(EXPORTED)).located;
  expect([statement?.statement.id, statement?.unit, statement?.unitName]).toEqual(["03", "元", "甲市某局"]);
});

test("the officer says which statement a sheet is, or that it is none", () => {
  const untitled = workbookFromText(EXPORTED.replace("Z04 支出决算表(财决04表)\n", ""));
  expect(recognise(untitled).located).toEqual([]);
  const [found] = recognise(untitled, [{ sheet: "财决01", statement: "03" }]).located;
  expect(found?.blocks.body?.rows.map(({ key }) => key)).toEqual(["total", "201"]);
  expect(recognise(workbookFromText(EXPORTED), [{ sheet: "财决01", statement: "none" }])).toEqual({
    located: [],
    unrecognised: [{ sheet: "财决01", reason: "no-statement" }],
  });
});

test("the day a form was filled in is not the year of its figures", () => {
  const [statement] = recognise(
    workbookFromText(EXPORTED.replace("编制单位：甲市某局", "填报日期：2024年3月1日")),
  ).located;
  expect(statement?.year).toBeUndefined();
});
