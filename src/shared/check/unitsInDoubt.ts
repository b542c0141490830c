import { isFarOff } from "../diagnosis/wrongUnit";
import { isBroken } from "../diagnosis/workings";
import { isFilled, type LocatedStatement } from "../recognition/locatedStatement";
import type { Correction } from "../recognition/recognise";
import { FORGETFUL } from "./memory";
import { judgeInSteps, type Judgement, ownOpen } from "./judgeInSteps";
import type { CheckOptions } from "./options";
import type { Steps } from "./progress";
import { mendedBy } from "./supposition";

/**
 * Sheets that state no unit and agree with the others once their amounts are read in the other one. Which unit they are
 * in only the officer knows: to call them wrong, or the unit mistaken, would be a guess.
 */
export function* unitsInDoubt(judgement: Judgement, options: CheckOptions): Steps<ReadonlySet<string>> {
  const sheets = suspected(judgement);
  const attempts = sheets.length > 1 ? [sheets, ...sheets.map((sheet) => [sheet])] : [sheets];
  for (const attempt of sheets.length > 0 ? attempts : []) {
    const corrections = attempt.map((statement) => inOtherUnit(statement, options));
    const others = (options.corrections ?? []).filter(
      ({ sheet }) => !corrections.some((correction) => correction.sheet === sheet),
    );
    const supposed = yield* judgeInSteps(
      judgement.workbook,
      { ...options, corrections: [...others, ...corrections] },
      FORGETFUL,
    );
    if (mendedBy(judgement, supposed)) return new Set(attempt.map(({ sheet }) => sheet));
  }
  return new Set();
}

/** One for each sheet without a unit that something far off is about. */
function suspected(judgement: Judgement): LocatedStatement[] {
  const far = ownOpen(judgement).filter((evaluation) => isBroken(evaluation) && isFarOff(evaluation));
  const about = new Set(
    far.flatMap(({ operands }) => operands.map(({ name }) => `${name.statement}.${name.instance}`)),
  );
  const statements = judgement.recognition.located.filter(
    (one) =>
      !one.unitStated && one.unitClear && isFilled(one) && about.has(`${one.statement.id}.${one.instance}`),
  );
  return [...new Map(statements.map((one) => [one.sheet, one])).values()];
}

function inOtherUnit({ sheet, unit }: LocatedStatement, { corrections = [] }: CheckOptions): Correction {
  const said = corrections.find((correction) => correction.sheet === sheet);
  return { ...said, sheet, unit: unit === "元" ? "万元" : "元" };
}
