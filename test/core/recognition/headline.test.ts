import { statedUnit, statesUnit, statedYear } from "../../../src/shared/recognition/headline";

test.each([
  [["金额单位：万元"], "万元"],
  [["单位：元"], "元"],
  [["单位：人民币万元"], "万元"],
  [["单位：", "元"], "元"],
  [["(万元)"], "万元"],
  [["编制单位：元谋县财政局", "金额单位：万元"], "万元"],
  [["金额单位:万元(保留两位小数)"], "万元"],
  [["单位:元(列至角分)"], "元"],
  [["金额单位:RMB万元"], "万元"],
  [["单位:", "rmb元"], "元"],
  [["金额单位:元(附表为万元)"], undefined],
  [["金额单位:元/万元"], undefined],
  [["单位：元江县教育局", "金额单位：万元"], "万元"],
  [["币种：人民币万元"], "万元"],
  [["单位：元/万元"], undefined],
  [["单位：千元"], undefined],
  [["编制单位：某某局"], undefined],
])("%j states the unit %s", (texts, unit) => {
  expect(statedUnit(texts)).toBe(unit);
});

test.each([
  [["单位：千元"], true],
  [["单位：元/万元"], true],
  [["编制单位：元谋县财政局"], false],
  [["编制单位：某某局"], false],
  [["2.本套报表金额单位转换时可能存在尾数误差。"], false],
])("%j says something of a unit: %s", (texts, states) => {
  expect(statesUnit(texts)).toBe(states);
});

test("a day is not the year of the figures", () => {
  expect(statedYear(["填报日期：2024年5月20日", "2023年度"])).toBe(2023);
});
