import { type Claim, quantitiesOf } from "./claim";
import type { PlainText } from "./plainText";
import type { TextPlace } from "./result";

/** The text as it was given, and as it is read. */
export interface Original {
  readonly original: string;
  readonly plain: PlainText;
}

/** A stretch of the plain text in the text as it was given. */
export function placeIn(
  { original, plain }: Original,
  { start, end }: { start: number; end: number },
): TextPlace {
  const from = plain.at[start] ?? original.length;
  const to = (plain.at[end - 1] ?? original.length - 1) + 1;
  return { quote: original.slice(from, to), start: from, end: to };
}

/** Longest stretch of text a claim quotes. */
const LONGEST_QUOTE = 160;

/** From the first of its figures in the same sentence to the figure itself. */
export function spanOf(claim: Claim): { start: number; end: number } {
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
