import type { ColumnGroup, TreeRows } from "./statement";

/** The two columns that open every statement by subject: 项目 over 科目代码 and 科目名称. */
export const subjectColumns: ColumnGroup = {
  header: "项目",
  columns: [
    {
      key: "code",
      header: "科目代码",
      aliases: ["功能分类科目编码", "科目编码", "支出功能分类科目编码"],
      role: "code",
      width: 11,
    },
    { key: "name", header: "科目名称", role: "label", width: 36 },
  ],
};

/** Functional subjects under a 合计 row, as the national forms print them. */
export const grandTotalOnTop: TreeRows = {
  kind: "tree",
  classification: "functional",
  total: {
    key: "total",
    label: "合计",
    aliases: ["总计", "支出合计", "本年支出合计", "收入合计", "本年收入合计"],
    kind: "total",
  },
  totalAt: "top",
};
