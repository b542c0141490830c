import type { Statement } from "./statement";
import { grandTotalOnTop, subjectColumns } from "./subjectTree";

const SOURCE = "公开07表表内关系";

/** 公开07表 政府性基金预算财政拨款收入支出决算表: carry-over, income and expenditure of government funds. */
export const governmentFunds: Statement = {
  id: "07",
  title: "政府性基金预算财政拨款收入支出决算表",
  aliases: [
    "政府性基金预算财政拨款收支决算表",
    "政府性基金预算财政拨款支出决算表",
    "政府性基金预算收入支出决算表",
    "政府性基金预算支出决算表",
  ],
  number: "公开07表",
  unit: "万元",
  places: 2,
  bands: [
    {
      blocks: [
        {
          key: "body",
          columns: [
            subjectColumns,
            { key: "opening", header: "年初结转和结余", role: "amount", ordinal: 1, width: 14 },
            { key: "income", header: "本年收入", role: "amount", ordinal: 2, width: 14 },
            {
              header: "本年支出",
              columns: [
                {
                  key: "total",
                  header: "小计",
                  aliases: ["合计"],
                  role: "amount",
                  ordinal: 3,
                  width: 14,
                },
                { key: "basic", header: "基本支出", role: "amount", ordinal: 4, width: 14 },
                { key: "project", header: "项目支出", role: "amount", ordinal: 5, width: 14 },
              ],
            },
            { key: "closing", header: "年末结转和结余", role: "amount", ordinal: 6, width: 14 },
          ],
          rows: grandTotalOnTop,
        },
      ],
    },
  ],
  footnotes: ["注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。"],
  emptySentence: "本单位{year}年度无政府性基金预算财政拨款收入、支出和结转结余，故本表无数据。",
  print: { orientation: "landscape" },
  agreements: [
    {
      kind: "columns",
      id: "T07-1",
      level: "hard",
      block: "body",
      total: "total",
      terms: ["basic", "project"],
      mayBeLeftOut: ["basic", "project"],
      source: SOURCE,
    },
    {
      kind: "columns",
      id: "T07-2",
      level: "hard",
      block: "body",
      total: "closing",
      terms: ["opening", "income"],
      minus: ["total"],
      source: SOURCE,
    },
    { kind: "tree", id: "T07-3", totalId: "T07-4", level: "hard", block: "body", source: SOURCE },
  ],
};
