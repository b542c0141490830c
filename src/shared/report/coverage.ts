import type { CheckResult, Finding, FindingStatement, RecognisedStatement, Unchecked } from "../check/result";
import { publishedName } from "../layout/sheetName";
import { statements } from "../statement/catalogue";
import type { StatementId } from "../statement/statement";
import { addTo } from "../workbook/listsByKey";

/** Relations that were evaluated; what could not be or does not apply is never counted as checked. */
export function checkedCount({ relations }: CheckResult): number {
  return relations.agrees + relations.tail + relations.doubtful + relations.wrong + relations.hint;
}

/** A statement as the sheet has it, or as the standard form calls it where the workbook lacks it. */
export interface NamedStatement {
  readonly title: string;
  /** Which one it is, where the workbook holds several of its kind. */
  readonly instance: number | undefined;
  /** Its sheet, where that goes by another name than the title or a part of it. */
  readonly sheet: string | undefined;
}

/** A free table goes by the name of its sheet. */
export function nameOf(result: CheckResult, id: FindingStatement, instance: number): NamedStatement {
  if (id === "other") {
    const title = result.otherSheets[instance - 1]?.sheet ?? "";
    return { title, instance: undefined, sheet: undefined };
  }
  const sameKind = result.statements.filter((statement) => statement.id === id);
  const found = sameKind.find((statement) => statement.instance === instance);
  const title = found?.title ?? standardTitle(id);
  return {
    title,
    instance: sameKind.length > 1 ? instance : undefined,
    sheet: found && !publishedName(title).includes(found.sheet) ? found.sheet : undefined,
  };
}

/**
 * Statements the workbook should hold: all public ones once it holds one of them, since they are published together
 * even when empty, and whatever a relation was looking for.
 */
export function missingTitles({ statements: found, unchecked }: CheckResult): string[] {
  const isThere = new Set(found.map(({ id }) => id));
  const isPublished = statements.some(({ id, number }) => number !== undefined && isThere.has(id));
  const isWanted = new Set(
    unchecked.filter(({ reason }) => reason === "missing-statement").map(({ statement }) => statement),
  );
  return statements
    .filter(
      ({ id, number }) => !isThere.has(id) && (isWanted.has(id) || (isPublished && number !== undefined)),
    )
    .map(({ title }) => title);
}

/** Statements without a figure that may not be published so; others say below that there is no such money (空表说明). */
export function mustBeFilled({ id, filled }: RecognisedStatement): boolean {
  return !filled && statements.some((standard) => standard.id === id && standard.emptySentence === undefined);
}

/** Statement by statement in the order of the workbook. */
export function byStatement(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    addTo(groups, `${finding.statement}.${finding.instance}`, finding);
  }
  return [...groups.values()];
}

/** One relation can be left out for the same reason in several columns; that is told once, with its count. */
export function countedUnchecked({
  unchecked,
}: CheckResult): { readonly item: Unchecked; readonly count: number }[] {
  const groups = new Map<string, { item: Unchecked; count: number }>();
  for (const item of unchecked) {
    const key = JSON.stringify(item);
    groups.set(key, { item, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()];
}

function standardTitle(id: StatementId): string {
  return statements.find((statement) => statement.id === id)?.title ?? id;
}
