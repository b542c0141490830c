import { relationsAcross } from "../relation/acrossStatements";
import { type CellName, nameKey, type Relation } from "../relation/relation";
import { relationsWithin } from "../relation/withinStatement";
import { areaAddress, cellAddress, type CellPosition, quoteSheetName } from "../workbook/address";
import { type Arrangement, outlineOf, positionOf } from "./arrangement";

/** A cell that follows from others, and its native formula. */
export interface CalculatedCell {
  readonly sheetName: string;
  readonly position: CellPosition;
  readonly formula: string;
}

/**
 * The native formulas of a set of statements. The first relation that has a cell as its total defines the cell;
 * the others check it. Bounds and conditional relations define nothing.
 */
export function calculatedCells(arrangements: readonly Arrangement[]): CalculatedCell[] {
  const outlines = arrangements.map(outlineOf);
  const relations = [...outlines.flatMap(relationsWithin), ...relationsAcross(outlines).relations];
  const defined = new Map<string, CalculatedCell>();
  for (const relation of relations) {
    const key = nameKey(relation.total);
    if (defined.has(key) || relation.terms.length === 0 || relation.kind === "bound") continue;
    if (relation.equalWhenZero) continue;
    const total = placeOf(arrangements, relation.total);
    const formula = total && formulaOf(relation, total.arrangement, arrangements);
    if (total && formula) {
      defined.set(key, { sheetName: total.arrangement.sheetName, position: total.position, formula });
    }
  }
  return [...defined.values()];
}

interface Place {
  readonly arrangement: Arrangement;
  readonly position: CellPosition;
}

function placeOf(arrangements: readonly Arrangement[], name: CellName): Place | undefined {
  const arrangement = arrangements.find(({ statement }) => statement.id === name.statement);
  const position = arrangement && positionOf(arrangement, name);
  return arrangement && position && { arrangement, position };
}

/** Sums are rounded to the places of the statement, so that the cell stores what it shows. */
function formulaOf(
  relation: Relation,
  home: Arrangement,
  arrangements: readonly Arrangement[],
): string | undefined {
  const places = relation.terms.map(({ cell }) => placeOf(arrangements, cell));
  if (places.some((place) => place === undefined)) return undefined;
  const terms = relation.terms.flatMap(({ sign }, index) => {
    const place = places[index];
    return place ? [{ sign, place }] : [];
  });
  const reference = ({ arrangement, position }: Place): string =>
    (arrangement === home ? "" : `${quoteSheetName(arrangement.sheetName)}!`) + cellAddress(position);
  const [only] = terms;
  if (relation.kind === "equal" && only) return `=${reference(only.place)}`;

  const added = terms.filter(({ sign }) => sign === 1).map(({ place }) => place);
  const subtracted = terms.filter(({ sign }) => sign === -1).map(({ place }) => place);
  const minus = subtracted.map((place) => `-${reference(place)}`).join("");
  const sum = runs(added, home).join(",") || added.map(reference).join(",");
  return `=ROUND(SUM(${sum})${minus},${home.statement.places})`;
}

/** Neighbouring cells as ranges (C9:C12), single ones alone; empty unless all stand on the home sheet. */
function runs(places: readonly Place[], home: Arrangement): string[] {
  if (places.some(({ arrangement }) => arrangement !== home)) return [];
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { position } of places) {
    const last = areas.at(-1);
    if (
      last &&
      last.columns === 1 &&
      position.column === last.column &&
      position.row === last.row + last.rows
    ) {
      last.rows++;
    } else if (
      last &&
      last.rows === 1 &&
      position.row === last.row &&
      position.column === last.column + last.columns
    ) {
      last.columns++;
    } else areas.push({ ...position, rows: 1, columns: 1 });
  }
  return areas.map(areaAddress);
}
