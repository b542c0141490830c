import { type Evaluation, isRefusal, type Refusal } from "../shared/indicator/evaluation";
import { refusals } from "../shared/message/functions";
import { say } from "../shared/message/say";
import { currentLocale } from "./words";

/** The one place where an exact value becomes a binary number, and a refusal the error Excel shows with its words. */
export function toCell(evaluation: Evaluation): number {
  return readable(evaluation).value.toNumber();
}

/** What was read or computed; a refusal leaves as the cell's error. */
export function readable<Answer>(answer: Answer | Refusal): Exclude<Answer, Refusal> {
  if (!isRefusal(answer)) return answer as Exclude<Answer, Refusal>;
  const { error, reason, detail } = answer;
  throw new CustomFunctions.Error(errorCode(error), say(currentLocale(), refusals[reason], { detail }));
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
