import {
  evaluationAgreements,
  evaluationGrid,
  executionColumns,
  goals,
  indicatorRows,
  reasonForLostPoints,
  scoreTotal,
} from "./evaluationParts";
import type { FixedRow, Statement } from "./statement";

const SOURCE = "项目支出绩效自评表表内关系";

/** 分值, 执行率 and 得分 stand in the first row only. */
const source = (key: string, label: string, aliases?: readonly string[]): FixedRow => ({
  key,
  label,
  aliases,
  kind: "entry",
  indent: 1,
  dashes: ["weight", "rate", "score"],
});

/** 项目支出绩效自评表: one project, after the unit's self-evaluation form of 财预〔2020〕10号. */
export const projectEvaluation: Statement = {
  id: "project",
  title: "项目支出绩效自评表",
  aliases: ["部门项目支出绩效自评表", "预算项目支出绩效自评表"],
  printedTitle: "{year}年度项目支出绩效自评表",
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
              { key: "projectName", label: "项目名称", kind: "entry" },
              { key: "department", label: "主管部门", kind: "entry" },
              {
                key: "unitName",
                label: "实施单位",
                aliases: ["项目实施单位", "项目单位"],
                kind: "entry",
                holds: "unitName",
              },
            ],
          },
        },
      ],
    },
    {
      side: { label: "项目资金（万元）", aliases: ["项目资金"], bands: 1 },
      blocks: [
        {
          key: "money",
          columns: executionColumns,
          rows: {
            kind: "fixed",
            rows: [
              { key: "annual", label: "年度资金总额", kind: "total" },
              source("fiscal", "其中：当年财政拨款", ["财政拨款"]),
              source("carriedOver", "上年结转资金", ["上年结转"]),
              source("other", "其他资金"),
            ],
          },
        },
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
    {
      kind: "rows",
      id: "E2",
      level: "hard",
      block: "money",
      total: "annual",
      terms: ["fiscal", "carriedOver", "other"],
      columns: ["initial", "adjusted", "actual"],
      source: SOURCE,
    },
    ...evaluationAgreements("annual", SOURCE),
  ],
};
