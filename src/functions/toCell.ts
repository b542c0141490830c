import type { Evaluation, Refusal } from "../shared/indicator/evaluation";
import { refusals } from "../shared/message/functions";
import { localeOf, say } from "../shared/message/say";

/** The one place where an exact value becomes a binary number, and a refusal the error Excel shows with its words. */
export function toCell(evaluation: Evaluation): number {
  if (evaluation.kind === "value") return evaluation.value.toNumber();
  throw new CustomFunctions.Error(errorCode(evaluation.error), wordsOf(evaluation));
}

function errorCode(error: Refusal["error"]): CustomFunctions.ErrorCode {
  switch (error) {
    case "division-by-zero":
      return CustomFunctions.ErrorCode.divisionByZero;
    case "not-available":
      return CustomFunctions.ErrorCode.notAvailable;
    case "invalid-value":
      return CustomFunctions.ErrorCode.invalidValue;
  }
}

/** Chinese unless Office runs in another language; outside Office (before it is ready) Chinese as well. */
function wordsOf({ reason, detail }: Refusal): string {
  const language = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return say(localeOf(language ?? "zh-CN"), refusals[reason], { detail });
}
