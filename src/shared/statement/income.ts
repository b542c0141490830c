import type { Statement } from "./statement";
import { grandTotalOnTop, subjectColumns } from "./subjectTree";

const SOURCE = "公开02表表内关系";

/** 公开02表 收入决算表: income of the year by functional subject, split into six kinds. */
export const income: Statement = {
  id: "02",
  title: "收入决算表",
  aliases: ["部门收入决算表", "收入决算总表", "部门收入决算总表"],
  number: "公开02表",
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
              header: "本年收入合计",
              aliases: ["合计", "收入合计", "本年收入"],
              role: "amount",
              ordinal: 1,
              width: 14,
            },
            {
              key: "fiscal",
              header: "财政拨款收入",
              aliases: ["财政拨款"],
              role: "amount",
              ordinal: 2,
              width: 14,
            },
            { key: "superior", header: "上级补助收入", role: "amount", ordinal: 3, width: 13 },
            { key: "operation", header: "事业收入", role: "amount", ordinal: 4, width: 12 },
            { key: "business", header: "经营收入", role: "amount", ordinal: 5, width: 12 },
            { key: "affiliated", header: "附属单位上缴收入", role: "amount", ordinal: 6, width: 13 },
            { key: "other", header: "其他收入", role: "amount", ordinal: 7, width: 12 },
          ],
          rows: grandTotalOnTop,
        },
      ],
    },
  ],
  footnotes: ["注：本表反映部门本年度取得的各项收入情况。"],
  print: { orientation: "landscape" },
  agreements: [
    {
      kind: "columns",
      id: "T02-1",
      level: "hard",
      block: "body",
      total: "total",
      terms: ["fiscal", "superior", "operation", "business", "affiliated", "other"],
      mayBeLeftOut: ["superior", "operation", "business", "affiliated", "other"],
      source: SOURCE,
    },
    { kind: "tree", id: "T02-3", totalId: "T02-2", level: "hard", block: "body", source: SOURCE },
  ],
};
