import type { Column, Statement, Strip } from "./statement";
import { subjectCodes } from "./subjectCodes";

const SOURCE = "公开06表表内关系";

/** Economic classes that 基本支出 may use, in the order they are printed; 309 and 311 to 313 may not. */
const STRIPS: readonly Strip[] = [
  { header: "人员经费", classes: ["301", "303"], nameWidth: 29 },
  { header: "公用经费", classes: ["302"], nameWidth: 23 },
  { header: "公用经费", classes: ["307", "310", "399"], nameWidth: 36 },
];

/** 款 of the code list that the 2023 form does not print: expenses of issuing debt. */
const NOT_PRINTED = ["30703", "30704"];

const codes = STRIPS.flatMap(({ classes }) =>
  classes.flatMap((code) =>
    subjectCodes
      .map(([known]) => known)
      .filter((known) => known.startsWith(code) && !NOT_PRINTED.includes(known)),
  ),
);

const columns: readonly Column[] = [
  { key: "code", header: "科目代码", aliases: ["科目编码", "经济分类科目编码"], role: "code", width: 9 },
  { key: "name", header: "科目名称", role: "label", width: 28 },
  { key: "amount", header: "决算数", aliases: ["金额", "基本支出"], role: "amount", width: 13 },
];

/**
 * 公开06表 一般公共预算财政拨款基本支出决算明细表: basic expenditure by economic subject, printed in three strips.
 */
export const basicExpenditure: Statement = {
  id: "06",
  title: "一般公共预算财政拨款基本支出决算明细表",
  aliases: [
    "一般公共预算财政拨款基本支出决算表",
    "一般公共预算财政拨款基本支出明细表",
    "一般公共预算基本支出决算明细表",
    "一般公共预算基本支出决算表",
  ],
  number: "公开06表",
  unit: "万元",
  places: 2,
  bands: [
    {
      blocks: [
        {
          key: "body",
          columns,
          rows: {
            kind: "tree",
            classification: "economic",
            totalAt: "bottom",
            codes,
            strips: STRIPS,
            footers: [
              { row: { key: "personnel", label: "人员经费合计", kind: "total" }, strips: 1 },
              { row: { key: "public", label: "公用经费合计", kind: "total" }, strips: 2 },
            ],
          },
        },
      ],
    },
  ],
  footnotes: ["注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。"],
  print: { orientation: "landscape" },
  agreements: [
    { kind: "tree", id: "T06-1", level: "hard", block: "body", source: SOURCE },
    {
      kind: "rows",
      id: "T06-2",
      level: "hard",
      block: "body",
      total: "personnel",
      terms: ["301", "303"],
      source: SOURCE,
    },
    {
      kind: "rows",
      id: "T06-3",
      level: "hard",
      block: "body",
      total: "public",
      terms: ["302", "307", "310", "399"],
      source: SOURCE,
    },
  ],
};
