import type { SheetPlan, StyledArea } from "../src/shared/layout/sheetPlan";
import type { Area } from "../src/shared/workbook/address";
import { ABOVE, LEFT, placeGrid, type FormGrid } from "./formGrid";
import * as look from "./formStyle";
import type { zhuzhou2023 } from "./zhuzhou-2023";

const WIDTHS = [9, 19, 19, 27, 16, 16, 8, 10, 16];
const GRID_ROW = 1;
const ROW_HEIGHT = 29;
const GOALS_HEIGHT = 60;

/** Our own words: the sentences of the published table are its author's. */
const GOALS = {
  expected: "做好市直机关办公用房、公务用车、国有资产和公共机构节能的管理与保障。",
  achieved: "各项管理与保障任务按计划完成，机关运行成本下降。",
};

/** 整体支出绩效自评表: the money, the goals, the indicators with weight and score, the total. */
export function selfEvaluationSheet(report: typeof zhuzhou2023): SheetPlan {
  const money = moneyGrid(report);
  const goals: FormGrid = [
    ["年度总体目标", "预期目标", LEFT, LEFT, LEFT, "实际完成情况", LEFT, LEFT, LEFT],
    [ABOVE, GOALS.expected, LEFT, LEFT, LEFT, GOALS.achieved, LEFT, LEFT, LEFT],
  ];
  const indicators = indicatorGrid(report);
  const { weightTotal, scoreTotal } = report.selfEvaluation;
  const total: FormGrid = [["总分", LEFT, LEFT, LEFT, LEFT, LEFT, weightTotal, scoreTotal, null]];

  const grid = [...money, ...goals, ...indicators, ...total];
  const goalsRow = GRID_ROW + money.length;
  const indicatorRow = goalsRow + goals.length;
  const { cells, merges } = placeGrid(grid, GRID_ROW);
  const rowHeights: Record<number, number> = { 0: look.TITLE_HEIGHT };
  grid.forEach((_, index) => (rowHeights[GRID_ROW + index] = ROW_HEIGHT));
  rowHeights[goalsRow + 1] = GOALS_HEIGHT;
  rowHeights[indicatorRow] = 32;

  return {
    name: "整体支出绩效自评表",
    cells: [{ row: 0, column: 0, value: `${report.year}年度部门整体支出绩效自评表` }, ...cells],
    merges: [area(0, 0, 1, WIDTHS.length), ...merges],
    styles: [
      { area: area(0, 0, grid.length + GRID_ROW, WIDTHS.length), style: look.BASE },
      { area: area(0, 0, 1, WIDTHS.length), style: look.TITLE },
      {
        area: area(GRID_ROW, 0, grid.length, WIDTHS.length),
        style: { ...look.BORDERED, ...look.CENTRED },
      },
      ...moneyStyles(),
      { area: area(goalsRow + 1, 1, 1, WIDTHS.length - 1), style: { horizontal: "left" } },
      ...rateStyles(indicators, indicatorRow),
    ],
    columnWidths: WIDTHS,
    rowHeights,
    frozenRows: GRID_ROW + 1,
    print: { paper: "a4", orientation: "portrait" },
  };
}

function area(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}

function moneyGrid({ unitName, selfEvaluation: published }: typeof zhuzhou2023): FormGrid {
  const { bySource, byUse } = published;
  return [
    ["市级预算部门（单位）名称", LEFT, LEFT, unitName, LEFT, LEFT, LEFT, LEFT, LEFT],
    ["年度预算申请（万元）", null, LEFT, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    [
      ABOVE,
      "年度资金总额",
      LEFT,
      published.initialBudget,
      published.adjustedBudget,
      published.actual,
      published.executionWeight,
      published.executionRate,
      published.executionScore,
    ],
    [ABOVE, "按收入性质分：", LEFT, LEFT, bySource.total, "按支出性质分：", LEFT, LEFT, null],
    [
      ABOVE,
      "其中：一般公共预算：",
      LEFT,
      LEFT,
      bySource.generalBudget,
      "其中：基本支出：",
      LEFT,
      LEFT,
      byUse.basic,
    ],
    [ABOVE, "政府性基金拨款：", LEFT, LEFT, null, "项目支出：", LEFT, LEFT, byUse.project],
    [ABOVE, "纳入专户管理的非税收入拨款：", LEFT, LEFT, null, null, LEFT, LEFT, null],
    [ABOVE, "其他资金：", LEFT, LEFT, null, null, LEFT, LEFT, null],
  ];
}

/** Rows of the money part: 0 is the unit name, 2 the year's money, 3 to 7 its parts by source and by use. */
function moneyStyles(): StyledArea[] {
  const rate = area(GRID_ROW + 2, 7, 1, 1);
  return [
    { area: area(GRID_ROW + 2, 3, 1, 3), style: look.AMOUNT },
    { area: rate, style: { numberFormat: look.RATE_FORMAT } },
    { area: area(GRID_ROW + 3, 1, 5, 3), style: { horizontal: "left" } },
    { area: area(GRID_ROW + 4, 1, 4, 3), style: { indent: 1 } },
    { area: area(GRID_ROW + 3, 4, 5, 1), style: look.AMOUNT },
    { area: area(GRID_ROW + 3, 5, 5, 3), style: { horizontal: "left" } },
    { area: area(GRID_ROW + 4, 5, 4, 3), style: { indent: 1 } },
    { area: area(GRID_ROW + 3, 8, 5, 1), style: look.AMOUNT },
  ];
}

function indicatorGrid({ selfEvaluation }: typeof zhuzhou2023): FormGrid {
  const header = [
    "绩效指标",
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因分析及改进措施",
  ];
  const rows = selfEvaluation.indicators.flatMap(({ name, groups }) =>
    Object.entries(groups)
      .flatMap(([group, items]) => items.map((item, index) => [index === 0 ? group : ABOVE, ...item, null]))
      .map((row, index) => [ABOVE, index === 0 ? name : ABOVE, ...row]),
  );
  return [header, ...rows];
}

/** A target or an actual value given as a rate is a number. */
function rateStyles(indicators: FormGrid, firstRow: number): StyledArea[] {
  return indicators.flatMap((row, index) =>
    [4, 5]
      .filter((column) => typeof row[column] === "number")
      .map((column) => ({
        area: area(firstRow + index, column, 1, 1),
        style: { numberFormat: look.RATE_FORMAT },
      })),
  );
}
