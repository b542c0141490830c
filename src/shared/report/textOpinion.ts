import type { TextCheckResult, TextClaim, TextDiagnosis, TextFinding, TextPlace } from "../narrative/result";
import { isAsserted } from "./returnOpinion";

/** Every sentence of 退回意见 on a text; the face that copies it gives the words. */
export interface TextOpinionWords {
  readonly opening: string;
  readonly closing: string;
  nothing(checked: number): string;
  numbered(index: number, sentence: string): string;
  /** A figure that explains what disagrees, with the words of the text it is to be found by. */
  correction(diagnosis: TextDiagnosis, context: string): string;
  disagreement(finding: TextFinding, claim: TextClaim, context: string): string;
}

/**
 * 退回意见 on a text, in the order of the text: a figure that is known to be wrong once, else what disagrees. Tails and
 * hints are not mentioned; a reason is asked for only where something is to be verified.
 */
export function textOpinion(text: string, result: TextCheckResult, words: TextOpinionWords): string {
  const told = new Set<TextDiagnosis>();
  const sentences: string[] = [];
  const claims = new Map(result.claims.map((claim) => [claim.id, claim]));
  for (const finding of result.findings) {
    const claim = claims.get(finding.id);
    if (!claim || (finding.verdict !== "wrong" && finding.verdict !== "doubtful")) continue;
    const culprit = result.diagnoses.find((diagnosis) => isAsserted(diagnosis) && tells(diagnosis, finding));
    if (!culprit) sentences.push(words.disagreement(finding, claim, contextOf(claim, text)));
    else if (!told.has(culprit)) {
      told.add(culprit);
      sentences.push(words.correction(culprit, contextOf(claimAbout(culprit, result) ?? claim, text)));
    }
  }
  if (sentences.length === 0) return words.nothing(judgedCount(result));
  const numbered = sentences.map((sentence, index) => words.numbered(index + 1, sentence));
  const isToBeVerified = result.findings.some(({ verdict }) => verdict === "doubtful");
  return [words.opening, ...numbered, ...(isToBeVerified ? [words.closing] : [])].join("\n");
}

/** What is as short as ×× stands in a report many times. */
const FEW_LETTERS = 12;
/** So much of a long sentence is quoted in front of the words, and behind them. */
const MOST_AROUND = 40;
const SENTENCE_ENDS = /[。！？；\n\r]/u;

/** The words by which a claim is found in the text: its own, or where those are few the sentence around them. */
function contextOf({ quote, start, end }: TextPlace, text: string): string {
  if (quote.length > FEW_LETTERS) return quote;
  const before = (
    text
      .slice(Math.max(0, start - MOST_AROUND), start)
      .split(SENTENCE_ENDS)
      .at(-1) ?? ""
  ).trimStart();
  const behind = (text.slice(end, end + MOST_AROUND).split(SENTENCE_ENDS)[0] ?? "").trimEnd();
  return before + quote + behind;
}

/** A wrong unit is both a finding of its own and the reason why sums do not agree. */
function tells({ kind, cells, explains }: TextDiagnosis, { id, relation, start }: TextFinding): boolean {
  const isItsUnit = kind === "unit" && relation === "unit" && cells.some((cell) => cell.start === start);
  return isItsUnit || explains.includes(id);
}

/** The first of the explained claims whose words hold the wrong figure. */
function claimAbout({ cells, explains }: TextDiagnosis, { claims }: TextCheckResult): TextClaim | undefined {
  const [wrong] = cells;
  return claims.find(
    ({ id, start, end }) =>
      explains.includes(id) && wrong !== undefined && start <= wrong.start && wrong.end <= end,
  );
}

/** Claims that were judged one way or the other. */
export function judgedCount({ relations }: TextCheckResult): number {
  return relations.total - relations.na - relations.unchecked;
}
