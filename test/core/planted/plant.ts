import { Decimal, ZERO } from "../../../src/shared/amount/decimal";
import { classifySlip } from "../../../src/shared/diagnosis/slip";
import { nameKey } from "../../../src/shared/relation/relation";
import type { Evaluation } from "../../../src/shared/verdict/evaluate";
import { knownSlips, type SlipName, strangeSlips } from "./handSlips";
import type { Changes, CoveredCell, PreparedCheck } from "./preparedCheck";
import type { Random } from "./random";

/** A cell that was written wrongly, alone or with the cell its figure went to. */
export interface Planted {
  readonly slip: SlipName;
  readonly culprits: readonly CoveredCell[];
  readonly changes: Changes;
  /** How many relations say something about the cell. */
  readonly coverage: number;
  /** Whether one of them breaks beyond anything rounding could explain. */
  readonly breaks: boolean;
}

/** Every slip that changes a figure of the cell. */
export function slipsOf(cell: CoveredCell, check: PreparedCheck, random: Random): Planted[] {
  const own = Object.entries({ ...knownSlips, ...strangeSlips }).flatMap(([name, written]) => {
    const slip = name as SlipName;
    const wrong = written(cell.figure, cell.places, random);
    return !wrong || (isStrange(slip) && hasShape(wrong, cell)) ? [] : planted(slip, [[cell, wrong]]);
  });
  const { below, beside } = neighboursOf(cell, check);
  const copied = random.of(beside.filter(({ figure }) => !figure.isZero()));
  return [
    ...own,
    ...(copied ? planted("copied", [[cell, copied.figure]]) : []),
    ...(below
      ? planted("one row too low", [
          [cell, below.figure],
          [below, cell.figure],
        ])
      : []),
  ];
}

/** Whether the slip is of a shape that the diagnosis does not know. */
export function isStrange(slip: SlipName): boolean {
  return slip in strangeSlips;
}

function hasShape(wrong: Decimal, { figure, places }: CoveredCell): boolean {
  return classifySlip(wrong, figure, places) !== "other";
}

function neighboursOf({ cell }: CoveredCell, { cells }: PreparedCheck) {
  const beside = cells.filter(
    ({ cell: other }) =>
      other.sheet === cell.sheet &&
      other.role === cell.role &&
      Math.abs(other.row - cell.row) + Math.abs(other.column - cell.column) === 1,
  );
  return { beside, below: beside.find(({ cell: other }) => other.row === cell.row + 1) };
}

function planted(slip: SlipName, wrong: readonly (readonly [CoveredCell, Decimal])[]): Planted[] {
  if (wrong.some(([{ figure }, value]) => value.equals(figure))) return [];
  const changes = new Map(wrong.map(([{ name }, value]) => [nameKey(name), value]));
  const culprits = wrong.map(([cell]) => cell);
  const relations = new Set(culprits.flatMap((cell) => cell.relations).filter(saysSomething));
  const coverage = Math.min(...culprits.map((cell) => cell.relations.filter(saysSomething).length));
  return [
    { slip, culprits, changes, coverage, breaks: [...relations].some((each) => isBrokenBy(each, changes)) },
  ];
}

/** Judged, told apart from others by its figures, and not only a hint. */
function saysSomething({ relation, outcome, comparison }: Evaluation): boolean {
  return (outcome === "agrees" || outcome === "tail") && comparison !== "bound" && relation.level !== "hint";
}

/**
 * Worked out apart from the check: the gap of a sum moves by the change of its figures; a rate by its own change.
 * What lies within half a unit per figure proves nothing.
 */
function isBrokenBy({ relation, comparison, operands, gap }: Evaluation, changes: Changes): boolean {
  const isRatio = comparison === "share" || comparison === "change";
  if (relation.alternatives) return false;
  const moved = operands.reduce((total, { name, role, sign, cell }) => {
    const to = changes.get(nameKey(name));
    if (to === undefined || cell?.reading.kind === "unreadable" || (isRatio && role === "term")) return total;
    const from = cell?.reading.kind === "figure" ? cell.reading.figure.value : ZERO;
    const change = to.minus(from).times(role === "total" ? 1 : -sign);
    return total.plus(change);
  }, gap);
  const room = isRatio ? new Decimal("0.0001") : new Decimal("0.005").times(operands.length).plus("0.01");
  const totalNow = changes.get(nameKey(relation.total));
  return moved.abs().gt(room) && !(totalNow?.isZero() === true && isRatio);
}
