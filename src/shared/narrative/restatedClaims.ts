import { about, type Claim, quantityOf } from "./claim";
import { claimsInSteps } from "./claimsInSteps";
import type { Mention } from "./mention";

/** The places that state one quantity, each with its value as it is compared. */
type Group = { readonly mention: Mention; readonly value: string }[];

const MENTIONS_PER_STEP = 200;

/** The same quantity stated more than once: the value told most often stands, of equals the first. */
export function* restatedClaims(
  mentions: readonly Mention[],
  reportYear: number | undefined,
): Generator<void, Claim[]> {
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    if (mention.index % MENTIONS_PER_STEP === 0) yield;
    const { subject, version, aside, role, figure } = mention;
    if (subject === undefined || version === undefined || aside || role.kind !== "amount") continue;
    const key = [subject, version, mention.year ?? reportYear ?? "", figure.unit.measure].join("|");
    const stated = { mention, value: mention.value.value.toFixed() };
    const group = groups.get(key);
    if (group) group.push(stated);
    else groups.set(key, [stated]);
  }
  const usual = new Map([...groups.values()].flatMap((group) => usualIn(group)));
  return yield* claimsInSteps(usual, ([mention, other]) => [restated(mention, other)]);
}

/** Every other place of a group with the one that is taken to be right. */
function usualIn(group: Group): [stated: Mention, usual: Mention][] {
  const counts = new Map<string, number>();
  for (const { value } of group) counts.set(value, (counts.get(value) ?? 0) + 1);
  const countOf = ({ value }: Group[number]): number => counts.get(value) ?? 0;
  const usual = group.reduce((best, one) => (countOf(one) > countOf(best) ? one : best)).mention;
  return group.flatMap(({ mention }): [Mention, Mention][] => (mention === usual ? [] : [[mention, usual]]));
}

function restated(mention: Mention, usual: Mention): Claim {
  return {
    ...about("restated", mention),
    form: "equal",
    stated: quantityOf(mention),
    other: quantityOf(usual),
    // 预算 may be the one before or the one after adjustment.
    force: mention.version === "actual" ? "hard" : "verify",
  };
}

/** The year a report is of: the one it names most often, 年度 before 年. */
export function reportYearOf(text: string): number | undefined {
  return (
    mostFrequent(text.matchAll(/(?<year>20\d\d)年度/gu)) ?? mostFrequent(text.matchAll(/(?<year>20\d\d)年/gu))
  );
}

function mostFrequent(matches: Iterable<RegExpMatchArray>): number | undefined {
  const counts = new Map<number, number>();
  for (const { groups } of matches) {
    const year = Number(groups?.year);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
