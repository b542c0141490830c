import type { Statement } from "./statement";
import { grandTotalOnTop, subjectColumns } from "./subjectTree";

const SOURCE = "公开08表表内关系";

/** 公开08表 国有资本经营预算财政拨款支出决算表: what the state capital budget paid for. */
export const stateCapital: Statement = {
  id: "08",
  title: "国有资本经营预算财政拨款支出决算表",
  aliases: ["国有资本经营预算支出决算表", "国有资本经营支出决算表"],
  number: "公开08表",
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
                  header: "合计",
                  aliases: ["小计", "支出合计", "本年支出合计", "本年支出"],
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
  footnotes: ["注：本表反映部门本年度国有资本经营预算财政拨款支出情况。"],
  emptySentence: "本单位{year}年度无国有资本经营预算财政拨款支出，故本表无数据。",
  print: { orientation: "portrait" },
  agreements: [
    {
      kind: "columns",
      id: "T08-1",
      level: "hard",
      block: "body",
      total: "total",
      terms: ["basic", "project"],
      mayBeLeftOut: ["basic", "project"],
      source: SOURCE,
    },
    { kind: "tree", id: "T08-2", totalId: "T08-3", level: "hard", block: "body", source: SOURCE },
  ],
};
