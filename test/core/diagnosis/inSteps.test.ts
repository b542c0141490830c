import { findingId } from "../../../src/shared/check/finding";
import { placeCells } from "../../../src/shared/check/placeCells";
import { diagnose, diagnoseInSteps } from "../../../src/shared/diagnosis/diagnose";
import { outlineOf } from "../../../src/shared/recognition/locatedStatement";
import { recognise } from "../../../src/shared/recognition/recognise";
import { relationsAcross } from "../../../src/shared/relation/acrossStatements";
import { relationsWithin } from "../../../src/shared/relation/withinStatement";
import { evaluate } from "../../../src/shared/verdict/evaluate";
import { workbookFromText } from "../support/workbookFromText";

const WIDTH = 8;
const line = (...cells: readonly string[]): string =>
  [...cells, ...Array<string>(WIDTH - cells.length).fill("")].join(" | ");
const two = (figure: number): string => figure.toFixed(2);

/** A 支出决算表 of so many 款 with three 项 each; in so many of them the total of the first 项 is wrong. */
function workbookWith(sections: number, wrong: number) {
  const rows = Array.from({ length: sections }, (_, section) => {
    const code = `2${String(10 + Math.floor(section / 20))}${String((section % 20) + 1).padStart(2, "0")}`;
    const items = [1, 2, 3].map((item) => ({
      code: `${code}0${String(item)}`,
      basic: section * 7 + item * 11 + 0.25,
      project: section * 3 + item * 5 + 0.5,
    }));
    return { code, items };
  });
  const sum = (items: readonly { basic: number; project: number }[], key: "basic" | "project"): number =>
    items.reduce((total, item) => total + item[key], 0);
  const figures = (code: string, items: readonly { basic: number; project: number }[], off = 0): string =>
    line(
      code,
      `科目${code}`,
      two(sum(items, "basic") + sum(items, "project") + off),
      two(sum(items, "basic")),
      two(sum(items, "project")),
    );
  const all = rows.flatMap(({ items }) => items);
  const classes = [...new Set(rows.map(({ code }) => code.slice(0, 3)))];
  const body = classes.flatMap((code) => {
    const own = rows.filter((row) => row.code.startsWith(code));
    return [
      figures(
        code,
        own.flatMap(({ items }) => items),
      ),
      ...own.flatMap((row) => [
        figures(row.code, row.items),
        ...row.items.map((item, index) =>
          figures(item.code, [item], index === 0 && rows.indexOf(row) < wrong ? 54.36 : 0),
        ),
      ]),
    ];
  });
  return workbookFromText(
    [
      "== 支出决算表",
      line("支出决算表"),
      line("部门：甲市某局（本级）", "", "", "", "", "", "", "金额单位：万元"),
      "项目 | < | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出",
      line("科目代码", "科目名称"),
      figures("合计", all).replace("科目合计", ""),
      ...body,
    ].join("\n"),
  );
}

/** What a diagnosis takes, with a count of how often it looks a cell up. */
function prepared(sections: number, wrong: number) {
  const workbook = workbookWith(sections, wrong);
  const { located } = recognise(workbook);
  const cells = placeCells(located, workbook);
  const outlines = located.map(outlineOf);
  const relations = [...outlines.flatMap(relationsWithin), ...relationsAcross(outlines).relations];
  const evaluations = relations.map((relation) => evaluate(relation, cells));
  const looked = { up: 0 };
  const lookup: typeof cells = (name) => {
    looked.up++;
    return cells(name);
  };
  return { evaluations, lookup, looked };
}

test("a diagnosis in steps says what a diagnosis in one go says", () => {
  const { evaluations, lookup } = prepared(40, 25);
  const steps = diagnoseInSteps(evaluations, lookup, findingId);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  expect(step.value).toEqual(diagnose(evaluations, lookup, findingId));
  expect(step.value).toHaveLength(25);
  expect(count).toBeGreaterThan(25);
});

test("where nothing is wrong no figure is looked at", () => {
  const { evaluations, lookup, looked } = prepared(40, 0);
  const { done, value } = diagnoseInSteps(evaluations, lookup, findingId).next();
  expect({ done, value, looked: looked.up }).toEqual({ done: true, value: [], looked: 0 });
});

test("a few wrong figures take as many look-ups in a large workbook as in a small one", () => {
  const [small, large] = [40, 400].map((sections) => {
    const { evaluations, lookup, looked } = prepared(sections, 3);
    expect(diagnose(evaluations, lookup, findingId)).toHaveLength(3);
    return looked.up;
  });
  expect(small).toBeGreaterThan(0);
  expect(large).toBeLessThan(2 * (small ?? 0));
});

test("between two steps only a bounded number of figures is looked at", () => {
  const { evaluations, lookup, looked } = prepared(60, 60);
  let most = 0;
  let before = 0;
  const steps = diagnoseInSteps(evaluations, lookup, findingId);
  while (!steps.next().done) {
    most = Math.max(most, looked.up - before);
    before = looked.up;
  }
  expect(before).toBeGreaterThan(0);
  expect(most).toBeLessThan(500);
});

test("many wrong rows take as many times the work of a few, not more", () => {
  const workFor = (wrong: number): number => {
    const { evaluations, lookup, looked } = prepared(400, wrong);
    expect(diagnose(evaluations, lookup, findingId)).toHaveLength(wrong);
    return looked.up;
  };
  const [few, many] = [workFor(40), workFor(320)];
  expect(few).toBeGreaterThan(40);
  expect(many / few).toBeLessThan(9);
});
