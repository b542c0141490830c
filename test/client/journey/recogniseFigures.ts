import { placeCells } from "../../../src/shared/check/placeCells";
import { recognise } from "../../../src/shared/recognition/recognise";
import { nameKey } from "../../../src/shared/relation/relation";
import { blocksOf, figureColumns } from "../../../src/shared/statement/statement";
import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";

/** Every figure that stands in the statements of a workbook, by the name of its cell. */
export function recogniseFigures(workbook: WorkbookSnapshot): Map<string, string> {
  const located = recognise(workbook).located.filter(({ working }) => !working);
  const lookup = placeCells(located, workbook);
  const figures = new Map<string, string>();
  for (const { statement, instance, blocks } of located) {
    for (const block of blocksOf(statement)) {
      for (const { key, occurrence } of blocks[block.key]?.rows ?? []) {
        for (const column of figureColumns(block)) {
          const name = {
            statement: statement.id,
            instance,
            block: block.key,
            row: key,
            occurrence,
            column: column.key,
          };
          const reading = lookup(name)?.reading;
          if (reading?.kind === "figure") figures.set(nameKey(name), reading.figure.value.toFixed());
        }
      }
    }
  }
  return figures;
}
