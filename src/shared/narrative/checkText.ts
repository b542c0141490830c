import { cellClaims } from "./anchors";
import { balanceClaims, budgetClaims, changeClaims, directionClaims } from "./changeClaims";
import type { Claim } from "./claim";
import { clausesOf } from "./clauses";
import { explain, isUnitSlip, type Explained, type Judged } from "./explain";
import { judge } from "./judge";
import type { Mention } from "./mention";
import { numberedClaims, partClaims, sectionClaims } from "./partClaims";
import { plainText } from "./plainText";
import { rateClaims } from "./rateClaims";
import { readMentions } from "./reader";
import { reportYearOf, restatedClaims } from "./restatedClaims";
import type { TextCheckResult } from "./result";
import { written } from "./written";
import type { NarrativeWorkbook } from "./tables";
import { gradeClaims, reasonClaims, residueClaims, scoreClaims, unitClaims } from "./wordClaims";
import { writtenFigures } from "./writtenFigures";

/**
 * The whole way: text → figures → clauses → what each figure is → claims → outcomes → diagnoses. Pure; the work grows
 * with the length of the text. Only what is understood is judged: the rest is counted.
 */
export function checkText(text: string, workbook?: NarrativeWorkbook): TextCheckResult {
  const plain = plainText(text);
  const { mentions, remarks } = readMentions(plain.text, clausesOf(plain.text, writtenFigures(plain.text)));
  const year = reportYearOf(plain.text);
  const claims = [
    ...partClaims(mentions),
    ...sectionClaims(mentions),
    ...numberedClaims(plain.text, mentions),
    ...rateClaims(mentions),
    ...changeClaims(mentions),
    ...balanceClaims(mentions),
    ...budgetClaims(mentions),
    ...directionClaims(remarks),
    ...restatedClaims(mentions, year),
    ...scoreClaims(mentions),
    ...gradeClaims(plain.text, mentions),
    ...residueClaims(plain.text),
    ...reasonClaims(plain.text),
    ...(workbook ? cellClaims(mentions, workbook, year) : []),
  ].sort(byPlace);
  const judged = claims.map((claim): Judged => ({ claim, verdict: judge(claim) }));
  const explained = explain(judged);
  const units = judgeUnits(mentions, explained);
  return written({
    original: text,
    plain,
    year,
    mentions,
    judged: [...judged, ...units].sort(byPlaceOf),
    explained,
  });
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
