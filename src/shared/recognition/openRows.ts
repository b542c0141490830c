import { type Block, leafColumns, type OpenRows } from "../statement/statement";
import { itemKey } from "../statement/label";
import { mergeAt, type SheetSnapshot } from "../workbook/snapshot";
import type { Body } from "./body";
import { figuresIn, hasFigures, isOrdinals } from "./figuresAt";
import { headerWords } from "./headerWords";
import type { LocatedRow } from "./locatedStatement";
import type { Columns, Region } from "./region";
import { Occurrences } from "./rowNaming";
import { textAt, wordOf } from "./sheetText";
import { headerWord, labelsOf, labelWord } from "./words";

/** Subtotals stand among the rows of a list and are no rows of their own. */
const SUBTOTAL = /^(?:小计|小计数)$/u;

/** One row per project or indicator, named by a column, and the total row. */
export function openRows(
  sheet: SheetSnapshot,
  block: Block,
  rules: OpenRows,
  columns: Columns,
  region: Region,
): Body | undefined {
  const naming = columns[rules.naming];
  if (naming === undefined) return undefined;
  const figures = figuresIn(block, columns);
  const groups = new GroupTexts(sheet, block, columns);
  const totals = rules.total ? labelsOf(rules.total) : [];
  const headers = new Set(headerWords(block.columns));
  const occurrences = new Occurrences();
  const rows: LocatedRow[] = [];
  let unnamed = 0;
  for (let row = region.first; row <= region.last; row++) {
    const groupTexts = groups.read(row);
    const label = textAt(sheet, { row, column: naming });
    const total = rules.total && totalLabel(sheet, totals, row, region.left, naming);
    if (rules.total && total !== undefined) {
      const { key } = rules.total;
      rows.push({ key, label: total, occurrence: occurrences.next(key), row });
      if (rows.length > 1) break;
      continue;
    }
    if (reachesOverFigures(sheet, row, naming, figures)) break;
    const word = wordOf(label);
    const filled = hasFigures(sheet, row, figures);
    const isRepeatedHeader = word === "" ? isOrdinals(sheet, row, figures) : headers.has(headerWord(label));
    if (isRepeatedHeader || word === "栏次") continue;
    if (SUBTOTAL.test(labelWord(label)) || (word === "" && label !== "")) {
      if (filled) unnamed++;
    } else if (word !== "" || filled) {
      const key = itemKey(label);
      rows.push({ key, label, occurrence: occurrences.next(key), row, ...groupTexts });
    }
  }
  return { columns, rows, unnamed };
}

/** The label of a total row, which may stand left of the names. */
function totalLabel(
  sheet: SheetSnapshot,
  totals: readonly string[],
  row: number,
  left: number,
  right: number,
): string | undefined {
  for (let column = left; column <= right; column++) {
    const text = textAt(sheet, { row, column });
    if (totals.includes(labelWord(text))) return text;
  }
  return undefined;
}

/** A text that reaches over the figures is no name: the list has ended. */
function reachesOverFigures(
  sheet: SheetSnapshot,
  row: number,
  naming: number,
  figures: readonly number[],
): boolean {
  const merge = mergeAt(sheet, { row, column: naming });
  if (!merge || textAt(sheet, merge) === "") return false;
  return figures.some((column) => column >= merge.column && column < merge.column + merge.columns);
}

/** The texts of the group columns, read through merges; in a form without merges a blank cell continues the one above. */
class GroupTexts {
  private readonly keys: readonly string[];
  private readonly last: Record<string, string> = {};

  constructor(
    private readonly sheet: SheetSnapshot,
    block: Block,
    private readonly columns: Columns,
  ) {
    this.keys = leafColumns(block.columns).flatMap(({ key, role }) => (role === "group" ? key : []));
  }

  read(row: number): Pick<LocatedRow, "groups"> {
    let isNew = false;
    for (const key of this.keys) {
      const column = this.columns[key];
      if (column === undefined) continue;
      const text = textAt(this.sheet, mergeAt(this.sheet, { row, column }) ?? { row, column });
      const changed = text !== "" && text !== this.last[key];
      // Under another 一级指标 the 二级指标 above does not go on.
      if (text !== "" || isNew) this.last[key] = text;
      isNew ||= changed;
    }
    return this.keys.length === 0 ? {} : { groups: { ...this.last } };
  }
}
