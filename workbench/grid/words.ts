import type { Sentence } from "../../src/shared/message/say";

/** What the grid says to the person. */
export const WORDS = {
  protected: {
    zh: "工作表受保护，该单元格不能修改。",
    en: "The sheet is protected; this cell cannot be changed.",
  },
  merged: {
    zh: "不能只更改合并单元格的一部分。",
    en: "You cannot change a part of a merged cell.",
  },
  copy: { zh: "复制", en: "Copy" },
  paste: { zh: "粘贴", en: "Paste" },
  clear: { zh: "清除内容", en: "Clear contents" },
  insertRows: { zh: "插入行", en: "Insert rows" },
  deleteRows: { zh: "删除行", en: "Delete rows" },
  insertColumns: { zh: "插入列", en: "Insert columns" },
  deleteColumns: { zh: "删除列", en: "Delete columns" },
  full: {
    zh: "工作表末尾有内容，不能再插入。",
    en: "The sheet has contents at its end; nothing can be inserted.",
  },
  nameBox: { zh: "名称框", en: "Name box" },
  formulaBar: { zh: "编辑栏", en: "Formula bar" },
  cells: { zh: "单元格", en: "Cells" },
  sheets: { zh: "工作表", en: "Sheets" },
  chartSheet: {
    zh: "这是图表工作表，工作台不显示图表；其中没有单元格可检查。",
    en: "This is a chart sheet. The workbench does not draw charts; there are no cells to check.",
  },
  pasteByKey: { zh: "请按 Ctrl+V 粘贴。", en: "Press Ctrl+V to paste." },
} as const satisfies Record<string, Sentence>;
