import { nameKey } from "../relation/relation";
import { type ScoringRule, systemIndicators } from "../statement/indicatorSystem";
import { itemKey } from "../statement/label";
import { cellAddress } from "../workbook/address";
import { type ArrangedRow, type Arrangement, cellName, type Panel, panelsOf } from "./arrangement";
import type { LayoutChoices } from "./choices";

/** The address of a column of the row that is scored. */
type Address = (column: string) => string;

/**
 * Formulas that suggest scores, by the name of the cell; the cells stay open, the officer's own score wins. Budget
 * execution and indicators with a rule are scored either way. A target may be words, which no native function
 * reads: indicators with targets are scored by PERF.SCORE, and with native formulas they are left to be typed.
 */
export function suggestedScores(
  arrangement: Arrangement,
  { scores, rates }: LayoutChoices,
): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  if (scores === "typed") return formulas;
  for (const panel of panelsOf(arrangement)) {
    const column = panel.columns.find(({ column: { key } }) => key === "score")?.column;
    if (!column) continue;
    panel.rows.forEach((row, index) => {
      const formula = scoreFormula(arrangement, panel, row, addressesIn(panel, index), rates);
      if (formula) formulas.set(nameKey(cellName(arrangement.statement, panel, row, column)), formula);
    });
  }
  return formulas;
}

function scoreFormula(
  { statement }: Arrangement,
  { block }: Panel,
  row: ArrangedRow,
  at: Address,
  rates: LayoutChoices["rates"],
): string | undefined {
  if (block.key === "money" && row.key === "annual") return executionScore(at, rates);
  if (row.kind !== "item") return undefined;
  if (block.key === "indicators") return rates === "perf" ? targetScore(at) : undefined;
  const rule = statement.id === "indicators" ? ruleOf(row) : undefined;
  return rule && ruleScore(rule, at, rates);
}

/** 分值 × 执行率, at most the 分值. */
function executionScore(at: Address, rates: LayoutChoices["rates"]): string {
  return rates === "perf"
    ? `=IFERROR(PERF.EXECSCORE(${at("actual")},${at("adjusted")},${at("weight")}),"")`
    : onceMeasured(at, `ROUND(${at("weight")}*MAX(0,MIN(1,${at("rate")})),2)`);
}

/** Blank until target and actual value are filled in, and where they cannot be judged. */
function targetScore(at: Address): string {
  const [target, actual, weight] = [at("target"), at("actual"), at("weight")];
  return `=IF(OR(${target}="",${actual}="",${weight}=""),"",IFERROR(PERF.SCORE(${target},${actual},${weight}),""))`;
}

function ruleScore(rule: ScoringRule, at: Address, rates: LayoutChoices["rates"]): string {
  const [rate, weight] = [at("rate"), at("weight")];
  if (rule.kind === "reach") {
    return rates === "perf"
      ? `=IFERROR(PERF.EXECSCORE(${at("part")},${at("base")},${weight}),"")`
      : onceMeasured(at, `ROUND(${weight}*MAX(0,MIN(1,${rate})),2)`);
  }
  // A share may reach 100 %, a change may be none.
  const limit = rule.form === "share" ? "1" : "0";
  if (rates === "perf") return `=IFERROR(PERF.DEDUCT(${rate},${weight},${rule.perPoint},${limit}),"")`;
  const over = `MAX(0,${rate}-${limit})*100`;
  return onceMeasured(at, `ROUND(MAX(0,${weight}-${rule.perPoint}*${over}),2)`);
}

/** Blank while the rate is not there. */
function onceMeasured(at: Address, score: string): string {
  return `=IF(ISNUMBER(${at("rate")}),${score},"")`;
}

function ruleOf({ key }: ArrangedRow): ScoringRule | undefined {
  return systemIndicators.find(({ name }) => itemKey(name) === key)?.rule;
}

function addressesIn(panel: Panel, index: number): Address {
  return (key) => {
    const column = panel.columns.find(({ column: candidate }) => candidate.key === key);
    if (!column) throw new Error(`[layout] block ${panel.block.key} has no column ${key} to score by`);
    return cellAddress({ row: panel.bodyRow + index, column: column.first });
  };
}
