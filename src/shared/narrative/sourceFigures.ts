import { type Decimal, ZERO } from "../amount/decimal";
import { convert } from "../amount/unit";
import type { LocatedRow } from "../recognition/locatedStatement";
import type { StatementId } from "../statement/statement";
import type { CellRef } from "./subjects";
import { type NarrativeWorkbook, Tables } from "./tables";

/** Figures of a year's tables as sentences write them. */
export class SourceFigures {
  private readonly tables: Tables;

  constructor(
    private readonly workbook: NarrativeWorkbook,
    year: number | undefined,
  ) {
    this.tables = new Tables(workbook, year);
  }

  has(id: StatementId): boolean {
    return this.tables.only(id) !== undefined;
  }

  /** Whether the statement is there, filled in or not. */
  holds(id: StatementId): boolean {
    return this.workbook.located.some(({ statement, lastYear }) => statement.id === id && !lastYear);
  }

  /** In 万元 where it is money; blank is zero; undefined where there is no such cell or no figure in it. */
  value(statement: StatementId, block: string, row: string, column: string): Decimal | undefined {
    return this.at({ statement, block, row, column });
  }

  at(ref: CellRef): Decimal | undefined {
    const cell = this.tables.cell(ref);
    if (!cell || cell.reading.kind === "error" || cell.reading.kind === "unreadable") return undefined;
    if (cell.reading.kind === "blank") return ZERO;
    const { value } = cell.reading.figure;
    return cell.unit ? convert(value, cell.unit, "万元").toDecimalPlaces(PLACES) : value;
  }

  rows(statement: StatementId, block: string): readonly LocatedRow[] {
    return this.tables.only(statement)?.blocks[block]?.rows ?? [];
  }
}

/** Reports give amounts in 万元 and rates in percent with two places. */
const PLACES = 2;

export function money(value: Decimal): string {
  return `${value.toFixed(PLACES)}万元`;
}

/** part ÷ base in percent; undefined on a base of zero. */
export function percent(part: Decimal, base: Decimal): string | undefined {
  if (base.isZero()) return undefined;
  return `${part.div(base).times(100).toDecimalPlaces(PLACES).toFixed(PLACES)}%`;
}

/** ，占28.00% or nothing. */
export function shareOf(part: Decimal, base: Decimal, of = ""): string {
  const share = percent(part, base);
  return share === undefined ? "" : `，占${of}${share}`;
}

/** The reason is the officer's to give. */
export const REASON = "主要原因是：";

/** How a figure changed from the year before: N2 to N4. */
export function changeFrom(current: Decimal, last: Decimal | undefined): string {
  if (last === undefined) return "";
  const change = current.minus(last);
  if (change.isZero()) return "与上年持平。";
  const [more, rise] = change.gt(0) ? ["增加", "增长"] : ["减少", "下降"];
  const rate = last.gt(0) ? percent(change.abs(), last) : undefined;
  return `与上年相比，${more}${money(change.abs())}${rate === undefined ? "" : `，${rise}${rate}`}，${REASON}`;
}

/** 决算 against 全年预算, with the sentence on its reason: N14, N18. */
export function againstBudget(planned: Decimal, spent: Decimal): string {
  const rate = percent(spent, planned);
  const completed = rate === undefined ? "" : `，完成全年预算的${rate}`;
  const gap = spent.comparedTo(planned);
  const word = gap === 0 ? "等于" : gap > 0 ? "大于" : "小于";
  const reason = gap === 0 ? "决算数等于全年预算数" : `决算数${word}全年预算数的${REASON}`;
  return `全年预算为${money(planned)}，支出决算为${money(spent)}${completed}，${reason}`;
}

export function sentence(text: string): string {
  return /[。：]$/u.test(text) ? text : `${text}。`;
}
