import { about, type Claim, quantityOf } from "./claim";
import type { Mention } from "./mention";

/** The same quantity stated more than once: the value told most often stands, of equals the first. */
export function restatedClaims(mentions: readonly Mention[], reportYear: number | undefined): Claim[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const { subject, version, aside, role, figure } = mention;
    if (subject === undefined || version === undefined || aside || role.kind !== "amount") continue;
    const key = [subject, version, mention.year ?? reportYear ?? "", figure.unit.measure].join("|");
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()].flatMap(claimsOf);
}

function claimsOf(group: readonly Mention[]): Claim[] {
  const [first, ...repeats] = group;
  if (!first || repeats.length === 0) return [];
  const counts = new Map<string, number>();
  const keyOf = ({ value }: Mention): string => value.value.toFixed();
  for (const mention of group) counts.set(keyOf(mention), (counts.get(keyOf(mention)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const usual = group.find((mention) => counts.get(keyOf(mention)) === most) ?? first;
  return group
    .filter((mention) => mention !== usual)
    .map((mention) => ({
      ...about("restated", mention),
      form: "equal",
      stated: quantityOf(mention),
      other: quantityOf(usual),
      // 预算 may be the one before or the one after adjustment.
      force: mention.version === "actual" ? "hard" : "verify",
    }));
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
