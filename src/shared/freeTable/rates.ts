import type { CountedSteps } from "../workbook/steps";
import type { Figures } from "./figures";
import { highestRank, type Line } from "./line";
import { type Confirmed, isMajority, weigh, type Weighed } from "./majority";
import type { Candidate, FreeTerm } from "./relation";
import { isAside, isShareWord } from "./words";

/** How far away the figures of a rate stand at most. */
const WINDOW = 10;

/** Figures a pair of lines is tried on before all are judged. */
const TRIED = 12;

/** Patterns that fit a rate equally well are all kept in mind, up to so many. */
const RIVALS = 3;

/** Rates and differences recomputed from the lines beside them that fit; where several fit, all must disagree. */
export function* confirmRates(
  figures: Figures,
  axis: "row" | "column",
  lines: readonly Line[],
  across: readonly Line[],
): CountedSteps<Confirmed[]> {
  const wholes = wholesOf(across);
  const confirmed: Confirmed[] = [];
  for (const [place, line] of lines.entries()) {
    yield 1;
    const forms = formsOf(line);
    if (forms.length === 0) continue;
    const near = lines
      .slice(Math.max(0, place - WINDOW), place + WINDOW + 1)
      .filter((other) => other.index !== line.index && other.nature === "amount");
    const filled = across.filter((one) => one.nature !== "rate" && isFilled(figures, axis, line, one));
    yield across.length;
    const candidates = [
      ...pairs(line, near, axis, forms),
      ...(isShareWord(line.label) ? shares(line, near, axis, wholes) : []),
    ];
    const found = yield* best(figures, candidates, filled);
    if (found) confirmed.push(found);
  }
  return confirmed;
}

type Form = "share" | "change" | "difference";

function formsOf({ label, nature }: Line): Form[] {
  const isChange = /增|减|变动|升|降|涨|差/u.test(label);
  if (nature === "rate") return isChange ? ["change", "share"] : ["share", "change"];
  if (nature !== "amount" || !isChange || isAside(label)) return [];
  return /差额|差异|增减|变动/u.test(label) ? ["difference", "change"] : [];
}

function isFilled(figures: Figures, axis: "row" | "column", line: Line, across: Line): boolean {
  const entry = axis === "row" ? figures.at(line.index, across.index) : figures.at(across.index, line.index);
  return typeof entry !== "string";
}

function pairs(
  total: Line,
  near: readonly Line[],
  axis: "row" | "column",
  forms: readonly Form[],
): Candidate[] {
  return forms.flatMap((form) =>
    near.flatMap((part) =>
      near.flatMap((base) =>
        part.index === base.index
          ? []
          : [ofPair(total, axis, form, { line: part, sign: 1 }, { line: base, sign: 1 })],
      ),
    ),
  );
}

/** The highest totals, over which shares are taken; many are none. */
function wholesOf(across: readonly Line[]): readonly Line[] {
  const highest = highestRank(across);
  const wholes = across.filter(({ rank, nature }) => rank > 0 && rank === highest && nature === "amount");
  return wholes.length > RIVALS ? [] : wholes;
}

/** 占比: the figure of the line over the total of the column it stands in. */
function shares(
  total: Line,
  near: readonly Line[],
  axis: "row" | "column",
  wholes: readonly Line[],
): Candidate[] {
  return wholes.flatMap((fixedAt) =>
    near.map((line) => ofPair(total, axis, "share", { line, sign: 1 }, { line, sign: 1, fixedAt })),
  );
}

function ofPair(total: Line, axis: "row" | "column", form: Form, part: FreeTerm, base: FreeTerm): Candidate {
  const named = { axis, total, reading: form };
  if (form !== "difference") return { ...named, kind: "rate", comparison: form, terms: [part, base] };
  const kind = axis === "row" ? "total-row" : "total-column";
  return { ...named, kind, comparison: "sum", terms: [part, { ...base, sign: -1 }] };
}

function* best(
  figures: Figures,
  candidates: readonly Candidate[],
  across: readonly Line[],
): CountedSteps<Confirmed | undefined> {
  const step = Math.max(1, Math.floor(across.length / TRIED));
  const tried = across.filter((_, place) => place % step === 0).slice(0, TRIED + 1);
  const likely = (yield* weighAll(figures, candidates, tried))
    .filter(({ evidence }) => evidence.holds * 2 > evidence.of)
    .sort((a, b) => b.evidence.holds - a.evidence.holds)
    .slice(0, RIVALS)
    .map(({ candidate }) => candidate);
  const [first, ...others] = (yield* weighAll(figures, likely, across))
    .filter(({ evidence }) => isMajority(evidence))
    .sort((a, b) => b.evidence.holds - a.evidence.holds);
  if (!first) return undefined;
  const rivals = others.filter(({ evidence }) => evidence.holds === first.evidence.holds);
  const explained = new Set(
    rivals.flatMap(({ judged }) =>
      judged.flatMap(({ across: line, outcome }) => (outcome === "doubtful" ? [] : [line.index])),
    ),
  );
  const judged = first.judged.filter(
    ({ across: line, outcome }) => outcome !== "doubtful" || !explained.has(line.index),
  );
  return { ...first, judged };
}

function* weighAll(
  figures: Figures,
  candidates: readonly Candidate[],
  across: readonly Line[],
): CountedSteps<Weighed[]> {
  const all: Weighed[] = [];
  for (const candidate of candidates) all.push(yield* weigh(figures, candidate, across));
  return all;
}
