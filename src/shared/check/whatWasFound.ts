import { isFilled, type LocatedStatement } from "../recognition/locatedStatement";
import type { Recognition } from "../recognition/recognise";
import type { VersionQuestion } from "../relation/unpaired";
import { areaAddress } from "../workbook/address";
import { isOwnSheet } from "../workbook/ownSheets";
import type { CheckResult, Question, RecognisedStatement } from "./result";

/** A statement as a result tells of it. */
export function recognised(located: LocatedStatement): RecognisedStatement {
  const { statement, instance, title, sheet, area, continued, unit, year } = located;
  const pages = continued?.map((page) => ({ sheet: page.sheet, range: areaAddress(page.area) }));
  return {
    id: statement.id,
    instance,
    title,
    sheet,
    range: areaAddress(area),
    ...(pages ? { continued: pages } : {}),
    unit,
    year,
    filled: isFilled(located),
  };
}

/** What is left aside; our own sheets and those checked as free tables are not. */
export function unrecognised(
  { unrecognised: sheets }: Recognition,
  checked: CheckResult["otherSheets"],
): CheckResult["unrecognised"] {
  return sheets.filter(({ sheet }) => !isOwnSheet(sheet) && !checked.some((other) => other.sheet === sheet));
}

/** What is not clear of the sheets themselves comes first: an answer may settle which version counts. */
export function questionsOf(
  { located, unrecognised: sheets }: Recognition,
  versions: readonly VersionQuestion[],
): Question[] {
  const unclear = sheets.filter(({ sheet, reason }) => reason === "header-unclear" && !isOwnSheet(sheet));
  const withoutUnit = located.filter((statement) => !statement.unitClear && isFilled(statement));
  return [
    ...unclear.map(({ sheet }): Question => ({ kind: "sheet", sheet })),
    ...withoutUnit.map(({ statement, sheet }): Question => ({
      kind: "unit",
      statement: statement.id,
      sheet,
    })),
    ...versions.map((question): Question => ({ kind: "version", ...question })),
  ];
}
