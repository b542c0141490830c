import type { PlannedValidation } from "./sheetPlan";

/** What Excel tells who types something else into a cell. They live in the workbook and speak its language. */
export const entryMessages: Readonly<Record<PlannedValidation["accepts"], string>> = {
  amount: "请填写数字，不写单位；减少、调减填负数。",
  count: "请填写不小于 0 的数字，不写单位。",
  points: "请填写 0 到 100 之间的分数。",
};
