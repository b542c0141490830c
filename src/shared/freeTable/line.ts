import { visibleText } from "../amount/text";
import { unitInHeaders } from "../recognition/headline";
import { seenTextAt, textAt, wordOf } from "../recognition/sheetText";
import type { Unit } from "../amount/unit";
import { cellAt } from "../workbook/snapshot";
import type { CountedSteps } from "../workbook/steps";
import { contentAt } from "./cells";
import { type FigureColumn, type ReadColumns, readColumns, SUBJECT_CODE } from "./columns";
import { readHeader } from "./header";
import { codeParents, levelParents } from "./levels";
import type { Table } from "./table";
import {
  isAside,
  isBalance,
  isCountWord,
  isMinus,
  isNoAmountWord,
  isRateWord,
  opensSubset,
  type Rank,
  rankOf,
} from "./words";

/** A row or a column of a table as its label describes it. Lines are named by their place in the sheet. */
export interface Line {
  readonly index: number;
  readonly label: string;
  readonly rank: Rank;
  /** The line it is a part of, by level or by code. */
  readonly parent: number | undefined;
  /** The line of which it is 其中, one part of several. */
  readonly subsetOf: number | undefined;
  /** Which 其中 it stands behind: lines of one set are parts beside each other. */
  readonly set: number | undefined;
  /** What the header groups it under; rows have none. */
  readonly group: string;
  readonly minus: boolean;
  readonly balance: boolean;
  readonly aside: boolean;
  readonly nature: "amount" | "rate" | "other";
  readonly unit: Unit | undefined;
  readonly counts: boolean;
}

/** How high the highest total stands; 0 without any. */
export function highestRank(lines: readonly Line[]): Rank {
  return lines.reduce<Rank>((highest, { rank }) => (rank > highest ? rank : highest), 0);
}

/** The lines of a table both ways. */
export interface Lines {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** Whether the parents of its rows come from subject codes. */
  readonly coded: boolean;
}

export function* linesOf(table: Table): CountedSteps<Lines> {
  const header = yield* readHeader(table);
  const read = yield* readColumns(table, header);
  const columns = read.figures.map((column) => columnLine(column, header.unit));
  return { ...(yield* rowLines(table, read)), columns: withSubsets(columns) };
}

function columnLine({ column, path, percent }: FigureColumn, tableUnit: Unit | undefined): Line {
  const label = path.at(-1) ?? "";
  const whole = path.join("");
  return {
    ...plainLine(column, label),
    set: path.some(opensSubset) ? column : undefined,
    group: path.slice(0, -1).join("/"),
    minus: isMinus(whole),
    nature: isRateWord(label) || percent ? "rate" : isNoAmountWord(whole) ? "other" : "amount",
    unit: unitInHeaders(path.map(wordOf).reverse()) ?? tableUnit,
    counts: isCountWord(whole),
  };
}

function plainLine(index: number, label: string): Line {
  return {
    index,
    label,
    rank: rankOf(label),
    parent: undefined,
    subsetOf: undefined,
    set: undefined,
    group: "",
    minus: isMinus(label),
    balance: isBalance(label),
    aside: isAside(label),
    nature: isRateWord(label) ? "rate" : isNoAmountWord(label) ? "other" : "amount",
    unit: undefined,
    counts: false,
  };
}

/** A column under 其中 is a subset of the nearest column to the left that is not; one header is one set. */
function withSubsets(columns: readonly Line[]): Line[] {
  let whole: number | undefined;
  let set: number | undefined;
  return columns.map((line) => {
    if (line.set === undefined) {
      if (line.nature === "amount") [whole, set] = [line.index, undefined];
      return line;
    }
    set ??= line.set;
    return { ...line, subsetOf: whole, set };
  });
}

function* rowLines(
  table: Table,
  { labels, figures, codes }: ReadColumns,
): CountedSteps<{ rows: Line[]; coded: boolean }> {
  const lines: Line[] = [];
  const raws: string[] = [];
  const rowCodes: string[] = [];
  const named = codes === undefined ? labels : [codes, ...labels];
  for (let row = table.firstBody; row <= table.last; row++) {
    const hasFigure = figures.some(({ column }) => contentAt(table.sheet, row, column) === "figure");
    yield figures.length;
    if (!hasFigure) continue;
    const raw = labelOf(table, row, named);
    const code = codes === undefined ? "" : textAt(table.sheet, { row, column: codes });
    lines.push(plainLine(row, raw.trim()));
    raws.push(raw);
    rowCodes.push(SUBJECT_CODE.test(code) ? code : "");
    yield named.length;
  }
  const levels = yield* levelParents(lines, raws);
  const parents = codes === undefined ? levels.parents : yield* codeParents(lines, rowCodes);
  const rows: Line[] = [];
  for (const [place, line] of lines.entries()) {
    const { whole, set } = levels.subsets[place] ?? {};
    rows.push({ ...line, parent: parents[place], subsetOf: whole, set });
    yield 1;
  }
  return { rows, coded: codes !== undefined };
}

/** The word of a total where the row has one, else its last label, which is the finest; as written, indent included. */
function labelOf(table: Table, row: number, columns: readonly number[]): string {
  const texts = columns.flatMap((column) => {
    const { kind, value } = cellAt(table.sheet, { row, column });
    return kind === "empty" || visibleText(String(value)) === "" ? [] : [String(value)];
  });
  const total = texts.find((text) => rankOf(text) > 0);
  if (total !== undefined) return total;
  const first = texts.find((text) => !/^\s*[\d.]+\s*$/u.test(text));
  if (first !== undefined && /^\s*其中[:：]?\s*$/u.test(first)) return `${first.trim()}${texts.at(-1) ?? ""}`;
  return first ?? seenTextAt(table.sheet, { row, column: columns[0] ?? table.left });
}
