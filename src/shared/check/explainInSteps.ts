import { diagnoseInSteps } from "../diagnosis/diagnose";
import type { Diagnosis, Explanation } from "../diagnosis/diagnosis";
import { findingId } from "./finding";
import { type Judgement, ownEvaluations, ownOpen } from "./judgeInSteps";
import { codesPutRight } from "./miscodedRows";
import type { CheckOptions } from "./options";
import { openIds } from "./supposition";

/** What explains all that disagrees, best first: mistyped codes, then figures, in the workbook with its codes put right. */
export function* explainInSteps(
  judgement: Judgement,
  options: CheckOptions,
): Generator<unknown, readonly Diagnosis[]> {
  if (ownOpen(judgement).length === 0) return [];
  const { judgement: standing, diagnoses } = yield* codesPutRight(judgement, options);
  const rest = yield* diagnoseInSteps(
    ownEvaluations(standing),
    standing.lookup,
    findingId,
    standing.workbook,
  );
  if (diagnoses.length === 0) return rest;
  const known = openIds(judgement);
  const found = rest.map((diagnosis) => ({
    ...ofFindings(diagnosis, known),
    alternatives: diagnosis.alternatives.map((alternative) => ofFindings(alternative, known)),
  }));
  return [...diagnoses, ...found.filter(({ explains }) => explains.length > 0)];
}

/** Rows with another code have findings of other names, which are none of the workbook's. */
function ofFindings<Told extends Explanation>(told: Told, known: ReadonlySet<string>): Told {
  return { ...told, explains: told.explains.filter((id) => known.has(id)) };
}
