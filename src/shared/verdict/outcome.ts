/** The seven outcomes of a relation (相符 尾差 待核实 不平 提示 不适用 未检查); never a boolean. */
export type Outcome = "agrees" | "tail" | "doubtful" | "wrong" | "hint" | "na" | "unchecked";

/** Where a count by outcome begins. */
export const NOTHING_COUNTED: Readonly<Record<Outcome, number>> = {
  agrees: 0,
  tail: 0,
  doubtful: 0,
  wrong: 0,
  hint: 0,
  na: 0,
  unchecked: 0,
};
