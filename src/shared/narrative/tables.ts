import { isFilled, type LocatedRow, type LocatedStatement } from "../recognition/locatedStatement";
import { bareLabel } from "../statement/label";
import type { StatementId } from "../statement/statement";
import type { Lookup, PlacedCell } from "../verdict/placedCell";
import type { CellRef } from "./subjects";

/** The tables a report is compared with, or written from. */
export interface NarrativeWorkbook {
  readonly located: readonly LocatedStatement[];
  readonly lookup: Lookup;
}

/** The year of the tables, which those that state none share. */
export function newestYear({ located }: NarrativeWorkbook): number | undefined {
  const years = located.flatMap(({ year, lastYear }) => (lastYear ? [] : (year ?? [])));
  return years.length === 0 ? undefined : Math.max(...years);
}

/** Whether a workbook has tables for what a text tells of. */
export type ComparedTables = "tables" | "no-tables" | "other-year";

export function tablesFor(workbook: NarrativeWorkbook, year: number | undefined): ComparedTables {
  const usable = workbook.located.filter(isUsable);
  if (usable.length === 0) return "no-tables";
  const ownYear = newestYear(workbook);
  const hasYear = year === undefined || usable.some((one) => (one.year ?? ownYear ?? year) === year);
  return hasYear ? "tables" : "other-year";
}

/** Blank forms, drafts and last year's sheets say nothing of the accounts. */
function isUsable(one: LocatedStatement): boolean {
  return !one.lastYear && !one.draft && one.unitClear && isFilled(one);
}

/** The statements of the report's year, one of each; where there are several, none can be told to be meant. */
export class Tables {
  private readonly byId = new Map<StatementId, LocatedStatement[]>();
  private readonly items: ReadonlyMap<string, string>;
  private readonly classes: ReadonlyMap<string, string>;

  constructor(
    private readonly workbook: NarrativeWorkbook,
    year: number | undefined,
  ) {
    const ownYear = newestYear(workbook);
    for (const one of workbook.located) {
      const isOfYear = year === undefined || (one.year ?? ownYear ?? year) === year;
      if (!isOfYear || !isUsable(one)) continue;
      this.byId.set(one.statement.id, [...(this.byId.get(one.statement.id) ?? []), one]);
    }
    const rows = this.only("05")?.blocks.body?.rows ?? [];
    this.classes = new Map(
      rows.filter(({ key }) => key.length === 3).map((row) => [className(row.label), row.key]),
    );
    this.items = itemPaths(rows);
  }

  only(id: StatementId): LocatedStatement | undefined {
    const [first, second] = this.byId.get(id) ?? [];
    return second ? undefined : first;
  }

  cell({ statement, block, row, column }: CellRef): PlacedCell | undefined {
    const located = this.only(statement);
    return (
      located &&
      this.workbook.lookup({ statement, instance: located.instance, block, row, occurrence: 1, column })
    );
  }

  classCode(name: string): string | undefined {
    return this.classes.get(className(name));
  }

  itemCode(path: string): string | undefined {
    return this.items.get(path);
  }
}

/** A functional class without its ordinal, （类） and 支出: sentences leave them out. */
export function className(label: string): string {
  return bareLabel(label)
    .replace(/\([类款项]\)/gu, "")
    .replace(/支出$/u, "");
}

/** 类, 款 and 项 by name, as sentences write them: 一般公共服务支出（类）政协事务（款）行政运行（项）. */
function itemPaths(rows: readonly LocatedRow[]): Map<string, string> {
  const labels = new Map(rows.map(({ key, label }) => [key, className(label)]));
  const paths = new Map<string, string>();
  for (const { key } of rows) {
    if (key.length !== 7) continue;
    const path = [key.slice(0, 3), key.slice(0, 5), key].map((code) => labels.get(code) ?? "").join("|");
    // Two rows of one name cannot be told apart.
    paths.set(path, paths.has(path) ? "" : key);
  }
  return paths;
}
