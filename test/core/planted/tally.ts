import type { Explanation } from "../../../src/shared/diagnosis/diagnosis";
import { Decimal } from "../../../src/shared/amount/decimal";
import { cellAddress } from "../../../src/shared/workbook/address";
import type { CoveredCell, Judged } from "./preparedCheck";
import type { Planted } from "./plant";

/** What the check made of one planted error. */
export interface Outcome {
  readonly planted: Planted;
  readonly detected: boolean;
  /** The first diagnosis names the cells, and no others. */
  readonly first: boolean;
  /** … and the figures that stood there. */
  readonly figure: boolean;
  /** Named by a diagnosis or one of its alternatives. */
  readonly shown: boolean;
  /** Explanations of the diagnosis that names the cells. */
  readonly length: number;
}

export function outcomeOf(planted: Planted, { evaluations, diagnoses }: Judged): Outcome {
  const { culprits } = planted;
  const lists = diagnoses.map((diagnosis) => [diagnosis, ...diagnosis.alternatives]);
  const list = lists.find((explanations) => explanations.some((each) => namesAll(each, culprits)));
  const best = lists[0]?.[0];
  return {
    planted,
    detected: evaluations.some(({ outcome }) => outcome === "wrong" || outcome === "doubtful"),
    first: best !== undefined && namesAll(best, culprits),
    figure: best !== undefined && namesAll(best, culprits) && proposesAll(best, culprits),
    shown: list !== undefined,
    length: list?.length ?? 0,
  };
}

/** Whether something broken says what a figure should be; a bound only says what it should not. */
export function asksForFigure({ evaluations }: Judged): boolean {
  return evaluations.some(
    ({ outcome, comparison }) => (outcome === "wrong" || outcome === "doubtful") && comparison !== "bound",
  );
}

export function namesAll({ cells }: Explanation, culprits: readonly CoveredCell[]): boolean {
  return (
    cells.length === culprits.length &&
    culprits.every(({ cell }) =>
      cells.some((named) => named.sheet === cell.sheet && named.cell === cellAddress(cell)),
    )
  );
}

function proposesAll({ cells }: Explanation, culprits: readonly CoveredCell[]): boolean {
  return culprits.every(({ cell, figure }) => {
    const named = cells.find((each) => each.sheet === cell.sheet && each.cell === cellAddress(cell));
    const proposed = new Decimal(named?.proposed.replace("%", "") ?? "0");
    return (named?.proposed.endsWith("%") ? proposed.div(100) : proposed).equals(figure);
  });
}
