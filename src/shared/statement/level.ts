/**
 * How binding a relation is: hard 强制性 must be corrected; verify 核实性 must be corrected or explained;
 * hint 提示性 is advice.
 */
export type Level = "hard" | "verify" | "hint";
