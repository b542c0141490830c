import fc from "fast-check";
import { Decimal } from "../../../src/shared/amount/decimal";
import { ruleSheetWords } from "../../../src/shared/message/settings";
import { recognise } from "../../../src/shared/recognition/recognise";
import type { Relation } from "../../../src/shared/relation/relation";
import { productRelations } from "../../../src/shared/setting/productRelations";
import { applySettings, type RelationSetting } from "../../../src/shared/setting/relationSetting";
import { noDecisions, type OwnEntry } from "../../../src/shared/setting/ruleDecisions";
import { readRuleSheet } from "../../../src/shared/setting/readRuleSheet";
import { ruleSheet } from "../../../src/shared/setting/ruleSheet";
import { isOwnSheet } from "../../../src/shared/workbook/ownSheets";
import { snapshotOfPlan } from "../support/snapshotOfPlan";
import { madeSheet, read, statementsOnly, typed, words } from "./situation";

test("the sheet as it is made decides nothing", () => {
  expect(read(madeSheet())).toEqual({ ...noDecisions, own: [], problems: [] });
});

test("the sheet made in English is read as well", () => {
  const made = snapshotOfPlan(ruleSheet(ruleSheetWords("en-US")));
  expect(read(made)).toEqual({ ...noDecisions, own: [], problems: [] });
});

test("every relation stands in it once, in words, with a level and its source", () => {
  const { cells } = ruleSheet(words);
  const texts = (column: number): string[] =>
    cells.filter((cell) => cell.column === column).map(({ value }) => String(value));
  const ids = productRelations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(texts(0).filter((text) => ids.includes(text))).toEqual(ids);
  for (const id of ids) expect(words.relation(id)).not.toBe(id);
});

test("it is our own sheet: no statement, and not published", () => {
  const sheet = madeSheet();
  expect(isOwnSheet(sheet.name)).toBe(true);
  const workbook = statementsOnly();
  const { located } = recognise({ ...workbook, sheets: [sheet, ...workbook.sheets] });
  expect(located.map((one) => one.sheet)).toEqual(["支出决算表", "Z01"]);
});

test("it prints on A4 turned sideways, with its header frozen and on every page", () => {
  const { print, frozenRows, cells, choices } = ruleSheet(words);
  expect(print).toEqual({ paper: "a4", orientation: "landscape", repeatedRows: { first: 2, last: 2 } });
  expect(cells.find(({ row, column }) => row === frozenRows - 1 && column === 0)?.value).toBe("编号");
  expect(choices?.map((choice) => choice.choices)).toEqual([
    ["强制性", "核实性", "提示性"],
    ["是", "否"],
    ["强制性", "核实性", "提示性"],
    ["是", "否"],
  ]);
});

const level = fc.constantFrom("hard" as const, "verify" as const, "hint" as const);

/** What an officer may have decided: settings that say something, and own relations in any words. */
const decided = fc.record({
  settings: fc
    .uniqueArray(fc.constantFrom(...productRelations), { selector: ({ id }) => id, maxLength: 12 })
    .chain((relations) =>
      fc.tuple(
        ...relations.map((relation) =>
          fc.record({ enabled: fc.boolean(), chosen: level }).map(({ enabled, chosen }) => {
            const changed = chosen === relation.level ? {} : { level: chosen };
            return [relation.id, { enabled, ...changed }] as [string, RelationSetting];
          }),
        ),
      ),
    )
    .map((all) => new Map(all.filter(([, setting]) => !setting.enabled || setting.level))),
  parameters: fc
    .integer({ min: 1, max: 500 })
    .map((percent) => (percent === 30 ? {} : { farBeyond: new Decimal(percent).div(100) })),
  entries: fc
    .array(
      fc.record(
        {
          name: fc.constantFrom("本年支出", "基本与项目", "1"),
          total: fc.constantFrom("03.合计.本年支出合计", "什么也不是", "07.合计.小计"),
          terms: fc.constantFrom("03.合计.基本支出 + 03.合计.项目支出", "-03.201.基本支出", ""),
          level,
          tolerance: fc.constantFrom("", "0", "0.02", "2个末位", "很少"),
          enabled: fc.boolean(),
        },
        { requiredKeys: ["name", "total", "terms", "tolerance", "enabled"] },
      ),
      { maxLength: 14 },
    )
    .map((all) => all.map((entry, index): OwnEntry => ({ id: `自定${String(index + 1)}`, ...entry }))),
});

test("what was decided is read back exactly, whatever it is, and stands again in the next sheet", () => {
  fc.assert(
    fc.property(decided, (decisions) => {
      const { settings, parameters, entries } = read(madeSheet(decisions));
      expect(settings).toEqual(decisions.settings);
      expect(parameters).toEqual(decisions.parameters);
      expect(entries).toEqual(decisions.entries);
    }),
    { numRuns: 40 },
  );
});

/** Rows and columns in another order, rows gone, words with spaces. */
test("moved rows and columns, blanks and spaces change nothing of what was decided", () => {
  const ids = productRelations.map(({ id }) => id);
  const settings = new Map<string, RelationSetting>([
    [ids[3]!, { enabled: false }],
    [ids[40]!, { enabled: true, level: productRelations[40]!.level === "hint" ? "verify" : "hint" }],
  ]);
  const made = madeSheet({ ...noDecisions, settings });
  fc.assert(
    fc.property(
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
      fc.integer({ min: 4, max: 60 }),
      fc.integer({ min: 4, max: 60 }),
      (order, from, to) => {
        const sheet = typed(made, (rows) => {
          const moved = [...rows];
          const [row] = moved.splice(from, 1);
          moved.splice(to, 0, row!, []);
          return moved.map((each) => order.map((column) => ` ${each[column] ?? ""}　`));
        });
        expect(read(sheet)).toMatchObject({ settings, own: [], problems: [] });
      },
    ),
    { numRuns: 30 },
  );
});

const changed = (id: string, column: number, text: string) =>
  read(
    typed(madeSheet(), (rows) =>
      rows.map((row) => (row[0] === id ? row.map((each, at) => (at === column ? text : each)) : row)),
    ),
  );

test("a deleted row, and a blank level or answer, leave a relation as it is", () => {
  const without = typed(madeSheet(), (rows) => rows.filter(([id]) => id !== "X4"));
  expect(read(without)).toEqual({ ...noDecisions, own: [], problems: [] });
  expect(changed("X4", 2, "").settings.size).toBe(0);
  expect(changed("X4", 3, "").settings.size).toBe(0);
});

test("words are taken as they are meant", () => {
  expect(changed("X4", 3, "×").settings.get("X4")).toEqual({ enabled: false });
  expect(changed("X4", 2, "提 示").settings.get("X4")).toEqual({ enabled: true, level: "hint" });
});

test("what cannot be read is told with its cell and leaves the relation as it is", () => {
  for (const [column, text, reason, letter] of [
    [2, "一般", "level-unclear", "C"],
    [3, "也许", "check-unclear", "D"],
  ] as const) {
    const { settings, problems } = changed("T01-1", column, text);
    expect(settings.size).toBe(0);
    expect(problems).toEqual([{ sheet: "勾稽规则", cell: `${letter}4`, reason, text }]);
  }
});

test("an unknown number is told, and kept when the sheet is made again", () => {
  const sheet = typed(madeSheet(), (rows) => [
    ...rows.slice(0, 4),
    ["X99", "新版本的", "提示性", "否"],
    ...rows.slice(4),
  ]);
  const first = read(sheet);
  expect(first.problems).toEqual([
    { sheet: "勾稽规则", cell: "A5", reason: "unknown-relation", text: "X99" },
  ]);
  expect(read(madeSheet(first)).settings).toEqual(new Map([["X99", { enabled: false, level: "hint" }]]));
});

test("a row without its number, and one that stands twice and disagrees, are told", () => {
  expect(changed("X4", 0, "").problems).toMatchObject([{ reason: "no-id" }]);
  const twice = typed(madeSheet(), (rows) => [
    ...rows.slice(0, 4),
    ["X4", "", "提示性", "否"],
    ...rows.slice(4),
  ]);
  const { settings, problems } = read(twice);
  expect(settings.get("X4")).toEqual({ enabled: false, level: "hint" });
  expect(problems).toMatchObject([{ reason: "repeated-id", text: "X4" }]);
});

test.each([
  ["50%", "0.5"],
  ["0.5", "0.5"],
  ["50", "0.5"],
])("a parameter may be written as %s", (text, value) => {
  expect(changed("参数1", 2, text).parameters.farBeyond?.toString()).toBe(value);
});

test("a parameter that is no rate is told and the usual one counts", () => {
  const { parameters, problems } = changed("参数1", 2, "三成");
  expect(parameters).toEqual({});
  expect(problems).toMatchObject([{ reason: "parameter-unclear", text: "三成" }]);
});

test("a copy of the sheet is told and does not count", () => {
  const workbook = statementsOnly();
  const made = madeSheet({ ...noDecisions, settings: new Map([["X4", { enabled: false }]]) });
  const copy = { ...madeSheet(), name: "勾稽规则 (2)" };
  const { settings, problems } = read(made);
  expect([settings.size, problems]).toEqual([1, []]);
  const both = { ...workbook, sheets: [copy, made] };
  expect(readRuleSheet(both, [])).toMatchObject({
    problems: [{ sheet: "勾稽规则 (2)", reason: "another-rule-sheet" }],
  });
  expect(readRuleSheet(both, []).settings.size).toBe(1);
});

test("a relation that is switched off is not checked, and another level counts instead of its own", () => {
  const cell = {
    statement: "01",
    instance: 1,
    block: "income",
    row: "total",
    occurrence: 1,
    column: "amount",
  };
  const relation = (id: string) =>
    ({ id, level: "hard", source: "", kind: "equal", total: cell, terms: [] }) as const;
  const settings = new Map<string, RelationSetting>([
    ["X1", { enabled: false }],
    ["X2", { enabled: true, level: "verify" }],
  ]);
  const applied = applySettings(
    [relation("X1"), relation("X2"), relation("X3")] as readonly Relation[],
    settings,
  );
  expect(applied.map(({ id, level: each }) => [id, each])).toEqual([
    ["X2", "verify"],
    ["X3", "hard"],
  ]);
});

test("headers that were cleared or lost do not lose what stands below them", () => {
  const made = madeSheet({ ...noDecisions, settings: new Map([["X4", { enabled: false, level: "hint" }]]) });
  for (const lost of [[2], [3], [0, 1, 2, 3, 4]]) {
    const sheet = typed(made, (rows) =>
      rows.map((row, at) =>
        at === 2 ? row.map((text, column) => (lost.includes(column) ? "" : text)) : row,
      ),
    );
    expect(read(sheet).settings.get("X4")).toEqual({ enabled: false, level: "hint" });
  }
});

test("a cell of thirty thousand characters is told in short", () => {
  const long = "03.合计.金额+".repeat(3500);
  const { problems } = changed("自定1", 5, long);
  expect(problems.map(({ reason }) => reason)).toEqual(["not-a-name"]);
  expect(problems[0]!.text.length).toBeLessThan(100);
});
