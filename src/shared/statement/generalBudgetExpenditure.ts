import type { Statement } from "./statement";
import { grandTotalOnTop, subjectColumns } from "./subjectTree";

const SOURCE = "公开05表表内关系";

/** 公开05表 一般公共预算财政拨款支出决算表: what the general public budget paid for, by functional subject. */
export const generalBudgetExpenditure: Statement = {
  id: "05",
  title: "一般公共预算财政拨款支出决算表",
  aliases: ["一般公共预算财政拨款支出决算总表", "一般公共预算支出决算表"],
  number: "公开05表",
  unit: "万元",
  places: 2,
  bands: [
    {
      blocks: [
        {
          key: "body",
          columns: [
            subjectColumns,
            {
              header: "本年支出",
              columns: [
                {
                  key: "total",
                  header: "小计",
                  aliases: ["合计", "支出合计", "本年支出合计", "本年支出"],
                  role: "amount",
                  ordinal: 1,
                  width: 16,
                },
                { key: "basic", header: "基本支出", role: "amount", ordinal: 2, width: 16 },
                { key: "project", header: "项目支出", role: "amount", ordinal: 3, width: 16 },
              ],
            },
          ],
          rows: grandTotalOnTop,
        },
      ],
    },
  ],
  footnotes: ["注：本表反映部门本年度一般公共预算财政拨款支出情况。"],
  print: { orientation: "portrait" },
  agreements: [
    {
      kind: "columns",
      id: "T05-1",
      level: "hard",
      block: "body",
      total: "total",
      terms: ["basic", "project"],
      mayBeLeftOut: ["project"],
      source: SOURCE,
    },
    { kind: "tree", id: "T05-3", totalId: "T05-2", level: "hard", block: "body", source: SOURCE },
  ],
};
