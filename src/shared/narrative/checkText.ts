import { finished } from "../workbook/steps";
import { cellClaims } from "./anchors";
import { balanceClaims, budgetClaims, changeClaims, directionClaims } from "./changeClaims";
import type { Claim } from "./claim";
import { clausesInSteps } from "./clauses";
import { compositionClaims } from "./compositionClaims";
import { explainInSteps, isUnitSlip, type Explained, type Judged } from "./explain";
import { judge } from "./judge";
import type { Mention } from "./mention";
import { numberedClaims } from "./numberedClaims";
import { occasionClaims } from "./occasionClaims";
import { partClaims } from "./partClaims";
import { plainTextInSteps } from "./plainText";
import { rateClaims } from "./rateClaims";
import { readInSteps } from "./reader";
import { reportYearOf, restatedClaims } from "./restatedClaims";
import type { TextCheckResult } from "./result";
import { scoreClaims } from "./scoreClaims";
import { sectionClaims } from "./sectionClaims";
import { writtenInSteps } from "./written";
import type { NarrativeWorkbook } from "./tables";
import { gradeClaims, reasonClaims, residueClaims, unitClaims } from "./wordClaims";
import { figuresInSteps } from "./writtenFigures";

/**
 * The whole way: text → figures → clauses → what each figure is → claims → outcomes → diagnoses. Pure; the work grows
 * with the length of the text. Only what is understood is judged: the rest is counted.
 */
export function checkText(text: string, workbook?: NarrativeWorkbook): TextCheckResult {
  return finished(checkTextInSteps(text, workbook));
}

/** The same with stops some milliseconds apart, so that whoever runs it can let others work and give it up. */
export function* checkTextInSteps(
  text: string,
  workbook?: NarrativeWorkbook,
): Generator<void, TextCheckResult> {
  const plain = yield* plainTextInSteps(text);
  const figures = yield* figuresInSteps(plain.text);
  const clauses = yield* clausesInSteps(plain.text, figures);
  const { mentions, remarks } = yield* readInSteps(plain.text, clauses);
  const year = reportYearOf(plain.text);
  const kinds: readonly (() => readonly Claim[] | Generator<void, Claim[]>)[] = [
    () => partClaims(mentions),
    () => sectionClaims(mentions),
    () => numberedClaims(plain.text, mentions),
    () => rateClaims(mentions),
    () => changeClaims(mentions),
    () => balanceClaims(mentions),
    () => budgetClaims(mentions),
    () => directionClaims(remarks),
    () => restatedClaims(mentions, year),
    () => occasionClaims(mentions),
    () => scoreClaims(plain.text, mentions),
    () => gradeClaims(plain.text, mentions),
    () => residueClaims(plain.text),
    () => reasonClaims(plain.text),
    () => (workbook ? cellClaims(mentions, workbook, year) : []),
    () => (workbook ? compositionClaims(plain.text, mentions, workbook, year) : []),
  ];
  const claims: Claim[] = [];
  for (const kind of kinds) {
    const made = kind();
    for (const claim of "next" in made ? yield* made : made) claims.push(claim);
    yield;
  }
  claims.sort(byPlace);
  const judged = yield* judgeInSteps(claims);
  const explained = yield* explainInSteps(judged);
  const units = judgeUnits(mentions, explained);
  return yield* writtenInSteps({
    original: text,
    plain,
    year,
    mentions,
    judged: [...judged, ...units].sort(byPlaceOf),
    explained,
  });
}

const CLAIMS_PER_STEP = 50;

function* judgeInSteps(claims: readonly Claim[]): Generator<void, Judged[]> {
  const judged: Judged[] = [];
  for (const claim of claims) {
    if (judged.length % CLAIMS_PER_STEP === 0) yield;
    judged.push({ claim, verdict: judge(claim) });
  }
  return judged;
}

/** An amount in 元 that adds up once it is read in 万元 is wrong; the others are worth a look. */
function judgeUnits(mentions: readonly Mention[], explained: readonly Explained[]): Judged[] {
  const proved = new Set(
    explained
      .filter(({ best }) => isUnitSlip(best.quantity, best.value))
      .map(({ best }) => best.quantity.mention),
  );
  return unitClaims(mentions).map((claim) => {
    const [of] = claim.form === "words" ? claim.about : [];
    const isProved = of?.mention !== undefined && proved.has(of.mention);
    const told: Claim = isProved && claim.form === "words" ? { ...claim, outcome: "wrong" } : claim;
    return { claim: told, verdict: judge(told) };
  });
}

function byPlace(a: Claim, b: Claim): number {
  return a.start - b.start || a.end - b.end;
}

function byPlaceOf(a: Judged, b: Judged): number {
  return byPlace(a.claim, b.claim);
}
