import type { Statement } from "../statement/statement";
import type { Area } from "../workbook/address";
import { type SheetSnapshot, usedArea, type WorkbookSnapshot } from "../workbook/snapshot";
import { joinPages } from "./continuation";
import { locate } from "./locate";
import type { LocatedStatement } from "./locatedStatement";
import { textAt } from "./sheetText";
import { matchTitle } from "./title";

/** Why no statement was found in a sheet. `not-covered`: a standard form that is not checked yet. */
export type UnrecognisedReason =
  "no-statement" | "empty" | "header-unclear" | "not-covered" | WorkbookSnapshot["unread"][number]["reason"];

export interface Recognition {
  readonly located: readonly LocatedStatement[];
  readonly unrecognised: readonly { readonly sheet: string; readonly reason: UnrecognisedReason }[];
}

/** Finds the standard statements of a workbook by title, headers, labels and codes; sheet names do not matter. */
export function recognise(workbook: WorkbookSnapshot): Recognition {
  const located: LocatedStatement[] = [];
  const unrecognised: { sheet: string; reason: UnrecognisedReason }[] = workbook.unread.map(
    ({ name, reason }) => ({ sheet: name, reason }),
  );
  for (const sheet of workbook.sheets) {
    const found = inSheet(sheet);
    if (typeof found === "string") unrecognised.push({ sheet: sheet.name, reason: found });
    else {
      for (const statement of found) {
        const versions = located.filter((other) => other.statement.id === statement.statement.id).length;
        located.push({ ...statement, instance: versions + 1 });
      }
    }
  }
  return { located, unrecognised };
}

interface Title {
  readonly row: number;
  readonly text: string;
  readonly statement: Statement | undefined;
}

function inSheet(sheet: SheetSnapshot): Omit<LocatedStatement, "instance">[] | UnrecognisedReason {
  const area = usedArea(sheet);
  if (!area) return "empty";
  const titles = findTitles(sheet, area);
  const found = titles.flatMap(({ statement, row, text }, index) => {
    const nextRow = titles[index + 1]?.row ?? area.row + area.rows;
    const region = {
      first: row + 1,
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

/** Titles in reading order; of several cells of one row that are titles the first counts. */
function findTitles(sheet: SheetSnapshot, area: Area): Title[] {
  const titles: Title[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = textAt(sheet, { row, column });
      const match = text.length < 4 ? undefined : matchTitle(text);
      if (!match) continue;
      titles.push({ row, text, statement: "statement" in match ? match.statement : undefined });
      break;
    }
  }
  return titles;
}
