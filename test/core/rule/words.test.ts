import { ruleLabel, ruleMessage, ruleWords } from "../../../src/shared/message/rules";
import { rules, workbookRules } from "../../../src/shared/rule/rules";

const ids = [...rules, ...workbookRules].map(({ id }) => id);

test("every rule has an id of its own and words, and no words are left over", () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(ruleWords).sort()).toEqual([...ids].sort());
});

test("a breach is told with its facts", () => {
  expect(ruleLabel("T06-4", "zh-CN")).toBe("基本支出不列 309、311、312、313");
  expect(ruleMessage("E3-1", { sum: "99" }, "zh-CN")).toBe("分值合计为 99，应为 100：请调整分值");
});
