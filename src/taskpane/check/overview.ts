import type { Unit } from "../../shared/amount/unit";
import type { RecognisedStatement, Unrecognised } from "../../shared/check/result";
import { type Correction, locatedOf, nothingFound, withSheet } from "../../shared/recognition/recognise";
import { statements } from "../../shared/statement/catalogue";
import type { StatementId } from "../../shared/statement/statement";
import { isOwnSheet } from "../../shared/workbook/ownSheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../../shared/workbook/snapshot";

export type FoundStatement = Pick<
  RecognisedStatement,
  "id" | "instance" | "title" | "sheet" | "unit" | "year"
> & {
  /** False where a unit is stated that is not understood: then `unit` is a guess. */
  readonly unitClear: boolean;
  /** The sheets of its other pages (续表). */
  readonly continued?: readonly { readonly sheet: string }[];
};

/** What stands in a workbook, before anything is checked. */
export interface Overview {
  /** No cell holds a value. */
  readonly empty: boolean;
  readonly statements: readonly FoundStatement[];
  readonly unrecognised: readonly Unrecognised[];
}

/** The statements that a complete set of final accounts has: the nine that are published, 附件2 and 附件3. */
const COMPLETE: readonly StatementId[] = statements
  .map(({ id }) => id)
  .filter((id) => id !== "project" && id !== "projects" && id !== "indicators");

/** Looks through the workbook sheet by sheet and calls `rest` between two, so that the pane stays lively. */
export async function overviewOf(
  workbook: WorkbookSnapshot,
  corrections: readonly Correction[],
  rest: () => Promise<void>,
): Promise<Overview> {
  let found = nothingFound(workbook);
  for (const sheet of workbook.sheets) {
    found = withSheet(found, sheet, corrections);
    await rest();
  }
  const statements = locatedOf(found).map(
    ({ statement, instance, title, sheet, continued, unit, unitClear, year }) => ({
      id: statement.id,
      instance,
      title,
      sheet,
      continued,
      unit,
      unitClear,
      year,
    }),
  );
  const unrecognised = found.unrecognised.filter(({ sheet }) => !isOwnSheet(sheet));
  return { empty: isEmpty(workbook), statements, unrecognised };
}

export function isEmpty({ sheets, unread }: WorkbookSnapshot): boolean {
  return unread.length === 0 && sheets.every(isBlank);
}

function isBlank({ kinds }: SheetSnapshot): boolean {
  return kinds.every((row) => row.every((kind) => kind === "empty"));
}

/** Which statements of a complete set are not there. */
export function missingStatements({ statements }: Pick<Overview, "statements">): readonly StatementId[] {
  return COMPLETE.filter((id) => !statements.some((statement) => statement.id === id));
}

export function yearsOf({
  statements,
}: {
  readonly statements: readonly Pick<FoundStatement, "year">[];
}): readonly number[] {
  return [...new Set(statements.flatMap(({ year }) => year ?? []))].sort();
}

/** Units that are known; one that was not understood is asked for after the check. */
export function unitsOf({ statements }: Pick<Overview, "statements">): readonly Unit[] {
  return [...new Set(statements.filter(({ unitClear }) => unitClear).map(({ unit }) => unit))];
}
