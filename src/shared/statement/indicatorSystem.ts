import { itemKey } from "./label";
import type { Statement } from "./statement";

const SOURCE = "部门整体支出绩效评价指标体系表内关系";

/** How an indicator of the system is scored; without a rule the officer gives the score. */
export type ScoringRule =
  | {
      /** A rate that should not exceed 100 %: full score up to it, then `perPoint` off for every point above. */
      readonly kind: "upTo";
      readonly form: "share" | "change";
      readonly perPoint: string;
    }
  | {
      /** A rate that should reach 100 %: weight × rate, at most the weight. */
      readonly kind: "reach";
      readonly form: "share";
    };

export interface SystemIndicator {
  readonly group: string;
  readonly name: string;
  readonly weight: string;
  /** How it is worked out, in the words of the form; part and base name what to fill in. */
  readonly definition: string;
  readonly rule?: ScoringRule;
}

const upTo = (perPoint: string, form: "share" | "change" = "share"): ScoringRule => ({
  kind: "upTo",
  form,
  perPoint,
});
const reach: ScoringRule = { kind: "reach", form: "share" };

/**
 * The seven groups of 部门整体支出绩效评价指标体系 with the weights Hengyang used in 2024; its deductions are not
 * known, those here are the ones older Hunan sheets give (domain-rules §3.5). All of it can be changed by the officer.
 */
export const systemIndicators: readonly SystemIndicator[] = [
  { group: "目标设定", name: "绩效目标合理性", weight: "5", definition: "目标依据充分，符合职责和年度计划" },
  { group: "目标设定", name: "绩效指标明确性", weight: "5", definition: "指标清晰、细化、可衡量" },
  {
    group: "预算配置",
    name: "在职人员控制率",
    weight: "2",
    definition: "在职人员数 ÷ 编制数",
    rule: upTo("0.1"),
  },
  {
    group: "预算配置",
    name: "“三公经费”变动率",
    weight: "3",
    definition: "（本年“三公”经费预算 - 上年） ÷ 上年",
    rule: upTo("0.3", "change"),
  },
  {
    group: "预算执行",
    name: "预算完成率",
    weight: "2",
    definition: "预算完成数 ÷ 全年预算数",
    rule: reach,
  },
  {
    group: "预算执行",
    name: "支付进度率",
    weight: "2",
    definition: "实际支付进度 ÷ 既定支付进度",
    rule: reach,
  },
  {
    group: "预算执行",
    name: "“三公经费”控制率",
    weight: "2",
    definition: "“三公”经费实际支出 ÷ 预算",
    rule: upTo("0.1"),
  },
  {
    group: "预算执行",
    name: "政府采购节资率",
    weight: "2",
    definition: "（采购预算 - 实际采购） ÷ 采购预算",
  },
  {
    group: "预算执行",
    name: "政府采购执行率",
    weight: "2",
    definition: "实际采购金额 ÷ 采购预算",
    rule: reach,
  },
  {
    group: "预算管理",
    name: "管理制度健全性",
    weight: "2",
    definition: "内部财务等管理制度合法、合规、完整",
  },
  {
    group: "预算管理",
    name: "资金使用合规性",
    weight: "4",
    definition: "资金使用符合规定，无截留、挤占、挪用",
  },
  { group: "预算管理", name: "预决算信息公开性", weight: "2", definition: "按规定内容和时限公开预决算" },
  {
    group: "预算管理",
    name: "基础信息完善性",
    weight: "2",
    definition: "基础数据和会计信息真实、准确、完整",
  },
  { group: "资产管理", name: "资产管理规范性", weight: "5", definition: "资产制度健全、配置合规、账实相符" },
  { group: "职责履行", name: "重点工作办结率", weight: "15", definition: "办结数 ÷ 交办数", rule: reach },
  { group: "职责履行", name: "职责履行质量", weight: "15", definition: "履行职责达到的质量" },
  { group: "履职效益", name: "经济社会效益", weight: "20", definition: "履行职责带来的经济、社会、生态效益" },
  {
    group: "履职效益",
    name: "服务对象满意度",
    weight: "10",
    definition: "满意人数 ÷ 有效调查人数",
    rule: reach,
  },
];

const keysOf = (form: "share" | "change"): string[] =>
  systemIndicators.filter(({ rule }) => rule?.form === form).map(({ name }) => itemKey(name));

/** 部门整体支出绩效评价指标体系: seven groups of indicators, each with its figures, its rate and its score. */
export const indicatorSystem: Statement = {
  id: "indicators",
  title: "部门整体支出绩效评价指标体系",
  aliases: ["整体支出绩效评价指标体系", "部门整体支出绩效评价指标表", "整体支出绩效评价指标评分表"],
  printedTitle: "{year}年度部门整体支出绩效评价指标体系",
  unit: "万元",
  places: 2,
  bands: [
    {
      blocks: [
        {
          key: "body",
          columns: [
            { key: "group", header: "一级指标", role: "group", width: 12 },
            { key: "name", header: "二级指标", aliases: ["三级指标", "指标"], role: "label", width: 20 },
            { key: "weight", header: "分值", role: "points", width: 8 },
            { key: "definition", header: "指标说明和计算公式", role: "text", width: 36 },
            { key: "scoring", header: "评分标准", role: "text", width: 34 },
            { key: "part", header: "完成数", aliases: ["实际数", "本年数"], role: "count", width: 12 },
            { key: "base", header: "对比数", aliases: ["计划数", "上年数"], role: "count", width: 12 },
            { key: "rate", header: "比率", role: "rate", width: 10 },
            { key: "score", header: "得分", role: "points", width: 8 },
            { key: "reason", header: "扣分原因", aliases: ["备注", "说明"], role: "text", width: 20 },
          ],
          rows: {
            kind: "open",
            naming: "name",
            count: systemIndicators.length,
            total: { key: "total", label: "合计", aliases: ["总分", "总计"], kind: "total" },
            totalAt: "bottom",
          },
        },
      ],
    },
  ],
  footnotes: ["注：完成数和对比数按“指标说明和计算公式”填列，人数、金额等单位前后一致。"],
  reasonFor: {
    block: "body",
    weight: "weight",
    score: "score",
    reason: "reason",
    sentence: "还有{count}个指标得分低于分值，请填写扣分原因。",
  },
  signOff: true,
  print: { orientation: "landscape" },
  agreements: [
    {
      kind: "rows",
      id: "I1",
      level: "hard",
      block: "body",
      total: "total",
      terms: "items",
      columns: ["weight", "score"],
      source: SOURCE,
    },
    {
      kind: "bound",
      id: "E4",
      level: "hard",
      block: "body",
      lesser: "score",
      greater: "weight",
      source: SOURCE,
    },
    ...(["share", "change"] as const).map((form) => ({
      kind: "ratio" as const,
      id: "I2",
      level: "hard" as const,
      block: "body",
      rate: "rate",
      part: "part",
      base: "base",
      form,
      rows: keysOf(form),
      source: SOURCE,
    })),
  ],
};
