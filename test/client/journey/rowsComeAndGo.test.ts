import { lusongSet, zhuzhouSet } from "../../../samples/filledSets";
import type { LayoutChoices } from "../../../src/shared/layout/choices";
import { outlineOf, type LocatedStatement } from "../../../src/shared/recognition/locatedStatement";
import { recognise } from "../../../src/shared/recognition/recognise";
import { relationsAcross } from "../../../src/shared/relation/acrossStatements";
import { nameKey } from "../../../src/shared/relation/relation";
import { relationsWithin } from "../../../src/shared/relation/withinStatement";
import type { StatementId } from "../../../src/shared/statement/statement";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { openXlsx } from "../../../workbench/file/openXlsx";
import { saveXlsx } from "../../../workbench/file/saveXlsx";
import { changeLines } from "../../../workbench/model/changeLines";
import { renameSheet } from "../../../workbench/model/renameSheet";
import type { Sheet } from "../../../workbench/model/sheet";
import type { Workbook } from "../../../workbench/model/workbook";
import { playedExcel, readAgain } from "../../../samples/playedExcel";

/** All 14 statements, filled where figures are published. */
function everything(): LayoutChoices {
  const [zhuzhou, lusong] = [zhuzhouSet().choices, lusongSet().choices];
  return {
    ...zhuzhou,
    statements: [
      ...(["01", "02", "03", "04", "05", "06", "07", "08", "09"] as const),
      ...(["basic", "self", "project", "projects", "indicators"] as const),
    ],
    fundCodes: ["2120801", "2290401"],
    capitalCodes: ["2230101"],
    lists: {
      ...lusong.lists,
      "project.indicators": [
        { name: "印发简报", groups: ["产出指标（50分）", "数量指标"] },
        { name: "办结时间", groups: ["产出指标（50分）", "时效指标"] },
        { name: "服务对象满意度", groups: ["满意度指标（10分）", "服务对象满意度指标"] },
      ],
    },
    entries: new Map(
      [...zhuzhou.entries].filter(([name]) => !name.startsWith("self")).concat([...lusong.entries]),
    ),
  };
}

/** What was found of a statement, in names. */
function found(located: readonly LocatedStatement[]) {
  return Object.fromEntries(
    located.map(({ statement, blocks }) => [
      statement.id,
      Object.fromEntries(
        Object.entries(blocks).map(([key, { columns, rows }]) => [
          key,
          {
            columns: Object.keys(columns).sort(),
            rows: rows.map(({ key: row, occurrence }) => `${row}#${occurrence}`),
          },
        ]),
      ),
    ]),
  );
}

function relationsOf(located: readonly LocatedStatement[]): string[] {
  const outlines = located.map(outlineOf);
  const relations = [...outlines.flatMap(relationsWithin), ...relationsAcross(outlines).relations];
  return relations.map(({ id, total }) => `${id} ${nameKey(total)}`);
}

async function laidOut(): Promise<{ workbook: Workbook; before: LocatedStatement[] }> {
  const excel = playedExcel();
  await excel.layOut(everything());
  await excel.calculate();
  return { workbook: excel.workbook, before: [...recognise(await excel.host.read()).located] };
}

test("all fourteen statements are written in four round trips", async () => {
  const { excel, layOut } = playedExcel();
  const made = await layOut(everything());
  expect(made).toHaveLength(14);
  expect(excel.requests.length).toBeLessThanOrEqual(4);
});

function sheetOf(workbook: Workbook, located: readonly LocatedStatement[], id: StatementId) {
  const statement = located.find((candidate) => candidate.statement.id === id);
  const sheet = statement && workbook.sheet(statement.sheet);
  if (!sheet) throw new Error(`${id} was not laid out`);
  return { statement, sheet };
}

test("laid out, saved, opened and read: all statements, rows and relations are found again", async () => {
  const { workbook, before } = await laidOut();
  expect(before.map(({ statement }) => statement.id)).toEqual(everything().statements);
  const after = recognise(await readAgain(await openXlsx(await saveXlsx(workbook)))).located;
  expect(found(after)).toEqual(found(before));
  expect(relationsOf(after)).toEqual(relationsOf(before));
});

/** Statements whose rows grow, the block that does and what new rows are called. */
const GROWING: readonly (readonly [StatementId, string, readonly string[]])[] = [
  ["02", "body", ["2010399", "2010302", "2010304", "2010305", "2010306"]],
  ["03", "body", ["2010399", "2010302", "2010304", "2010305", "2010306"]],
  ["05", "body", ["2010399", "2010302", "2010304", "2010305", "2010306"]],
  ["06", "body", ["30199", "30118", "30119", "30120", "30121"]],
  ["self", "indicators", ["走访群众", "举办培训", "印发文件", "接待来访", "整理档案"]],
  ["projects", "body", ["培训经费", "宣传经费", "修缮经费", "信息化经费", "调研经费"]],
  ["basic", "spending", ["乡村振兴专项", "防汛专项", "教育专项", "卫生专项", "文化专项"]],
];

describe.each(GROWING)("%s after rows were put in and taken out", (id, block, names) => {
  test("five new rows are found, two deleted ones are gone, the others stay what they were", async () => {
    const { workbook, before } = await laidOut();
    const { statement, sheet } = sheetOf(workbook, before, id);
    const rows = statement?.blocks[block]?.rows.filter(({ columns }) => columns === undefined) ?? [];
    const at = (id === "basic" ? rows.findIndex(({ key }) => key === "special") : 4) + 1;
    const place = rows[at - 1]!.row + 1;
    const naming = namingColumn(statement!, block);
    changeLines(workbook, sheet, { kind: "insert", axis: "row", first: place, count: 5 }, "user");
    names.forEach((name, index) => (sheet.cellToWrite(place + index, naming).value = name));
    const doomed = rows.slice(at + 1, at + 3);
    changeLines(
      workbook,
      sheet,
      { kind: "delete", axis: "row", first: doomed[0]!.row + 5, count: 2 },
      "user",
    );
    renameSheet(workbook, sheet, "改了名的表");

    const after = recognise(await readAgain(workbook)).located.find((found) => found.statement.id === id);
    const keys = after?.blocks[block]?.rows
      .filter(({ columns }) => columns === undefined)
      .map(({ key }) => key);
    const expected = rows.map(({ key }) => key);
    expected.splice(at + 1, 2);
    expected.splice(at, 0, ...names.map((name) => (id === "basic" ? "special" : name)));
    expect(after?.sheet).toBe("改了名的表");
    expect(keys).toEqual(expected);
  });
});

function namingColumn(statement: LocatedStatement, block: string): number {
  const columns = statement.blocks[block]?.columns ?? {};
  const column = columns.code ?? columns.name ?? columns.label;
  if (column === undefined) throw new Error(`${statement.statement.id} has no naming column`);
  return column;
}

test("a sum over items takes in a row that is put in between them", async () => {
  const { workbook, before } = await laidOut();
  const { statement, sheet } = sheetOf(workbook, before, "03");
  const item = statement?.blocks.body?.rows.find(({ key }) => key === "2010303")?.row ?? 0;
  const section = statement?.blocks.body?.rows.find(({ key }) => key === "20103")?.row ?? 0;
  const basic = statement?.blocks.body?.columns.basic ?? 0;
  const formula = sheet.cell(section, basic)?.formula;
  changeLines(workbook, sheet, { kind: "insert", axis: "row", first: item, count: 1 }, "user");
  const grown = sheet.cell(section, basic)?.formula;
  expect(formula).toMatch(/SUM\(D\d+:D\d+\)/);
  expect(spanOf(grown)).toBe(spanOf(formula) + 1);
});

function spanOf(formula = ""): number {
  const [, first, last] = /D(\d+):D(\d+)/.exec(formula) ?? [];
  return Number(last) - Number(first);
}

const MOVED: readonly (readonly [StatementId, string, string, string])[] = [
  ["02", "body", "other", "fiscal"],
  ["03", "body", "basic", "project"],
  ["05", "body", "basic", "project"],
  ["07", "body", "opening", "income"],
  ["projects", "body", "initial", "actual"],
  ["indicators", "body", "part", "base"],
];

test.each(MOVED)("%s with two columns in another order", async (id, block, one, other) => {
  const { workbook, before } = await laidOut();
  const snapshot = await readAgain(workbook);
  const { statement, sheet } = sheetOf(workbook, before, id);
  const columns = statement?.blocks[block]?.columns ?? {};
  const [a, b] = [columns[one]!, columns[other]!];
  const moved = recognise(withColumnsSwapped(snapshot, sheet, a, b)).located.find(
    (found) => found.statement.id === id,
  );
  expect(moved?.blocks[block]?.columns[one]).toBe(b);
  expect(moved?.blocks[block]?.columns[other]).toBe(a);
  expect(moved?.blocks[block]?.rows.map(({ key }) => key)).toEqual(
    statement?.blocks[block]?.rows.map(({ key }) => key),
  );
});

function withColumnsSwapped(
  workbook: WorkbookSnapshot,
  { name }: Sheet,
  a: number,
  b: number,
): WorkbookSnapshot {
  const swap = <T>(grid: readonly (readonly T[])[]): T[][] =>
    grid.map((row) => row.map((cell, column) => (column === a ? row[b]! : column === b ? row[a]! : cell)));
  const swapped = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    values: swap(sheet.values),
    kinds: swap(sheet.kinds),
    formulas: swap(sheet.formulas),
    numberFormats: swap(sheet.numberFormats),
  });
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === name ? swapped(sheet) : sheet)),
  };
}
