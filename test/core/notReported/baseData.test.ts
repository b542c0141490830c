import { caseText, changed, said } from "./said";

const basic = caseText("basic-nothing-built-and-dashes-for-last-year");
const BUILDINGS = " | 0 | 0 | 0 | 0 | 0 | 0";

test.each([
  ["0", BUILDINGS],
  ["/", BUILDINGS.replaceAll("0", "/")],
  ["——", BUILDINGS.replaceAll("0", "——")],
  ["不适用", BUILDINGS.replaceAll("0", "不适用")],
  ["nothing", BUILDINGS.replaceAll("0", "")],
  ["0 and / for the rates", " | 0 | 0 | / | 0 | 0 | /"],
  ["0 and 0% for the rates", " | 0 | 0 | 0% | 0 | 0 | 0%"],
])("nothing was built: %s", (_sign, row) => {
  expect(said(changed(basic, BUILDINGS, row))).toEqual([]);
});

test("dashes for last year where the form prints them", () => {
  expect(said(basic)).toEqual([]);
});

test.each([
  [
    "其中 gives two of many items",
    "会议费、培训费 | 0.00 | < | 0.00 | < | 0.41 | <",
    "会议费、培训费 | | < | | < | | <",
  ],
  ["其中 gives none", "其中：办公经费 | 6.45 | < | 8.75 | < | 6.13 | <", "其中：办公经费 | | < | | < | | <"],
])("公用经费: %s", (_situation, row, other) => {
  expect(said(changed(basic, row, other))).toEqual([]);
});

describe("公用经费 of 附件2 beside 06", () => {
  test("as 公用经费合计", () => {
    const both = caseText("basic-06-public-costs-mean-goods-and-services-alone");
    expect(said(changed(both, "65.67 | < | 121.72", "65.67 | < | 126.65"))).toEqual([]);
  });

  test("as 一般商品和服务支出 (302) alone", () => {
    expect(said(caseText("basic-06-public-costs-mean-goods-and-services-alone"))).toEqual([]);
  });

  test("as neither: verify", () => {
    expect(said(caseText("basic-06-public-costs-are-neither"))).toEqual([
      expect.stringMatching(/^doubtful X21 附件2!/u),
    ]);
  });
});
