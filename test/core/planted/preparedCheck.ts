import { Decimal } from "../../../src/shared/amount/decimal";
import { findingId } from "../../../src/shared/check/finding";
import { placeCells } from "../../../src/shared/check/placeCells";
import { diagnose } from "../../../src/shared/diagnosis/diagnose";
import type { Diagnosis } from "../../../src/shared/diagnosis/diagnosis";
import { isFilled, outlineOf } from "../../../src/shared/recognition/locatedStatement";
import { recognise } from "../../../src/shared/recognition/recognise";
import { relationsAcross } from "../../../src/shared/relation/acrossStatements";
import { type CellName, nameKey } from "../../../src/shared/relation/relation";
import { relationsWithin } from "../../../src/shared/relation/withinStatement";
import { blocksOf, figureColumns } from "../../../src/shared/statement/statement";
import { evaluate, type Evaluation } from "../../../src/shared/verdict/evaluate";
import type { PlacedCell } from "../../../src/shared/verdict/placedCell";
import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";

/** A cell that holds a figure, and the relations that are judged by it. */
export interface CoveredCell {
  readonly name: CellName;
  readonly cell: PlacedCell;
  readonly figure: Decimal;
  readonly places: number;
  readonly relations: readonly Evaluation[];
}

/** Other figures in some cells, by `nameKey`. */
export type Changes = ReadonlyMap<string, Decimal>;

export interface Judged {
  readonly evaluations: readonly Evaluation[];
  readonly diagnoses: readonly Diagnosis[];
}

/**
 * The check of one workbook, prepared so that it can be repeated a thousand times with other figures: what stands
 * where and what must agree does not change with a figure. That it gives what the whole check gives is a test.
 */
export class PreparedCheck {
  readonly cells: readonly CoveredCell[];
  private readonly evaluations: readonly Evaluation[];
  private readonly touching = new Map<string, Set<Evaluation>>();
  private readonly lookup: (name: CellName) => PlacedCell | undefined;

  constructor(readonly workbook: WorkbookSnapshot) {
    const located = recognise(workbook).located;
    this.lookup = placeCells(located, workbook);
    const outlines = located.map(outlineOf);
    const filled = new Set(located.filter(isFilled).map(({ statement }) => statement.id));
    this.evaluations = [...outlines.flatMap(relationsWithin), ...relationsAcross(outlines).relations]
      .filter(({ total }) => filled.has(total.statement))
      .map((relation) => evaluate(relation, this.lookup));
    for (const evaluation of this.evaluations) {
      const { total, terms, alternatives = [], equalWhenZero = [] } = evaluation.relation;
      const others = [...terms, ...alternatives.flat()].map(({ cell }) => cell);
      for (const name of [total, ...others, ...equalWhenZero]) {
        const key = nameKey(name);
        this.touching.set(key, (this.touching.get(key) ?? new Set()).add(evaluation));
      }
    }
    this.cells = located.flatMap(({ statement, instance, blocks }) =>
      blocksOf(statement).flatMap((block) =>
        (blocks[block.key]?.rows ?? []).flatMap((row) =>
          figureColumns(block).flatMap(({ key: column }) => {
            const { key, occurrence } = row;
            return this.covered({
              statement: statement.id,
              instance,
              block: block.key,
              row: key,
              occurrence,
              column,
            });
          }),
        ),
      ),
    );
  }

  /** The cell of that name, whatever it holds; a blank is zero. */
  private covered(name: CellName): CoveredCell[] {
    const cell = this.lookup(name);
    if (!cell || (cell.reading.kind !== "figure" && cell.reading.kind !== "blank")) return [];
    const isFigure = cell.reading.kind === "figure";
    const figure = isFigure ? cell.reading.figure.value : new Decimal(0);
    const places = isFigure ? cell.reading.figure.places : 2;
    const relations = [...(this.touching.get(nameKey(name)) ?? [])];
    return [{ name, cell, figure, places, relations }];
  }

  with(changes: Changes): Judged {
    const lookup = (name: CellName): PlacedCell | undefined => {
      const cell = this.lookup(name);
      const value = changes.get(nameKey(name));
      if (!cell || value === undefined) return cell;
      const before = cell.reading.kind === "figure" ? cell.reading : undefined;
      const figure = before?.figure ?? { places: 2, exact: false, storesMore: false };
      const reading = { kind: "figure", figure: { ...figure, value }, percent: before?.percent } as const;
      return { ...cell, reading };
    };
    const touched = new Set([...changes.keys()].flatMap((key) => [...(this.touching.get(key) ?? [])]));
    const evaluations = this.evaluations.map((before) =>
      touched.has(before) ? evaluate(before.relation, lookup) : before,
    );
    return { evaluations, diagnoses: diagnose(evaluations, lookup, findingId, this.workbook) };
  }
}
