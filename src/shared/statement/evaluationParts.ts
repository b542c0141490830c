import type { Agreement, CellInside } from "./agreement";
import type { Band, Column, Statement } from "./statement";

/** What the self-evaluation forms of a unit (附件3) and of a project have in common. */

/** Widths of the sheet columns of both forms. */
export const evaluationGrid: readonly number[] = [9, 13, 15, 24, 14, 14, 9, 9, 18];

/** Budget, execution and the score for it: 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分. */
export const executionColumns: readonly Column[] = [
  { key: "label", header: "", role: "label", span: 2 },
  { key: "initial", header: "年初预算数", role: "amount" },
  { key: "adjusted", header: "全年预算数", role: "amount" },
  { key: "actual", header: "全年执行数", role: "amount" },
  { key: "weight", header: "分值", role: "points" },
  { key: "rate", header: "执行率", role: "rate" },
  { key: "score", header: "得分", role: "points" },
];

export const goals: Band = {
  side: { label: "年度总体目标", bands: 1 },
  blocks: [
    {
      key: "goals",
      columns: [
        { key: "expected", header: "预期目标", role: "text", span: 4 },
        { key: "achieved", header: "实际完成情况", role: "text", span: 4 },
      ],
      rows: { kind: "fixed", rows: [{ key: "goals", label: "", kind: "entry" }] },
    },
  ],
};

/** One row per 三级指标 under its 一级 and 二级. */
export const indicatorRows: Band = {
  side: { label: "绩效指标", bands: 1 },
  blocks: [
    {
      key: "indicators",
      columns: [
        { key: "first", header: "一级指标", role: "group" },
        { key: "second", header: "二级指标", role: "group" },
        { key: "name", header: "三级指标", role: "label" },
        { key: "target", header: "年度指标值", aliases: ["年度指标值（A）", "指标值"], role: "text" },
        { key: "actual", header: "实际完成值", aliases: ["全年实际值", "实际完成值（B）"], role: "text" },
        { key: "weight", header: "分值", role: "points" },
        { key: "score", header: "得分", role: "points" },
        {
          key: "reason",
          header: "偏差原因分析及改进措施",
          aliases: ["偏差原因分析", "未完成原因分析", "偏差原因"],
          role: "text",
        },
      ],
      rows: { kind: "open", naming: "name", count: 12, totalAt: "bottom" },
    },
  ],
};

/** E6: 得分 < 分值 needs 偏差原因分析及改进措施. */
export const reasonForLostPoints: Statement["reasonFor"] = {
  block: "indicators",
  weight: "weight",
  score: "score",
  reason: "reason",
  sentence: "还有{count}个指标得分低于分值，请填写偏差原因分析及改进措施。",
};

export const scoreTotal: Band = {
  blocks: [
    {
      key: "total",
      headless: true,
      columns: [
        { key: "label", header: "", role: "label", span: 6 },
        { key: "weight", header: "", role: "points" },
        { key: "score", header: "", role: "points" },
        { key: "remark", header: "", role: "text" },
      ],
      rows: {
        kind: "fixed",
        rows: [{ key: "total", label: "总分", aliases: ["合计", "总计"], kind: "total" }],
      },
    },
  ],
};

const inItems = (column: string): CellInside => ({ block: "indicators", row: "items", column });

/** What both forms say of rate, weights and scores; the execution row has the given key. */
export function evaluationAgreements(executionRow: string, source: string): Agreement[] {
  const inExecution = (column: string): CellInside => ({ block: "money", row: executionRow, column });
  const total = (id: string, column: string): Agreement => ({
    kind: "sum",
    id,
    level: "hard",
    block: "total",
    row: "total",
    column,
    terms: [inExecution(column), inItems(column)],
    source,
  });
  const scoreWithinWeight = (block: string): Agreement => ({
    kind: "bound",
    id: "E4",
    level: "hard",
    block,
    lesser: "score",
    greater: "weight",
    source,
  });
  return [
    {
      kind: "ratio",
      id: "E1",
      level: "hard",
      block: "money",
      rate: "rate",
      part: "actual",
      base: "adjusted",
      form: "share",
      rows: [executionRow],
      source,
    },
    total("E3", "weight"),
    total("E5", "score"),
    scoreWithinWeight("money"),
    scoreWithinWeight("indicators"),
  ];
}
