import { relationsAcrossInSteps } from "../relation/acrossStatements";
import { type CellName, nameKey, type Relation } from "../relation/relation";
import { relationsOf } from "../relation/withinStatement";
import { cellAddress, type CellPosition, quoteSheetName } from "../workbook/address";
import { finished, putInto } from "../workbook/steps";
import type { LayoutChoices } from "./choices";
import type { PlacedStatement } from "./placedStatement";
import { sumOf } from "./sumFormula";

/** A cell with its sheet. */
export interface Place<Placed extends PlacedStatement = PlacedStatement> extends CellPosition {
  readonly arrangement: Placed;
}

/** What decides how cells follow from each other. */
export type FormulaChoices = Pick<LayoutChoices, "onlyGeneralBudget" | "rates">;

/** A cell that follows from others, and its native formula. */
export interface CalculatedCell<Placed extends PlacedStatement = PlacedStatement> {
  readonly key: string;
  readonly relation: Relation;
  readonly place: Place<Placed>;
  readonly formula: string;
}

/**
 * The formulas of statements that calculate together. The first relation that has a cell as its total defines the
 * cell, the others check it; bounds define nothing. That no cell follows from itself is the order of the relations.
 */
export function calculatedCells<Placed extends PlacedStatement>(
  together: readonly Placed[],
  choices: FormulaChoices,
): CalculatedCell<Placed>[] {
  return finished(calculatedCellsInSteps(together, choices));
}

/** Relations turned into formulas between two stops: a few milliseconds. */
const RELATIONS_PER_STEP = 500;

/** The same with stops some milliseconds apart. */
export function* calculatedCellsInSteps<Placed extends PlacedStatement>(
  together: readonly Placed[],
  choices: FormulaChoices,
): Generator<void, CalculatedCell<Placed>[]> {
  // Working figures are not compared with other statements; among themselves they calculate like published ones.
  const outlines = together.map(({ outline }) => ({ ...outline, working: false }));
  const relations: Relation[] = [];
  for (const outline of outlines) {
    for (const agreement of outline.statement.agreements) {
      yield* putInto(relations, relationsOf(agreement, outline));
      yield;
    }
  }
  for (const relation of (yield* relationsAcrossInSteps(outlines)).relations) relations.push(relation);
  const defined = new Map<string, CalculatedCell<Placed>>();
  for (const [index, relation] of relations.entries()) {
    if (index % RELATIONS_PER_STEP === 0) yield;
    const key = nameKey(relation.total);
    if (defined.has(key) || !defines(relation, choices)) continue;
    const place = placeOf(together, relation.total);
    const terms = relation.terms.map(({ cell }) => placeOf(together, cell));
    const known = terms.filter((term) => term !== undefined);
    if (!place || known.length < terms.length) continue;
    defined.set(key, { key, relation, place, formula: formulaOf(relation, place, known, choices) });
  }
  return [...defined.values()];
}

/** What holds only under a condition defines a cell once the officer has said that it holds. */
function defines({ kind, terms, equalWhenZero }: Relation, choices: FormulaChoices): boolean {
  if (terms.length === 0) return false;
  return equalWhenZero ? choices.onlyGeneralBudget : kind !== "bound";
}

function placeOf<Placed extends PlacedStatement>(
  together: readonly Placed[],
  name: CellName,
): Place<Placed> | undefined {
  const arrangement = together.find(({ statement }) => statement.id === name.statement);
  const position = arrangement?.positionOf(name);
  return arrangement && position && { arrangement, ...position };
}

/** Sums are rounded to the places of the statement, so that a cell stores what it shows. */
function formulaOf(
  { kind, terms }: Relation,
  home: Place,
  places: readonly Place[],
  choices: FormulaChoices,
): string {
  const [first, second] = places;
  if (!first) throw new Error("[layout] a relation without terms defines no cell");
  const reference = (place: Place): string => referenceTo(place, home.arrangement);
  switch (kind) {
    case "equal":
      return `=${reference(first)}`;
    case "share":
    case "change":
      if (!second) throw new Error("[layout] a rate has no base");
      return rateFormula(kind, reference(first), reference(second), choices);
    case "bound":
    case "sum": {
      if (kind === "bound" && places.length === 1) return `=${reference(first)}`;
      const signed = places.map((place, index) => ({ place, sign: terms[index]?.sign ?? 1 }));
      const added = signed.filter(({ sign }) => sign === 1).map(({ place }) => place);
      const minus = signed.filter(({ sign }) => sign === -1).map(({ place }) => `-${reference(place)}`);
      return `=ROUND(${sumOf(added, home.arrangement)}${minus.join("")},${home.arrangement.statement.places})`;
    }
  }
}

/** Forms print — where there is nothing to divide by; a change from less than nothing says nothing either. */
function rateFormula(
  kind: "share" | "change",
  part: string,
  base: string,
  { rates }: FormulaChoices,
): string {
  if (rates === "perf")
    return `=IFERROR(PERF.${kind === "share" ? "RATE" : "CHANGE"}(${part},${base},2),"—")`;
  return kind === "share"
    ? `=IF(N(${base})=0,"—",ROUND(${part}/${base},4))`
    : `=IF(N(${base})<=0,"—",ROUND((${part}-${base})/${base},4))`;
}

/** A cell as a formula of another sheet, or of its own, names it. */
export function referenceTo({ arrangement, ...position }: Place, home: PlacedStatement): string {
  const sheet = arrangement === home ? "" : `${quoteSheetName(arrangement.sheetName)}!`;
  return sheet + cellAddress(position);
}
