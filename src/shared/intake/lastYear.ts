import { figureIn } from "../amount/figure";
import type { Unit } from "../amount/unit";
import { placeCells } from "../check/placeCells";
import type { LocatedStatement } from "../recognition/locatedStatement";
import { recognise } from "../recognition/recognise";
import { type CellName, nameKey } from "../relation/relation";
import { statementOf } from "../statement/catalogue";
import { amountColumns, blocksOf, type StatementId } from "../statement/statement";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** What last year's workbook says: its year as stated, which statements it has, its amounts by name in the unit asked. */
export interface LastYearFigures {
  readonly year: number | undefined;
  readonly statements: readonly StatementId[];
  /** Decimal strings by the name of the cell (`nameKey`). */
  readonly figures: ReadonlyMap<string, string>;
  /** The 专项 of 附件2 that have a name of their own, with their 决算数. */
  readonly specials: readonly { readonly name: string; readonly actual: string | undefined }[];
}

/** Reads last year's amounts. Of several versions of a statement the first counts; working sheets are passed over. */
export function lastYearFigures(workbook: WorkbookSnapshot, unit: Unit): LastYearFigures {
  const published = recognise(workbook).located.filter(({ working }) => !working);
  const located = published
    .filter(
      ({ statement }, index) => published.findIndex((other) => other.statement.id === statement.id) === index,
    )
    .filter(({ unitClear }) => unitClear)
    .map((statement) => ({ ...statement, instance: 1 }));
  const lookup = placeCells(located, workbook);
  const figures = new Map<string, string>();
  for (const { statement, blocks, instance } of located) {
    for (const block of blocksOf(statement)) {
      for (const { key, occurrence } of blocks[block.key]?.rows ?? []) {
        for (const { key: column } of amountColumns(block)) {
          const name = { statement: statement.id, instance, block: block.key, row: key, occurrence, column };
          const cell = lookup(name);
          if (cell?.reading.kind !== "figure") continue;
          figures.set(nameKey(name), figureIn(cell.reading.figure, cell.unit ?? unit, unit).value.toFixed());
        }
      }
    }
  }
  return {
    year: located.map(({ year }) => year).find((year) => year !== undefined),
    statements: located.map(({ statement }) => statement.id),
    figures,
    specials: specialsOf(located, figures),
  };
}

/** The printed heading row (3、市级专项资金（一个专项一行）) comes first and names no 专项. */
function specialsOf(
  located: readonly LocatedStatement[],
  figures: ReadonlyMap<string, string>,
): LastYearFigures["specials"] {
  const rows = located.find(({ statement }) => statement.id === "basic")?.blocks.spending?.rows ?? [];
  return rows
    .filter(({ key, occurrence, label }) => key === SPECIAL && occurrence > 1 && label !== "")
    .map(({ occurrence, label }) => ({
      name: label,
      actual: figures.get(nameKey({ ...spending(SPECIAL, "actual"), occurrence })),
    }));
}

const SPECIAL = "special";

const spending = (row: string, column: string): CellName => ({
  statement: "basic",
  instance: 1,
  block: "spending",
  row,
  occurrence: 1,
  column,
});

const amount = (statement: StatementId, row: string, column: string): CellName => ({
  statement,
  instance: 1,
  block: "body",
  row,
  occurrence: 1,
  column,
});

/** Where 上年决算数 of 附件2 stands in last year's public statements, for those who kept no 附件2. */
const ELSEWHERE: Readonly<Record<string, CellName>> = {
  threePublic: amount("09", "unit", "actualTotal"),
  vehicles: amount("09", "unit", "actualVehicles"),
  vehiclePurchase: amount("09", "unit", "actualPurchase"),
  vehicleRunning: amount("09", "unit", "actualRunning"),
  abroad: amount("09", "unit", "actualAbroad"),
  reception: amount("09", "unit", "actualReception"),
  project: amount("03", "total", "project"),
  publicFunds: amount("06", "public", "amount"),
};

/**
 * 上年决算数 of 附件2, for the 专项 of this year in their order: what last year's 附件2 gives as its own 决算数, else what the public
 * statements say.
 */
export function lastYearEntries(
  { figures, specials }: LastYearFigures,
  specialNames: readonly string[],
): Map<string, string> {
  const entries = new Map<string, string>();
  const block = blocksOf(statementOf("basic")).find(({ key }) => key === "spending");
  const rows = block?.rows.kind === "fixed" ? block.rows.rows : [];
  for (const { key, dashes } of rows) {
    if (dashes?.includes("lastYear")) continue;
    const elsewhere = ELSEWHERE[key];
    const figure =
      figures.get(nameKey(spending(key, "actual"))) ?? (elsewhere && figures.get(nameKey(elsewhere)));
    if (figure !== undefined) entries.set(nameKey(spending(key, "lastYear")), figure);
  }
  specialNames.forEach((special, index) => {
    const actual = specials.find(({ name }) => name === special)?.actual;
    // Below the heading row.
    const cell = { ...spending(SPECIAL, "lastYear"), occurrence: index + 2 };
    if (actual !== undefined) entries.set(nameKey(cell), actual);
  });
  return entries;
}
