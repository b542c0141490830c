import type { Unit } from "../amount/unit";
import type { Agreement } from "./agreement";

/** Ids by meaning, not by printed number: numbers move between years and provinces (DESIGN §8). */
export type StatementId = "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "basic" | "self";

/** What a column holds: the subject code, the row's label, its 行次, or figures. */
export type ColumnRole = "code" | "label" | "line" | "amount";

/** A column of a block. `ordinal` is its 栏次 as printed. */
export interface Column {
  readonly key: string;
  readonly header: string;
  readonly aliases?: readonly string[];
  readonly role: ColumnRole;
  readonly ordinal?: number;
  /** Characters. */
  readonly width: number;
}

/** A header that spans the columns below it. */
export interface ColumnGroup {
  readonly header: string;
  readonly aliases?: readonly string[];
  readonly columns: readonly HeaderNode[];
}

export type HeaderNode = Column | ColumnGroup;

/** A printed row. A blank one has a 行次 and nothing else. `line` is its 行次. */
export interface FixedRow {
  readonly key: string;
  readonly label: string;
  readonly aliases?: readonly string[];
  readonly line?: number;
  readonly kind: "entry" | "total" | "blank";
}

/** The same rows every time. */
export interface FixedRows {
  readonly kind: "fixed";
  readonly rows: readonly FixedRow[];
}

/** One row per subject code, 类 above 款 above 项, and a grand total row over the classes. */
export interface TreeRows {
  readonly kind: "tree";
  readonly classification: "functional" | "economic";
  readonly total: FixedRow;
  readonly totalAt: "top" | "bottom";
}

export interface Block {
  readonly key: string;
  readonly columns: readonly HeaderNode[];
  readonly rows: FixedRows | TreeRows;
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
  /** As printed at the top right in the Hunan forms. */
  readonly number: string;
  readonly unit: Unit;
  /** Digits after the point of its figures. */
  readonly places: number;
  /** Blocks stand beside each other and share sheet rows. */
  readonly blocks: readonly Block[];
  readonly footnotes: readonly string[];
  readonly print: { readonly orientation: "portrait" | "landscape" };
  readonly agreements: readonly Agreement[];
}

/** The columns of a block in printed order, without their groups. */
export function leafColumns(nodes: readonly HeaderNode[]): Column[] {
  return nodes.flatMap((node) => ("columns" in node ? leafColumns(node.columns) : [node]));
}

export function amountColumns(block: Block): Column[] {
  return leafColumns(block.columns).filter((column) => column.role === "amount");
}
