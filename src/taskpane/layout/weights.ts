import { Decimal, sum } from "../../shared/amount/decimal";
import { weightSets, type WeightSet } from "../../shared/statement/weightSets";
import type { LayoutForm } from "./layoutForm";

/** Own weights as typed, by the name of the 一级指标; that of the execution rate under `EXECUTION`. */
export type WeightTexts = Readonly<Record<string, string>>;

export const EXECUTION = "预算执行率";
const FULL_SCORE = 100;

/** Every 一级指标 of the national sets, once. */
const indicators = [
  ...new Map(weightSets.flatMap((set) => set.indicators.map((one) => [one.name, one]))).values(),
];

/** What is given weights, in printed order. */
export const weightNames: readonly string[] = [EXECUTION, ...indicators.map(({ name }) => name)];

/** The set that own weights start from. */
export const nationalTexts: WeightTexts = Object.fromEntries(
  weightSets
    .slice(0, 1)
    .flatMap((set) => [
      [EXECUTION, set.execution],
      ...set.indicators.map(({ name, weight }) => [name, weight] as const),
    ]),
);

/** A weight as typed: blank is none; undefined where it is no figure from 0 to 100. */
export function readWeight(text: string): Decimal | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return new Decimal(0);
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(trimmed)) return undefined;
  const weight = new Decimal(trimmed);
  return weight.gt(FULL_SCORE) ? undefined : weight;
}

/** What own weights come to; undefined while one of them cannot be read. */
export function weightTotal(texts: WeightTexts): Decimal | undefined {
  const read = weightNames.flatMap((name) => readWeight(texts[name] ?? "") ?? []);
  return read.length === weightNames.length ? sum(read) : undefined;
}

/** The weights the form stands for; undefined while own weights do not come to 100. */
export function weightSetOf({ weights, ownWeights }: LayoutForm): WeightSet | undefined {
  return weights === "own" ? ownSet(ownWeights) : weightSets.find(({ id }) => id === weights);
}

/** Only what is given points is printed; the 二级指标 are those of the national set with the same 一级指标. */
function ownSet(texts: WeightTexts): WeightSet | undefined {
  if (!weightTotal(texts)?.eq(FULL_SCORE)) return undefined;
  const weightOf = (name: string): Decimal => readWeight(texts[name] ?? "") ?? new Decimal(0);
  const printed = indicators.map(({ name }) => name).filter((name) => weightOf(name).gt(0));
  const alike = weightSets.find(
    (set) =>
      set.indicators.length === printed.length && set.indicators.every(({ name }) => printed.includes(name)),
  );
  const [first] = weightSets;
  const pattern = alike ?? first;
  if (!pattern || printed.length === 0) return undefined;
  return {
    id: pattern.id,
    execution: weightOf(EXECUTION).toString(),
    indicators: pattern.indicators
      .filter(({ name }) => printed.includes(name))
      .map((one) => ({ ...one, weight: weightOf(one.name).toString() })),
    source: "自定",
  };
}
