import { RULE_LOOKS } from "../../../src/host/excel/markByRule";
import type { Mark, MarkKind } from "../../../src/host/spreadsheetHost";
import { areaAddress, cellAddress } from "../../../src/shared/workbook/address";
import type { Sheet } from "../../../workbench/model/sheet";
import { dress, failureOf, looks, refuse, situation, speaksOf, userRule, workbookOf } from "./situation";

const mark = (sheet: string, cell: string, kind: MarkKind = "wrong"): Mark => ({ sheet, cell, kind });

function marksOf(sheet: Sheet | undefined): string[] {
  const rules = sheet?.conditionalFormats.filter(({ formula }) => formula.includes("PERF-MARK")) ?? [];
  return rules.flatMap(({ areas, formula }) =>
    areas.map((area) => `${areaAddress(area)} ${/PERF-MARK (\w+)/.exec(formula)?.[1]}`),
  );
}

test.each([1, 12, 40])("cells on %i sheets are marked in one round trip", async (count) => {
  const { host, workbook, roundTrips } = situation(workbookOf(count));
  await host.read();
  roundTrips();
  const marks = workbook.sheets.flatMap(({ name }) => [mark(name, "B3"), mark(name, "C3", "culprit")]);
  expect(await host.mark(marks)).toEqual({ marked: 2 * count, unmarked: [] });
  expect(roundTrips()).toBe(1);
  for (const sheet of workbook.sheets) expect(marksOf(sheet).sort()).toEqual(["B3 wrong", "C3 culprit"]);
});

test("marked again, the earlier marks are replaced in the same round trip", async () => {
  const { host, workbook, roundTrips } = situation(workbookOf(2));
  await host.read();
  await host.mark([mark("01表", "B3"), mark("02表", "C3", "tail")]);
  roundTrips();
  await host.mark([mark("01表", "D3", "hint")]);
  expect(roundTrips()).toBe(1);
  expect(workbook.sheets.map(marksOf)).toEqual([["D3 hint"], []]);
  await host.mark([]);
  expect(workbook.sheets.map(marksOf)).toEqual([[], []]);
});

test("a session that has just read replaces the marks of another one in one round trip", async () => {
  const { host, reload, workbook, roundTrips } = situation(workbookOf(2));
  await host.read();
  await host.mark([mark("01表", "B3")]);
  const other = reload();
  await other.read();
  roundTrips();
  await other.mark([mark("01表", "C3")]);
  expect(roundTrips()).toBe(1);
  expect(marksOf(workbook.sheets[0])).toEqual(["C3 wrong"]);
});

test("a session that has not read looks first and does not double the marks", async () => {
  const { host, reload, workbook } = situation(workbookOf(2));
  await host.mark([mark("01表", "B3")]);
  await reload().mark([mark("01表", "B3"), mark("02表", "B3")]);
  expect(workbook.sheets.map(marksOf)).toEqual([["B3 wrong"], ["B3 wrong"]]);
});

test("the five kinds differ in more than colour", async () => {
  const kinds: MarkKind[] = ["wrong", "doubtful", "tail", "hint", "culprit"];
  const shapes = kinds.map((kind) => {
    const { bold, border, color } = RULE_LOOKS[kind];
    return JSON.stringify({ bold, line: border?.style, lightOnDark: color === "#FFFFFF" });
  });
  expect(new Set(shapes).size).toBe(kinds.length);

  const { host, workbook } = situation(workbookOf(1));
  await host.mark(kinds.map((kind, index) => mark("01表", cellAddress({ row: 10, column: index }), kind)));
  for (const kind of kinds) {
    const rule = workbook.sheets[0]!.conditionalFormats.find(({ formula }) => formula.includes(` ${kind} `));
    const { fill, color, bold, border } = RULE_LOOKS[kind];
    expect(rule).toMatchObject({
      fill,
      fontColor: color,
      ...(bold && { bold }),
      ...(border && { border: border.color }),
    });
  }
});

test("a cell of several findings shows the gravest and is counted once", async () => {
  const { host, workbook } = situation(workbookOf(1));
  const marks = [mark("01表", "B3", "culprit"), mark("01表", "B3", "wrong"), mark("01表", "B3", "tail")];
  expect((await host.mark(marks)).marked).toBe(1);
  expect(marksOf(workbook.sheets[0])).toEqual(["B3 culprit"]);
});

test("a thousand marks on one sheet are made of rules that Excel can take, in one round trip", async () => {
  const { host, workbook, roundTrips } = situation(workbookOf(1));
  await host.read();
  roundTrips();
  const cells = Array.from({ length: 1_000 }, (_, row) =>
    cellAddress({ row: 2 * row + 10_000, column: 700 }),
  );
  await host.mark(cells.map((cell) => mark("01表", cell)));
  expect(roundTrips()).toBe(1);
  const rules = workbook.sheets[0]!.conditionalFormats;
  expect(rules.flatMap(({ areas }) => areas.map(areaAddress)).sort()).toEqual([...cells].sort());
  for (const { areas } of rules) {
    expect(areas.length).toBeLessThanOrEqual(200);
    expect(areas.map(areaAddress).join(",").length).toBeLessThanOrEqual(4_000);
  }
});

test("protected and missing sheets are listed, the rest is marked", async () => {
  const { host, workbook, roundTrips } = situation(workbookOf(3));
  workbook.sheets[1]!.protection = { on: true };
  await host.read();
  roundTrips();
  const result = await host.mark([
    mark("01表", "B3"),
    mark("02表", "B3"),
    mark("没有", "B3"),
    mark("03表", "B3"),
  ]);
  expect(roundTrips()).toBe(1);
  expect(result).toEqual({
    marked: 2,
    unmarked: [
      { sheet: "02表", cell: "B3", reason: "protected" },
      { sheet: "没有", cell: "B3", reason: "missing-sheet" },
    ],
  });
  expect(workbook.sheets.map((sheet) => marksOf(sheet).length)).toEqual([1, 0, 1]);
});

test("a sheet protected or deleted since the reading is found out, and nothing is marked twice", async () => {
  const { host, workbook } = situation(workbookOf(4));
  await host.read();
  await host.mark([mark("01表", "B3")]);
  workbook.sheets[1]!.protection = { on: true };
  workbook.sheets.splice(2, 1);
  const marks = ["01表", "02表", "03表", "04表"].map((name) => mark(name, "C3"));
  const { marked, unmarked } = await host.mark(marks);
  expect(marked).toBe(2);
  expect(unmarked.map(({ sheet, reason }) => [sheet, reason])).toEqual([
    ["02表", "protected"],
    ["03表", "missing-sheet"],
  ]);
  expect(workbook.sheets.map(marksOf)).toEqual([["C3 wrong"], [], ["C3 wrong"]]);
});

test("a rule that the person has deleted since is no failure", async () => {
  const { host, workbook, roundTrips } = situation(workbookOf(1));
  await host.read();
  await host.mark([mark("01表", "B3")]);
  workbook.sheets[0]!.conditionalFormats = [];
  roundTrips();
  await host.mark([mark("01表", "C3")]);
  expect(roundTrips()).toBe(1);
  expect(marksOf(workbook.sheets[0])).toEqual(["C3 wrong"]);
});

test("after marking and clearing, every look and every rule of the person is as it was", async () => {
  const workbook = workbookOf(2);
  const [first, second] = [workbook.sheets[0]!, workbook.sheets[1]!];
  dress(first, "B3", { fill: { pattern: "Solid", color: "#FFFF00" } });
  dress(first, "C3", { fill: { pattern: "LightUp", color: "#00FFFF" } });
  dress(first, "F9", { numberFormat: "0.00%", locked: false });
  first.conditionalFormats = [
    userRule("user-1", "B3:B9", "=B3>100"),
    userRule("user-2", "A1:D9", '="N(""PERF"")"=A1'),
  ];
  second.conditionalFormats = [{ ...userRule("user-3", "A1:D9", ""), type: "DataBar" }];
  const before = structuredClone(looks(workbook));
  const { host } = situation(workbook);
  await host.read();
  await host.mark([mark("01表", "B3"), mark("01表", "C3", "culprit"), mark("02表", "D3", "tail")]);
  expect(looks(workbook)).not.toEqual(before);
  expect(first.conditionalFormats.slice(-2).map(({ id }) => id)).toEqual(["user-1", "user-2"]);
  expect(await host.clearMarks()).toEqual({ cleared: 3, protectedSheets: [] });
  expect(looks(workbook)).toEqual(before);
});

test("marks are found and cleared in another session, copied ones too", async () => {
  const { host, workbook, reload } = situation(workbookOf(12));
  await host.read();
  await host.mark(workbook.sheets.map(({ name }) => mark(name, "B3")));
  const [first, last] = [workbook.sheets[0]!, workbook.sheets[11]!];
  last.conditionalFormats.push({ ...first.conditionalFormats[0]!, id: "copied by the person" });
  const cleared = await reload().clearMarks();
  expect(cleared).toEqual({ cleared: 13, protectedSheets: [] });
  expect(workbook.sheets.flatMap((sheet) => sheet.conditionalFormats)).toEqual([]);
});

test("marks on a sheet that is protected by now stay and are reported", async () => {
  const { host, workbook } = situation(workbookOf(2));
  await host.mark([mark("01表", "B3"), mark("02表", "B3")]);
  workbook.sheets[1]!.protection = { on: true };
  expect(await host.clearMarks()).toEqual({ cleared: 1, protectedSheets: ["02表"] });
  expect(workbook.sheets.map(marksOf)).toEqual([[], ["B3 wrong"]]);
  workbook.sheets[1]!.protection = { on: false };
  expect(await host.clearMarks()).toEqual({ cleared: 1, protectedSheets: [] });
});

test("clearing an unmarked workbook with a chart sheet changes nothing", async () => {
  const workbook = workbookOf(2);
  workbook.addSheet("图表1", "chart");
  const { host } = situation(workbook, { chartSheets: "listed" });
  expect(await host.clearMarks()).toEqual({ cleared: 0, protectedSheets: [] });
});

test("one rule of the person that Excel cannot tell does not hide the marks beside it", async () => {
  const { host, excel, workbook, reload } = situation(workbookOf(2));
  workbook.sheets[0]!.conditionalFormats = [userRule("{broken}", "A1:A9", "=A1=1")];
  await host.mark([mark("01表", "B3"), mark("02表", "B3")]);
  const sheetId = workbook.sheets[0]!.id;
  // Known of Excel: two rules made by hand on the same cells can make reading a rule fail with ItemNotFound.
  let refusals = 0;
  refuse(excel, "ItemNotFound", (body) => {
    const text = JSON.stringify(body);
    const readsAll = text.includes('"id","customOrNullObject/rule/formula"');
    const refused = text.includes(sheetId) && (readsAll || text.includes("{broken}"));
    if (refused) refusals++;
    return refused;
  });
  expect(await reload().clearMarks()).toEqual({ cleared: 2, protectedSheets: [] });
  expect(workbook.sheets.map((sheet) => sheet.conditionalFormats.map(({ id }) => id))).toEqual([
    ["{broken}"],
    [],
  ]);
  expect(refusals).toBeGreaterThan(1);
});

test("where the reading could not tell the marks, marking looks closer and does not double them", async () => {
  const { host, excel, workbook, reload } = situation(workbookOf(2));
  await host.mark([mark("01表", "B3")]);
  let refusals = 0;
  refuse(excel, "ItemNotFound", (body) => {
    const refused = JSON.stringify(body).includes('"id","customOrNullObject/rule/formula"');
    if (refused) refusals++;
    return refused;
  });
  const other = reload();
  expect((await other.read()).sheets).toHaveLength(2);
  await other.mark([mark("01表", "C3")]);
  expect(workbook.sheets.map(marksOf)).toEqual([["C3 wrong"], []]);
  expect(refusals).toBeGreaterThan(1);
});

test("when Excel refuses for good, the failure says what and where", async () => {
  const { host, excel } = situation(workbookOf(1));
  await host.read();
  refuse(excel, "GeneralException", (body) => speaksOf(body, "Add"));
  const failure = await failureOf(host.mark([mark("01表", "B3")]));
  expect(failure.reason).toBe("unknown");
  expect(failure.detail).toContain("GeneralException");
});
