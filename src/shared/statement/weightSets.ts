/** A 一级指标 of a self-evaluation: its weight and its 二级指标, in printed order. */
export interface FirstLevelIndicator {
  readonly name: string;
  readonly weight: string;
  readonly second: readonly string[];
}

/** How the 100 points of a self-evaluation are divided: execution of the budget and the 一级指标. */
export interface WeightSet {
  readonly id: "40-20-20-10" | "50-30-10";
  readonly execution: string;
  readonly indicators: readonly FirstLevelIndicator[];
  readonly source: string;
}

const OUTPUT = ["数量指标", "质量指标", "时效指标"];
const BENEFIT = ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"];
const SATISFACTION = ["服务对象满意度指标"];
const COST = ["经济成本指标", "社会成本指标", "生态环境成本指标"];

/** The two national sets: with 成本指标 (财预〔2021〕101号) and without (财预〔2020〕10号). */
export const weightSets: readonly WeightSet[] = [
  {
    id: "40-20-20-10",
    execution: "10",
    indicators: [
      { name: "产出指标", weight: "40", second: OUTPUT },
      { name: "效益指标", weight: "20", second: BENEFIT },
      { name: "满意度指标", weight: "10", second: SATISFACTION },
      { name: "成本指标", weight: "20", second: COST },
    ],
    source: "财预〔2021〕101号",
  },
  {
    id: "50-30-10",
    execution: "10",
    indicators: [
      { name: "产出指标", weight: "50", second: [...OUTPUT, "成本指标"] },
      { name: "效益指标", weight: "30", second: BENEFIT },
      { name: "满意度指标", weight: "10", second: SATISFACTION },
    ],
    source: "财预〔2020〕10号",
  },
];

/** 产出指标（40分）, as the forms print it. */
export function firstLevelLabel({ name, weight }: FirstLevelIndicator): string {
  return `${name}（${weight}分）`;
}
