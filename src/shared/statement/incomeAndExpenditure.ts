import { functionalClassRows } from "./functionalClasses";
import { blankLines } from "./blankLines";
import type { Column, Statement } from "./statement";
import type { YearForm } from "./yearForm";

const SOURCE_TABLE = "公开01表表内关系";

function columns(header: string, ordinal: number, labelWidth: number): { header: string; columns: Column[] } {
  return {
    header,
    columns: [
      { key: "label", header: "项目", role: "label", width: labelWidth },
      { key: "line", header: "行次", role: "line", width: 5 },
      { key: "amount", header: "金额", aliases: ["决算数"], role: "amount", ordinal, width: 15 },
    ],
  };
}

/** 公开01表 收入支出决算总表: income beside expenditure by class. Layout of the national form as Hunan prints it. */
export function incomeAndExpenditure({ surplusUsed, spareLine, withoutClasses }: YearForm): Statement {
  const spare = spareLine ? 1 : 0;
  const firstClass = 31 + spare;
  const afterClasses = firstClass + 26;
  return {
    id: "01",
    title: "收入支出决算总表",
    aliases: ["部门收支决算总表", "收支决算总表", "收入支出总表"],
    number: "公开01表",
    unit: "万元",
    places: 2,
    bands: [
      {
        blocks: [
          {
            key: "income",
            columns: [columns("收入", 1, 38)],
            rows: {
              kind: "fixed",
              rows: [
                { key: "general", label: "一、一般公共预算财政拨款收入", line: 1, kind: "entry" },
                { key: "fund", label: "二、政府性基金预算财政拨款收入", line: 2, kind: "entry" },
                { key: "capital", label: "三、国有资本经营预算财政拨款收入", line: 3, kind: "entry" },
                { key: "superior", label: "四、上级补助收入", line: 4, kind: "entry" },
                { key: "operation", label: "五、事业收入", line: 5, kind: "entry" },
                { key: "business", label: "六、经营收入", line: 6, kind: "entry" },
                { key: "affiliated", label: "七、附属单位上缴收入", line: 7, kind: "entry" },
                { key: "other", label: "八、其他收入", line: 8, kind: "entry" },
                ...blankLines(9, 26),
                { key: "incomeTotal", label: "本年收入合计", line: 27, kind: "total" },
                {
                  key: "surplusUsed",
                  label: surplusUsed,
                  aliases: [
                    "使用非财政拨款结余",
                    "使用非财政拨款结余（含专用结余）",
                    "用事业基金弥补收支差额",
                  ],
                  line: 28,
                  kind: "entry",
                },
                { key: "opening", label: "年初结转和结余", line: 29, kind: "entry" },
                ...blankLines(30, 29 + spare),
                { key: "total", label: "总计", aliases: ["收入总计"], line: 30 + spare, kind: "total" },
              ],
            },
          },
          {
            key: "expenditure",
            columns: [columns("支出", 2, 34)],
            rows: {
              kind: "fixed",
              rows: [
                ...functionalClassRows(firstClass, withoutClasses),
                ...blankLines(afterClasses - withoutClasses.length, afterClasses - 1),
                { key: "expenditureTotal", label: "本年支出合计", line: afterClasses, kind: "total" },
                { key: "distribution", label: "结余分配", line: afterClasses + 1, kind: "entry" },
                { key: "closing", label: "年末结转和结余", line: afterClasses + 2, kind: "entry" },
                ...blankLines(afterClasses + 3, afterClasses + 2 + spare),
                {
                  key: "total",
                  label: "总计",
                  aliases: ["支出总计"],
                  line: afterClasses + 3 + spare,
                  kind: "total",
                },
              ],
            },
          },
        ],
      },
    ],
    footnotes: [
      "注：1.本表反映部门本年度的总收支和年末结转结余情况。",
      "    2.本套报表金额单位转换时可能存在尾数误差。",
    ],
    print: { orientation: "portrait" },
    agreements: [
      {
        kind: "rows",
        id: "T01-1",
        level: "hard",
        block: "income",
        total: "incomeTotal",
        terms: ["general", "fund", "capital", "superior", "operation", "business", "affiliated", "other"],
        source: SOURCE_TABLE,
      },
      {
        kind: "rows",
        id: "T01-2",
        level: "hard",
        block: "expenditure",
        total: "expenditureTotal",
        terms: "subjects",
        source: SOURCE_TABLE,
      },
      {
        kind: "rows",
        id: "T01-3",
        level: "hard",
        block: "income",
        total: "total",
        terms: ["incomeTotal", "surplusUsed", "opening"],
        source: SOURCE_TABLE,
      },
      {
        kind: "rows",
        id: "T01-4",
        level: "hard",
        block: "expenditure",
        total: "total",
        terms: ["expenditureTotal", "distribution", "closing"],
        source: SOURCE_TABLE,
      },
      {
        kind: "cells",
        id: "T01-5",
        level: "hard",
        block: "income",
        row: "total",
        column: "amount",
        other: { block: "expenditure", row: "total", column: "amount" },
        tolerance: { kind: "exact" },
        source: SOURCE_TABLE,
      },
    ],
  };
}
