import type { StatementId } from "../statement/statement";
import type { Version } from "./label";

/** Where the tables hold a figure that reports speak of; rows and columns by key. */
export interface CellRef {
  readonly statement: StatementId;
  readonly block: string;
  readonly row: string;
  readonly column: string;
}

/** Something every report has one figure of, by the names it goes by. */
export interface Subject {
  readonly id: string;
  readonly names: readonly string[];
  /** Told once it is stated for the whole unit: two values contradict each other. */
  readonly unique: boolean;
  /** What its figure is when nothing is said. */
  readonly usual?: Version;
  readonly cells: Partial<Record<Version, readonly CellRef[]>>;
}

const at = (statement: StatementId, block: string, row: string, column: string): CellRef => ({
  statement,
  block,
  row,
  column,
});

const flow = (id: string, names: readonly string[], cells: readonly CellRef[] = []): Subject => ({
  id,
  names,
  unique: true,
  usual: "actual",
  cells: { actual: cells },
});

/** 09 holds the adjusted budget: 年初预算 of the text has no cell there (domain rules, fact 5). */
const ofThreePublic = (id: string, key: string, names: readonly string[]): Subject => ({
  id,
  names: names.flatMap((name) => [name, `${name}支出`]),
  unique: true,
  cells: {
    actual: [at("09", "body", "unit", `actual${key}`)],
    adjusted: [at("09", "body", "unit", `budget${key}`)],
  },
});

export const subjects: readonly Subject[] = [
  flow(
    "total",
    ["收支总计", "收、支总计", "收入支出总计", "收入、支出总计"],
    [at("01", "income", "total", "amount")],
  ),
  flow(
    "fiscalTotal",
    ["财政拨款收支总计", "财政拨款收、支总计", "财政拨款收入支出总计", "财政拨款收入、支出总计"],
    [at("04", "income", "total", "amount")],
  ),
  flow(
    "income",
    ["收入合计", "本年收入合计"],
    [at("02", "body", "total", "total"), at("01", "income", "incomeTotal", "amount")],
  ),
  flow(
    "spending",
    ["支出合计", "本年支出合计"],
    [at("03", "body", "total", "total"), at("01", "expenditure", "expenditureTotal", "amount")],
  ),
  flow(
    "generalSpending",
    ["一般公共预算财政拨款支出", "一般公共预算支出"],
    [at("05", "body", "total", "total")],
  ),
  flow("generalIncome", ["一般公共预算财政拨款收入"], [at("04", "income", "general", "amount")]),
  flow(
    "generalBasic",
    ["一般公共预算财政拨款基本支出", "一般公共预算基本支出"],
    [at("05", "body", "total", "basic")],
  ),
  flow(
    "generalProject",
    ["一般公共预算财政拨款项目支出", "一般公共预算项目支出"],
    [at("05", "body", "total", "project")],
  ),
  flow("fundIncome", ["政府性基金预算财政拨款收入"], [at("07", "body", "total", "income")]),
  flow(
    "fundSpending",
    ["政府性基金预算财政拨款支出", "政府性基金预算支出"],
    [at("07", "body", "total", "total")],
  ),
  flow(
    "capitalSpending",
    ["国有资本经营预算财政拨款支出", "国有资本经营预算支出"],
    [at("08", "body", "total", "total")],
  ),
  flow("operating", ["机关运行经费支出", "机关运行经费"]),
  flow(
    "procurement",
    ["政府采购支出总额", "政府采购支出", "政府采购"],
    [at("basic", "spending", "procurement", "actual")],
  ),
  ofThreePublic("threePublic", "Total", [
    "三公经费",
    "三公经费财政拨款",
    "财政拨款三公经费",
    "一般公共预算财政拨款三公经费",
    "一般公共预算三公经费",
  ]),
  ofThreePublic("abroad", "Abroad", [
    "因公出国(境)费",
    "因公出国(境)费用",
    "因公出国(境)",
    "因公出国(境)经费",
  ]),
  ofThreePublic("reception", "Reception", ["公务接待费", "公务接待费用", "公务接待"]),
  ofThreePublic("vehicles", "Vehicles", [
    "公务用车购置及运行维护费",
    "公务用车购置和运行维护费",
    "公务用车购置费及运行维护费",
    "公务用车购置及运行费",
  ]),
  ofThreePublic("vehiclePurchase", "Purchase", ["公务用车购置费", "公务用车购置"]),
  ofThreePublic("vehicleRunning", "Running", ["公务用车运行维护费", "公务用车运行费", "公务用车运行维护"]),
  {
    id: "staffApproved",
    names: ["编制人数", "编制数", "人员编制", "核定编制", "核定编制数", "定编"],
    unique: true,
    usual: "actual",
    cells: { actual: [at("basic", "staff", "staff", "approved")] },
  },
  {
    id: "staffActual",
    names: [
      "在职人数",
      "实际在职人数",
      "年末在职人数",
      "年末实有在职人数",
      "实有在职人数",
      "末实有在职人数",
      "在职",
    ],
    unique: true,
    usual: "actual",
    cells: { actual: [at("basic", "staff", "staff", "actual")] },
  },
];

/** A whole that its parts make up, by the name of the parts. */
export interface Scheme {
  readonly id: string;
  /** Whether a lead of that name, or subject, is such a whole. */
  readonly whole: (name: string, subject: string | undefined) => boolean;
  /** Parts by name; the subject they are, where the whole says so. */
  readonly parts: Readonly<Record<string, string>>;
  /** A list that has all of one of these sets leaves nothing out. */
  readonly complete: readonly (readonly string[])[];
  /** A list that has all of one of these sets hardly leaves anything out. */
  readonly nearly?: readonly (readonly string[])[];
}

/** The first whose whole fits counts: any expenditure may be split into 基本支出 and 项目支出. */
export const schemes: readonly Scheme[] = [
  {
    id: "basic",
    whole: (name) => name.endsWith("基本支出"),
    parts: {
      人员经费: "personnel",
      人员经费支出: "personnel",
      公用经费: "public",
      公用经费支出: "public",
      日常公用经费: "public",
    },
    complete: [["personnel", "public"]],
  },
  {
    id: "income",
    whole: (name) => name.endsWith("收入合计"),
    parts: {
      财政拨款收入: "fiscal",
      上级补助收入: "superior",
      事业收入: "operation",
      经营收入: "business",
      附属单位上缴收入: "affiliated",
      其他收入: "other",
    },
    complete: [],
  },
  {
    id: "vehicles",
    whole: (_, subject) => subject === "vehicles",
    parts: {
      公务用车购置费: "vehiclePurchase",
      公务用车购置: "vehiclePurchase",
      公务用车运行维护费: "vehicleRunning",
      公务用车运行费: "vehicleRunning",
      公务用车运行维护: "vehicleRunning",
    },
    complete: [["vehiclePurchase", "vehicleRunning"]],
  },
  {
    id: "threePublic",
    whole: (name, subject) => subject === "threePublic" || name.endsWith("三公经费"),
    parts: {},
    complete: [
      ["abroad", "reception", "vehicles"],
      ["abroad", "reception", "vehiclePurchase", "vehicleRunning"],
    ],
  },
  {
    id: "procurement",
    whole: (_, subject) => subject === "procurement",
    parts: {
      政府采购货物支出: "goods",
      货物支出: "goods",
      政府采购工程支出: "works",
      工程支出: "works",
      政府采购服务支出: "services",
      服务支出: "services",
    },
    complete: [["goods", "works", "services"]],
  },
  {
    id: "staff",
    whole: (name) => /编制|在职|实有/u.test(name),
    parts: {
      行政编制: "civil",
      行政编: "civil",
      行政人员: "civil",
      行政编在职: "civil",
      事业编制: "institution",
      事业编: "institution",
      事业人员: "institution",
      事业编在职: "institution",
      工勤编制: "workers",
      工勤编: "workers",
      工勤编在职: "workers",
      工勤人员: "workers",
    },
    complete: [],
    nearly: [["civil", "institution"]],
  },
  {
    id: "budgetIncome",
    whole: (name) => name.endsWith("预算收入") || name === "预算收入",
    parts: {
      年初预算: "initial",
      调整追加: "added",
      年中追加: "added",
      其他资金来源: "others",
      其他资金: "others",
    },
    complete: [["initial", "added", "others"]],
  },
  {
    id: "spending",
    whole: (name) => name.endsWith("支出") || name.endsWith("支出合计"),
    parts: {
      基本支出: "basic",
      项目支出: "project",
      上缴上级支出: "handedUp",
      经营支出: "business",
      对附属单位补助支出: "subsidy",
    },
    complete: [["basic", "project"]],
  },
];

/** The part of a whole as a subject of its own: 基本支出 of 本年支出合计 is 03's, of 一般公共预算财政拨款支出 05's. */
export const partCells: Readonly<Record<string, readonly CellRef[]>> = {
  "spending.basic": [at("03", "body", "total", "basic")],
  "spending.project": [at("03", "body", "total", "project")],
  "spending.handedUp": [at("03", "body", "total", "handedUp")],
  "spending.business": [at("03", "body", "total", "business")],
  "spending.subsidy": [at("03", "body", "total", "subsidy")],
  "generalSpending.basic": [at("05", "body", "total", "basic")],
  "generalSpending.project": [
    at("05", "body", "total", "project"),
    at("basic", "spending", "project", "actual"),
  ],
  "generalSpending.basic.personnel": [at("06", "body", "personnel", "amount")],
  "generalSpending.basic.public": [
    at("06", "body", "public", "amount"),
    at("basic", "spending", "publicFunds", "actual"),
  ],
  "generalBasic.personnel": [at("06", "body", "personnel", "amount")],
  "generalBasic.public": [at("06", "body", "public", "amount")],
  "income.fiscal": [at("02", "body", "total", "fiscal")],
  "income.superior": [at("02", "body", "total", "superior")],
  "income.operation": [at("02", "body", "total", "operation")],
  "income.business": [at("02", "body", "total", "business")],
  "income.affiliated": [at("02", "body", "total", "affiliated")],
  "income.other": [at("02", "body", "total", "other")],
};

const byName = new Map(subjects.flatMap((subject) => subject.names.map((name) => [name, subject])));
const byId = new Map(subjects.map((subject) => [subject.id, subject]));

export function subjectNamed(name: string): Subject | undefined {
  return byName.get(name);
}

export function subjectOf(id: string | undefined): Subject | undefined {
  return id === undefined ? undefined : byId.get(id);
}

export function schemeOf(name: string, subject: string | undefined): Scheme | undefined {
  return schemes.find(({ whole }) => whole(name, subject));
}
