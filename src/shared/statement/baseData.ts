import type { SumAgrees } from "./agreement";
import type { FixedRow, Statement } from "./statement";

const SOURCE = "附件2基础数据表表内关系";

const rows: readonly FixedRow[] = [
  { key: "threePublic", label: "三公经费", kind: "total" },
  { key: "vehicles", label: "1、公务用车购置和维护经费", kind: "total", indent: 1 },
  { key: "vehiclePurchase", label: "其中：公车购置", aliases: ["公务用车购置"], kind: "entry", indent: 2 },
  {
    key: "vehicleRunning",
    label: "公车运行维护",
    aliases: ["公务用车运行维护", "公车运行维护费"],
    kind: "entry",
    indent: 4,
  },
  { key: "abroad", label: "2、出国经费", aliases: ["因公出国（境）经费"], kind: "entry", indent: 1 },
  { key: "reception", label: "3、公务接待", aliases: ["公务接待费"], kind: "entry", indent: 1 },
  { key: "project", label: "项目支出", kind: "total" },
  { key: "projectOperation", label: "1、业务工作经费", aliases: ["业务工作专项"], kind: "entry", indent: 1 },
  {
    key: "projectMaintenance",
    label: "2、运行维护经费",
    aliases: ["运行维护专项"],
    kind: "entry",
    indent: 1,
  },
  {
    key: "special",
    label: "3、{level}专项资金（一个专项一行）",
    aliases: ["专项资金（一个专项一行）", "专项资金"],
    kind: "entry",
    indent: 1,
    grows: true,
  },
  { key: "publicFunds", label: "公用经费", kind: "entry" },
  { key: "office", label: "其中：办公经费", aliases: ["办公费"], kind: "entry", indent: 1 },
  { key: "utilities", label: "水费、电费、差旅费", kind: "entry", indent: 3 },
  { key: "meetings", label: "会议费、培训费", kind: "entry", indent: 3 },
  { key: "procurement", label: "政府采购金额", kind: "entry", dashes: ["lastYear"] },
  { key: "adjustment", label: "部门基本支出预算调整", kind: "entry", dashes: ["lastYear"] },
];

/** The items named after 其中 are no complete list, but together no more than 公用经费. */
const withinPublicFunds = (column: string): SumAgrees => ({
  kind: "atMost",
  id: "B5",
  level: "verify",
  block: "spending",
  row: "office",
  column,
  terms: [{ block: "spending", row: "publicFunds", column }],
  minus: ["utilities", "meetings"].map((row) => ({ block: "spending", row, column })),
  source: SOURCE,
});

/** 附件2 部门（单位）整体支出绩效评价基础数据表: staff, spending under control, buildings. Layout as Zhuzhou prints it. */
export const baseData: Statement = {
  id: "basic",
  title: "整体支出绩效评价基础数据表",
  aliases: ["部门整体支出绩效评价基础数据表", "部门（单位）整体支出绩效评价基础数据表", "绩效评价基础数据表"],
  printedTitle: "{year}年度部门（单位）整体支出绩效评价基础数据表",
  unit: "万元",
  places: 2,
  grid: [33, 12, 12, 12, 12, 12, 12],
  bands: [
    {
      side: { label: "财政供养人员情况（人）", bands: 1 },
      blocks: [
        {
          key: "staff",
          columns: [
            { key: "approved", header: "编制数", role: "count", span: 2 },
            {
              key: "actual",
              header: "{year}年实际在职人数",
              aliases: ["实际在职人数"],
              role: "count",
              span: 2,
            },
            { key: "rate", header: "控制率", role: "rate", span: 2 },
          ],
          rows: { kind: "fixed", rows: [{ key: "staff", label: "", kind: "entry" }] },
        },
      ],
    },
    {
      blocks: [
        {
          key: "spending",
          columns: [
            { key: "label", header: "经费控制情况（万元）", aliases: ["经费控制情况"], role: "label" },
            {
              key: "lastYear",
              header: "{lastYear}年决算数",
              aliases: ["上年决算数"],
              role: "amount",
              span: 2,
            },
            { key: "budget", header: "{year}年预算数", aliases: ["本年预算数"], role: "amount", span: 2 },
            { key: "actual", header: "{year}年决算数", aliases: ["本年决算数"], role: "amount", span: 2 },
          ],
          rows: { kind: "fixed", rows },
        },
      ],
    },
    {
      side: {
        label: "楼堂馆所控制情况（{year}年完工项目）",
        aliases: ["楼堂馆所控制情况"],
        bands: 1,
      },
      blocks: [
        {
          key: "buildings",
          columns: [
            { key: "approvedArea", header: "批复规模（㎡）", aliases: ["批复规模"], role: "count" },
            { key: "actualArea", header: "实际规模（㎡）", aliases: ["实际规模"], role: "count" },
            { key: "areaRate", header: "规模控制率", role: "rate" },
            { key: "budgetInvestment", header: "预算投资（万元）", aliases: ["预算投资"], role: "amount" },
            { key: "actualInvestment", header: "实际投资（万元）", aliases: ["实际投资"], role: "amount" },
            { key: "investmentRate", header: "投资概算控制率", aliases: ["投资控制率"], role: "rate" },
          ],
          rows: { kind: "fixed", rows: [{ key: "buildings", label: "", kind: "entry" }] },
        },
      ],
    },
    {
      blocks: [
        {
          key: "economy",
          headless: true,
          columns: [
            { key: "label", header: "", role: "label" },
            { key: "measures", header: "", role: "text", span: 6 },
          ],
          rows: { kind: "fixed", rows: [{ key: "economy", label: "厉行节约保障措施", kind: "entry" }] },
        },
      ],
    },
  ],
  footnotes: [
    "说明：“项目支出”填报基本支出以外的所有项目支出，“公用经费”填报基本支出中的一般商品和服务支出。",
  ],
  signOff: true,
  print: { orientation: "portrait" },
  agreements: [
    {
      kind: "ratio",
      id: "B1",
      level: "hard",
      block: "staff",
      rate: "rate",
      part: "actual",
      base: "approved",
      form: "share",
      source: SOURCE,
    },
    {
      kind: "bound",
      id: "B8",
      level: "verify",
      block: "staff",
      lesser: "actual",
      greater: "approved",
      source: SOURCE,
    },
    {
      kind: "rows",
      id: "B3",
      level: "hard",
      block: "spending",
      total: "vehicles",
      terms: ["vehiclePurchase", "vehicleRunning"],
      source: SOURCE,
    },
    {
      kind: "rows",
      id: "B2",
      level: "hard",
      block: "spending",
      total: "threePublic",
      terms: ["vehicles", "abroad", "reception"],
      source: SOURCE,
    },
    {
      kind: "rows",
      id: "B4",
      level: "hard",
      block: "spending",
      total: "project",
      terms: ["projectOperation", "projectMaintenance", "special"],
      source: SOURCE,
    },
    ...["lastYear", "budget", "actual"].map(withinPublicFunds),
    {
      kind: "ratio",
      id: "B6",
      level: "hard",
      block: "buildings",
      rate: "areaRate",
      part: "actualArea",
      base: "approvedArea",
      form: "share",
      source: SOURCE,
    },
    {
      kind: "ratio",
      id: "B7",
      level: "hard",
      block: "buildings",
      rate: "investmentRate",
      part: "actualInvestment",
      base: "budgetInvestment",
      form: "share",
      source: SOURCE,
    },
  ],
};
