import type { Sentence } from "../../shared/message/say";
import entries from "../../shared/message/functionCatalogue.json";

export interface CatalogueParameter {
  readonly name: string;
  readonly chineseName: string;
  readonly description: Sentence;
  readonly optional: boolean;
  /** Takes a whole range; the others take one value. */
  readonly range: boolean;
}

/** A PERF function as its JSDoc describes it; `functionCatalogue.json` is made by `npm run docs`. */
export interface CatalogueEntry {
  readonly id: string;
  readonly description: Sentence;
  readonly parameters: readonly CatalogueParameter[];
  readonly returns: string;
  readonly example: string;
  readonly source: string;
}

export const catalogue: readonly CatalogueEntry[] = entries;

export type Purpose = "rates" | "scores" | "totals" | "agreement";

/** What a function is for, in the order in which the page lists them. */
export const purposes: Readonly<Record<Purpose, readonly string[]>> = {
  rates: ["RATE", "CONTROL", "CHANGE", "SHARE", "SAVING", "ADJUST", "CARRYOVER"],
  scores: ["SCORE", "TIER", "DEDUCT", "EXECSCORE", "TARGET"],
  totals: ["TOTAL", "WEIGHTED", "GRADE"],
  agreement: ["AGREES", "GAP"],
};

export function entryOf(id: unknown): CatalogueEntry | undefined {
  return catalogue.find((entry) => entry.id === id);
}
