import type { Statement } from "./statement";
import { grandTotalOnTop, subjectColumns } from "./subjectTree";

const SOURCE = "公开03表表内关系";

/** 公开03表 支出决算表: expenditure of the year by functional subject, split into six kinds. */
export const expenditure: Statement = {
  id: "03",
  title: "支出决算表",
  aliases: ["部门支出决算表", "支出决算总表", "部门支出决算总表"],
  number: "公开03表",
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
              key: "total",
              header: "本年支出合计",
              aliases: ["合计", "支出合计", "本年支出"],
              role: "amount",
              ordinal: 1,
              width: 15,
            },
            { key: "basic", header: "基本支出", role: "amount", ordinal: 2, width: 14 },
            { key: "project", header: "项目支出", role: "amount", ordinal: 3, width: 14 },
            { key: "handedUp", header: "上缴上级支出", role: "amount", ordinal: 4, width: 13 },
            { key: "business", header: "经营支出", role: "amount", ordinal: 5, width: 13 },
            { key: "subsidy", header: "对附属单位补助支出", role: "amount", ordinal: 6, width: 13 },
          ],
          rows: grandTotalOnTop,
        },
      ],
    },
  ],
  footnotes: ["注：本表反映部门本年度各项支出情况。"],
  print: { orientation: "landscape" },
  agreements: [
    {
      kind: "columns",
      id: "T03-1",
      level: "hard",
      block: "body",
      total: "total",
      terms: ["basic", "project", "handedUp", "business", "subsidy"],
      mayBeLeftOut: ["project", "handedUp", "business", "subsidy"],
      source: SOURCE,
    },
    { kind: "tree", id: "T03-3", totalId: "T03-2", level: "hard", block: "body", source: SOURCE },
  ],
};
