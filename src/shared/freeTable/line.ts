import { statedUnit, unitInHeaders } from "../recognition/headline";
import { seenTextAt, textAt, wordOf } from "../recognition/sheetText";
import type { Unit } from "../amount/unit";
import { cellAt } from "../workbook/snapshot";
import { contentAt } from "./cells";
import { type ReadColumns, readColumns, showsPercent, SUBJECT_CODE } from "./columns";
import { codeParents, levelParents } from "./levels";
import { headerPath, type Table } from "./table";
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

/** The lines of a table both ways. */
export interface Lines {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** Whether the parents of its rows come from subject codes. */
  readonly coded: boolean;
}

export function linesOf(table: Table): Lines {
  const read = readColumns(table);
  const columns = read.figures.map((column) => columnLine(table, column));
  return { ...rowLines(table, read, columns), columns: withSubsets(columns) };
}

function columnLine(table: Table, column: number): Line {
  const path = headerPath(table, column);
  const label = path.at(-1) ?? "";
  const whole = path.join("");
  const isRate = isRateWord(label) || showsPercent(table, column);
  return {
    ...plainLine(column, label),
    set: path.some(opensSubset) ? column : undefined,
    group: path.slice(0, -1).join("/"),
    minus: isMinus(whole),
    nature: isRate ? "rate" : isNoAmountWord(whole) ? "other" : "amount",
    unit: unitInHeaders(path.map(wordOf).reverse()) ?? tableUnit(table),
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

/** 单位：万元 stands above the header or in it. */
function tableUnit(table: Table): Unit | undefined {
  const texts: string[] = [];
  for (let row = table.first; row < table.firstBody; row++) {
    for (let column = table.left; column <= table.right; column++) {
      texts.push(wordOf(textAt(table.sheet, { row, column })));
    }
  }
  return statedUnit(texts.filter((text) => text !== ""));
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

function rowLines(
  table: Table,
  { labels, codes }: ReadColumns,
  columns: readonly Line[],
): { rows: Line[]; coded: boolean } {
  const found: { line: Line; raw: string; code: string }[] = [];
  for (let row = table.firstBody; row <= table.last; row++) {
    const hasFigure = columns.some(({ index }) => contentAt(table.sheet, row, index) === "figure");
    if (!hasFigure) continue;
    const raw = labelOf(table, row, codes === undefined ? labels : [codes, ...labels]);
    const code = codes === undefined ? "" : textAt(table.sheet, { row, column: codes });
    found.push({ line: plainLine(row, raw.trim()), raw, code: SUBJECT_CODE.test(code) ? code : "" });
  }
  const lines = found.map(({ line }) => line);
  const coded = codes !== undefined;
  const parents = coded
    ? codeParents(
        lines,
        found.map(({ code }) => code),
      )
    : undefined;
  const levels = levelParents(
    lines,
    found.map(({ raw }) => raw),
  );
  const rows = lines.map((line, place) => ({
    ...line,
    parent: (parents ?? levels.parents)[place],
    subsetOf: levels.subsets[place]?.whole,
    set: levels.subsets[place]?.set,
  }));
  return { rows, coded };
}

/** The word of a total where the row has one, else its last label, which is the finest; as written, indent included. */
function labelOf(table: Table, row: number, columns: readonly number[]): string {
  const texts = columns.flatMap((column) => {
    const { kind, value } = cellAt(table.sheet, { row, column });
    return kind === "empty" || String(value).trim() === "" ? [] : [String(value)];
  });
  const total = texts.find((text) => rankOf(text) > 0);
  if (total !== undefined) return total;
  const first = texts.find((text) => !/^\s*[\d.]+\s*$/u.test(text));
  if (first !== undefined && /^\s*其中[:：]?\s*$/u.test(first)) return `${first.trim()}${texts.at(-1) ?? ""}`;
  return first ?? seenTextAt(table.sheet, { row, column: columns[0] ?? table.left });
}
