import type { ListRow } from "../src/shared/layout/choices";
import { nameKey } from "../src/shared/relation/relation";
import { itemKey } from "../src/shared/statement/label";
import type { StatementId } from "../src/shared/statement/statement";
import type { lusong2023 } from "./lusong-2023";
import type { Figures } from "./zhuzhouFigures";
import type { Published } from "./zhuzhou-2023";

type Report = typeof lusong2023;

/** Every figure and word of 附件2, 附件3 and the project list by the name of its cell, totals included. */
export function lusongFigures({ basic, self, projects }: Report): Figures {
  const figures: Figures = new Map();
  const times = new Map<string, number>();
  const write = (
    statement: StatementId,
    block: string,
    row: string,
    cells: Readonly<Record<string, Published | undefined>>,
  ): void => {
    const place = [statement, block, row].join("/");
    const occurrence = (times.get(place) ?? 0) + 1;
    times.set(place, occurrence);
    for (const [column, value] of Object.entries(cells)) {
      if (value === null || value === undefined || value === "——") continue;
      figures.set(nameKey({ statement, instance: 1, block, row, occurrence, column }), value);
    }
  };

  const { establishment, inService, controlRate } = basic.staff;
  write("basic", "staff", "staff", { approved: establishment, actual: inService, rate: controlRate });
  for (const [row, [, lastYear, budget, actual]] of Object.entries(basic.spending)) {
    write("basic", "spending", row, { lastYear, budget, actual });
  }
  const { buildings } = basic;
  write("basic", "buildings", "buildings", {
    approvedArea: buildings.approvedArea,
    actualArea: buildings.actualArea,
    areaRate: buildings.areaControlRate,
    budgetInvestment: buildings.budgetedInvestment,
    actualInvestment: buildings.actualInvestment,
    investmentRate: buildings.investmentControlRate,
  });

  const { initialBudget, adjustedBudget, actual, weight, rate, score } = self.money;
  write("self", "money", "annual", {
    initial: initialBudget,
    adjusted: adjustedBudget,
    actual,
    weight,
    rate,
    score,
  });
  const { byIncome, byNature } = self;
  write("self", "bySource", "total", { amount: byIncome.total });
  write("self", "bySource", "general", { amount: byIncome.generalBudget });
  write("self", "byUse", "total", { amount: byNature.total });
  write("self", "byUse", "basic", { amount: byNature.basic });
  write("self", "byUse", "project", { amount: byNature.project });
  write("self", "goals", "goals", self.goals);
  for (const { name, ...indicator } of self.indicators) {
    write("self", "indicators", itemKey(name), {
      target: indicator.target,
      actual: indicator.actual,
      weight: indicator.weight,
      score: indicator.score,
      reason: indicator.reason,
    });
  }
  write("self", "total", "total", { weight: self.weightTotal, score: self.scoreTotal });

  for (const project of projects) {
    write("projects", "body", itemKey(project.name), {
      initial: project.initialBudget,
      adjustment: project.adjustment,
      actual: project.actual,
      carryOver: project.carryOver,
    });
  }
  return figures;
}

/** The rows of the lists that grow. */
export function lusongLists({ self, projects }: Report): Record<string, ListRow[]> {
  return {
    "self.indicators": self.indicators.map(({ group, subgroup, name }) => ({
      name,
      groups: [group, subgroup],
    })),
    "projects.body": projects.map(({ name }) => ({ name })),
  };
}
