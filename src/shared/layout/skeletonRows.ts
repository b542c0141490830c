import { systemIndicators } from "../statement/indicatorSystem";
import { firstLevelLabel } from "../statement/weightSets";
import type { LayoutChoices, ListRow } from "./choices";

/**
 * The rows of a growing list as chosen. Without a list, self-evaluations get a blank row under every 二级指标 of the
 * weight set, the indicator system its own indicators; other lists have no rows to suggest.
 */
export function listRows(list: string, { lists, weights }: LayoutChoices): readonly ListRow[] {
  const given = lists[list];
  if (given) return given;
  switch (list) {
    case "self.indicators":
    case "project.indicators":
      return weights.indicators.flatMap((first) =>
        first.second.map((second) => ({ name: "", groups: [firstLevelLabel(first), second] })),
      );
    case "indicators.body":
      return systemIndicators.map(({ name, group }) => ({ name, groups: [group] }));
    default:
      return [];
  }
}
