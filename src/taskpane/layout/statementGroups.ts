import { layoutSentences } from "../../shared/message/layout";
import type { Sentence } from "../../shared/message/say";
import { statements } from "../../shared/statement/catalogue";
import type { Statement, StatementId } from "../../shared/statement/statement";
import { isAnnex } from "./layoutForm";

export interface StatementGroup {
  readonly name: Sentence;
  readonly members: readonly Statement[];
}

/** The statements as they are chosen: those that are published with a number, and those on performance. */
export const statementGroups: readonly StatementGroup[] = [
  { name: layoutSentences.publicGroup, members: statements.filter((statement) => !isAnnex(statement)) },
  { name: layoutSentences.evaluationGroup, members: statements.filter(isAnnex) },
];

/** The chosen statements in printed order, with some taken in or left out. */
export function withStatements(
  chosen: readonly StatementId[],
  ids: readonly StatementId[],
  taken: boolean,
): readonly StatementId[] {
  return statements.map(({ id }) => id).filter((id) => (ids.includes(id) ? taken : chosen.includes(id)));
}
