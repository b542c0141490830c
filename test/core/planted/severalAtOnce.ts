import { cellAddress } from "../../../src/shared/workbook/address";
import { type Planted, slipsOf } from "./plant";
import type { PreparedCheck } from "./preparedCheck";
import type { Random } from "./random";

/** How many of several planted errors the first three diagnoses name. */
export interface NamedOf {
  readonly named: number;
  readonly planted: number;
}

/** So many errors at once, each of which breaks a relation and is covered by two. */
export function severalAtOnce(check: PreparedCheck, count: number, random: Random): Planted[] {
  const cells = check.cells.filter(({ figure }) => !figure.isZero());
  return random.some(cells, count).flatMap((cell) => {
    const usable = slipsOf(cell, check, random).filter(
      ({ culprits, breaks, coverage }) => culprits.length === 1 && breaks && coverage >= 2,
    );
    return random.of(usable) ?? [];
  });
}

export function namedAmongFirstThree(check: PreparedCheck, errors: readonly Planted[]): NamedOf {
  const { diagnoses } = check.with(new Map(errors.flatMap(({ changes }) => [...changes])));
  const shown = diagnoses.slice(0, 3).flatMap(({ cells }) => cells);
  const culprits = errors.flatMap((error) => error.culprits);
  const named = culprits.filter(({ cell }) =>
    shown.some((each) => each.sheet === cell.sheet && each.cell === cellAddress(cell)),
  );
  return { named: named.length, planted: culprits.length };
}
