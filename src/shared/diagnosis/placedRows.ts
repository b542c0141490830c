import { type CellName, nameKey } from "../relation/relation";
import type { Evaluation } from "../verdict/evaluate";
import type { PlacedCell } from "../verdict/placedCell";
import { addTo } from "../workbook/listsByKey";
import { mentionedBy, type Relations, RELATIONS_PER_STEP } from "./mentions";

/** A row of a statement with the cells that take part in relations, by column key. */
export interface PlacedRow {
  readonly key: string;
  readonly name: CellName;
  /** How many rows the relations speak of before it, and more: only good for comparing. */
  readonly order: number;
  readonly cells: ReadonlyMap<string, { readonly name: CellName; readonly cell: PlacedCell }>;
}

/** The sums of one row over rows of its block, one per column. */
export interface RowSums {
  readonly total: CellName;
  /** The place of the first of them. */
  readonly place: number;
  readonly byColumn: ReadonlyMap<string, Evaluation>;
  /** A cell of each row that is added up, by the key of the row. */
  readonly terms: ReadonlyMap<string, CellName>;
}

/** One text per row, whatever the column. */
export function rowKeyOf({ statement, instance, block, row, occurrence }: CellName): string {
  return [statement, instance, block, row, occurrence].join("\u0001");
}

export function isSameBlock(a: CellName, b: CellName): boolean {
  return a.statement === b.statement && a.instance === b.instance && a.block === b.block;
}

/** The rows the relations speak of and the sums over them, as things stand, each put together when it is asked for. */
export class Rows {
  private readonly byCode = new Map<string, ReadonlyMap<string, PlacedRow>>();
  private readonly sumsByCode = new Map<string, ReadonlyMap<string, RowSums>>();

  constructor(private readonly relations: Relations) {}

  /** The row of a cell; undefined where the workbook has none of its cells. */
  of(name: CellName): PlacedRow | undefined {
    return this.withCode(name.row).get(rowKeyOf(name));
  }

  /** Whether the block of a cell has a row with that code. */
  hasBeside(name: CellName, code: string): boolean {
    return [...this.withCode(code).values()].some((row) => isSameBlock(row.name, name));
  }

  /** The sums whose total stands in the row of a cell, one per relation and in their order. */
  sumsOver(name: CellName): RowSums[] {
    const key = rowKeyOf(name);
    return [...this.sumsWithCode(name.row).values()].filter(({ total }) => rowKeyOf(total) === key);
  }

  /** The sums that count the row of a cell, in the order of their relations. */
  sumsCounting(name: CellName): RowSums[] {
    const key = rowKeyOf(name);
    const found = new Set<RowSums>();
    for (const mention of this.relations.mentions.inRow(name.row)) {
      const total = mention.operand === 0 ? undefined : this.relations.at(mention.place)?.relation.total;
      if (!total) continue;
      for (const sum of this.sumsOver(total)) if (sum.terms.has(key)) found.add(sum);
    }
    return [...found].sort((a, b) => a.place - b.place);
  }

  /** The rows with one of the figures in whatever column, in their order; stops, since it looks at all there is. */
  *withFigures(wanted: ReadonlySet<string>): Generator<void, ReadonlyMap<string, readonly PlacedRow[]>> {
    const found = new Map<string, PlacedRow[]>();
    const seen = new Set<PlacedCell>();
    const { evaluations } = this.relations.mentions;
    for (let place = 0; place < evaluations.length; place++) {
      if (place % RELATIONS_PER_STEP === 0) yield;
      for (const { name, cell } of this.relations.at(place)?.operands ?? []) {
        if (cell?.reading.kind !== "figure" || cell.reading.figure.value.isZero() || seen.has(cell)) continue;
        seen.add(cell);
        const figure = cell.reading.figure.value.toFixed();
        const row = wanted.has(figure) ? this.of(name) : undefined;
        if (row) addTo(found, figure, row);
      }
    }
    return new Map(
      [...found].map(([figure, rows]) => [figure, [...new Set(rows)].sort((a, b) => a.order - b.order)]),
    );
  }

  private withCode(code: string): ReadonlyMap<string, PlacedRow> {
    const known = this.byCode.get(code);
    if (known) return known;
    const rows = new Map<
      string,
      PlacedRow & { readonly cells: Map<string, { name: CellName; cell: PlacedCell }> }
    >();
    for (const mention of this.relations.mentions.inRow(code)) {
      const { name, cell } = mentionedBy(mention, this.relations) ?? {};
      if (!cell || !name || name.row !== code) continue;
      const key = rowKeyOf(name);
      const row = rows.get(key) ?? { key, name, order: orderOf(mention), cells: new Map() };
      row.cells.set(name.column, { name, cell });
      rows.set(key, row);
    }
    this.byCode.set(code, rows);
    return rows;
  }

  private sumsWithCode(code: string): ReadonlyMap<string, RowSums> {
    const known = this.sumsByCode.get(code);
    if (known) return known;
    type Gathered = RowSums & {
      readonly byColumn: Map<string, Evaluation>;
      readonly terms: Map<string, CellName>;
    };
    const sums = new Map<string, Gathered>();
    for (const { place, operand } of this.relations.mentions.inRow(code)) {
      const evaluation = operand === 0 ? this.relations.at(place) : undefined;
      if (!evaluation || !isDown(evaluation) || evaluation.outcome === "na") continue;
      const { id, total, terms } = evaluation.relation;
      const key = `${id} ${rowKeyOf(total)}`;
      const sum = sums.get(key) ?? { total, place, byColumn: new Map(), terms: new Map() };
      sum.byColumn.set(total.column, evaluation);
      for (const { cell } of terms) sum.terms.set(rowKeyOf(cell), cell);
      sums.set(key, sum);
    }
    this.sumsByCode.set(code, sums);
    return sums;
  }
}

/** A relation has fewer operands than this by far. */
const MOST_OPERANDS = 1_000_000;

function orderOf({ place, operand }: { readonly place: number; readonly operand: number }): number {
  return place * MOST_OPERANDS + operand;
}

/** A sum down a column. */
function isDown({ comparison, relation: { total, terms } }: Evaluation): boolean {
  return comparison === "sum" && terms.every(({ cell, sign }) => sign === 1 && isBelow(total, cell));
}

function isBelow(total: CellName, term: CellName): boolean {
  return nameKey({ ...term, row: total.row, occurrence: total.occurrence }) === nameKey(total);
}
