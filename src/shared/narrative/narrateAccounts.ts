import { type Decimal, sum, ZERO } from "../amount/decimal";
import { statementOf } from "../statement/catalogue";
import { bareLabel } from "../statement/label";
import type { StatementId } from "../statement/statement";
import { againstBudget, changeFrom, money, sentence, shareOf, type SourceFigures } from "./sourceFigures";

/** The year's tables and those of the year before, as far as they are there. */
export interface Sources {
  readonly now: SourceFigures;
  readonly before: SourceFigures | undefined;
  readonly year: number | undefined;
}

interface Section {
  readonly title: string;
  readonly paragraphs: (sources: Sources) => readonly string[];
}

/** The sections of 决算情况说明 in their order; one without its table has no paragraphs and is left out. */
const sections: readonly Section[] = [
  { title: "收入支出决算总体情况说明", paragraphs: (sources) => totals(sources, "收、支总计", "01") },
  { title: "收入决算情况说明", paragraphs: income },
  { title: "支出决算情况说明", paragraphs: expenditure },
  {
    title: "财政拨款收入支出决算总体情况说明",
    paragraphs: (sources) => totals(sources, "财政拨款收、支总计", "04"),
  },
  { title: "一般公共预算财政拨款支出决算情况说明", paragraphs: generalBudget },
  { title: "一般公共预算财政拨款基本支出决算情况说明", paragraphs: basicExpenditure },
  { title: "财政拨款“三公”经费支出决算情况说明", paragraphs: threePublic },
  {
    title: "政府性基金预算收入支出决算情况说明",
    paragraphs: (sources) => funds(sources, "07", "政府性基金预算财政拨款支出"),
  },
  {
    title: "国有资本经营预算支出决算情况说明",
    paragraphs: (sources) => funds(sources, "08", "国有资本经营预算财政拨款支出"),
  },
];

const ORDINALS = "一二三四五六七八九";

/** 决算情况说明 from the tables, a paragraph each; 主要原因是 is left open. */
export function narrateAccounts(sources: Sources): string[] {
  const written = sections
    .map(({ title, paragraphs }) => ({ title, paragraphs: paragraphs(sources) }))
    .filter(({ paragraphs }) => paragraphs.length > 0);
  return written.flatMap(({ title, paragraphs }, index) => [
    `${ORDINALS[index] ?? ""}、${title}`,
    ...paragraphs,
  ]);
}

function yearOf({ year }: Sources): string {
  return year === undefined ? "本年度" : `${year}年度`;
}

function totals(sources: Sources, name: string, statement: StatementId): string[] {
  const cell = [statement, "income", "total", "amount"] as const;
  const total = sources.now.value(...cell);
  if (total === undefined) return [];
  return [`${yearOf(sources)}${name}${money(total)}。${changeFrom(total, sources.before?.value(...cell))}`];
}

/** Parts of a whole with their shares; those without money are left out unless they are always named. */
function parts(
  whole: Decimal,
  named: readonly (readonly [name: string, value: Decimal | undefined, always?: true])[],
): string {
  const told = named.flatMap(([name, value = ZERO, always]) =>
    always || !value.isZero() ? [`${name}${money(value)}${shareOf(value, whole)}`] : [],
  );
  return told.length === 0 ? "。" : `，其中：${told.join("；")}。`;
}

function income({ now }: Sources): string[] {
  const of = (column: string): Decimal | undefined => now.value("02", "body", "total", column);
  const total = of("total");
  if (total === undefined) return [];
  return [
    `本年收入合计${money(total)}${parts(total, [
      ["财政拨款收入", of("fiscal"), true],
      ["上级补助收入", of("superior")],
      ["事业收入", of("operation")],
      ["经营收入", of("business")],
      ["附属单位上缴收入", of("affiliated")],
      ["其他收入", of("other")],
    ])}`,
  ];
}

function expenditure({ now }: Sources): string[] {
  const of = (column: string): Decimal | undefined => now.value("03", "body", "total", column);
  const total = of("total");
  if (total === undefined) return [];
  return [
    `本年支出合计${money(total)}${parts(total, [
      ["基本支出", of("basic"), true],
      ["项目支出", of("project"), true],
      ["上缴上级支出", of("handedUp")],
      ["经营支出", of("business")],
      ["对附属单位补助支出", of("subsidy")],
    ])}`,
  ];
}

const GENERAL = "一般公共预算财政拨款支出";

function generalBudget(sources: Sources): string[] {
  const { now, before } = sources;
  const cell = ["05", "body", "total", "total"] as const;
  const total = now.value(...cell);
  if (total === undefined) return [];
  const all = now.value("03", "body", "total", "total");
  const share = all === undefined ? "" : shareOf(total, all, "本年支出合计的");
  const rows = now.rows("05", "body");
  const spentOn = (row: string): Decimal => now.value("05", "body", row, "total") ?? ZERO;
  const told = (length: number): typeof rows =>
    rows.filter(({ key, occurrence }) => key.length === length && occurrence === 1 && !spentOn(key).isZero());
  const classes = told(3).map(
    ({ key, label }) => `${bareLabel(label)}${money(spentOn(key))}${shareOf(spentOn(key), total)}`,
  );
  const labels = new Map(rows.map(({ key, label }) => [key, label.trim()]));
  const items = told(7).map(({ key }, index) => {
    const [first, second, third] = [key.slice(0, 3), key.slice(0, 5), key].map(
      (code) => labels.get(code) ?? "",
    );
    return `${index + 1}、${first ?? ""}（类）${second ?? ""}（款）${third ?? ""}（项）。支出决算为${money(spentOn(key))}。`;
  });
  return [
    "（一）支出决算总体情况",
    sentence(`${yearOf(sources)}${GENERAL}${money(total)}${share}`) +
      changeFrom(total, before?.value(...cell)),
    ...(classes.length === 0
      ? []
      : [
          "（二）支出决算结构情况",
          `${yearOf(sources)}${GENERAL}${money(total)}，主要用于以下方面：${classes.join("；")}。`,
        ]),
    ...(items.length === 0
      ? []
      : ["（三）支出决算具体情况", `${yearOf(sources)}${GENERAL}决算数为${money(total)}，其中：`, ...items]),
  ];
}

function basicExpenditure(sources: Sources): string[] {
  const { now } = sources;
  const personnel = now.value("06", "body", "personnel", "amount");
  const operating = now.value("06", "body", "public", "amount");
  if (personnel === undefined || operating === undefined) return [];
  const total = now.value("05", "body", "total", "basic") ?? personnel.plus(operating);
  const of = "基本支出的";
  return [
    `${yearOf(sources)}一般公共预算财政拨款基本支出${money(total)}，其中：` +
      `人员经费${money(personnel)}${shareOf(personnel, total, of)}${spentFor(now, ["301", "303"])}；` +
      `公用经费${money(operating)}${shareOf(operating, total, of)}${spentFor(now, ["302", "307", "310", "399"])}。`,
  ];
}

/** N17: the names of what money was spent on. */
function spentFor(now: SourceFigures, classes: readonly string[]): string {
  const names = now
    .rows("06", "body")
    .filter(({ key }) => key.length === 5 && classes.includes(key.slice(0, 3)))
    .filter(({ key }) => now.value("06", "body", key, "amount")?.isZero() === false)
    .map(({ label }) => bareLabel(label));
  return names.length === 0 ? "" : `，主要包括：${names.join("、")}`;
}

const ITEMS = [
  ["Abroad", "因公出国（境）费"],
  ["Reception", "公务接待费"],
  ["Purchase", "公务用车购置费"],
  ["Running", "公务用车运行维护费"],
] as const;

function threePublic(sources: Sources): string[] {
  const of = (column: string): Decimal => sources.now.value("09", "body", "unit", column) ?? ZERO;
  if (!sources.now.has("09")) return [];
  const total = of("actualTotal");
  const shares = [
    ["公务接待费", of("actualReception")],
    ["因公出国（境）费", of("actualAbroad")],
    ["公务用车购置及运行维护费", sum([of("actualPurchase"), of("actualRunning")])],
  ] as const;
  return [
    `“三公”经费财政拨款支出${sentence(againstBudget(of("budgetTotal"), total))}`,
    ...ITEMS.map(
      ([key, name]) => `${name}支出${sentence(againstBudget(of(`budget${key}`), of(`actual${key}`)))}`,
    ),
    ...(total.isZero()
      ? []
      : [
          `${yearOf(sources)}“三公”经费财政拨款支出决算中，` +
            `${shares.map(([name, value]) => `${name}支出决算为${money(value)}${shareOf(value, total)}`).join("；")}。`,
        ]),
  ];
}

/** The empty table says so in its own words. */
function funds({ now, year }: Sources, statement: "07" | "08", name: string): string[] {
  const of = (column: string): Decimal => now.value(statement, "body", "total", column) ?? ZERO;
  if (now.has(statement)) {
    const total = of("total");
    return [`${name}${money(total)}，其中：基本支出${money(of("basic"))}，项目支出${money(of("project"))}。`];
  }
  if (!now.holds(statement)) return [];
  const empty = statementOf(statement).emptySentence;
  return empty === undefined || year === undefined
    ? []
    : [empty.replace("{year}", String(year)).replace("，故本表无数据", "")];
}
