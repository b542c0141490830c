import { evaluateRulesInSteps } from "../rule/evaluateRules";
import { isSwitchedOn } from "../setting/relationSetting";
import { parametersOf } from "../setting/ruleDecisions";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { explainInSteps } from "./explainInSteps";
import { judgeInSteps, type Judgement } from "./judgeInSteps";
import { FORGETFUL, type Memory } from "./memory";
import type { CheckOptions } from "./options";
import { checkOtherSheetsInSteps, NO_OTHER_SHEETS } from "./otherSheets";
import { inOrderOfPlace } from "./placeOrder";
import { during, type Steps } from "./progress";
import type { CheckResult } from "./result";
import { ruleAnswers } from "./ruleAnswers";
import { ruleFindings } from "./ruleFindings";
import { countedTogether, toldInSteps } from "./told";
import { notCompared } from "./unchecked";
import { unitsInDoubt } from "./unitsInDoubt";
import { questionsOf, recognised, unrecognised } from "./whatWasFound";

/**
 * The whole way: snapshot → recognition → relations and rules → verdicts → diagnosis → result, with stops some
 * milliseconds apart, so that whoever runs it can let others work in between and give it up. Pure: the same workbook and
 * the same options always give the same result, findings in the order of the workbook, whatever is remembered.
 */
export function* checkInSteps(
  asRead: WorkbookSnapshot,
  options: CheckOptions = {},
  memory: Memory = FORGETFUL,
): Steps<CheckResult> {
  const judgement = yield* judgedAsMeant(asRead, options, memory);
  const { workbook, recognition, unpaired, questions, rules, placed, lookup, judged } = judgement;
  const { located } = recognition;
  const told = yield* during("explaining", toldInSteps(judged, memory));
  const kept = yield* during(
    "explaining",
    evaluateRulesInSteps(located, workbook, lookup, {
      isEnabled: (id) => isSwitchedOn(rules.settings, id),
      parameters: parametersOf(rules),
      answered: ruleAnswers(placed, memory),
    }),
  );
  const broken = ruleFindings(kept, rules.settings);
  const others = options.otherSheets
    ? yield* during("explaining", checkOtherSheetsInSteps(workbook, recognition.unrecognised, memory))
    : NO_OTHER_SHEETS;
  const said = memory.same("said", {
    corrections: options.corrections,
    versions: [...(options.versions ?? [])],
  });
  const evaluations = judged.map((group) => group.evaluations);
  const diagnoses = yield* during(
    "explaining",
    memory.answerInSteps(
      "diagnoses",
      [...evaluations, lookup, ...workbook.sheets, said, options.lastYear],
      () => explainInSteps(judgement, options),
    ),
  );

  const counts = countedTogether([
    ...told.map((group) => group.counts),
    others.counts,
    { agrees: kept.held, unchecked: unpaired.length },
    ...broken.map(({ verdict }) => ({ [verdict]: 1 })),
  ]);

  return {
    schema: 1,
    statements: located.map(recognised),
    unrecognised: unrecognised(recognition, others.sheets),
    relations: { ...counts, total: Object.values(counts).reduce((total, count) => total + count, 0) },
    unchecked: [...unpaired.map(notCompared), ...told.flatMap((one) => one.unchecked)],
    otherSheets: others.sheets,
    questions: questionsOf(recognition, questions),
    ruleProblems: rules.problems,
    findings: inOrderOfPlace(
      [...told.flatMap(({ findings }) => findings), ...broken, ...others.findings],
      workbook,
    ),
    diagnoses,
    protectedSheets: workbook.sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name),
  };
}

/** A sheet that states no unit and would agree in the other one is judged as one whose unit nobody knows. */
function* judgedAsMeant(workbook: WorkbookSnapshot, options: CheckOptions, memory: Memory): Steps<Judgement> {
  const judgement = yield* judgeInSteps(workbook, options, memory);
  const doubted = yield* during("explaining", unitsInDoubt(judgement, options));
  return doubted.size > 0 ? yield* judgeInSteps(workbook, options, memory, doubted) : judgement;
}
