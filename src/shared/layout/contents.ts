import { nameKey } from "../relation/relation";
import { isFigure } from "../statement/statement";
import { quoteSheetName, cellAddress, type CellPosition } from "../workbook/address";
import { type ArrangedRow, type Arrangement, cellName, type Panel, panelsOf } from "./arrangement";
import type { ArrangedSet } from "./arrangedSet";
import type { LayoutChoices } from "./choices";
import { calculatedCells } from "./formulas";
import { prefilled } from "./prefilled";
import { suggestedScores } from "./scoreFormulas";
import { totalOverSpare } from "./spareRows";

/** What stands in a figure or text cell of a body. */
export type CellContent =
  | { readonly kind: "entry"; readonly value?: string | number; readonly formula?: string }
  | { readonly kind: "calculated"; readonly formula: string }
  | { readonly kind: "dashes" }
  /** Neither filled in nor calculated: 完成数 in the total row. */
  | { readonly kind: "nothing" };

/** The contents of one sheet, by the name of the cell. */
export type SheetContents = ReadonlyMap<string, CellContent>;

/** What stands in every figure and text cell of a set. */
export function contentsOf(
  set: ArrangedSet,
  choices: LayoutChoices,
): ReadonlyMap<Arrangement, SheetContents> {
  const { published, working } = set;
  const formulas = new Map<Arrangement, Map<string, string>>();
  for (const together of [published, working]) {
    for (const { key, place, formula } of calculatedCells(together, choices)) {
      const ofSheet = formulas.get(place.arrangement) ?? new Map<string, string>();
      formulas.set(place.arrangement, ofSheet.set(key, formula));
    }
  }
  return new Map(
    [...published, ...working].map((arrangement) => {
      const source = sourceOf(arrangement, set);
      const calculated = formulas.get(arrangement) ?? new Map<string, string>();
      return [arrangement, source ? linked(arrangement, source) : filled(arrangement, calculated, choices)];
    }),
  );
}

/** The working sheet a published one takes its figures from. */
export function sourceOf({ statement, working }: Arrangement, set: ArrangedSet): Arrangement | undefined {
  return working ? undefined : set.working.find((candidate) => candidate.statement.id === statement.id);
}

function filled(
  arrangement: Arrangement,
  calculated: ReadonlyMap<string, string>,
  choices: LayoutChoices,
): SheetContents {
  const known = prefilled(arrangement, choices);
  const typed = choices.source === "typed";
  const suggested = typed ? new Map<string, string>() : suggestedScores(arrangement, choices);
  const contents = new Map<string, CellContent>();
  for (const { key, panel, row, role, column, position } of namedCells(arrangement)) {
    const spare =
      row.kind === "total" && isFigure(role)
        ? totalOverSpare(arrangement, panel, position.column)
        : undefined;
    const formula = calculated.get(key) ?? spare;
    if (row.dashes.includes(column)) contents.set(key, { kind: "dashes" });
    else if (formula !== undefined && !typed) contents.set(key, { kind: "calculated", formula });
    else if (formula === undefined && isFigure(role) && isOpenTotal(panel, row))
      contents.set(key, { kind: "nothing" });
    else {
      const value = choices.entries.get(key) ?? known.get(key);
      contents.set(key, {
        kind: "entry",
        value,
        formula: value === undefined ? suggested.get(key) : undefined,
      });
    }
  }
  return contents;
}

/** Every figure, totals included, is its working figure in 万元, rounded on its own: the tails that follow stay. */
function linked(arrangement: Arrangement, source: Arrangement): SheetContents {
  const contents = new Map<string, CellContent>();
  for (const { key, position } of namedCells(arrangement)) {
    contents.set(key, { kind: "calculated", formula: `=${inTenThousands(source, position)}` });
  }
  return contents;
}

/** The working figure of a cell in 万元; both sheets have it in the same place. */
export function inTenThousands({ sheetName, statement }: Arrangement, position: CellPosition): string {
  return `ROUND(${quoteSheetName(sheetName)}!${cellAddress(position)}/10000,${statement.places})`;
}

/** The total over open rows adds up what a relation says; 完成数 and 比率 of several indicators have no total. */
function isOpenTotal({ block }: Panel, { kind }: ArrangedRow): boolean {
  return block.rows.kind === "open" && kind === "total";
}

function* namedCells(arrangement: Arrangement) {
  for (const panel of panelsOf(arrangement)) {
    for (const row of panel.rows) {
      for (const { column } of panel.columns) {
        const name = cellName(arrangement.statement, panel, row, column);
        const position = arrangement.positionOf(name);
        const key = nameKey(name);
        if (position) yield { key, panel, row, role: column.role, column: column.key, position };
      }
    }
  }
}
