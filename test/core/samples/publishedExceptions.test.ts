import { hengyang2024 } from "../../../samples/hengyang-2024";
import { lusong2023 } from "../../../samples/lusong-2023";
import type { PublishedException } from "../../../samples/publishedReport";
import { shifeng2023 } from "../../../samples/shifeng-2023";
import { zhuzhou2023, type Published } from "../../../samples/zhuzhou-2023";
import { Decimal } from "../../../src/shared/amount/decimal";
import { addUp, ratio } from "../support/publishedArithmetic";

/** Printed figure and expected figure of an exception, both taken from the data instead of from the list. */
type Recomputed = Readonly<Record<string, readonly [printed: Published, expected: Published]>>;

function named<Row extends { readonly name: string }>(rows: readonly Row[], name: string): Row {
  const row = rows.find((candidate) => candidate.name === name);
  if (!row) throw new Error(`no row is named ${name}`);
  return row;
}

const actuals = (rows: readonly { readonly actual: number }[]): string =>
  addUp(rows.map((row) => row.actual));
const budgets = (rows: readonly { readonly initialBudget: number | null }[]): string =>
  addUp(rows.map((row) => row.initialBudget));

function lusong(): Recomputed {
  const { basic, self, projects, text } = lusong2023;
  const { money, byNature } = self;
  const security = named(projects, "国安专项经费");
  return {
    "text-expenditure": [text.expenditure, money.actual],
    "text-basic": [text.basic, addUp([money.actual, -text.project])],
    "project-by-nature": [byNature.project, basic.spending.project[3]],
    unspent: [
      addUp(projects.map((row) => row.carryOver)),
      addUp([byNature.project, -basic.spending.project[3]]),
    ],
    "project-items": [text.project, actuals(projects)],
    "project-budget-items": [basic.spending.project[2], budgets(projects)],
    "security-adjustment": [
      text.securityAdjustment,
      addUp([security.actual, -(security.initialBudget ?? 0)]),
    ],
    "execution-score": [money.score, new Decimal(money.weight).times(money.rate).toString()],
    "vehicle-running": [basic.spending.vehicleRunning[3], named(projects, "公务用车运行维护经费").actual],
    instructions: [
      parseInt(String(named(self.indicators, "办结各级领导批示件").actual), 10),
      addUp(text.instructions),
    ],
  };
}

function shifeng(): Recomputed {
  const { budget, budgetedProjects, budgetedTotal, addedProjects, addedTotal, addedSections } = shifeng2023;
  const parts = new Map(addedSections.flatMap((section) => section.parts));
  const canteen = budgetedProjects.filter((row) => row.initialBudget === 20);
  return {
    "project-unit": [
      shifeng2023.text.projectExpenditure,
      `${addUp([budgetedTotal.actual, addedTotal.actual])}万元`,
    ],
    "canteen-name": [shifeng2023.text.canteenProject, canteen.map((row) => row.name).join()],
    "self-built-housing": [
      named(addedProjects, "自建房整治小组后勤保障经费等支出").actual,
      parts.get("自建房整治小组后勤保障经费") ?? null,
    ],
    "carry-over": [budget.carryOver, addUp(budgetedProjects.map((row) => row.carryOver))],
    adjustment: [
      budget.adjustment,
      addUp([...budgetedProjects.map((row) => row.adjustment), addedTotal.actual]),
    ],
    "energy-subsidy": [
      shifeng2023.text.energySubsidyReceived,
      named(addedProjects, "公共机构节能补助资金-中央空调制暖锅炉改造").actual,
    ],
  };
}

function hengyang(): Recomputed {
  const { groups, basic, expenditure, budgetedProjects, addedProjects, projectTotal } = hengyang2024;
  const indicators = groups.flatMap((group) => group.indicators);
  const completion = named(indicators, "预算完成率");
  const change = named(indicators, "“三公经费”变动率");
  const vehicles = named(indicators, "统一配置");
  const completionOf = (label: string): readonly [Published, Published] => {
    const [, initial, actual, rate] = basic.find(([candidate]) => candidate === label)!;
    return [rate, ratio(actual, initial!, 3)];
  };
  const institution = addUp([
    hengyang2024.basicTotal.actual,
    ...basic.filter(([label]) => label !== "事业运行").map(([, , actual]) => -actual),
  ]);
  const total = addUp([expenditure.basic, expenditure.project]);
  return {
    expenditure: [completion.figures.actual!, total],
    budget: [completion.figures.budget!, total],
    "expenditure-year": [hengyang2024.text.expenditureYear, hengyang2024.year],
    "three-public-budget": [named(indicators, "“三公经费”控制率").figures.budget!, change.figures.budget!],
    "three-public-change": [change.rate, ratio(change.figures.increase!, change.figures.lastYearBudget!, 4)],
    "last-two-scores": [
      groups.at(-1)!.score,
      addUp([hengyang2024.scoreTotal, ...groups.map((group) => -(group.score ?? 0))]),
    ],
    "institution-unit": [hengyang2024.text.institutionOperation, `${institution}万元`],
    "annuity-rate": completionOf("机关事业单位职业年金缴费支出"),
    "housing-fund-rate": completionOf("住房公积金支出"),
    "new-energy-share": [
      vehicles.rate,
      ratio(vehicles.figures.newEnergy!, vehicles.figures.vehiclesBought!, 3),
    ],
    "project-items": [projectTotal.actual, actuals([...budgetedProjects, ...addedProjects])],
  };
}

function zhuzhou(): Recomputed {
  const { controlled, explanation, initialBudget, projects, selfEvaluation } = zhuzhou2023;
  const subjects = new Map(zhuzhou2023.generalBudget.map(([code, , amount]) => [code, amount]));
  const energy = named(projects.evaluated, "公共机构节能改造专项及工作经费");
  const vehicles = named(projects.evaluated, "车辆购置费");
  const running = zhuzhou2023.basicExpenditure.operating.find(([code]) => code === "30231");
  return {
    "text-expenditure": [explanation.generalBudgetExpenditure, zhuzhou2023.generalBudgetTotal[0]!],
    "text-completion-rate": [
      explanation.completionRate,
      ratio(selfEvaluation.actual, selfEvaluation.initialBudget, 3),
    ],
    "initial-budget-subjects": [
      initialBudget.total,
      addUp(initialBudget.bySubject.map(([, amount]) => amount)),
    ],
    "project-items": [selfEvaluation.byUse.project, actuals(projects.own)],
    "renovation-subjects": [
      named(projects.own, "原商检大楼等维修改造").actual,
      addUp([subjects.get("2010303"), subjects.get("2129999")]),
    ],
    "three-public-budget": [zhuzhou2023.threePublicExpenses[0]!, controlled.threePublic.total[0]!],
    "vehicle-running": [running![2]!, zhuzhou2023.threePublicExpenses[10]!],
    "energy-rate": [
      energy.rate,
      ratio(energy.actual, Number(addUp([energy.initialBudget, energy.adjustment])), 3),
    ],
    "vehicle-adjustment": [vehicles.adjustment, addUp([vehicles.actual, -projects.vehicleBudget.general])],
    "by-use-total": [null, addUp([selfEvaluation.byUse.basic, selfEvaluation.byUse.project])],
    "meeting-attendance": [explanation.meetingAttendance[1]!, explanation.meetingAttendance[0]!],
  };
}

const text = (figure: Published): string => (figure === null ? "not printed" : String(figure));

describe.each([
  ["芦淞 2023", lusong2023.exceptions, lusong()],
  ["石峰 2023", shifeng2023.exceptions, shifeng()],
  ["衡阳 2024", hengyang2024.exceptions, hengyang()],
  ["株洲 2023", zhuzhou2023.exceptions, zhuzhou()],
] as const)(
  "%s: where the published figures disagree",
  (_, exceptions: readonly PublishedException[], recomputed) => {
    it("names every disagreement once", () => {
      expect(exceptions.map(({ id }) => id)).toEqual(Object.keys(recomputed));
    });

    it.each(exceptions.map((exception) => [exception.id, exception] as const))(
      "%s: prints one figure where the report gives another",
      (id, { printed, expected, reason }) => {
        expect([text(printed), text(expected)]).toEqual(recomputed[id]!.map(text));
        expect(text(printed)).not.toBe(text(expected));
        expect(reason).toMatch(/\.$/);
      },
    );

    it("calls tails what is off by one or two hundredths", () => {
      for (const { id, kind, printed, expected } of exceptions.filter(
        (exception) => exception.kind === "tail",
      )) {
        const gap = new Decimal(printed!).minus(expected!).abs();
        expect([id, kind, gap.lte("0.02")]).toEqual([id, "tail", true]);
      }
    });
  },
);
