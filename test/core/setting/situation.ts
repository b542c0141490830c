import { ruleSheetWords } from "../../../src/shared/message/settings";
import { recognise } from "../../../src/shared/recognition/recognise";
import { readRuleSheet } from "../../../src/shared/setting/readRuleSheet";
import type { RuleDecisions } from "../../../src/shared/setting/ruleDecisions";
import { ruleSheet } from "../../../src/shared/setting/ruleSheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { snapshotOfPlan } from "../support/snapshotOfPlan";
import { workbookFromText } from "../support/workbookFromText";

export const words = ruleSheetWords("zh-CN");

/** 03 with one class, and 01 as far as own relations name it. */
export const STATEMENTS = `== 支出决算表
支出决算表
部门：甲市某局 | 2023年度 | | | | 金额单位：万元
科目代码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | 9.00 | 4.00 | 5.00
201 | 一般公共服务支出 | 9.00 | 4.00 | 5.00
20101 | 人大事务 | 5.00 | 2.00 | 3.00
2010101 | 行政运行 | 5.00 | 2.00 | 3.00
20103 | 政府办公厅（室）及相关机构事务 | 4.00 | 2.00 | 2.00
2010301 | 行政运行 | 4.00 | 2.00 | 2.00
== Z01
收入支出决算总表
部门：甲市某局 | 2023年度 | | | | 金额单位：万元
项目 | 行次 | 金额 | 项目 | 行次 | 金额
一、一般公共预算财政拨款收入 | 1 | 9.00 | 一、一般公共服务支出 | 32 | 9.00
本年收入合计 | 27 | 9.00 | 本年支出合计 | 58 | 9.00
总计 | 31 | 9.00 | 总计 | 62 | 9.00
`;

export const statementsOnly = (): WorkbookSnapshot => workbookFromText(STATEMENTS);

/** The sheet as it is made, with what was decided before. */
export function madeSheet(decisions?: RuleDecisions): SheetSnapshot {
  return snapshotOfPlan(ruleSheet(words, decisions));
}

/** What is read from a workbook that holds these statements and this sheet. */
export function read(sheet: SheetSnapshot, statements = STATEMENTS) {
  const workbook = workbookFromText(statements);
  const all = { ...workbook, sheets: [...workbook.sheets, sheet] };
  return readRuleSheet(all, recognise(all).located);
}

/** The sheet as rows of texts, which a test may change as a person would; merges are taken apart. */
export function typed(sheet: SheetSnapshot, change: (rows: string[][]) => string[][]): SheetSnapshot {
  const rows = change(sheet.values.map((row) => row.map(String)));
  const width = Math.max(...rows.map((row) => row.length));
  const grid = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return {
    ...sheet,
    values: grid,
    kinds: grid.map((row) => row.map((text) => (text === "" ? ("empty" as const) : ("text" as const)))),
    formulas: grid.map((row) => row.map((text) => (text.startsWith("=") ? text : ""))),
    numberFormats: grid.map((row) => row.map(() => "General")),
    merges: [],
  };
}

/** One own relation typed into the first blank row of its table. */
export function withOwn(
  own: Readonly<Partial<Record<"name" | "level" | "check" | "total" | "terms" | "tolerance", string>>>,
): SheetSnapshot {
  return typed(madeSheet(), (rows) =>
    rows.map((row) =>
      row[0] === "自定1"
        ? [
            "自定1",
            own.name ?? "",
            own.level ?? "",
            own.check ?? "",
            own.total ?? "",
            own.terms ?? "",
            own.tolerance ?? "",
          ]
        : row,
    ),
  );
}
