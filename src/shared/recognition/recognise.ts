import { statementOf } from "../statement/catalogue";
import type { Statement, StatementId } from "../statement/statement";
import type { Area } from "../workbook/address";
import { type SheetSnapshot, usedArea, type WorkbookSnapshot } from "../workbook/snapshot";
import { joinPages } from "./continuation";
import { locate } from "./locate";
import type { LocatedStatement } from "./locatedStatement";
import { resolveLastYear } from "./lastYear";
import { textAt } from "./sheetText";
import { matchTitle } from "./title";

/** Why no statement was found in a sheet. `not-covered`: a standard form that is not checked yet. */
export type UnrecognisedReason =
  "no-statement" | "empty" | "header-unclear" | "not-covered" | WorkbookSnapshot["unread"][number]["reason"];

export interface Recognition {
  readonly located: readonly LocatedStatement[];
  readonly unrecognised: readonly { readonly sheet: string; readonly reason: UnrecognisedReason }[];
}

/** What an officer says of a sheet: the statement it is, whatever its title, or none. */
export interface Correction {
  readonly sheet: string;
  readonly statement: StatementId | "none";
}

/**
 * Finds the standard statements of a workbook by title, headers, labels and codes. Sheet names do not tell which
 * statement a sheet is, only which version of it.
 */
export function recognise(workbook: WorkbookSnapshot, corrections: readonly Correction[] = []): Recognition {
  const declared = new Map(corrections.map(({ sheet, statement }) => [sheet, statement]));
  const located: LocatedStatement[] = [];
  const unrecognised: { sheet: string; reason: UnrecognisedReason }[] = workbook.unread.map(
    ({ name, reason }) => ({ sheet: name, reason }),
  );
  for (const sheet of workbook.sheets) {
    const found = inSheet(sheet, declared.get(sheet.name));
    if (typeof found === "string") unrecognised.push({ sheet: sheet.name, reason: found });
    else {
      for (const statement of found) {
        const versions = located.filter((other) => other.statement.id === statement.statement.id).length;
        located.push({ ...statement, instance: versions + 1 });
      }
    }
  }
  return { located: resolveLastYear(located), unrecognised };
}

interface Title {
  readonly row: number;
  readonly text: string;
  readonly statement: Statement | undefined;
  /** False where the sheet has no title and its name stands in for it. */
  readonly isPrinted: boolean;
}

function inSheet(
  sheet: SheetSnapshot,
  declared: StatementId | "none" | undefined,
): Omit<LocatedStatement, "instance">[] | UnrecognisedReason {
  const area = usedArea(sheet);
  if (!area) return "empty";
  if (declared === "none") return "no-statement";
  const titles = declared ? declaredTitles(sheet, area, declared) : findTitles(sheet, area);
  const found = titles.flatMap(({ statement, row, text, isPrinted }, index) => {
    const nextRow = titles[index + 1]?.row ?? area.row + area.rows;
    const region = {
      first: isPrinted ? row + 1 : row,
      last: nextRow - 1,
      left: area.column,
      right: area.column + area.columns - 1,
    };
    return (statement && locate(sheet, statement, { row, text }, region)) ?? [];
  });
  if (found.length > 0) return joinPages(found);
  const [only, second] = titles;
  // Many titles without tables are a table of contents.
  if (!only || second) return "no-statement";
  return only.statement ? "header-unclear" : "not-covered";
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
