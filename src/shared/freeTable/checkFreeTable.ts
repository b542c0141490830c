import type { Decimal } from "../amount/decimal";
import { halfUnit } from "../amount/figure";
import type { Unit } from "../amount/unit";
import { percentage } from "../verdict/percentage";
import { cellAddress, type CellPosition } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { type CountedSteps, finished } from "../workbook/steps";
import { type Broken, type Culprit, culpritsOf } from "./culprits";
import type { Entry } from "./figures";
import { termEntry } from "./judge";
import type { Line } from "./line";
import { patternsOf, type TablePatterns } from "./patterns";
import type { Candidate, Evidence, FreePattern, FreeRelation } from "./relation";

/** One figure a pattern was worked out from: amounts as decimal strings, "" where the cell is blank. */
export interface FreeFindingTerm {
  readonly sign: 1 | -1;
  readonly cell: string;
  /** The label of its row and the header of its column, as printed. */
  readonly label: string;
  readonly header: string;
  readonly value: string;
  /** The least and the most the exact amount can be. */
  readonly low: string;
  readonly high: string;
}

/**
 * A figure that breaks the pattern of its table, or is a tail off it. It is never 不平, since nobody has said that the
 * pattern must hold.
 */
export interface FreeFinding {
  readonly kind: FreePattern;
  readonly comparison: Candidate["comparison"];
  readonly verdict: "doubtful" | "tail";
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly header: string;
  /** Amounts as decimal strings; rates as percentages with their sign. */
  readonly reported: string;
  readonly low: string;
  readonly high: string;
  readonly computed: string;
  readonly gap: string;
  readonly tolerance: string;
  /** "" where the table states none. */
  readonly unit: Unit | "";
  readonly terms: readonly FreeFindingTerm[];
  /** In how many figures the pattern holds. */
  readonly evidence: Evidence;
  /** Cells of totals that are off by the same gap because they count this figure in; they are not told again. */
  readonly consequences: readonly string[];
}

/** What the check of a free table says. */
export interface FreeTableResult {
  readonly relations: Readonly<Record<"total" | "agrees" | "tail" | "doubtful", number>>;
  readonly findings: readonly FreeFinding[];
  readonly tails: readonly FreeFinding[];
}

/** The patterns the majority of a sheet's figures keeps to; empty where there are none. */
export function freeTableRelations(sheet: SheetSnapshot): FreeRelation[] {
  return finished(patternsOf(sheet)).flatMap(({ patterns }) =>
    patterns.map(({ candidate, evidence }) => ({ ...candidate, sheet: sheet.name, evidence })),
  );
}

/** Checks a sheet that is no standard statement by the patterns of its own tables. */
export function checkFreeTable(sheet: SheetSnapshot): FreeTableResult {
  return finished(checkFreeTableInSteps(sheet));
}

export function* checkFreeTableInSteps(sheet: SheetSnapshot): CountedSteps<FreeTableResult> {
  const counts = { total: 0, agrees: 0, tail: 0, doubtful: 0 };
  const findings: FreeFinding[] = [];
  const tails: FreeFinding[] = [];
  for (const table of yield* patternsOf(sheet)) {
    const broken: Broken[] = [];
    for (const pattern of table.patterns) {
      for (const judged of pattern.judged) {
        yield 1;
        counts.total++;
        counts[judged.outcome]++;
        if (judged.outcome === "doubtful") broken.push({ pattern, judged });
        if (judged.outcome !== "tail") continue;
        tails.push(findingOf(sheet.name, table, { pattern, judged, consequences: [] }, "tail"));
        yield pattern.candidate.terms.length;
      }
    }
    for (const culprit of yield* culpritsOf(broken)) {
      findings.push(findingOf(sheet.name, table, culprit, "doubtful"));
      yield culprit.pattern.candidate.terms.length;
    }
  }
  return { relations: counts, findings, tails };
}

function positionOf(axis: Candidate["axis"], line: Line, across: Line): CellPosition {
  return axis === "row"
    ? { row: line.index, column: across.index }
    : { row: across.index, column: line.index };
}

function findingOf(
  sheet: string,
  { figures }: TablePatterns,
  { pattern: { candidate, evidence }, judged, consequences }: Culprit,
  verdict: FreeFinding["verdict"],
): FreeFinding {
  const { axis, kind, comparison, total, terms } = candidate;
  const { across, reported, computed, gap, tolerance } = judged;
  const isRate = comparison === "share" || comparison === "change";
  const asAmount = (value: Decimal): string =>
    value.toFixed(Math.max(reported.places, value.decimalPlaces(), 0));
  const shown = isRate ? (value: Decimal): string => percentage(value, reported.places - 2) : asAmount;
  const names = (line: Line, other: Line): { label: string; header: string } =>
    axis === "row" ? { label: line.label, header: other.label } : { label: other.label, header: line.label };
  return {
    kind,
    comparison,
    verdict,
    sheet,
    cell: cellAddress(positionOf(axis, total, across)),
    ...names(total, across),
    reported: shown(reported.value),
    low: shown(reported.value.minus(halfUnit(reported))),
    high: shown(reported.value.plus(halfUnit(reported))),
    computed: shown(computed),
    gap: shown(gap),
    tolerance: shown(tolerance),
    unit: (axis === "row" ? across : total).unit ?? "",
    terms: terms.map((term) => {
      const at = term.fixedAt ?? across;
      const entry = termEntry(figures, axis, term, across);
      return {
        sign: term.sign,
        cell: cellAddress(positionOf(axis, term.line, at)),
        ...names(term.line, at),
        ...writtenOut(entry),
      };
    }),
    evidence,
    consequences: consequences.map(({ pattern, judged: other }) =>
      cellAddress(positionOf(pattern.candidate.axis, pattern.candidate.total, other.across)),
    ),
  };
}

function writtenOut(entry: Entry): Pick<FreeFindingTerm, "value" | "low" | "high"> {
  if (typeof entry === "string") return { value: "", low: "", high: "" };
  const { value, places } = entry;
  const half = halfUnit(entry);
  const asAmount = (amount: Decimal): string => amount.toFixed(Math.max(places, amount.decimalPlaces(), 0));
  return { value: asAmount(value), low: asAmount(value.minus(half)), high: asAmount(value.plus(half)) };
}
