import type { ScoringRule } from "../statement/indicatorSystem";

/** A scoring rule as the forms write it (评分标准). */
export function scoringWords(rule: ScoringRule | undefined): string {
  if (rule === undefined) return "按完成情况评分，不超过分值。";
  if (rule.kind === "reach") return "达到100%得满分，未达到的按“分值×比率”计分。";
  const limit = rule.form === "share" ? "不超过100%得满分" : "不增长得满分";
  return `${limit}，每超1个百分点扣${rule.perPoint}分，扣完为止。`;
}
