import type { Decimal } from "../amount/decimal";
import { percentage } from "../verdict/percentage";
import { cellAddress } from "../workbook/address";
import type { Correction, Diagnosis, Explanation } from "./diagnosis";
import { valueOf } from "./plausibility";
import type { Proposal } from "./workings";

/** Figures of a statement have two places; a blank cell says nothing of its own. */
const USUAL_PLACES = 2;

const CONFIDENCES: readonly Explanation["confidence"][] = ["certain", "likely", "possible"];

/** The figures of a change as they are shown. */
export function correctionOf(proposal: Proposal): Correction {
  const { cell, value } = proposal;
  const written = cell.reading.kind === "figure" ? Math.max(cell.reading.figure.places, 0) : USUAL_PLACES;
  const shown = (figure: Decimal): string =>
    cell.role === "rate"
      ? percentage(figure, written - 2)
      : figure.toFixed(Math.max(written, figure.decimalPlaces()));
  return {
    sheet: cell.sheet,
    cell: cellAddress(cell),
    value: cell.reading.kind === "figure" ? shown(valueOf(proposal)) : "",
    proposed: shown(value),
  };
}

/**
 * Best first, and each explanation once: two groups of broken relations may have the same. What only fills in a blank
 * total comes last, however certain it is.
 */
export function ranked(diagnoses: readonly Diagnosis[], broken: ReadonlySet<string>): Diagnosis[] {
  const once = [...new Map(diagnoses.map((diagnosis) => [keyOf(diagnosis), diagnosis])).values()];
  const mends = ({ kind, explains }: Diagnosis): number =>
    Number(kind !== "cell" || explains.some((id) => broken.has(id)));
  return once.sort(
    (a, b) =>
      mends(b) - mends(a) ||
      CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
      b.explains.length - a.explains.length,
  );
}

function keyOf({ kind, cells, row }: Diagnosis): string {
  const changes = cells.map(({ sheet, cell, proposed }) => `${sheet}!${cell}=${proposed}`).sort();
  return [kind, row?.problem, row?.code, row?.standsAt.cell, ...changes].join("|");
}
