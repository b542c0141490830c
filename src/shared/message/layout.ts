import type { Sentence } from "./say";

/** The page that lays statements out. */
export const layoutSentences = {
  heading: { zh: "生成表样", en: "Lay out statements" },
  safety: {
    zh: "只新建工作表，不动已有内容。有些版本的 Excel 不能用 Ctrl+Z 撤销新建，不要的表可以直接删除。",
    en: "Only new sheets are added; nothing existing is touched. Some versions of Excel cannot undo this with Ctrl+Z, but a sheet you do not want can simply be deleted.",
  },
  unitName: { zh: "单位名称", en: "Name of the unit" },
  unitNameMissing: { zh: "请填单位名称", en: "Enter the name of the unit" },
  goToSheet: { zh: "转到“{sheet}”", en: "Go to “{sheet}”" },
  scope: { zh: "口径", en: "Scope" },
  single: { zh: "本级", en: "The unit itself" },
  consolidated: { zh: "汇总", en: "Consolidated" },
  year: { zh: "年度", en: "Year" },
  yearInvalid: { zh: "请填四位年份，如 2023", en: "Enter a year of four digits, such as 2023" },
  statements: { zh: "要生成的表", en: "Statements" },
  statementsMissing: { zh: "请至少选一张表", en: "Choose at least one statement" },
  statementNumber: { zh: "（{number}）", en: "({number})" },
  codes: { zh: "支出科目代码", en: "Expenditure subject codes" },
  codesHint: {
    zh: "每行一个，或用空格、逗号隔开；可以从决算软件粘贴。缺的类、款会自动补上。",
    en: "One per line, or separated by spaces or commas; pasting is fine. Missing classes and sections are added.",
  },
  codesCount: { zh: "认出 {count} 个科目", en: "Subjects recognised: {count}" },
  codesUnlisted: { zh: "{count} 个未收录", en: "not in the list: {count}" },
  unlisted: { zh: "未收录", en: "not in the list" },
  codesUnreadable: { zh: "看不懂，不会写入：{texts}", en: "Not understood, will be left out: {texts}" },
  totals: { zh: "合计数怎么来", en: "Totals" },
  calculated: { zh: "用公式计算", en: "Calculated by formulas" },
  typed: { zh: "自己填写", en: "Typed by hand" },
  make: { zh: "生成", en: "Lay out" },
  making: { zh: "正在生成…", en: "Laying out…" },
  done: { zh: "已生成 {count} 张工作表", en: "Sheets made: {count}" },
  renamed: {
    zh: "“{asked}”已有同名工作表，新表叫“{given}”。",
    en: "A sheet named “{asked}” exists, so the new one is “{given}”.",
  },
  fillNext: {
    zh: "填好数后，点“检查工作簿”。",
    en: "Fill in the figures, then choose Check workbook.",
  },
  notRemembered: {
    zh: "表已生成，但这次的选择没能记在工作簿里。",
    en: "The sheets were made, but your choices could not be remembered in the workbook.",
  },
} as const satisfies Record<string, Sentence>;
