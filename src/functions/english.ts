/** What Excel shows of each function where Office speaks another language than Chinese. */
export const english: Readonly<
  Record<string, { readonly description: string; readonly parameters: Readonly<Record<string, string>> }>
> = {
  RATE: {
    description:
      "Execution rate = actual ÷ budget as a fraction (0.9997); the self-evaluation uses the adjusted budget, not the initial one",
    parameters: {
      actual: "Actual (year's execution, amount completed), in the unit of the budget",
      budget: "Budget (adjusted budget, plan)",
      places: "Decimal places of the percentage, rounded half up; unrounded when left out",
    },
  },
  CONTROL: {
    description: "Control rate = actual ÷ quota, budget or approval as a fraction; lower is better",
    parameters: {
      actual: "Actual (staff in post, three public expenses, floor area, investment)",
      quota: "Limit (authorised posts, budget, approved area, estimated investment)",
      places: "Decimal places of the percentage, rounded half up; unrounded when left out",
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
};
