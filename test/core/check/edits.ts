import fc from "fast-check";
import type { CheckOptions } from "../../../src/shared/check/options";
import { statements } from "../../../src/shared/statement/catalogue";
import type { StatementId } from "../../../src/shared/statement/statement";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { withoutRow, withRowTwice } from "../planted/transformed";
import { madeSheet, typed, withOwn } from "../setting/situation";

/** A workbook and what its officer says of it. */
export interface Situation {
  readonly workbook: WorkbookSnapshot;
  readonly options: CheckOptions;
}

/** What is done, and numbers that say where. */
export interface Edit {
  readonly kind: keyof typeof kinds;
  readonly sheet: number;
  readonly cell: number;
  readonly choice: number;
}

type Change = (situation: Situation, edit: Edit) => Situation;

const STATEMENT_IDS: readonly StatementId[] = statements.map(({ id }) => id);

/** Every way in which a workbook, or what is said of it, may change between two checks. */
const kinds = {
  figure: onCells("number", ({ value }, choice) => {
    const figure = Number(value);
    const figures = [0, figure * 10, -figure, figure + 0.01, Number((figure + 9).toFixed(2)), 572.26];
    return { value: picked(figures, choice) };
  }),
  filledIn: onCells("empty", (_, choice) => ({ value: picked([0, 1.5, 9], choice), kind: "number" })),
  text: onCells("text", ({ value }, choice) => ({
    value: picked(["", "——", "合计", "9.00", `${String(value)}（续）`, "金额单位：元", "201"], choice),
  })),
  error: onCells("number", () => ({ value: "#REF!", kind: "error" })),
  formula: onCells("number", ({ formula }) => ({ formula: formula === "" ? "=SUM(C5:C7)" : "" })),
  format: onCells("number", (_, choice) => ({
    numberFormat: picked(["General", "0", "0.00%", "#,##0.00", "0.0000"], choice),
  })),
  rowDeleted: onSheet((sheet, { cell }) => withoutRow(sheet, rowIn(sheet, cell))),
  rowDoubled: onSheet((sheet, { cell }) => withRowTwice(sheet, rowIn(sheet, cell))),
  mergesGone: onSheet((sheet) => ({ ...sheet, merges: [] })),
  moved: onSheet((sheet) => ({ ...sheet, origin: { ...sheet.origin, column: sheet.origin.column + 1 } })),
  hidden: onSheet((sheet) => ({ ...sheet, hidden: !sheet.hidden })),
  protected: onSheet((sheet) => ({ ...sheet, protected: !sheet.protected })),
  renamed: onSheet((sheet, { choice }) => ({
    ...sheet,
    name: picked(
      ["Z9", `${sheet.name}（续）`, `${sheet.name}（上年）`, `${sheet.name}草稿`, "勾稽规则"],
      choice,
    ),
  })),
  copied: withSheets((sheets, { sheet, choice }) => {
    const copy = { ...picked(sheets, sheet), name: `表${String(sheets.length)}` };
    return inserted(sheets, copy, choice);
  }),
  removed: withSheets((sheets, { sheet }) => sheets.filter((one) => one !== picked(sheets, sheet))),
  reordered: withSheets((sheets, { sheet, choice }) => {
    const taken = picked(sheets, sheet);
    return inserted(
      sheets.filter((one) => one !== taken),
      taken,
      choice,
    );
  }),
  unread: ({ workbook, options }) => ({
    workbook: { ...workbook, unread: workbook.unread.length > 0 ? [] : [{ name: "图表1", reason: "chart" }] },
    options,
  }),
  ruleSheet: withSheets((sheets, { choice }) => [
    ...sheets.filter(({ name }) => name !== "勾稽规则"),
    picked(RULE_SHEETS, choice),
  ]),
  otherSheets: saying(({ otherSheets }) => ({ otherSheets: !otherSheets })),
  correction: saying(({ corrections = [] }, { sheets }, { sheet, choice }) => {
    const { name } = picked(sheets, sheet);
    const said = picked(
      [
        { statement: "none" } as const,
        { unit: "元" } as const,
        { statement: picked(STATEMENT_IDS, choice) },
        { statement: picked(STATEMENT_IDS, choice), unit: "万元" } as const,
      ],
      choice,
    );
    return { corrections: [...corrections.filter((one) => one.sheet !== name), { sheet: name, ...said }] };
  }),
  corrected: saying(() => ({ corrections: [] })),
  version: saying(({ versions = new Map() }, { sheets }, { sheet, choice }) => ({
    versions: new Map([...versions, [picked(STATEMENT_IDS, choice), picked(sheets, sheet).name]]),
  })),
  lastYear: saying(({ lastYear }, workbook, { choice }) => ({
    lastYear: picked([undefined, workbook, lastYear && changedIn(lastYear), lastYear], choice),
  })),
  nothing: (situation) => situation,
} as const satisfies Record<string, Change>;

const RULE_SHEETS: readonly SheetSnapshot[] = [
  withOwn({ total: "03.合计.本年支出合计", terms: "03.合计.基本支出 + 03.合计.项目支出" }),
  withOwn({ total: "03.合计.基本支出", terms: "01.总计.金额", level: "提示性", name: "自己的" }),
  withOwn({ total: "03.合计.没有", terms: "" }),
  typed(madeSheet(), (rows) => rows.map((row, index) => (index % 3 === 0 ? withAnswer(row, "否") : row))),
  typed(madeSheet(), (rows) => rows.map((row) => row.map((text) => (text === "强制性" ? "提示性" : text)))),
  typed(madeSheet(), (rows) => rows.map((row) => (row[0] === "参数1" ? [...row.slice(0, 2), "5%"] : row))),
];

/** Edits one after another; a check of some of them is given up after so many steps. */
export const someEdits = (most: number) =>
  fc.array(
    fc.record({
      edit: fc.record({
        kind: fc.constantFrom(...(Object.keys(kinds) as Edit["kind"][])),
        sheet: fc.nat(1000),
        cell: fc.nat(100_000),
        choice: fc.nat(1000),
      }),
      givenUpAfter: fc.option(fc.nat(400)),
    }),
    { minLength: 1, maxLength: most },
  );

/** The situation after an edit, read anew: no part of it is the object it was. */
export function edited(situation: Situation, edit: Edit): Situation {
  const { sheets } = situation.workbook;
  const change: Change = kinds[edit.kind];
  return structuredClone(sheets.length === 0 ? situation : change(situation, edit));
}

function onCells(kind: Cell["kind"], change: (cell: Cell, choice: number) => Partial<Cell>): Change {
  return onSheet((sheet, { cell, choice }) => {
    const places = sheet.kinds.flatMap((line, row) =>
      line.flatMap((one, column) => (one === kind ? [{ row, column }] : [])),
    );
    if (places.length === 0) return sheet;
    const { row, column } = picked(places, cell);
    const before: Cell = {
      value: sheet.values[row]![column]!,
      kind,
      formula: sheet.formulas[row]![column]!,
      numberFormat: sheet.numberFormats[row]![column]!,
    };
    const after = { ...before, ...change(before, choice) };
    const put = <T>(grid: readonly (readonly T[])[], value: T): T[][] =>
      grid.map((line, r) => line.map((one, c) => (r === row && c === column ? value : one)));
    return {
      ...sheet,
      values: put(sheet.values, after.value),
      kinds: put(sheet.kinds, after.kind),
      formulas: put(sheet.formulas, after.formula),
      numberFormats: put(sheet.numberFormats, after.numberFormat),
    };
  });
}

function onSheet(change: (sheet: SheetSnapshot, edit: Edit) => SheetSnapshot): Change {
  return withSheets((sheets, edit) => {
    const taken = picked(sheets, edit.sheet);
    const changed = change(taken, edit);
    // Excel has no two sheets of one name.
    const isTaken = sheets.some((one) => one !== taken && one.name === changed.name);
    return isTaken ? sheets : sheets.map((one) => (one === taken ? changed : one));
  });
}

function withSheets(
  change: (sheets: readonly SheetSnapshot[], edit: Edit) => readonly SheetSnapshot[],
): Change {
  return ({ workbook, options }, edit) => ({
    workbook: { ...workbook, sheets: change(workbook.sheets, edit) },
    options,
  });
}

function saying(
  change: (options: CheckOptions, workbook: WorkbookSnapshot, edit: Edit) => CheckOptions,
): Change {
  return ({ workbook, options }, edit) => ({
    workbook,
    options: { ...options, ...change(options, workbook, edit) },
  });
}

function changedIn(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const edit: Edit = { kind: "figure", sheet: 1, cell: 7, choice: 1 };
  return edited({ workbook, options: {} }, edit).workbook;
}

function inserted(sheets: readonly SheetSnapshot[], sheet: SheetSnapshot, choice: number): SheetSnapshot[] {
  const at = choice % (sheets.length + 1);
  return [...sheets.slice(0, at), sheet, ...sheets.slice(at)];
}

function withAnswer(row: readonly string[], answer: string): string[] {
  return row.map((text) => (text === "是" ? answer : text));
}

function rowIn({ origin, values }: SheetSnapshot, cell: number): number {
  return origin.row + (cell % Math.max(1, values.length));
}

function picked<T>(list: readonly T[], choice: number): T {
  return list[choice % list.length]!;
}
