import { nameKey } from "../relation/relation";
import { systemIndicators } from "../statement/indicatorSystem";
import { itemKey } from "../statement/label";
import { type ArrangedRow, type Arrangement, cellName, panelsOf } from "./arrangement";
import type { LayoutChoices } from "./choices";
import { scoringWords } from "./scoringWords";

/** What the layout itself knows of a statement, by the name of the cell: unit, weights, the words of the rules. */
export function prefilled(arrangement: Arrangement, choices: LayoutChoices): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const panel of panelsOf(arrangement)) {
    for (const row of panel.rows) {
      const known = knownOf(arrangement, panel.block.key, row, choices);
      for (const { column } of panel.columns) {
        const content = known[column.key];
        if (content !== undefined)
          contents.set(nameKey(cellName(arrangement.statement, panel, row, column)), content);
      }
    }
  }
  return contents;
}

/** By the key of the column. */
function knownOf(
  { statement }: Arrangement,
  block: string,
  row: ArrangedRow,
  { unitName, weights }: LayoutChoices,
): Readonly<Record<string, string>> {
  if (row.holds === "unitName") return { value: unitName };
  if (block === "money" && row.key === "annual") return { weight: weights.execution };
  const indicator =
    statement.id === "indicators" && row.kind === "item"
      ? systemIndicators.find(({ name }) => itemKey(name) === row.key)
      : undefined;
  if (!indicator) return {};
  const { weight, definition, rule } = indicator;
  return { weight, definition, scoring: scoringWords(rule) };
}
