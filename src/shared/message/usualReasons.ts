import type { Sentence } from "./say";

/** Why the carry-over of last year may rightly differ from that at the start of this one. */
export const usualReasonSentences = {
  takenBack: { zh: "财政收回结转结余资金", en: "Carry-over taken back by the treasury" },
  corrected: { zh: "会计差错更正", en: "Correction of an accounting error" },
  transferred: { zh: "机构划转", en: "Transfer of a unit" },
  scope: { zh: "汇总范围变化", en: "Change in the units consolidated" },
} as const satisfies Record<string, Sentence>;

/** Reasons (出错说明) that usually explain a gap, by the id of the relation. */
const reasons: Readonly<Record<string, readonly Sentence[]>> = {
  X17: Object.values(usualReasonSentences),
  X23: [usualReasonSentences.corrected, usualReasonSentences.transferred, usualReasonSentences.scope],
};

/** What the field 出错说明 offers for a relation; the officer may always write another reason. */
export function usualReasons(relationId: string): readonly Sentence[] {
  return reasons[relationId] ?? [];
}
