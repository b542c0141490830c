import type { ColumnsAgree, ColumnsBound, RowsAgree } from "./agreement";
import type { ColumnGroup, Statement } from "./statement";

const SOURCE = "公开09表表内关系";

/** The same six figures of the budget and of the final accounts: 预算数 栏1–6, 决算数 栏7–12. */
function expenses(
  kind: "budget" | "actual",
  header: string,
  aliases: readonly string[],
  firstOrdinal: number,
): ColumnGroup {
  return {
    header,
    aliases,
    columns: [
      {
        key: `${kind}Total`,
        header: "合计",
        aliases: ["小计"],
        role: "amount",
        ordinal: firstOrdinal,
        width: 11,
      },
      {
        key: `${kind}Abroad`,
        header: "因公出国（境）费",
        aliases: ["因公出国（境）费用"],
        role: "amount",
        ordinal: firstOrdinal + 1,
        width: 13,
      },
      {
        header: "公务用车购置及运行维护费",
        aliases: ["公务用车购置及运行费"],
        columns: [
          {
            key: `${kind}Vehicles`,
            header: "小计",
            aliases: ["合计", "公务用车购置及运行维护费", "公务用车购置及运行费"],
            role: "amount",
            ordinal: firstOrdinal + 2,
            width: 11,
          },
          {
            key: `${kind}Purchase`,
            header: "公务用车购置费",
            role: "amount",
            ordinal: firstOrdinal + 3,
            width: 12,
          },
          {
            key: `${kind}Running`,
            header: "公务用车运行维护费",
            aliases: ["公务用车运行费"],
            role: "amount",
            ordinal: firstOrdinal + 4,
            width: 13,
          },
        ],
      },
      {
        key: `${kind}Reception`,
        header: "公务接待费",
        role: "amount",
        ordinal: firstOrdinal + 5,
        width: 11,
      },
    ],
  };
}

const sum = (id: string, total: string, terms: readonly string[]): ColumnsAgree => ({
  kind: "columns",
  id,
  level: "hard",
  block: "body",
  total,
  terms,
  mayBeLeftOut: terms,
  source: SOURCE,
});

const vehicles = (kind: string): string[] => [`${kind}Purchase`, `${kind}Running`];

/** Some forms have no 小计 over 购置 and 运行. */
const ofAll = (id: string, kind: string): ColumnsAgree => ({
  ...sum(id, `${kind}Total`, [`${kind}Abroad`, `${kind}Vehicles`, `${kind}Reception`]),
  partsOf: { [`${kind}Vehicles`]: vehicles(kind) },
});

const ofVehicles = (id: string, kind: string): ColumnsAgree => sum(id, `${kind}Vehicles`, vehicles(kind));

const ITEMS = ["Total", "Abroad", "Vehicles", "Purchase", "Running", "Reception"] as const;

const withinBudget = (item: string): ColumnsBound => ({
  kind: "bound",
  id: "T09-5",
  level: "verify",
  block: "body",
  lesser: `actual${item}`,
  greater: `budget${item}`,
  unlessBlank: ITEMS.map((each) => `budget${each}`),
  source: SOURCE,
});

/** Where a form prints one row for every unit; nobody prescribes what such a list holds. */
const allUnits: RowsAgree = {
  kind: "rows",
  id: "T09-7",
  level: "verify",
  block: "body",
  total: "unit",
  terms: ["each"],
  source: SOURCE,
};

/** 公开09表 财政拨款“三公”经费支出决算表: one row, or one for every unit and their 合计; budget after adjustment beside the final accounts. */
export const threePublicExpenses: Statement = {
  id: "09",
  title: "财政拨款“三公”经费支出决算表",
  aliases: [
    "一般公共预算财政拨款“三公”经费支出决算表",
    "“三公”经费支出决算表",
    "“三公”经费支出决算情况表",
    "财政拨款“三公”经费决算表",
    "“三公”经费公共预算财政拨款支出决算表",
  ],
  number: "公开09表",
  unit: "万元",
  places: 2,
  bands: [
    {
      blocks: [
        {
          key: "body",
          columns: [
            expenses("budget", "预算数", ["本年预算数", "全年预算数", "调整预算数"], 1),
            expenses("actual", "决算数", ["本年决算数", "支出决算数"], 7),
          ],
          rows: { kind: "fixed", rows: [{ key: "unit", label: "", kind: "entry", each: "each" }] },
        },
      ],
    },
  ],
  footnotes: [
    "注：本表反映部门本年度财政拨款“三公”经费支出预决算情况。其中，预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数；决算数是包括当年财政拨款和以前年度结转资金安排的实际支出。",
  ],
  emptySentence: "本单位{year}年度无财政拨款“三公”经费支出，故本表无数据。",
  print: { orientation: "landscape" },
  agreements: [
    ofAll("T09-1", "budget"),
    ofVehicles("T09-2", "budget"),
    ofAll("T09-3", "actual"),
    ofVehicles("T09-4", "actual"),
    ...ITEMS.map(withinBudget),
    allUnits,
  ],
};
