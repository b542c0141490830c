import { type CellName, nameKey, type Relation } from "../relation/relation";
import type { Evaluation, Operand } from "../verdict/evaluate";
import type { PlacedCell } from "../verdict/placedCell";
import { addTo } from "../workbook/listsByKey";
import { isOpen } from "./workings";

/** Relations between two stops: a few milliseconds. */
export const RELATIONS_PER_STEP = 1000;

/** Where a relation speaks of a cell: the relation by its place among all, and which of its operands the cell is. */
export interface Mention {
  readonly place: number;
  /** 0 is the total. */
  readonly operand: number;
}

/** Relations as they stand at some moment, each at its place. */
export interface Relations {
  readonly mentions: Mentions;
  /** Undefined where the relation says nothing any more. */
  at(place: number): Evaluation | undefined;
}

/**
 * Which relations speak of which rows and places of a workbook. A workbook may have hundreds of thousands of cells, and
 * nearly all of them are right: what takes part where is noted by row alone, and worked out by cell for those rows that
 * somebody asks about.
 */
export class Mentions {
  private readonly byRow = new Map<string, Mention[]>();
  private readonly byCell = new Map<string, ReadonlyMap<string, readonly Mention[]>>();
  private readonly places = new Map<Relation, number>();
  private readonly sheets = new Map<string, (Operand | undefined)[][]>();
  private formulas = false;
  private readonly openPlaces: number[] = [];

  private constructor(readonly evaluations: readonly Evaluation[]) {}

  static *of(evaluations: readonly Evaluation[]): Generator<void, Mentions> {
    const mentions = new Mentions(evaluations);
    for (const [place, evaluation] of evaluations.entries()) {
      mentions.note(evaluation, place);
      if (place % RELATIONS_PER_STEP === 0) yield;
    }
    return mentions;
  }

  private note(evaluation: Evaluation, place: number): void {
    const { relation, operands } = evaluation;
    if (isOpen(evaluation)) this.openPlaces.push(place);
    this.places.set(relation, place);
    for (const [index, operand] of operands.entries()) {
      const { name, cell } = operand;
      const mention = { place, operand: index };
      addTo(this.byRow, name.row, mention);
      if (!cell) continue;
      this.formulas ||= cell.hasFormula;
      let rows = this.sheets.get(cell.sheet);
      if (!rows) this.sheets.set(cell.sheet, (rows = []));
      (rows[cell.row] ??= [])[cell.column] = operand;
    }
  }

  /** The places of what a diagnosis could explain, as it was found. */
  get open(): readonly number[] {
    return this.openPlaces;
  }

  /** Whether any of the cells has one. */
  get hasFormulas(): boolean {
    return this.formulas;
  }

  placeOf(relation: Relation): number {
    const place = this.places.get(relation);
    if (place === undefined) throw new Error(`[diagnosis] ${relation.id} is none of the relations`);
    return place;
  }

  /** All cells of rows with that key, in whatever statement, in the order of the relations. */
  inRow(row: string): readonly Mention[] {
    return this.byRow.get(row) ?? [];
  }

  /** Those of one cell, in the order of the relations. */
  of(name: CellName): readonly Mention[] {
    let cells = this.byCell.get(name.row);
    if (!cells) this.byCell.set(name.row, (cells = this.cellsOf(name.row)));
    return cells.get(nameKey(name)) ?? [];
  }

  private cellsOf(row: string): ReadonlyMap<string, readonly Mention[]> {
    const cells = new Map<string, Mention[]>();
    for (const mention of this.inRow(row)) {
      const operand = this.evaluations[mention.place]?.operands[mention.operand];
      if (!operand) continue;
      addTo(cells, nameKey(operand.name), mention);
    }
    return cells;
  }

  /** What the relations know of the cell in that place of a sheet, as it was found. */
  standingAt({ sheet, row, column }: Pick<PlacedCell, "sheet" | "row" | "column">): Operand | undefined {
    return this.sheets.get(sheet)?.[row]?.[column];
  }
}

/** What a relation says of a cell as things stand; undefined where it says nothing any more. */
export function mentionedBy({ place, operand }: Mention, relations: Relations): Operand | undefined {
  return relations.at(place)?.operands[operand];
}
