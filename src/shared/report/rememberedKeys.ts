/** The names under which a workbook keeps what was said of it and what its last check found. */
export const rememberedKeys = {
  reasons: "reasons",
  automatic: "automaticCheck",
  previous: "previousCheck",
  options: "checkOptions",
} as const;
