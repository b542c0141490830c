import type { Unit } from "../amount/unit";
import type { Agreement } from "./agreement";

/** Ids by meaning, not by printed number: numbers move between years and provinces (DESIGN §8). */
export type StatementId =
  | "01"
  | "02"
  | "03"
  | "04"
  | "05"
  | "06"
  | "07"
  | "08"
  | "09"
  | "basic"
  | "self"
  | "project"
  | "projects"
  | "indicators";

/** Figures: money, people or ㎡, rates shown in percent, 分值 and 得分. */
export type FigureRole = "amount" | "count" | "rate" | "points";

/**
 * What a column holds. Equal neighbours of a `group` print as one merged cell (一级指标); `text` is what the officer
 * writes in words, and targets, which may be figures or words.
 */
export type ColumnRole = FigureRole | "code" | "label" | "group" | "line" | "text";

/**
 * A column of a block. `ordinal` is its 栏次 as printed. Headers may hold `{year}` and `{lastYear}`.
 */
export interface Column {
  readonly key: string;
  readonly header: string;
  readonly aliases?: readonly string[];
  readonly role: ColumnRole;
  readonly ordinal?: number;
  /** Characters; left out where the statement has a grid. */
  readonly width?: number;
  /** Sheet columns it takes; one unless said. */
  readonly span?: number;
}

/** A header that spans the columns below it. */
export interface ColumnGroup {
  readonly header: string;
  readonly aliases?: readonly string[];
  readonly columns: readonly HeaderNode[];
}

export type HeaderNode = Column | ColumnGroup;

/**
 * A printed row. A blank one has a 行次 and nothing else. `line` is its 行次. A row without a label is the only row
 * of its block, told by its place below the header; `each` is the key of the rows that stand there instead where a form
 * prints one for every unit, this row being their 合计. Labels may hold `{level}`, `{year}` and `{lastYear}`.
 */
export interface FixedRow {
  readonly key: string;
  readonly label: string;
  readonly aliases?: readonly string[];
  readonly line?: number;
  readonly kind: "entry" | "total" | "blank";
  /** Steps its label stands in. */
  readonly indent?: number;
  /** More rows of this key may follow it, with labels of their own: 一个专项一行. */
  readonly grows?: boolean;
  readonly each?: string;
  /** Columns that print —— and take no figure. */
  readonly dashes?: readonly string[];
  /** Filled in by the layout. */
  readonly holds?: "unitName";
}

/** The same rows every time. */
export interface FixedRows {
  readonly kind: "fixed";
  readonly rows: readonly FixedRow[];
}

/**
 * One row per subject code, 类 above 款 above 项, and a grand total row over the classes. `codes` are the rows where
 * they are the same every time.
 */
export interface TreeRows {
  readonly kind: "tree";
  readonly classification: "functional" | "economic";
  readonly total?: FixedRow;
  readonly totalAt: "top" | "bottom";
  readonly codes?: readonly string[];
  /** The block is printed in strips beside each other. */
  readonly strips?: readonly Strip[];
  /** Total rows below the strips, each under as many of them as told. */
  readonly footers?: readonly { readonly row: FixedRow; readonly strips: number }[];
}

/** A part of a tree printed beside the others: its classes and what stands above it; equal headers print as one. */
export interface Strip {
  readonly header: string;
  readonly classes: readonly string[];
  /** Characters of the column of names. */
  readonly nameWidth: number;
}

/** One row per project or indicator, named by a column; `key` of such a row is its name (`itemKey`). */
export interface OpenRows {
  readonly kind: "open";
  /** Key of the column that names a row. */
  readonly naming: string;
  /** Rows laid out when none are given. */
  readonly count: number;
  readonly total?: FixedRow;
  readonly totalAt: "top" | "bottom";
}

export interface Block {
  readonly key: string;
  readonly columns: readonly HeaderNode[];
  readonly rows: FixedRows | TreeRows | OpenRows;
  /** Printed without a header: the row labels say it all. */
  readonly headless?: boolean;
}

/** Blocks that stand beside each other and share sheet rows; bands stand below each other. */
export interface Band {
  readonly blocks: readonly Block[];
  /** Printed in the first sheet column, from the top of this band to the bottom of the last of `bands`. */
  readonly side?: { readonly label: string; readonly aliases?: readonly string[]; readonly bands: number };
}

/**
 * A standard statement, described once: laid out, recognised and checked from this (DESIGN §1). Cells are named
 * by block, row and column, never by address.
 */
export interface Statement {
  readonly id: StatementId;
  readonly title: string;
  /** Other titles it is published under, without year, unit or number. */
  readonly aliases: readonly string[];
  /** The title as printed where it says more, with `{year}`. */
  readonly printedTitle?: string;
  /** As printed at the top in the Hunan forms; the annexes (附件) are numbered by the officer. */
  readonly number?: string;
  readonly unit: Unit;
  /** Digits after the point of its amounts. */
  readonly places: number;
  readonly bands: readonly Band[];
  /** Widths of the sheet columns, in characters, of a form whose bands divide the page differently. */
  readonly grid?: readonly number[];
  readonly footnotes: readonly string[];
  /** Stands below a statement without figures, with `{year}` (空表说明). */
  readonly emptySentence?: string;
  /** Where a score below its weight asks for a reason (偏差原因); the sentence stands below the form until it is given. */
  readonly reasonFor?: {
    readonly block: string;
    readonly weight: string;
    readonly score: string;
    readonly reason: string;
    /** `{count}` is how many are missing. */
    readonly sentence: string;
  };
  /** The line 填表人 … 单位负责人签字 stands below it. */
  readonly signOff?: boolean;
  readonly print: { readonly orientation: "portrait" | "landscape" };
  readonly agreements: readonly Agreement[];
}

/** The columns of a block in printed order, without their groups. */
export function leafColumns(nodes: readonly HeaderNode[]): Column[] {
  return nodes.flatMap((node) => ("columns" in node ? leafColumns(node.columns) : [node]));
}

export function isFigure(role: ColumnRole): role is FigureRole {
  return role === "amount" || role === "count" || role === "rate" || role === "points";
}

export function figureColumns(block: Block): Column[] {
  return leafColumns(block.columns).filter(({ role }) => isFigure(role));
}

export function amountColumns(block: Block): Column[] {
  return leafColumns(block.columns).filter(({ role }) => role === "amount");
}

/** All blocks of a statement in printed order. */
export function blocksOf({ bands }: Statement): Block[] {
  return bands.flatMap(({ blocks }) => blocks);
}
