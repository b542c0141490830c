import type { Decimal } from "../amount/decimal";
import { halfUnit } from "../amount/figure";
import { convert } from "../amount/unit";
import type { Level } from "../statement/level";
import type { Outcome } from "../verdict/outcome";
import { cellAddress } from "../workbook/address";
import { type Claim, quantitiesOf, quantityOf, type Quantity } from "./claim";
import { type Explained, isUnitSlip, type Judged, type Proposal } from "./explain";
import type { Mention } from "./mention";
import type { PlainText } from "./plainText";
import type {
  CellPlace,
  TextCheckResult,
  TextClaim,
  TextCorrection,
  TextDiagnosis,
  TextExplanation,
  TextFigure,
  TextFinding,
  TextPlace,
  TextTerm,
} from "./result";

interface Checked {
  readonly original: string;
  readonly plain: PlainText;
  readonly year: number | undefined;
  readonly mentions: readonly Mention[];
  readonly judged: readonly Judged[];
  readonly explained: readonly Explained[];
}

/** Worst first. */
const SEVERITY: readonly Outcome[] = ["wrong", "doubtful", "hint", "tail", "agrees", "na", "unchecked"];

/** What was found, in places of the text as it was given and in the units it is written in. */
export function written(checked: Checked): TextCheckResult {
  const { year, mentions, judged, explained } = checked;
  const ids = new Map(judged.map((one, index) => [one.claim, `f${index + 1}`]));
  const idOf = (claim: Claim): string => ids.get(claim) ?? "";
  const figures = figuresOf(checked, idOf);
  const relations = {
    agrees: 0,
    tail: 0,
    doubtful: 0,
    wrong: 0,
    hint: 0,
    na: 0,
    unchecked: 0,
    total: judged.length,
  };
  for (const { verdict } of judged) relations[verdict.outcome]++;
  const places = placesOf(mentions);
  return {
    schema: 1,
    year,
    figures,
    notUnderstood: figures.filter(({ claims }) => claims.length === 0).length,
    relations,
    claims: judged.map((one) => claimOf(one, checked, idOf)),
    findings: judged.flatMap((one) => findingOf(one, checked, idOf)),
    diagnoses: explained.map((one) => diagnosisOf(one, checked, places, idOf)),
  };
}

function figuresOf(checked: Checked, idOf: (claim: Claim) => string): TextFigure[] {
  const claims = new Map<Mention, Judged[]>();
  for (const one of checked.judged) {
    for (const mention of new Set(quantitiesOf(one.claim).flatMap(({ mention: own }) => own ?? []))) {
      const own = claims.get(mention);
      if (own) own.push(one);
      else claims.set(mention, [one]);
    }
  }
  return checked.mentions.map((mention) => {
    const own = claims.get(mention) ?? [];
    const outcome = SEVERITY.find((severity) => own.some(({ verdict }) => verdict.outcome === severity));
    return { ...placeIn(checked, mention.figure), outcome, claims: own.map(({ claim }) => idOf(claim)) };
  });
}

function placeIn({ original, plain }: Checked, { start, end }: { start: number; end: number }): TextPlace {
  const from = plain.at[start] ?? original.length;
  const to = (plain.at[end - 1] ?? original.length - 1) + 1;
  return { quote: original.slice(from, to), start: from, end: to };
}

/** Longest stretch of text a claim quotes. */
const LONGEST_QUOTE = 160;

/** From the first of its figures in the same sentence to the figure itself. */
function spanOf(claim: Claim): { start: number; end: number } {
  const mentions = quantitiesOf(claim).flatMap(({ mention }) => mention ?? []);
  const stated = mentions[0];
  if (!stated || claim.form === "words" || claim.form === "order") return claim;
  const near = mentions.filter(({ clause }) => clause.sentence === stated.clause.sentence);
  const start = near.reduce((least, { clause }) => Math.min(least, clause.start), stated.clause.start);
  const end = near.reduce((most, { figure }) => Math.max(most, figure.end), stated.figure.end);
  return end - start > LONGEST_QUOTE
    ? { start: stated.clause.start, end: stated.figure.end }
    : { start, end };
}

function claimOf({ claim, verdict }: Judged, checked: Checked, idOf: (claim: Claim) => string): TextClaim {
  const quantities = quantitiesOf(claim);
  const cell = quantities.find((quantity) => quantity.cell)?.cell;
  const [stated] = quantities;
  return {
    id: idOf(claim),
    kind: claim.kind,
    ...placeIn(checked, spanOf(claim)),
    values: quantities.map((quantity) => shown(quantity)),
    places: quantities.flatMap(({ mention }) => (mention ? [placeIn(checked, mention.figure)] : [])),
    stated: stated ? shown(stated) : (claim.words ?? ""),
    computed: stated && verdict.computed ? shown(stated, verdict.computed) : "",
    outcome: verdict.outcome,
    subject: claim.subject,
    ...(cell ? { cell: { sheet: cell.sheet, cell: cellAddress(cell) } } : {}),
  };
}

function findingOf(
  { claim, verdict }: Judged,
  checked: Checked,
  idOf: (claim: Claim) => string,
): TextFinding[] {
  const { outcome, computed, gap, tolerance } = verdict;
  if (outcome === "agrees" || outcome === "na" || outcome === "unchecked") return [];
  const quantities = quantitiesOf(claim);
  const [stated] = quantities;
  const place =
    stated?.mention && claim.form !== "words" && claim.form !== "order" ? stated.mention.figure : claim;
  const isWords = claim.form === "words" || claim.form === "order";
  return [
    {
      id: idOf(claim),
      relation: claim.kind,
      level: levelOf(outcome),
      verdict: outcome,
      ...placeIn(checked, place),
      ...cellOf(quantities),
      subject: claim.subject,
      reported: stated ? numberOf(stated) : (claim.words ?? ""),
      computed: stated && computed ? numberOf(stated, computed) : "",
      gap: stated && !isWords ? numberOf(stated, gap) : "",
      tolerance: stated && !isWords ? numberOf(stated, tolerance) : "",
      unit: stated?.mention?.figure.unit.unit ?? "",
      terms: quantities.map((quantity, index) =>
        termOf(quantity, index === 0, signOf(claim, quantity), checked),
      ),
    },
  ];
}

function levelOf(outcome: Outcome): Level {
  if (outcome === "wrong" || outcome === "tail") return "hard";
  return outcome === "doubtful" ? "verify" : "hint";
}

function signOf(claim: Claim, quantity: Quantity): 1 | -1 {
  return claim.form === "sum" ? (claim.terms.find((term) => term.quantity === quantity)?.sign ?? 1) : 1;
}

function termOf(quantity: Quantity, isTotal: boolean, sign: 1 | -1, checked: Checked): TextTerm {
  const half = halfUnit(quantity.figure);
  const { mention } = quantity;
  return {
    role: isTotal ? "total" : "term",
    sign,
    ...(mention ? placeIn(checked, mention.figure) : { quote: "", start: 0, end: 0 }),
    ...cellOf([quantity]),
    label: mention?.name ?? quantity.cell?.rowLabel ?? "",
    value: numberOf(quantity),
    low: numberOf(quantity, quantity.figure.value.minus(half)),
    high: numberOf(quantity, quantity.figure.value.plus(half)),
  };
}

function cellOf(quantities: readonly Quantity[]): CellPlace {
  const cell = quantities.find((quantity) => quantity.cell)?.cell;
  return cell ? { sheet: cell.sheet, cell: cellAddress(cell) } : { sheet: "", cell: "" };
}

/** With its unit, as a person reads it: 2668.25万元, 28.0%. */
function shown(quantity: Quantity, value?: Decimal): string {
  const unit = quantity.mention?.figure.unit.unit ?? quantity.cell?.unit ?? "";
  const number = numberOf(quantity, value);
  return number.endsWith(unit) ? number : number + unit;
}

/** A decimal string in the unit the figure is written in; rates are percentages with their sign. */
function numberOf({ mention, cell, figure }: Quantity, value: Decimal = figure.value): string {
  const unit = mention?.figure.unit;
  const places = mention?.figure.places ?? Math.max(0, figure.places);
  if (unit?.measure === "percent") {
    const percent = value.times(100);
    return `${percent.toFixed(Math.max(places, percent.decimalPlaces()))}%`;
  }
  const own = unit?.money ?? cell?.unit;
  const inOwn = own ? convert(value, "万元", own) : value;
  return inOwn.toFixed(Math.max(places, inOwn.decimalPlaces()));
}

/** Where each quantity is stated, all places of a shared one. */
function placesOf(mentions: readonly Mention[]): Map<string, Mention[]> {
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

function diagnosisOf(
  { best, others }: Explained,
  checked: Checked,
  places: ReadonlyMap<string, readonly Mention[]>,
  idOf: (claim: Claim) => string,
): TextDiagnosis {
  const isAlone = others.length === 0;
  const isSlip = best.slip !== "other" && others.every(({ slip }) => slip === "other");
  const confidence =
    isAlone && best.explains.length > 1 && best.against === 0
      ? "certain"
      : isAlone || isSlip
        ? "likely"
        : "possible";
  const explanation = (proposal: Proposal, sure: TextExplanation["confidence"]): TextExplanation => {
    const cells = correctionsOf(proposal, checked, places);
    return {
      kind: isUnitSlip(proposal.quantity, proposal.value) ? "unit" : cells.length > 1 ? "cells" : "cell",
      cells,
      slip: proposal.slip,
      confidence: sure,
      explains: proposal.explains.map(({ claim }) => idOf(claim)),
    };
  };
  return {
    ...explanation(best, confidence),
    alternatives: others.map((other) => explanation(other, "possible")),
  };
}

function correctionsOf(
  { quantity, value, follows }: Proposal,
  checked: Checked,
  places: ReadonlyMap<string, readonly Mention[]>,
): TextCorrection[] {
  const correction = (
    of: Quantity,
    mention: Mention,
    proposed: Decimal,
    isFollowing: boolean,
  ): TextCorrection => ({
    ...placeIn(checked, mention.figure),
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
  return [
    ...own.map((mention) => correction(quantity, mention, value, false)),
    ...rates.flatMap((rate) =>
      rate.quantity.mention ? [correction(rate.quantity, rate.quantity.mention, rate.value, true)] : [],
    ),
  ];
}
