import type { Unit } from "../amount/unit";
import { statementOf } from "../statement/catalogue";
import type { Statement, StatementId } from "../statement/statement";
import type { Area } from "../workbook/address";
import { type SheetSnapshot, usedArea, type WorkbookSnapshot } from "../workbook/snapshot";
import { saysContinued } from "./continuation";
import { locate } from "./locate";
import type { LocatedStatement, Page } from "./locatedStatement";
import { resolveLastYear } from "./lastYear";
import { withPage, withRowsMissing } from "./pages";
import type { Region } from "./region";
import { textAt } from "./sheetText";
import { matchTitle } from "./title";

/** Why no statement was found in a sheet. `not-covered`: a standard form that is not checked yet. */
export type UnrecognisedReason =
  "no-statement" | "empty" | "header-unclear" | "not-covered" | WorkbookSnapshot["unread"][number]["reason"];

export interface Recognition {
  readonly located: readonly LocatedStatement[];
  readonly unrecognised: readonly { readonly sheet: string; readonly reason: UnrecognisedReason }[];
}

/** What an officer says of a sheet: the statement it is, whatever its title, or none, and the unit of its amounts. */
export interface Correction {
  readonly sheet: string;
  readonly statement?: StatementId | "none";
  readonly unit?: Unit;
}

/** What was found in the sheets looked at so far, before versions of a statement are counted. */
export interface PagesFound {
  readonly pages: readonly Page[];
  readonly unrecognised: Recognition["unrecognised"];
}

/**
 * Finds the standard statements of a workbook by title, headers, labels and codes. Sheet names do not tell which
 * statement a sheet is, only which version of it.
 */
export function recognise(workbook: WorkbookSnapshot, corrections: readonly Correction[] = []): Recognition {
  const found = workbook.sheets.reduce(
    (sofar, sheet) => withSheet(sofar, sheet, corrections),
    nothingFound(workbook),
  );
  return { located: locatedOf(found), unrecognised: found.unrecognised };
}

/** Before the first sheet: what the host could not read. */
export function nothingFound({ unread }: Pick<WorkbookSnapshot, "unread">): PagesFound {
  return { pages: [], unrecognised: unread.map(({ name, reason }) => ({ sheet: name, reason })) };
}

/** One sheet more; it may go on from one before it (续表). */
export function withSheet(
  { pages, unrecognised }: PagesFound,
  sheet: SheetSnapshot,
  corrections: readonly Correction[] = [],
): PagesFound {
  const said = corrections.find((correction) => correction.sheet === sheet.name);
  const found = inSheet(sheet, said?.statement, pages);
  return {
    pages: said?.unit ? inUnit(found.pages, sheet.name, said.unit) : found.pages,
    unrecognised: found.reason
      ? [...unrecognised, { sheet: sheet.name, reason: found.reason }]
      : unrecognised,
  };
}

function inUnit(pages: readonly Page[], sheet: string, unit: Unit): readonly Page[] {
  return pages.map((page) =>
    page.sheet === sheet ? { ...page, unit, unitStated: true, unitClear: true } : page,
  );
}

/** The statements of all sheets, the versions of each one counted. */
export function locatedOf({ pages }: PagesFound): LocatedStatement[] {
  const versions = new Map<StatementId, number>();
  const located = pages.map((page): LocatedStatement => {
    const instance = (versions.get(page.statement.id) ?? 0) + 1;
    versions.set(page.statement.id, instance);
    return { ...page, instance };
  });
  return resolveLastYear(located);
}

interface Title {
  readonly row: number;
  readonly text: string;
  readonly statement: Statement | undefined;
  /** False where the sheet has no title and its name stands in for it. */
  readonly isPrinted: boolean;
}

interface SheetFound {
  readonly pages: readonly Page[];
  /** Why nothing was found. */
  readonly reason?: UnrecognisedReason;
}

function inSheet(
  sheet: SheetSnapshot,
  declared: StatementId | "none" | undefined,
  before: readonly Page[],
): SheetFound {
  const area = usedArea(sheet);
  if (!area) return { pages: before, reason: "empty" };
  if (declared === "none") return { pages: before, reason: "no-statement" };
  const printed = declared ? declaredTitles(sheet, area, declared) : findTitles(sheet, area);
  const titles = printed.length > 0 ? printed : untitledPage(sheet, area, before);
  let pages = before;
  let isFound = false;
  for (const [index, title] of titles.entries()) {
    const { statement, row, isPrinted } = title;
    const region = {
      first: isPrinted ? row + 1 : row,
      last: (titles[index + 1]?.row ?? area.row + area.rows) - 1,
      left: area.column,
      right: area.column + area.columns - 1,
    };
    const continues = statement !== undefined && isContinued(sheet, title, region, index === 0);
    const above = continues ? pages.filter((page) => page.statement === statement).at(-1) : undefined;
    const part = statement && locate(sheet, statement, title, region, above);
    isFound ||= part !== undefined;
    if (part) pages = withPage(pages, continues ? { ...part, continues } : part);
    // What goes on there cannot be read, so that rows are missing above.
    else if (above) pages = pages.map((page) => (page === above ? withRowsMissing(page) : page));
  }
  if (isFound) return { pages };
  const [only, second] = titles;
  // Many titles without tables are a table of contents.
  if (!only || second) return { pages, reason: "no-statement" };
  return { pages, reason: only.statement ? "header-unclear" : "not-covered" };
}

/** How many rows above or below the title the number of the form, 公开03表（续）, may stand in. */
const ROWS_OF_NUMBER = 3;

/** Whether the title, what stands around it or, for the first title, the sheet's name says 续. */
function isContinued(sheet: SheetSnapshot, { row, text }: Title, region: Region, isFirst: boolean): boolean {
  if (saysContinued(text) || (isFirst && saysContinued(sheet.name))) return true;
  const first = Math.max(sheet.origin.row, isFirst ? row - ROWS_OF_NUMBER : row);
  const last = Math.min(row + ROWS_OF_NUMBER, region.last);
  return somewhere(sheet, { ...region, first, last }, saysContinued);
}

function somewhere(sheet: SheetSnapshot, region: Region, says: (text: string) => boolean): boolean {
  for (let row = region.first; row <= region.last; row++) {
    for (let column = region.left; column <= region.right; column++) {
      if (says(textAt(sheet, { row, column }))) return true;
    }
  }
  return false;
}

/** A page that says 续表 and nothing else goes on from the statement before it. */
function untitledPage(sheet: SheetSnapshot, area: Area, before: readonly Page[]): Title[] {
  const statement = before.at(-1)?.statement;
  const title = { row: area.row, text: sheet.name, statement, isPrinted: false };
  const region = {
    first: area.row,
    last: area.row + area.rows - 1,
    left: area.column,
    right: area.column + area.columns - 1,
  };
  return statement && isContinued(sheet, title, region, true) ? [title] : [];
}

/** The titles of the statement that a sheet is said to be; without one the whole sheet is searched from the top. */
function declaredTitles(sheet: SheetSnapshot, area: Area, declared: StatementId): Title[] {
  const titles = findTitles(sheet, area).filter(({ statement }) => statement?.id === declared);
  const whole = { row: area.row, text: sheet.name, statement: statementOf(declared), isPrinted: false };
  return titles.length > 0 ? titles : [whole];
}

/** Titles in reading order; of several cells of one row that are titles the first counts. */
function findTitles(sheet: SheetSnapshot, area: Area): Title[] {
  const titles: Title[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = textAt(sheet, { row, column });
      const match = text.length < 4 ? undefined : matchTitle(text);
      if (!match) continue;
      titles.push({
        row,
        text,
        statement: "statement" in match ? match.statement : undefined,
        isPrinted: true,
      });
      break;
    }
  }
  return titles;
}
