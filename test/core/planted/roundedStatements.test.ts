import fc from "fast-check";
import { Decimal } from "../../../src/shared/amount/decimal";
import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import { workbookFromText } from "../support/workbookFromText";

/** Sections of up to six items, up to eight classes; every item with basic and project expenditure in 分. */
const treeOf = (amount: fc.Arbitrary<number>) => {
  const section = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 6 });
  const sections = fc.array(section, { minLength: 1, maxLength: 3 });
  return fc.array(sections, { minLength: 1, maxLength: 8 });
};
const usual = fc.oneof(fc.constant(0), fc.integer({ min: 10_000, max: 10 ** 9 }));
const tiny = fc.oneof(usual, fc.integer({ min: 1, max: 9_999 }));

/** 元 and 分 to 万元 with two places, every cell on its own, as the published forms are made. */
const wan = (fen: number): string => new Decimal(fen).div(1_000_000).toDecimalPlaces(2).toFixed(2);

function statement(classes: readonly (readonly (readonly [number, number])[])[][]): string {
  const add = (list: readonly (readonly [number, number])[]): [number, number] =>
    list.reduce<[number, number]>(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  const line = (code: string, name: string, [basic, project]: readonly [number, number]): string =>
    `${code} | ${name} | ${wan(basic + project)} | ${wan(basic)} | ${wan(project)} | | |`;
  const rows = classes.flatMap((sections, c) => {
    const code = String(201 + c);
    return [
      line(code, "类", add(sections.flat())),
      ...sections.flatMap((items, s) => [
        line(`${code}0${s + 1}`, "款", add(items)),
        ...items.map((each, i) => line(`${code}0${s + 1}0${i + 1}`, "项", each)),
      ]),
    ];
  });
  return [
    "== 支出决算表",
    "支出决算表",
    "金额单位：万元",
    "科目代码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出",
    line("合计", "", add(classes.flat(2))),
    ...rows,
  ].join("\n");
}

test("figures rounded one by one from 元 are never called wrong, a few 元 that print as 0.00 included", () => {
  fc.assert(
    fc.property(treeOf(tiny), (classes) => {
      expect(checkWorkbook(workbookFromText(statement(classes))).relations.wrong).toBe(0);
    }),
    { numRuns: 80 },
  );
});

test("of usual figures hardly any sum goes beyond a plausible tail", () => {
  let doubtful = 0;
  let judged = 0;
  fc.assert(
    fc.property(treeOf(usual), (classes) => {
      const { relations, findings } = checkWorkbook(workbookFromText(statement(classes)));
      expect(relations.wrong).toBe(0);
      // Whether codes go with names is not about rounding.
      doubtful += findings.filter(
        ({ verdict, comparison }) => verdict === "doubtful" && comparison !== "rule",
      ).length;
      judged += relations.agrees + relations.tail + relations.doubtful;
    }),
    { numRuns: 80 },
  );
  expect(doubtful / judged).toBeLessThan(0.005);
});
