/** The seven outcomes of a relation (相符 尾差 待核实 不平 提示 不适用 未检查); never a boolean. */
export type Outcome = "agrees" | "tail" | "doubtful" | "wrong" | "hint" | "na" | "unchecked";
