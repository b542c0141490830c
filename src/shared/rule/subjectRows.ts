import type { LocatedRow, LocatedStatement } from "../recognition/locatedStatement";
import { subjectLevel } from "../statement/subjects";
import { amountColumns, blocksOf, type StatementId } from "../statement/statement";
import type { RuleCell, RuleContext } from "./rule";
import { figureCell, isNotZero, positionIn, sheetOfRow, textRuleCell } from "./ruleCells";

/** The statements by subject. */
export const subjectStatements: readonly StatementId[] = ["02", "03", "05", "06", "07", "08"];

/** A row with a subject code, where it stands. */
export interface SubjectRow {
  readonly code: string;
  /** As printed; empty where nothing is. */
  readonly name: string;
  readonly block: string;
  readonly located: LocatedRow;
  /** The strip of a form printed in strips; rows of one strip stand below each other. */
  readonly strip: number;
}

/** Eight rules ask for the rows of the same statement, which may have tens of thousands. */
const known = new WeakMap<LocatedStatement, readonly SubjectRow[]>();

export function subjectRows({ located }: RuleContext): readonly SubjectRow[] {
  const rows = known.get(located) ?? subjectRowsOf(located);
  known.set(located, rows);
  return rows;
}

function subjectRowsOf(located: LocatedStatement): SubjectRow[] {
  return blocksOf(located.statement).flatMap(({ key: block, rows }) => {
    const found = located.blocks[block];
    if (rows.kind !== "tree" || !found) return [];
    return found.rows.flatMap((row): SubjectRow[] =>
      subjectLevel(row.key)
        ? [
            {
              code: row.key,
              name: row.label,
              block,
              located: row,
              strip: (row.columns ?? found.columns).code ?? 0,
            },
          ]
        : [],
    );
  });
}

/**
 * One list below another, a list for every unit of a department say: whole parts of the codes come again, and rules on
 * one list say nothing about it.
 */
export function isSeveralLists(rows: readonly SubjectRow[]): boolean {
  const repeated = rows.filter(({ located }) => located.occurrence > 1).length;
  return repeated >= 3 && repeated * 2 >= rows.length - repeated;
}

/** The cell of the code. */
export function codeCell(context: RuleContext, row: SubjectRow): RuleCell {
  const position = positionIn(context, row.block, row.located, "code") ?? {
    sheet: sheetOfRow(context, row.located),
    row: row.located.row,
    column: row.strip,
  };
  return { ...textRuleCell(context, position, row.name), value: row.code };
}

/** Whether any amount but zero stands in the row. */
export function hasAmounts(context: RuleContext, { block, located }: SubjectRow): boolean {
  return blocksOf(context.located.statement).some(
    (one) =>
      one.key === block &&
      amountColumns(one).some(({ key }) => isNotZero(figureCell(context, block, located, key))),
  );
}
