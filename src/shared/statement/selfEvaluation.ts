import {
  evaluationAgreements,
  evaluationGrid,
  executionColumns,
  goals,
  indicatorRows,
  reasonForLostPoints,
  scoreTotal,
} from "./evaluationParts";
import type { Agreement } from "./agreement";
import type { Block, FixedRow, Statement } from "./statement";

const SOURCE = "附件3自评表表内关系";

const part = (key: string, label: string, aliases?: readonly string[]): FixedRow => ({
  key,
  label,
  aliases,
  kind: "entry",
  indent: 1,
});

/** A column of labels and one of amounts, without a header. */
const split = (key: string, rows: readonly FixedRow[]): Block => ({
  key,
  headless: true,
  columns: [
    { key: "label", header: "", role: "label", span: 3 },
    { key: "amount", header: "", role: "amount" },
  ],
  rows: { kind: "fixed", rows },
});

const addsUp = (block: string, terms: readonly string[]): Agreement[] => [
  { kind: "rows", id: "E2", level: "hard", block, total: "total", terms, source: SOURCE },
  {
    kind: "cells",
    id: "E10",
    level: "hard",
    block,
    row: "total",
    column: "amount",
    other: { block: "money", row: "annual", column: "adjusted" },
    source: SOURCE,
  },
];

/** 附件3 部门（单位）整体支出绩效自评表. Layout as Zhuzhou prints it. */
export const selfEvaluation: Statement = {
  id: "self",
  title: "整体支出绩效自评表",
  aliases: ["部门整体支出绩效自评表", "部门（单位）整体支出绩效自评表", "单位整体支出绩效自评表"],
  printedTitle: "{year}年度部门（单位）整体支出绩效自评表",
  unit: "万元",
  places: 2,
  grid: evaluationGrid,
  bands: [
    {
      blocks: [
        {
          key: "head",
          headless: true,
          columns: [
            { key: "label", header: "", role: "label", span: 3 },
            { key: "value", header: "", role: "text", span: 6 },
          ],
          rows: {
            kind: "fixed",
            rows: [
              {
                key: "unitName",
                label: "{level}预算部门（单位）名称",
                aliases: ["预算部门（单位）名称", "预算部门名称", "部门（单位）名称", "单位名称"],
                kind: "entry",
                holds: "unitName",
              },
            ],
          },
        },
      ],
    },
    {
      side: { label: "年度预算申请（万元）", aliases: ["年度预算申请"], bands: 2 },
      blocks: [
        {
          key: "money",
          columns: executionColumns,
          rows: { kind: "fixed", rows: [{ key: "annual", label: "年度资金总额", kind: "entry" }] },
        },
      ],
    },
    {
      blocks: [
        split("bySource", [
          { key: "total", label: "按收入性质分：", kind: "total" },
          part("general", "其中：一般公共预算：", ["一般公共预算拨款"]),
          part("fund", "政府性基金拨款：", ["政府性基金"]),
          part("specialAccount", "纳入专户管理的非税收入拨款：", ["纳入专户管理的非税收入"]),
          part("other", "其他资金："),
        ]),
        split("byUse", [
          { key: "total", label: "按支出性质分：", kind: "total" },
          part("basic", "其中：基本支出："),
          part("project", "项目支出："),
        ]),
      ],
    },
    goals,
    indicatorRows,
    scoreTotal,
  ],
  footnotes: [],
  reasonFor: reasonForLostPoints,
  signOff: true,
  print: { orientation: "portrait" },
  agreements: [
    ...addsUp("bySource", ["general", "fund", "specialAccount", "other"]),
    ...addsUp("byUse", ["basic", "project"]),
    ...evaluationAgreements("annual", SOURCE),
  ],
};
