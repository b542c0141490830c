import type { Outcome } from "../../shared/verdict/outcome";
import type { TextCheckResult, TextClaim, TextPlace } from "../../shared/narrative/result";

/** A stretch of the text that something can be told of: a figure, or words that are a claim of their own. */
export interface Spot extends TextPlace {
  readonly index: number;
  readonly outcome: Outcome;
  readonly claims: readonly TextClaim[];
  /** It is the figure that is most likely wrong, where others disagree because of it. */
  readonly isCulprit: boolean;
}

/** A line of the text: words, and the spots among them. */
export interface ShownLine {
  readonly start: number;
  readonly pieces: readonly (string | Spot)[];
}

/** Worst first. */
const SEVERITY: readonly Outcome[] = ["wrong", "doubtful", "hint", "tail", "agrees", "na", "unchecked"];

/** What can be told of, in the order of the text. Figures in no claim are none of them. */
export function spotsOf({ figures, claims, diagnoses }: TextCheckResult): Spot[] {
  const culprits = new Set(
    diagnoses
      .filter(({ confidence }) => confidence !== "possible")
      .flatMap(({ cells }) => cells.flatMap(({ start, follows }) => (follows ? [] : [start]))),
  );
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const ofFigures = figures.flatMap(({ quote, start, end, outcome, claims: ids }) => {
    const own = ids.flatMap((id) => byId.get(id) ?? []).sort(byOutcome);
    return outcome === undefined ? [] : [{ quote, start, end, outcome, claims: own }];
  });
  const ofWords = claims
    .filter(({ places }) => places.length === 0)
    .map((claim) => ({
      quote: claim.quote,
      start: claim.start,
      end: claim.end,
      outcome: claim.outcome,
      claims: [claim],
    }));
  const sorted = [...ofFigures, ...ofWords].sort((a, b) => a.start - b.start || a.end - b.end);
  let end = 0;
  const apart = sorted.filter((spot) => {
    const isApart = spot.start >= end && spot.end > spot.start;
    if (isApart) end = spot.end;
    return isApart;
  });
  return apart.map((spot, index) => ({ ...spot, index, isCulprit: culprits.has(spot.start) }));
}

function byOutcome(a: TextClaim, b: TextClaim): number {
  return SEVERITY.indexOf(a.outcome) - SEVERITY.indexOf(b.outcome);
}

/** The text line by line, without blank lines. A figure that the end of a line cuts stands on the first of both. */
export function shownLines(text: string, spots: readonly Spot[]): ShownLine[] {
  const lines: ShownLine[] = [];
  let pieces: (string | Spot)[] = [];
  let start = 0;
  const endLine = (): void => {
    if (pieces.some((piece) => typeof piece !== "string" || piece.trim() !== ""))
      lines.push({ start, pieces });
    pieces = [];
  };
  const addWords = (from: number, to: number): void => {
    let at = from;
    for (const line of text.slice(from, to).split("\n")) {
      if (at > from) endLine();
      if (pieces.length === 0) start = at;
      if (line !== "") pieces.push(line);
      at += line.length + 1;
    }
  };
  let at = 0;
  for (const spot of spots) {
    addWords(at, spot.start);
    if (pieces.length === 0) start = spot.start;
    pieces.push(spot);
    at = spot.end;
  }
  addWords(at, text.length);
  endLine();
  return lines;
}

/** The spot that tells of a place or, where nothing stands there, of one of the claims. */
export function spotAt(
  spots: readonly Spot[],
  { start }: Pick<TextPlace, "start">,
  claims: readonly string[] = [],
): Spot | undefined {
  return (
    spots.find((spot) => spot.start === start) ??
    spots.find((spot) => spot.claims.some(({ id }) => claims.includes(id)))
  );
}
