import type { Statement } from "./statement";

const SOURCE = "项目支出明细表表内关系";

/** 项目支出明细表: what every project was given, how that changed, what was spent and what is left. */
export const projectSpending: Statement = {
  id: "projects",
  title: "项目支出明细表",
  aliases: ["项目支出情况表", "项目支出决算明细表", "专项资金使用情况表", "项目资金使用情况表"],
  printedTitle: "{year}年度项目支出明细表",
  unit: "万元",
  places: 2,
  bands: [
    {
      blocks: [
        {
          key: "body",
          columns: [
            { key: "name", header: "项目名称", aliases: ["项目"], role: "label", width: 32 },
            { key: "initial", header: "年初预算数", aliases: ["年初预算"], role: "amount", width: 14 },
            {
              key: "adjustment",
              header: "年中调整数",
              aliases: ["年中调整", "调整数", "追加调整"],
              role: "amount",
              width: 14,
            },
            {
              key: "adjusted",
              header: "全年预算数",
              aliases: ["调整后预算数", "全年预算"],
              role: "amount",
              width: 14,
            },
            {
              key: "actual",
              header: "实际支出数",
              aliases: ["实际支出", "全年执行数", "支出决算数"],
              role: "amount",
              width: 14,
            },
            {
              key: "carryOver",
              header: "结转结余数",
              aliases: ["结转结余", "结余结转", "年末结转结余"],
              role: "amount",
              width: 14,
            },
            { key: "rate", header: "执行率", aliases: ["预算执行率"], role: "rate", width: 10 },
            { key: "purpose", header: "主要用途", aliases: ["备注", "用途"], role: "text", width: 30 },
          ],
          rows: {
            kind: "open",
            naming: "name",
            count: 8,
            total: { key: "total", label: "合计", aliases: ["总计"], kind: "total" },
            totalAt: "top",
          },
        },
      ],
    },
  ],
  footnotes: [
    "注：年中调减以负数填列。全年预算数 = 年初预算数 + 年中调整数；结转结余数 = 全年预算数 - 实际支出数。",
  ],
  print: { orientation: "landscape" },
  agreements: [
    {
      kind: "columns",
      id: "P1",
      level: "hard",
      block: "body",
      total: "adjusted",
      terms: ["initial", "adjustment"],
      source: SOURCE,
    },
    {
      kind: "columns",
      id: "P2",
      level: "hard",
      block: "body",
      total: "carryOver",
      terms: ["adjusted"],
      minus: ["actual"],
      source: SOURCE,
    },
    { kind: "rows", id: "P3", level: "hard", block: "body", total: "total", terms: "items", source: SOURCE },
    {
      kind: "ratio",
      id: "P4",
      level: "hard",
      block: "body",
      rate: "rate",
      part: "actual",
      base: "adjusted",
      form: "share",
      source: SOURCE,
    },
  ],
};
