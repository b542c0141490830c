interface EnglishTexts {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const places = "Decimal places of the percentage, rounded half up; unrounded when left out";
const scorePlaces = "Decimal places of the score, 2 when left out; negative ones cut instead of rounding";
const weight = "Weight: full marks of the indicator";
const parts = "The figures that should add up to the total";

/** What Excel shows of each function where Office speaks another language than Chinese. */
export const english: Readonly<Record<string, EnglishTexts>> = {
  RATE: {
    description:
      "Execution rate = actual ÷ budget; the self-evaluation uses the adjusted budget, not the initial one",
    parameters: {
      actual: "Actual (the year's execution, amount completed), in the unit of the budget",
      budget: "Budget (adjusted budget, plan)",
      places,
    },
  },
  CONTROL: {
    description: "Control rate = actual ÷ quota, budget or approval; lower is better",
    parameters: {
      actual: "Actual (staff in post, three public expenses, floor area, investment)",
      quota: "Limit (authorised posts, budget, approved area, estimated investment)",
      places,
    },
  },
  CHANGE: {
    description: "Change rate = (this year − last year) ÷ last year",
    parameters: {
      current: "This year's figure",
      previous: "Last year's figure, same scope and unit",
      places,
    },
  },
  SHARE: {
    description: "Share = part ÷ whole",
    parameters: { part: "The part", whole: "The whole, in the unit of the part", places },
  },
  SAVING: {
    description: "Saving rate = (budget − actual) ÷ budget; procurement savings, cost savings",
    parameters: {
      budget: "Budget (procurement budget, planned cost)",
      actual: "Actual (amount procured, actual cost)",
      places,
    },
  },
  ADJUST: {
    description: "Budget adjustment rate = amount added during the year ÷ initial budget",
    parameters: {
      added: "Amount added (negative where cut)",
      initial: "Initial budget, in the same unit",
      places,
    },
  },
  CARRYOVER: {
    description: "Carry-over rate = carried forward ÷ expenditure budget; lower is better",
    parameters: {
      carried: "Carried forward at year end",
      budget: "Expenditure budget, in the same unit",
      places,
    },
  },
  SCORE: {
    description:
      "Score of one quantitative indicator; the target may be written as in the form (≥85%, ≤30分钟, 40家-60家)",
    parameters: {
      target: "Target: a number, or as written in the form",
      actual: "Actual value: a number, or as written in the form",
      weight,
      direction: "higher, lower, range or equal; follows the target's sign when left out",
      mode: "ratio (when left out), inverse, pass:60 or full",
      places: scorePlaces,
    },
  },
  TIER: {
    description: "Score of a qualitative indicator in three tiers: 100–80 %, 80–60 %, 60–0 % of the weight",
    parameters: {
      level: "1, 2, 3 or 达成, 部分达成, 未达成",
      weight,
      position:
        'Position inside the tier, 0 to 1; required below 1 in tiers two and three, write "0" for the lower end',
    },
  },
  DEDUCT: {
    description: "Score after deducting so much per percentage point over a limit, never below zero",
    parameters: {
      rate: "Rate as a fraction (1.032) or in percent (103.2%)",
      weight,
      per_point: "Points off per percentage point over the limit, a started point pro rata",
      limit: "Rates up to this lose nothing; 1 (100 %) when left out",
      places: scorePlaces,
    },
  },
  EXECSCORE: {
    description: "Points for budget execution = weight × execution rate, full marks from 100 %",
    parameters: {
      actual: "Actual (the year's execution)",
      budget: "Adjusted budget",
      weight: "Weight; 10 when left out",
      mode: "ratio (when left out), pass:60 or full",
      places: `${scorePlaces}; 99.97 % with -1 gives 9.9`,
    },
  },
  WEIGHTED: {
    description:
      "Weighted score = Σ(score × weight) ÷ Σ weight; ranges of equal shape, weights sum to 100 or 1",
    parameters: {
      scores: "Scores (marks out of 100, or completion from 0 to 1)",
      weights: "Weights, same shape as the scores",
      full: "What the weights must sum to; 100 or 1 when left out",
    },
  },
  TOTAL: {
    description: "Total score = points for execution + points of all indicators; no point above its weight",
    parameters: {
      points: "Points of the indicators",
      weights: "Weights, same shape as the points",
      full: "What the weights must sum to; 100 when left out",
      exec_points: "Points of the execution row, where it stands outside the range",
      exec_weight: "Weight of the execution row; 10 when left out",
    },
  },
  GRADE: {
    description: "Grade word: 优 from 90, 良 from 80, 中 from 60, 差 below; or by your own bands",
    parameters: { score: "Total score out of 100", bands: "Two columns: lowest score, word" },
  },
  TARGET: {
    description: "Shows how a written target is understood: operator, lower limit, upper limit, unit, kind",
    parameters: { text: "The target as written in the form" },
  },
  AGREES: {
    description:
      "Whether a total agrees with its parts: 相符, 尾差 (rounding tail), 待核实 (doubtful), 不平 (wrong)",
    parameters: {
      total: "The total as stated",
      parts,
      places: "Decimal places the figures are written to; 2 when left out",
    },
  },
  GAP: {
    description: "Gap = total − Σ parts, exactly",
    parameters: { total: "The total as stated", parts },
  },
};
