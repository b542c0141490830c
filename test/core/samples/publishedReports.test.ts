import { hengyang2024 } from "../../../samples/hengyang-2024";
import { lusong2023 } from "../../../samples/lusong-2023";
import type { ProjectRow } from "../../../samples/publishedReport";
import { shifeng2023 } from "../../../samples/shifeng-2023";
import { zhuzhou2023 } from "../../../samples/zhuzhou-2023";
import { addUp, ratio } from "../support/publishedArithmetic";

/** What an initial budget, raised or cut, leaves after spending; only rows that have a budget have an answer. */
function leftOver({ initialBudget, adjustment, actual }: ProjectRow): string {
  return addUp([initialBudget, adjustment, -actual]);
}

describe("芦淞区委办公室 2023", () => {
  const { basic, self, projects, text } = lusong2023;

  it("附件2: the staff fill 88% of their posts", () => {
    expect(ratio(basic.staff.inService, basic.staff.establishment, 2)).toBe(addUp([basic.staff.controlRate]));
  });

  it.each([
    ["threePublic", ["vehicles", "abroad", "reception"]],
    ["vehicles", ["vehiclePurchase", "vehicleRunning"]],
    ["project", ["projectOperation", "projectMaintenance", "special"]],
  ] as const)("附件2: %s is the sum of %j in every year", (whole, parts) => {
    for (const column of [1, 2, 3] as const) {
      expect(addUp(parts.map((part) => basic.spending[part][column]))).toBe(
        addUp([basic.spending[whole][column]]),
      );
    }
  });

  it("附件3: the money splits by income and by nature into 582.84, of which 99.97% was spent", () => {
    const { total, ...incomes } = self.byIncome;
    expect(addUp(Object.values(incomes))).toBe("582.84");
    expect(addUp([self.byNature.basic, self.byNature.project])).toBe("582.84");
    expect([total, self.byNature.total, self.money.adjustedBudget]).toEqual([582.84, 582.84, 582.84]);
    expect(ratio(self.money.actual, self.money.adjustedBudget, 4)).toBe(addUp([self.money.rate]));
  });

  it("附件3: weights add up to each group's stated weight and to 100, scores to 96.9", () => {
    const stated = new Map(self.indicators.map(({ group, groupWeight }) => [group, groupWeight]));
    for (const [group, weight] of stated) {
      const rows = self.indicators.filter((row) => row.group === group);
      expect(addUp(rows.map((row) => row.weight))).toBe(addUp([weight]));
      expect(group).toContain(`（${weight}分）`);
    }
    expect(addUp([self.money.weight, ...stated.values()])).toBe(addUp([self.weightTotal]));
    expect(addUp([self.money.score, ...self.indicators.map((row) => row.score)])).toBe("96.9");
    expect(self.scoreTotal).toBe(96.9);
  });

  it("附件3: just the indicators below their weight have a reason", () => {
    const explained = self.indicators.filter((row) => row.reason !== null);
    expect(explained).toEqual(self.indicators.filter((row) => row.score !== row.weight));
    expect(explained.map(({ weight, score }) => [weight, score])).toEqual([
      [7, 6],
      [20, 18],
    ]);
  });

  it("projects: what is budgeted, adjusted and spent leaves nothing", () => {
    const budgeted = projects.filter((row) => row.initialBudget !== null);
    expect([budgeted.length, projects.length]).toEqual([6, 10]);
    for (const row of budgeted) expect([row.name, leftOver(row)]).toEqual([row.name, addUp([row.carryOver])]);
  });

  it("text: expenditure is basic and project expenditure, the basic one personnel and 公用经费 of 附件2", () => {
    expect(addUp([text.basic, text.project])).toBe(addUp([text.expenditure]));
    expect(addUp([text.personnel, basic.spending.publicFunds[3]])).toBe(addUp([text.basic]));
    expect(text.project).toBe(basic.spending.project[3]);
  });
});

describe("石峰区机关事务服务中心 2023", () => {
  const { budget, budgetedProjects, budgetedTotal, addedProjects, addedSections, addedTotal } = shifeng2023;

  it("income less expenditure is the carry-over", () => {
    expect(addUp([budget.initialBudget, budget.adjustment, budget.otherFunds])).toBe(addUp([budget.income]));
    expect(addUp([budget.basic, budget.project])).toBe(addUp([budget.expenditure]));
    expect(addUp([budget.income, -budget.expenditure])).toBe(addUp([budget.carryOver]));
    expect(addUp(Object.values(shifeng2023.basic))).toBe(addUp([budget.basic]));
  });

  it("budgeted projects: every row leaves its carry-over and every column adds up", () => {
    for (const row of budgetedProjects) {
      expect([row.name, leftOver(row)]).toEqual([row.name, addUp([row.carryOver])]);
    }
    for (const column of ["initialBudget", "adjustment", "actual", "carryOver"] as const) {
      expect(addUp(budgetedProjects.map((row) => row[column]))).toBe(addUp([budgetedTotal[column]]));
    }
  });

  it("added projects add up by project and by section, and with the budgeted ones to 913.83", () => {
    expect(addUp(addedProjects.map((row) => row.actual))).toBe(addUp([addedTotal.actual]));
    expect(addUp(addedSections.map((section) => section.total))).toBe(addUp([addedTotal.actual]));
    for (const { total, parts } of addedSections.filter((section) => section.parts.length > 0)) {
      expect(addUp(parts.map(([, amount]) => amount))).toBe(addUp([total]));
    }
    expect(addUp([budgetedTotal.actual, addedTotal.actual])).toBe(addUp([budget.project]));
  });
});

describe("衡阳市机关事务管理局 2024", () => {
  const { groups, staff, expenditure, basic, basicTotal, budgetedProjects, projectTotal } = hengyang2024;

  it("seven groups weigh 100, and printed indicators add up to their group", () => {
    expect(groups).toHaveLength(7);
    expect(addUp(groups.map((group) => group.weight))).toBe(addUp([hengyang2024.scoreTotal]));
    const weighted = groups.filter((group) => group.indicators.some((row) => row.weight !== null));
    expect(weighted.map((group) => group.name)).toEqual(["预算执行", "预算管理"]);
    for (const group of weighted) {
      expect(addUp(group.indicators.map((row) => row.weight))).toBe(addUp([group.weight]));
      expect(addUp(group.indicators.map((row) => row.score))).toBe(addUp([group.score]));
    }
  });

  it("printed rates are those of their figures", () => {
    const [, allocation, execution] = groups.map((group) => group.indicators);
    const [staffing, change] = allocation!;
    const [completion, , control] = execution!;
    expect(ratio(staffing!.figures.inService!, staffing!.figures.establishment!, 4)).toBe("0.9655");
    expect(staffing!.rate).toBe(0.9655);
    expect(addUp([change!.figures.lastYearBudget, change!.figures.increase])).toBe(
      addUp([change!.figures.budget]),
    );
    expect(ratio(completion!.figures.actual!, completion!.figures.budget!, 2)).toBe(
      addUp([completion!.rate]),
    );
    expect(ratio(control!.figures.actual!, control!.figures.budget!, 4)).toBe(addUp([control!.rate]));
  });

  it("the kinds of staff and of floor area add up", () => {
    for (const { total, ...kinds } of [staff.establishment, staff.inService]) {
      expect(addUp(Object.values(kinds))).toBe(addUp([total]));
    }
    const { registrable, ...parts } = groups[5]!.indicators[0]!.figures;
    expect(addUp(Object.values(parts))).toBe(addUp([registrable]));
  });

  it("expenditure is basic and project expenditure with the printed shares", () => {
    expect(addUp([expenditure.basic, expenditure.project])).toBe(addUp([expenditure.total]));
    expect(ratio(expenditure.basic, expenditure.total, 4)).toBe(addUp([expenditure.basicShare]));
    expect(ratio(expenditure.project, expenditure.total, 4)).toBe(addUp([expenditure.projectShare]));
    expect(addUp(basic.map(([, initial]) => initial))).toBe(addUp([basicTotal.initialBudget]));
    expect(addUp(basic.map(([, , actual]) => actual))).toBe(addUp([basicTotal.actual]));
    expect(addUp(budgetedProjects.map((row) => row.initialBudget))).toBe(addUp([projectTotal.initialBudget]));
    for (const row of budgetedProjects) {
      expect(ratio(row.actual, row.initialBudget!, 4)).toBe(addUp([row.rate]));
    }
  });
});

describe("株洲市机关事务管理局 2023: the figures of the text", () => {
  const { controlled, initialBudget, projects } = zhuzhou2023;

  it("every item of 公开05 has an initial budget, and their sum without projects is what basic is", () => {
    const items = zhuzhou2023.generalBudget.map(([code]) => String(code)).filter((code) => code.length === 7);
    expect(initialBudget.bySubject.map(([code]) => code)).toEqual(items);
    expect(addUp([initialBudget.basic, initialBudget.project])).toBe(addUp([initialBudget.total]));
    expect(addUp(projects.own.map((row) => row.initialBudget))).toBe(addUp([initialBudget.project]));
    expect(initialBudget.total).toBe(zhuzhou2023.selfEvaluation.initialBudget);
  });

  it("three public expenses and procurement add up and are those of the tables", () => {
    const { total, ...items } = controlled.threePublic;
    for (const column of [0, 1] as const) {
      expect(addUp(Object.values(items).map((pair) => pair[column]))).toBe(addUp([total[column]]));
      const { own, platform } = controlled.vehicleRunning;
      expect(addUp([own[column], platform[column]])).toBe(addUp([items.vehicleRunning[column]]));
    }
    expect(total[1]).toBe(zhuzhou2023.threePublicExpenses[6]);
    expect(controlled.publicFunds.actual).toBe(zhuzhou2023.basicExpenditure.operatingTotal);
    const { total: procured, ...kinds } = controlled.procurement;
    expect(addUp(Object.values(kinds))).toBe(addUp([procured]));
  });

  it("evaluated projects leave their carry-over, renovation has its printed rate, energy and vehicles their parts", () => {
    const [waste, , renovation, property, energy, vehicles] = projects.evaluated;
    for (const row of [waste!, renovation!, property!, energy!])
      expect(leftOver(row)).toBe(addUp([row.carryOver]));
    expect(ratio(renovation!.actual, renovation!.initialBudget!, 3)).toBe(addUp([renovation!.rate]));
    for (const column of ["initialBudget", "adjustment", "actual"] as const) {
      expect(addUp(projects.energyParts.map((row) => row[column]))).toBe(addUp([energy![column]]));
    }
    expect(addUp(Object.values(projects.vehicleBudget))).toBe(addUp([vehicles!.initialBudget]));
  });
});
