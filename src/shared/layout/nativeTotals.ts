import { numberArgument } from "../indicator/argument";
import { isRefusal } from "../indicator/evaluation";
import { fullMarks } from "../indicator/weightedScore";
import { type ArgumentText, cellRange, isLeftOut, literal, literalNumber, scalar } from "./nativeArgument";
import type { NativeWriter } from "./nativeFunctions";
import { weightOrTen } from "./nativeScores";

/** Sums over ranges of cells. They refuse what PERF refuses, and a text, which Excel's sums would pass over. */
export const nativeTotals: Readonly<Record<string, NativeWriter>> = {
  WEIGHTED: ([scoresText, weightsText, fullText, ...more]) => {
    const scores = cellRange(scoresText);
    const weights = cellRange(weightsText);
    const written = literal(fullText);
    const full = written && fullMarks(written.value);
    if (more.length > 0 || !scores || !weights || !written || isRefusal(full)) return undefined;
    const sum = `ROUND(SUM(${weights}),10)`;
    const marks = full?.toFixed();
    const unusual = marks === undefined ? `AND(${sum}<>100,${sum}<>1)` : `${sum}<>${marks}`;
    const refused = marks === undefined ? `OR(${unusual},${looksLikePoints(scores, weights)})` : unusual;
    const average = `SUMPRODUCT(${scores},${weights})/SUM(${weights})`;
    return `IF(OR(${wrongWeights(scores, weights)}),#VALUE!,IF(${refused},NA(),${average}))`;
  },

  TOTAL: ([pointsText, weightsText, fullText, executionText, executionWeightText, ...more]) => {
    const points = cellRange(pointsText);
    const weights = isLeftOut(weightsText) ? undefined : cellRange(weightsText);
    const full = fullMarksOf(fullText);
    const execution = isLeftOut(executionText) ? "" : scalar(executionText);
    const executionWeight = weightOrTen(executionWeightText);
    if (more.length > 0 || !points || !full || execution === undefined || !executionWeight) return undefined;
    if (!weights && !isLeftOut(weightsText)) return undefined;

    const wrong = weights
      ? [wrongWeights(points, weights), `SUMPRODUCT((${points}>${weights})*(${points}<>""))>0`]
      : [hasWords(points)];
    wrong.push(`COUNTIF(${points},"<0")>0`);
    if (execution) wrong.push(`${execution}<0`, `${execution}>${executionWeight}`);
    const total = execution ? `SUM(${points})+${execution}` : `SUM(${points})`;
    const checked = weights
      ? `IF(${weightsAreNot(full, weights, execution, executionWeight)},NA(),${total})`
      : total;
    return `IF(OR(${wrong.join(",")}),#VALUE!,${checked})`;
  },
};

/** Full marks must be written in the formula; left out and 0 mean 100. */
function fullMarksOf(text: ArgumentText): string | undefined {
  const written = literal(text);
  const full = written && numberArgument(isLeftOut(text) || written.value === 0 ? 100 : written.value);
  return !full || isRefusal(full) ? undefined : full.value.toFixed();
}

/** A blank execution row is there on the desktop and left out on the web: either sum of the weights is right. */
function weightsAreNot(full: string, weights: string, execution: string, executionWeight: string): string {
  const without = `ROUND(SUM(${weights}),10)<>${full}`;
  if (execution === "") return without;
  const withExecution = `ROUND(SUM(${weights})+${executionWeight},10)<>${full}`;
  if (literalNumber(execution)) return withExecution;
  return `AND(${withExecution},OR(${execution}<>"",${without}))`;
}

/** The conditions under which scores and weights do not go together, as arguments of OR. */
function wrongWeights(scores: string, weights: string): string {
  const withoutWeight = `SUMPRODUCT((${scores}<>0)*(${scores}<>"")*((${weights}=0)+(${weights}="")>0))>0`;
  return [hasWords(scores), hasWords(weights), `COUNTIF(${weights},"<0")>0`, withoutWeight].join(",");
}

/** Anything that is neither a number nor blank. */
function hasWords(range: string): string {
  return `COUNT(${range})+COUNTBLANK(${range})<ROWS(${range})*COLUMNS(${range})`;
}

/** 得分 beside 分值, whose total is a plain sum: several rows, none above its weight, some above 1. */
function looksLikePoints(scores: string, weights: string): string {
  const noneAbove = `SUMPRODUCT((${scores}>${weights})*(${scores}<>""))=0`;
  return `AND(COUNTIF(${weights},">0")>1,COUNTIF(${scores},">1")>0,${noneAbove})`;
}
