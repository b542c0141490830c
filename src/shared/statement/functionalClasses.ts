import type { FixedRow } from "./statement";

/** The functional classes (支出功能分类 类) in the order of 公开01 and 公开04, with the codes that tie them to 03 and 05. */
const CLASSES: readonly (readonly [code: string, name: string, aliases?: readonly string[]])[] = [
  ["201", "一般公共服务支出"],
  ["202", "外交支出"],
  ["203", "国防支出"],
  ["204", "公共安全支出"],
  ["205", "教育支出"],
  ["206", "科学技术支出"],
  ["207", "文化旅游体育与传媒支出", ["文化体育与传媒支出"]],
  ["208", "社会保障和就业支出"],
  ["210", "卫生健康支出", ["医疗卫生与计划生育支出"]],
  ["211", "节能环保支出"],
  ["212", "城乡社区支出"],
  ["213", "农林水支出"],
  ["214", "交通运输支出"],
  ["215", "资源勘探工业信息等支出", ["资源勘探信息等支出"]],
  ["216", "商业服务业等支出"],
  ["217", "金融支出"],
  ["219", "援助其他地区支出"],
  ["220", "自然资源海洋气象等支出"],
  ["221", "住房保障支出"],
  ["222", "粮油物资储备支出"],
  ["223", "国有资本经营预算支出"],
  ["224", "灾害防治及应急管理支出"],
  ["229", "其他支出"],
  ["231", "债务还本支出"],
  ["232", "债务付息支出"],
  ["234", "抗疫特别国债安排的支出"],
];

const TENS = ["", "十", "二十"];
const ONES = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1 → 一, 10 → 十, 26 → 二十六; for the ordinals of the forms, below 30. */
export function chineseOrdinal(number: number): string {
  return `${TENS[Math.floor(number / 10)] ?? ""}${ONES[number % 10] ?? ""}`;
}

/**
 * The class rows of a form whose first 行次 is given: 一、一般公共服务支出 … 二十六、抗疫特别国债安排的支出, without
 * those the form does not print.
 */
export function functionalClassRows(firstLine: number, without: readonly string[] = []): FixedRow[] {
  return CLASSES.filter(([code]) => !without.includes(code)).map(([code, name, aliases], index) => ({
    key: code,
    label: `${chineseOrdinal(index + 1)}、${name}`,
    aliases,
    line: firstLine + index,
    kind: "entry",
  }));
}
