import { functionPageSentences } from "../../shared/message/functionPage";
import { say, type Locale, type Sentence } from "../../shared/message/say";
import type { CatalogueEntry, CatalogueParameter } from "./catalogue";
import { isRate, percentPlaces, percentText } from "./rates";
import type { Argument } from "./argument";
import type { LiveResult } from "./useLiveResult";
import type { Outcome } from "./tryOut";

/** The parameter's name as the officer knows it; in English the id in plain words. */
export function parameterName({ name, chineseName }: CatalogueParameter, locale: Locale): string {
  if (locale === "zh-CN") return chineseName;
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The first clause of a description: enough to choose by. */
export function brief({ description }: CatalogueEntry, locale: Locale): string {
  return say(locale, description).split(/[；;]/)[0] ?? "";
}

const WAITING: Readonly<Record<Exclude<LiveResult["kind"], "outcome">, Sentence>> = {
  incomplete: functionPageSentences.fillFirst,
  calculating: functionPageSentences.calculating,
  "by-excel": functionPageSentences.byExcel,
  unreadable: functionPageSentences.unreadable,
  "too-large": functionPageSentences.tooLarge,
};

/** A result in one line: what the cell will show, and what a screen reader says. */
export function resultWords(
  result: LiveResult,
  entry: CatalogueEntry,
  args: readonly Argument[],
  locale: Locale,
): string {
  if (result.kind !== "outcome") return say(locale, WAITING[result.kind]);
  return outcomeWords(result.outcome, entry, args, locale);
}

function outcomeWords(
  outcome: Outcome,
  entry: CatalogueEntry,
  args: readonly Argument[],
  locale: Locale,
): string {
  if (outcome.kind === "error") return outcome.code;
  if (outcome.kind === "row") return outcome.cells.filter((cell) => cell !== "").join(" ");
  const { value } = outcome;
  if (value === "") return say(locale, functionPageSentences.blankResult);
  if (isRate(entry) && typeof value === "number") return percentText(value, percentPlaces(entry, args));
  return String(value);
}

/** Whether the description, the name or a parameter speaks of what is looked for. */
export function speaksOf(entry: CatalogueEntry, text: string): boolean {
  const wanted = text.trim().toLowerCase().split(/\s+/);
  const told = [
    `perf.${entry.id}`,
    entry.description.zh,
    entry.description.en,
    ...entry.parameters.flatMap(({ chineseName, description }) => [chineseName, description.zh]),
  ]
    .join(" ")
    .toLowerCase();
  return wanted.every((word) => told.includes(word));
}
