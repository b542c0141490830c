import type { Sentence } from "./say";

/** The page that takes working figures in 元 from pasted tables. */
export const intakeSentences = {
  heading: { zh: "粘贴底稿", en: "Paste working figures" },
  purpose: {
    zh: "在决算软件里导出或打开表，选中整张表（连同表名和表头）复制，再到下面粘贴。一张一张来，可以多次粘贴。",
    en: "In the accounting software, copy a whole table with its title and headers, then paste it below. One after another, as many as you need.",
  },
  field: { zh: "点这里，按 Ctrl+V 粘贴", en: "Click here and press Ctrl+V" },
  fieldHint: {
    zh: "金额单位应为元。数字是文本、有合并单元格、列的顺序不同，都可以。",
    en: "Amounts should be in 元. Figures as text, merged cells and another order of columns are fine.",
  },
  unstated: { zh: "没写金额单位的表，按", en: "Tables that state no unit are in" },
  yuan: { zh: "元", en: "元" },
  tenThousand: { zh: "万元", en: "万元 (ten thousand)" },
  taken: { zh: "认出 {count} 张表", en: "Statements recognised: {count}" },
  takenLine: { zh: "{title}：{rows} 行，{figures} 个数", en: "{title}: {rows} rows, {figures} figures" },
  remove: { zh: "去掉“{title}”", en: "Remove “{title}”" },
  clear: { zh: "全部去掉", en: "Remove all" },
  nothingYet: { zh: "还没有粘贴。", en: "Nothing pasted yet." },
  before: {
    zh: "元口径已有 {count} 处不符。请先在决算软件里核对，换算成万元不会消除它。",
    en: "{count} relations disagree in 元 already. Please look in the accounting software first; conversion will not mend them.",
  },
  tails: {
    zh: "换算成万元后会有 {count} 处尾差。这是逐个四舍五入造成的，不是错，不会被悄悄抹平。",
    en: "{count} relations will show tails in 万元. They come from rounding each figure on its own, are no errors, and are not evened out.",
  },
  noTails: {
    zh: "换算成万元后没有尾差。",
    en: "No tails will follow from the conversion.",
  },
  tailLine: {
    zh: "{place}：{reported}，相加得 {computed}",
    en: "{place}: {reported}, parts make {computed}",
  },
  more: { zh: "还有 {count} 处", en: "{count} more" },
  use: { zh: "用这些数生成表样", en: "Lay out with these figures" },
  useDisabled: { zh: "先粘贴至少一张能认出的表", en: "Paste at least one table that is recognised" },
} as const satisfies Record<string, Sentence>;

/** What could not be taken, and what to do. */
export const takingProblems = {
  "nothing-found": {
    zh: "第 {table} 次粘贴的内容里没有认出决算表。请把表名（如“支出决算表”）和表头一起复制。",
    en: "No statement was recognised in paste {table}. Please copy the title (such as 支出决算表) and the headers as well.",
  },
  "converted-already": {
    zh: "{title}的单位已是{unit}，不能再换算一次，没有放入。请从决算软件复制以元为单位的表。",
    en: "{title} is in {unit} already and cannot be converted twice; it was left out. Please copy the table in 元.",
  },
  "unit-unclear": {
    zh: "看不懂{title}写的金额单位，没有放入。请复制以元为单位的表。",
    en: "The unit stated in {title} is not understood; it was left out. Please copy the table in 元.",
  },
  "row-without-place": {
    zh: "{title}的“{row}”在表里没有自己的行（代码重复，或不是印发的科目），这一行的数没有放入，请核对。",
    en: "“{row}” of {title} has no row of its own (a repeated code, or one the form does not print); its figures were left out.",
  },
  empty: { zh: "{title}没有数，没有放入。", en: "{title} holds no figures and was left out." },
  "pasted-twice": {
    zh: "{title}粘贴了两次，用后粘贴的那张。",
    en: "{title} was pasted twice; the later one is used.",
  },
  "rows-without-name": {
    zh: "{title}有 {count} 行没有认出科目或项目，这些行没有放入。",
    en: "{count} rows of {title} could not be named and were left out.",
  },
  "no-figure": {
    zh: "{title}“{row}”的{column}写的是“{text}”，不是数字，没有放入。",
    en: "{title}, {row}, {column}: “{text}” is no figure and was left out.",
  },
} as const satisfies Record<string, Sentence>;

/** Why a paste gave nothing. */
export const pasteProblems = {
  empty: { zh: "剪贴板里没有内容。", en: "The clipboard is empty." },
  "no-table": {
    zh: "粘贴的是文字，不是表。请在表里选中单元格再复制。",
    en: "This is text, not a table. Please select cells of the table and copy those.",
  },
  "too-large": {
    zh: "表太大（最多 2 万行）。请只复制要用的部分。",
    en: "The table is too large (20,000 rows at most). Please copy only what is needed.",
  },
} as const satisfies Record<string, Sentence>;
