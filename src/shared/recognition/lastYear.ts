import type { LocatedStatement } from "./locatedStatement";

/** A sheet named 上年 that states no year is of the year before the newest one stated by the others. */
export function resolveLastYear(located: readonly LocatedStatement[]): LocatedStatement[] {
  const newest = newestOf(located.filter(({ lastYear }) => !lastYear));
  const before = newest === undefined ? newestOf(located.filter(({ lastYear }) => lastYear)) : newest - 1;
  return located.map((one) =>
    one.lastYear && one.year === undefined && before !== undefined ? { ...one, year: before } : one,
  );
}

function newestOf(located: readonly LocatedStatement[]): number | undefined {
  const years = located.flatMap(({ year }) => year ?? []);
  return years.length === 0 ? undefined : Math.max(...years);
}
