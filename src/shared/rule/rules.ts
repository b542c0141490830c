import { basicSubjects } from "./basicSubjects";
import { budgetNotFilled } from "./budgetNotFilled";
import { codeLength } from "./codeLength";
import { codeNames } from "./codeNames";
import { codeOrder } from "./codeOrder";
import { childrenMissing, parentMissing } from "./codeParents";
import { copiedTargets } from "./copiedTargets";
import { executionScoreCut } from "./executionScoreCut";
import { duplicateCodes } from "./duplicateCodes";
import { emptySentence, outdatedEmptySentence } from "./emptySentence";
import { farBeyond } from "./farBeyond";
import { fullWeight } from "./fullWeight";
import { gradeWord } from "./gradeWord";
import { groupWeights } from "./groupWeights";
import { missedTargets } from "./missedTargets";
import { missingReasons } from "./missingReasons";
import { negativeThreePublic, negativeTotals } from "./negativeAmounts";
import { oneName } from "./oneName";
import type { Rule, WorkbookRule } from "./rule";
import { scoresAboveComputed } from "./scoresAboveComputed";
import { signedActuals } from "./signedActuals";
import { zeroTotals } from "./zeroTotals";

/** Every rule on one statement: amounts, codes, sentences, evaluation. */
export const rules: readonly Rule[] = [
  negativeTotals,
  zeroTotals,
  negativeThreePublic,
  budgetNotFilled,
  codeLength,
  duplicateCodes,
  codeOrder,
  parentMissing,
  childrenMissing,
  codeNames,
  basicSubjects,
  emptySentence,
  outdatedEmptySentence,
  fullWeight,
  groupWeights,
  missingReasons,
  missedTargets,
  scoresAboveComputed,
  executionScoreCut,
  gradeWord,
  copiedTargets,
  signedActuals,
  farBeyond,
];

/** Every rule over several statements. */
export const workbookRules: readonly WorkbookRule[] = [oneName];
