import type { Unit } from "../amount/unit";
import type { RowName, StatementOutline } from "../relation/relation";
import type { Statement } from "../statement/statement";
import type { Area } from "../workbook/address";
import type { Identity } from "./identity";

/** A row of a statement and the sheet row it stands in, zero-based. */
export interface LocatedRow extends RowName {
  readonly row: number;
  /** Where it stands when it is not in the sheet its statement begins in (续表). */
  readonly sheet?: string;
  /** Where its columns stand when it is not where those of the block stand: a row of another strip or sheet. */
  readonly columns?: Readonly<Record<string, number>>;
  /** The figure stands in the label cell, behind its last colon: 其中：一般公共预算：582.84. */
  readonly inside?: true;
  /** What its group columns say, as printed: 产出指标（40分）, 数量指标. */
  readonly groups?: Readonly<Record<string, string>>;
}

/** Where the columns and rows of a block stand. Columns that were not found are missing from the record. */
export interface LocatedBlock {
  readonly columns: Readonly<Record<string, number>>;
  readonly rows: readonly LocatedRow[];
  /** Rows with figures that have no name we know. */
  readonly unnamed: number;
  /** Columns of the form that the unit printed it without. */
  readonly leftOut: readonly string[];
  /** Whether any figure but zero stands in a named row. */
  readonly filled: boolean;
}

/** A statement found in a workbook: the map between names and addresses. Everything later speaks in names. */
export interface LocatedStatement extends Identity {
  readonly statement: Statement;
  /** Counts the versions of one statement in a workbook from 1, in sheet order. */
  readonly instance: number;
  readonly sheet: string;
  /** As printed. */
  readonly title: string;
  readonly unit: Unit;
  /** Whether the sheet says so; otherwise `unit` is the usual one of the statement. */
  readonly unitStated: boolean;
  /** False where a unit is stated that is not understood; `unit` is then the usual one of the statement. */
  readonly unitClear: boolean;
  /** A sheet of working figures in 元, laid out as 底稿. */
  readonly working: boolean;
  readonly year: number | undefined;
  readonly area: Area;
  /** Its other pages, where they stand in other sheets (续表). */
  readonly continued?: readonly { readonly sheet: string; readonly area: Area }[];
  /** It says that another page comes before. */
  readonly continues?: true;
  readonly blocks: Readonly<Record<string, LocatedBlock>>;
}

/** A statement, or a part of one, before the versions of a workbook are counted. */
export type Page = Omit<LocatedStatement, "instance">;

/** Every sheet in which a statement stands, in order. */
export function sheetsOf({ sheet, continued = [] }: Page): string[] {
  return [sheet, ...continued.map((page) => page.sheet)];
}

/** The rows of a located statement, for `relation/`. */
export function outlineOf(located: LocatedStatement): StatementOutline {
  const entries = Object.entries(located.blocks);
  return {
    statement: located.statement,
    instance: located.instance,
    rows: Object.fromEntries(entries.map(([key, block]) => [key, block.rows])),
    unnamed: Object.fromEntries(entries.map(([key, block]) => [key, block.unnamed])),
    leftOut: Object.fromEntries(entries.map(([key, block]) => [key, block.leftOut])),
    filled: isFilled(located),
    year: located.year,
    unitClear: located.unitClear,
    working: located.working,
    sheet: located.sheet,
    unitName: located.unitName,
    scope: located.scope,
    draft: located.draft,
    lastYear: located.lastYear,
  };
}

/** Whether any figure but zero stands in the statement; an unfilled form has nothing to check. */
export function isFilled({ blocks }: LocatedStatement): boolean {
  return Object.values(blocks).some(({ filled }) => filled);
}
