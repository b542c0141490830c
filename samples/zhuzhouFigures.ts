import { nameKey } from "../src/shared/relation/relation";
import { itemKey } from "../src/shared/statement/label";
import { statementOf } from "../src/shared/statement/catalogue";
import { blocksOf, figureColumns, type StatementId } from "../src/shared/statement/statement";
import type { ListRow } from "../src/shared/layout/choices";
import type { Published, PublishedRow, zhuzhou2023 } from "./zhuzhou-2023";

type Report = typeof zhuzhou2023;

/** Figures and words by the name of their cell, as `LayoutChoices.entries` takes them. */
export type Figures = Map<string, string | number>;

/** Every figure of the nine public statements by the name of its cell, totals included. */
export function zhuzhouFigures(report: Report): Figures {
  const figures: Figures = new Map();
  const subjects = (id: StatementId, total: PublishedRow, rows: readonly PublishedRow[]): void => {
    writeRow(figures, id, "body", "total", total);
    for (const [code, , ...amounts] of rows) writeRow(figures, id, "body", String(code), amounts);
  };
  twoSided(figures, "01", report.incomeAndExpenditure);
  subjects("02", report.incomeTotal, report.income);
  subjects("03", report.expenditureTotal, report.expenditure);
  twoSided(figures, "04", report.fiscalAppropriation);
  subjects("05", report.generalBudgetTotal, report.generalBudget);
  const { personnel, operating, capitalAndOther, personnelTotal, operatingTotal } = report.basicExpenditure;
  for (const [code, , amount] of [...personnel, ...operating, ...capitalAndOther]) {
    writeRow(figures, "06", "body", String(code), [amount ?? null]);
  }
  writeRow(figures, "06", "body", "personnel", [personnelTotal]);
  writeRow(figures, "06", "body", "public", [operatingTotal]);
  writeRow(figures, "09", "body", "unit", report.threePublicExpenses);
  for (const [key, value] of selfEvaluationFigures(report)) figures.set(key, value);
  return figures;
}

/** The indicators of the self-evaluation as rows of a list. */
export function zhuzhouIndicators({ selfEvaluation }: Report): ListRow[] {
  return selfEvaluation.indicators.flatMap(({ name, groups }) =>
    Object.entries(groups).flatMap(([group, rows]) =>
      rows.map(([indicator]) => ({ name: String(indicator), groups: [name, group] })),
    ),
  );
}

function selfEvaluationFigures({ selfEvaluation }: Report): Figures {
  const figures: Figures = new Map();
  const write = (block: string, row: string, column: string, value: Published | undefined): void => {
    if (value !== null && value !== undefined)
      figures.set(nameKey({ statement: "self", instance: 1, block, row, occurrence: 1, column }), value);
  };
  write("money", "annual", "initial", selfEvaluation.initialBudget);
  write("money", "annual", "adjusted", selfEvaluation.adjustedBudget);
  write("money", "annual", "actual", selfEvaluation.actual);
  write("money", "annual", "weight", selfEvaluation.executionWeight);
  write("money", "annual", "rate", selfEvaluation.executionRate);
  write("money", "annual", "score", selfEvaluation.executionScore);
  write("bySource", "total", "amount", selfEvaluation.bySource.total);
  write("bySource", "general", "amount", selfEvaluation.bySource.generalBudget);
  write("byUse", "total", "amount", selfEvaluation.bySource.total);
  write("byUse", "basic", "amount", selfEvaluation.byUse.basic);
  write("byUse", "project", "amount", selfEvaluation.byUse.project);
  for (const { groups } of selfEvaluation.indicators) {
    for (const [name, target, actual, weight, score] of Object.values(groups).flat()) {
      const row = itemKey(String(name));
      write("indicators", row, "target", inWords(target));
      write("indicators", row, "actual", inWords(actual));
      write("indicators", row, "weight", weight);
      write("indicators", row, "score", score);
    }
  }
  write("total", "total", "weight", selfEvaluation.weightTotal);
  write("total", "total", "score", selfEvaluation.scoreTotal);
  return figures;
}

/** A target or an actual value given as a rate is written as one. */
function inWords(value: Published | undefined): Published | undefined {
  return typeof value === "number" ? `${value * 100}%` : value;
}

/** Rows of a two-sided statement are those of the form, in order: label, 行次, then the figures. */
function twoSided(
  figures: Figures,
  id: StatementId,
  published: { readonly income: readonly PublishedRow[]; readonly expenditure: readonly PublishedRow[] },
): void {
  for (const side of ["income", "expenditure"] as const) {
    const block = blocksOf(statementOf(id)).find(({ key }) => key === side);
    const rows = block?.rows.kind === "fixed" ? block.rows.rows : [];
    published[side].forEach(([label, line, ...amounts], index) => {
      const row = rows[index];
      if (!row || row.line !== line)
        throw new Error(`[samples] ${id} has no line ${String(line)} ${String(label)}`);
      if (label !== null) writeRow(figures, id, side, row.key, amounts);
    });
  }
}

function writeRow(
  figures: Figures,
  statement: StatementId,
  blockKey: string,
  row: string,
  amounts: readonly Published[],
): void {
  const block = blocksOf(statementOf(statement)).find(({ key }) => key === blockKey);
  const columns = block ? figureColumns(block) : [];
  columns.forEach(({ key: column }, index) => {
    const amount = amounts[index];
    if (amount === null || amount === undefined) return;
    figures.set(nameKey({ statement, instance: 1, block: blockKey, row, occurrence: 1, column }), amount);
  });
}
