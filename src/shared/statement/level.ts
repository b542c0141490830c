/**
 * How binding a relation is: hard 强制性 must be corrected; verify 核实性 must be corrected or explained;
 * hint 提示性 is advice.
 */
export type Level = "hard" | "verify" | "hint";

/** The level of a relation of which it is not sure that it applies. */
export function atMostVerify(level: Level): Level {
  return level === "hard" ? "verify" : level;
}
