import type { Decimal } from "../amount/decimal";
import { type Claim, quantityOf, type Quantity } from "./claim";
import { type Explained, isUnitSlip, type Proposal } from "./explain";
import { numberOf, shown } from "./figureWords";
import type { Mention } from "./mention";
import type { TextCorrection, TextDiagnosis, TextExplanation } from "./result";
import { type Original, placeIn } from "./textPlaces";

/** Where each quantity is stated, all places of a shared one. */
export function placesOf(mentions: readonly Mention[]): Map<string, Mention[]> {
  const places = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.aside) continue;
    const { key } = quantityOf(mention);
    const own = places.get(key);
    if (own) own.push(mention);
    else places.set(key, [mention]);
  }
  return places;
}

/** A diagnosis as it is told; a figure may stand at thousands of places. */
export function* diagnosisOf(
  { best, others }: Explained,
  text: Original,
  places: ReadonlyMap<string, readonly Mention[]>,
  idOf: (claim: Claim) => string,
): Generator<void, TextDiagnosis> {
  const isAlone = others.length === 0;
  const isSlip = best.slip !== "other" && others.every(({ slip }) => slip === "other");
  const confidence =
    isAlone && best.explains.length > 1 && best.against === 0
      ? "certain"
      : isAlone || isSlip
        ? "likely"
        : "possible";
  const explanation = function* (
    proposal: Proposal,
    sure: TextExplanation["confidence"],
  ): Generator<void, TextExplanation> {
    const cells = yield* correctionsOf(proposal, text, places);
    return {
      kind: isUnitSlip(proposal.quantity, proposal.value) ? "unit" : cells.length > 1 ? "cells" : "cell",
      cells,
      slip: proposal.slip,
      confidence: sure,
      explains: proposal.explains.map(({ claim }) => idOf(claim)),
    };
  };
  const told = yield* explanation(best, confidence);
  const alternatives: TextExplanation[] = [];
  for (const other of others) alternatives.push(yield* explanation(other, "possible"));
  return { ...told, alternatives };
}

/** Places written between two stops. */
const PLACES_PER_STEP = 200;

function* correctionsOf(
  { quantity, value, follows }: Proposal,
  text: Original,
  places: ReadonlyMap<string, readonly Mention[]>,
): Generator<void, TextCorrection[]> {
  const correction = (
    of: Quantity,
    mention: Mention,
    proposed: Decimal,
    isFollowing: boolean,
  ): TextCorrection => ({
    ...placeIn(text, mention.figure),
    sheet: "",
    cell: "",
    value: shown({ ...of, mention }),
    proposed: isUnitSlip(of, proposed)
      ? `${numberOf({ ...of, mention })}万元`
      : shown({ ...of, mention }, proposed),
    follows: isFollowing,
  });
  const own = places.get(quantity.key) ?? [];
  const rates = [...new Map(follows.map((one) => [one.quantity.key, one])).values()];
  const corrections: TextCorrection[] = [];
  for (const mention of own) {
    if (corrections.length % PLACES_PER_STEP === 0) yield;
    corrections.push(correction(quantity, mention, value, false));
  }
  for (const rate of rates) {
    const { mention } = rate.quantity;
    if (mention) corrections.push(correction(rate.quantity, mention, rate.value, true));
  }
  return corrections;
}
