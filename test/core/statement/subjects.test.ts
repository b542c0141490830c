import { parseCodes, withParents } from "../../../src/shared/statement/subjects";

test.each([
  ["one per line", "2010301\n2080505", ["2010301", "2080505"], []],
  ["separated by anything", "2010301, 2080505；2210201 2010301", ["2010301", "2080505", "2210201"], []],
  ["with names", "201 一般公共服务支出\n2010301行政运行", ["201", "2010301"], []],
  [
    "a table with figures",
    "201 一般公共服务支出 572.26 300.00\n2010301\t行政运行\t12345.67",
    ["201", "2010301"],
    [],
  ],
  ["thousands and placeholders", "20103 x 1,234.56", ["20103"], []],
  ["what is no code", "abc\n20\n2010", [], ["abc", "20", "2010"]],
])("codes are read from a list %s", (_, text, codes, unreadable) => {
  expect(parseCodes(text)).toEqual({ codes, unreadable });
});

test("parents are added above their children, siblings keep the order given", () => {
  expect(withParents(["2080505", "2010303", "2010301"])).toEqual([
    "208",
    "20805",
    "2080505",
    "201",
    "20103",
    "2010303",
    "2010301",
  ]);
});

test("what is no code makes no row", () => {
  expect(withParents(["2010", "20", "201"])).toEqual(["201"]);
});
