import type { LocatedStatement } from "../recognition/locatedStatement";

/** One text per statement of a workbook: 03.1 is the first 支出决算表. */
export function statementKey({ statement, instance }: LocatedStatement): string {
  return `${statement.id}.${instance}`;
}
