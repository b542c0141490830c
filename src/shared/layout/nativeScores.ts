import { numberArgument, scorePlacesArgument } from "../indicator/argument";
import { isRefusal } from "../indicator/evaluation";
import { NATIONAL_BANDS } from "../indicator/grade";
import { type ScoringMode, scoringMode } from "../indicator/scoringMode";
import { tierScore } from "../indicator/tierScore";
import { type ArgumentText, isLeftOut, literal, literalNumber, scalar } from "./nativeArgument";
import type { NativeWriter } from "./nativeFunctions";

/** Scores that follow from figures alone. Ways of scoring and tiers must be written in the formula itself. */
export const nativeScores: Readonly<Record<string, NativeWriter>> = {
  EXECSCORE: ([actualText, budgetText, weightText, modeText, placesText, ...more]) => {
    const actual = scalar(actualText);
    const budget = scalar(budgetText);
    const weight = weightOrTen(weightText);
    const written = literal(modeText);
    const mode = written && scoringMode(written.value);
    if (more.length > 0 || budgetText === undefined || !actual || !budget || !weight) return undefined;
    if (!mode || isRefusal(mode) || mode.kind === "inverse") return undefined;
    const score = printed(pointsFor(`${actual}/${budget}`, weight, mode), placesText);
    return score && `IF(AND(${actual}=0,${budget}=0),NA(),${score})`;
  },

  DEDUCT: ([rateText, weightText, perPointText, limitText, placesText, ...more]) => {
    const [rate, weight, perPoint] = [scalar(rateText), scalar(weightText), scalar(perPointText)];
    const limit = limitOf(limitText);
    if (more.length > 0 || perPointText === undefined || !rate || !weight || !perPoint) return undefined;
    const off = `MAX(0,${perPoint}*MAX(0,${rate}-${limit})*100)`;
    return limit === undefined ? undefined : printed(`MAX(0,${weight}-${off})`, placesText);
  },

  TIER: ([levelText, weightText, positionText, ...more]) => {
    const level = literal(levelText);
    const position = literal(positionText);
    const weight = scalar(weightText);
    if (more.length > 0 || weightText === undefined || !level || !position || !weight) return undefined;
    const share = tierScore(level.value, 1, position.value);
    if (share.kind === "refusal") return undefined;
    const score = `${share.value.toFixed()}*${weight}`;
    return literalNumber(weight) ? score : `IF(${weight}<0,#VALUE!,${score})`;
  },

  GRADE: ([scoreText, bandsText, ...more]) => {
    const score = scalar(scoreText);
    if (more.length > 0 || scoreText === undefined || !score || !isLeftOut(bandsText)) return undefined;
    const upwards = [...NATIONAL_BANDS].reverse();
    const limits = upwards.map(({ from }) => from.toFixed()).join(",");
    const words = upwards.map(({ word }) => `"${word}"`).join(",");
    return `LOOKUP(MAX(0,ROUND(${score},12)),{${limits}},{${words}})`;
  },
};

/** A weight is never zero: left out, 0 and a blank cell mean the usual 10. */
export function weightOrTen(text: ArgumentText): string | undefined {
  const known = literalNumber(text);
  if (isLeftOut(text) || known?.isZero()) return "10";
  const weight = scalar(text);
  return known || weight === undefined ? weight : `IF(${weight}=0,10,${weight})`;
}

function pointsFor(rate: string, weight: string, mode: Exclude<ScoringMode, { kind: "inverse" }>): string {
  if (mode.kind === "full") return `IF(${rate}>=1,${weight},0)`;
  if (mode.kind === "pass") {
    const line = mode.line.toFixed();
    const rest = mode.line.negated().plus(1).toFixed();
    return `${weight}*MAX(0,MIN(1,${rate})-${line})/${rest}`;
  }
  return `${weight}*MAX(0,MIN(1,${rate}))`;
}

/** A blank cell as the limit means 1 on the web and 0 on the desktop, so that only a written limit will do. */
function limitOf(text: ArgumentText): string | undefined {
  const written = literal(text);
  const limit = written && numberArgument(isLeftOut(text) ? 1 : written.value);
  return !limit || isRefusal(limit) ? undefined : limit.value.toFixed();
}

/**
 * Rounded half up, or cut where the places are negative. Both would tip over by binary noise (0.57×10 is
 * 5.69999…), which a first rounding takes away.
 */
function printed(score: string, placesText: ArgumentText): string | undefined {
  const written = literal(placesText);
  const places = written && scorePlacesArgument(written.value);
  if (places === undefined || isRefusal(places)) return undefined;
  return places >= 0 ? `ROUND(ROUND(${score},12),${places})` : `ROUNDDOWN(ROUND(${score},12),${-places})`;
}
