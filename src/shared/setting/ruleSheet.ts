import { contentStyle, formStyle, rowHeight } from "../layout/formStyle";
import { cellArea, type Content, SheetBuilder } from "../layout/sheetBuilder";
import type { CellStyle, PlannedChoice, SheetPlan } from "../layout/sheetPlan";
import { defaultParameters } from "../rule/evaluateRules";
import type { Area } from "../workbook/address";
import { productRelations } from "./productRelations";
import { noDecisions, type OwnEntry, ownId, type RuleDecisions } from "./ruleDecisions";
import {
  parameterIds,
  RULE_SHEET,
  type RuleColumn,
  type RuleSheetWords,
  type RuleTable,
  ruleTables,
} from "./ruleSheetWords";

/** Characters; together they stay readable on the width of an A4 page turned sideways. */
const WIDTHS: readonly number[] = [9, 46, 9, 8, 30, 46, 11];

/** Rows for relations of one's own: so many in all, and so many blank ones below those that are filled. */
const LEAST_OWN_ROWS = 10;
const LEAST_BLANK_ROWS = 5;

const WORDS: CellStyle = { ...contentStyle("text", true), numberFormat: "@" };
const PRINTED: CellStyle = { ...WORDS, locked: true };
const CENTRED: CellStyle = { ...WORDS, horizontal: "center" };
const RATE: CellStyle = { ...contentStyle("rate", true), numberFormat: "0.##%", horizontal: "center" };

type Entries = Readonly<Partial<Record<RuleColumn, Content>>>;

/**
 * The sheet 勾稽规则: every relation with its level and whether it is checked, blank rows for the officer's own, and the
 * parameters of the rules. What was decided before is written again, what a newer version decided as well.
 */
export function ruleSheet(words: RuleSheetWords, decisions: RuleDecisions = noDecisions): SheetPlan {
  const sheet = new SheetBuilder(WIDTHS);
  const choices: PlannedChoice[] = [];
  const whole = (row: number): Area => ({ row, column: 0, rows: 1, columns: WIDTHS.length });
  sheet.put(whole(0), words.title, formStyle.title);
  sheet.rowsAtLeast(0, 1, rowHeight.title);
  sheet.put(whole(1), words.explanation, formStyle.aboveLeft);

  const headerRow = 2;
  let row = drawTable(sheet, headerRow, "relations", relationRows(words, decisions), words, choices) + 1;
  sheet.put(whole(row), words.ownHeading, formStyle.aboveLeft);
  row = drawTable(sheet, row + 1, "own", ownRows(words, decisions.entries), words, choices) + 1;
  sheet.put(whole(row), words.parametersHeading, formStyle.aboveLeft);
  drawTable(sheet, row + 1, "parameters", parameterRows(words, decisions), words, choices);
  return {
    name: RULE_SHEET,
    cells: sheet.cells,
    merges: sheet.merges,
    styles: sheet.styles,
    columnWidths: WIDTHS,
    rowHeights: sheet.rowHeights,
    frozenRows: headerRow + 1,
    print: { paper: "a4", orientation: "landscape", repeatedRows: { first: headerRow, last: headerRow } },
    choices,
  };
}

/** The product's relations, then those of a newer version that decided about some this one does not know. */
function relationRows(words: RuleSheetWords, { settings }: RuleDecisions): Entries[] {
  const known = productRelations.map(({ id, level, source }): Entries => {
    const { enabled = true, level: chosen = level } = settings.get(id) ?? {};
    return {
      id,
      relation: words.relation(id),
      level: words.levels[chosen],
      check: enabled ? words.yes : words.no,
      source,
    };
  });
  const unknown = [...settings].filter(([id]) => !productRelations.some((one) => one.id === id));
  return [
    ...known,
    ...unknown.map(([id, { enabled, level }]): Entries => ({
      id,
      level: level && words.levels[level],
      check: enabled ? words.yes : words.no,
    })),
  ];
}

function ownRows(words: RuleSheetWords, entries: readonly OwnEntry[]): Entries[] {
  const blank = Math.max(LEAST_BLANK_ROWS, LEAST_OWN_ROWS - entries.length);
  const taken = new Set(entries.map(({ id }) => id));
  const free = Array.from({ length: entries.length + blank }, (_, index) => ownId(index + 1));
  return [
    ...entries.map(({ id, name, level, enabled, total, terms, tolerance }): Entries => ({
      id,
      name,
      level: level && words.levels[level],
      check: enabled ? words.yes : words.no,
      total,
      terms,
      tolerance,
    })),
    ...free
      .filter((id) => !taken.has(id))
      .slice(0, blank)
      .map((id): Entries => ({ id })),
  ];
}

function parameterRows(words: RuleSheetWords, { parameters }: RuleDecisions): Entries[] {
  return Object.entries(parameterIds).map(([id, key]) => ({
    id,
    parameter: words.parameters[key],
    value: (parameters[key] ?? defaultParameters[key]).toNumber(),
  }));
}

/** Draws header and rows of a table; returns the row below it. */
function drawTable(
  sheet: SheetBuilder,
  headerRow: number,
  table: RuleTable,
  rows: readonly Entries[],
  words: RuleSheetWords,
  choices: PlannedChoice[],
): number {
  const columns: readonly RuleColumn[] = ruleTables[table];
  columns.forEach((key, column) =>
    sheet.put(cellArea(headerRow, column), words.headers[key], formStyle.header),
  );
  sheet.rowsAtLeast(headerRow, headerRow + 1, rowHeight.header);
  const first = headerRow + 1;
  const end = first + rows.length;
  rows.forEach((entries, index) =>
    columns.forEach((key, column) => sheet.put(cellArea(first + index, column), entries[key], styleOf(key))),
  );
  sheet.rowsAtLeast(first, end, rowHeight.body);
  const offer = (key: RuleColumn, offered: readonly string[], message: string): void => {
    const column = columns.indexOf(key);
    if (column < 0) return;
    choices.push({
      area: { row: first, column, rows: rows.length, columns: 1 },
      choices: offered,
      message,
    });
  };
  offer("level", Object.values(words.levels), words.levelMessage);
  offer("check", [words.yes, words.no], words.answerMessage);
  return end;
}

function styleOf(column: RuleColumn): CellStyle {
  switch (column) {
    case "value":
      return RATE;
    case "level":
    case "check":
    case "tolerance":
      return CENTRED;
    case "name":
    case "total":
    case "terms":
      return WORDS;
    default:
      return PRINTED;
  }
}
