import { addTo } from "../workbook/listsByKey";
import type { CountedSteps } from "../workbook/steps";
import { highestRank, type Line } from "./line";
import type { Candidate, FreeTerm } from "./relation";

/** One way to read a table: where totals stand and which lines they count. */
interface Reading {
  readonly name: string;
  readonly upward: boolean;
  /** Parts of other lines are left to those. */
  readonly topLevelOnly: boolean;
  readonly withSubsets: boolean;
}

const READINGS: readonly Reading[] = [true, false].flatMap((topLevelOnly) =>
  [false, true].flatMap((withSubsets) =>
    [false, true].map((upward) => ({
      name: `${upward ? "below" : "above"}${topLevelOnly ? "" : ",all"}${withSubsets ? ",其中" : ""}`,
      upward,
      topLevelOnly,
      withSubsets,
    })),
  ),
);

/** What the totals among the lines may be sums of, the likeliest reading first. */
export function* totalCandidates(lines: readonly Line[], axis: "row" | "column"): CountedSteps<Candidate[]> {
  const readings = READINGS.filter(
    ({ topLevelOnly, withSubsets }) =>
      (topLevelOnly || lines.some(({ parent }) => parent !== undefined)) &&
      (!withSubsets || lines.some(({ subsetOf }) => subsetOf !== undefined)),
  );
  const grouped = axis === "column" ? groupCandidates(lines) : [];
  const scanned: Candidate[] = [];
  const whole: Candidate[] = [];
  for (const reading of readings) {
    for (const candidate of yield* scan(lines, axis, reading)) scanned.push(candidate);
    if (!reading.upward) whole.push(...ofAll(lines, axis, reading));
    yield lines.length;
  }
  const signed: Candidate[] = [];
  for (const plain of [...grouped, ...scanned, ...whole]) {
    signed.push(...withSigns(plain));
    yield plain.terms.length;
  }
  return signed;
}

function isPart(line: Line, { topLevelOnly, withSubsets }: Reading): boolean {
  if (line.aside || line.nature !== "amount") return false;
  if (line.subsetOf !== undefined) return withSubsets;
  return !topLevelOnly || line.parent === undefined;
}

/** A total closes what stands open before it: loose lines and lower totals, or else totals of its own height. */
function* scan(lines: readonly Line[], axis: "row" | "column", reading: Reading): CountedSteps<Candidate[]> {
  const open: Line[] = [];
  const candidates: Candidate[] = [];
  for (const line of reading.upward ? [...lines].reverse() : lines) {
    yield 1;
    if (line.rank === 0 || line.nature !== "amount") {
      if (isPart(line, reading)) open.push(line);
      continue;
    }
    if (line.aside) continue;
    const heightOfTop = open.at(-1)?.rank ?? 0;
    const closes = heightOfTop === line.rank ? line.rank + 1 : line.rank;
    const parts: Line[] = [];
    for (let last = open.at(-1); last && last.rank < closes; last = open.at(-1)) {
      parts.push(last);
      open.pop();
      yield 1;
    }
    if (parts.length > 1) {
      candidates.push(candidate(axis, reading.name, line, reading.upward ? parts : parts.reverse()));
    }
    open.push(line);
  }
  return candidates;
}

/** The highest totals may be sums of all loose lines of the table, wherever those stand. */
function ofAll(lines: readonly Line[], axis: "row" | "column", reading: Reading): Candidate[] {
  const highest = highestRank(lines.filter(({ balance }) => !balance));
  const totals = lines.filter(({ rank, nature }) => rank === highest && nature === "amount");
  if (highest === 0 || totals.length !== 1) return [];
  const parts = lines.filter((line) => line.rank === 0 && isPart(line, reading));
  return totals.flatMap((total) =>
    parts.length > 1
      ? [
          candidate(
            axis,
            `whole${reading.topLevelOnly ? "" : ",all"}${reading.withSubsets ? ",其中" : ""}`,
            total,
            parts,
          ),
        ]
      : [],
  );
}

/** More totals than this under one header are no totals of what stands under it. */
const MOST_TOTALS_OF_GROUP = 12;

/** A total under a header of its own sums what else stands under that header. */
function groupCandidates(columns: readonly Line[]): Candidate[] {
  const groups = new Map<string, Line[]>();
  for (const line of columns) {
    if (line.group !== "" && line.nature === "amount") addTo(groups, line.group, line);
  }
  return [...groups.values()].flatMap((group) => {
    const totals = group.filter(({ rank }) => rank > 0);
    if (totals.length > MOST_TOTALS_OF_GROUP) return [];
    return totals.flatMap((total) => {
      const parts = group.filter(({ rank, aside }) => rank < total.rank && !aside);
      return parts.length > 1 ? [candidate("column", "group", total, parts)] : [];
    });
  });
}

function candidate(axis: "row" | "column", reading: string, total: Line, parts: readonly Line[]): Candidate {
  const kind = axis === "row" ? "total-row" : "total-column";
  const terms = parts.map((line): FreeTerm => ({ line, sign: 1 }));
  return { kind, comparison: "sum", axis, reading, total, terms };
}

/** What is left over has terms that are taken away; any total may have. */
function withSigns(plain: Candidate): Candidate[] {
  const minus = plain.terms.filter(({ line }) => line.minus).length;
  if (minus === 0 || minus === plain.terms.length) return [plain];
  const signed: Candidate = {
    ...plain,
    reading: `${plain.reading},减`,
    terms: plain.terms.map((term) => ({ ...term, sign: term.line.minus ? -1 : 1 })),
  };
  return plain.total.balance ? [signed, plain] : [plain, signed];
}

/** Lines that have parts: by code, by ordinal or by indent. */
export function hierarchyCandidates(rows: readonly Line[], coded: boolean): Candidate[] {
  const parts = new Map<number, Line[]>();
  for (const line of rows) {
    if (line.parent === undefined || line.nature !== "amount") continue;
    addTo(parts, line.parent, line);
  }
  return rows.flatMap((total) => {
    const lines = parts.get(total.index) ?? [];
    if (lines.length < (coded ? 1 : 2)) return [];
    return [
      { ...candidate("row", coded ? "code" : "level", total, lines), kind: "hierarchy" as const },
    ].flatMap(withSigns);
  });
}

/** 其中: the parts of one set together are no more than the line they belong to. */
export function subsetCandidates(lines: readonly Line[], axis: "row" | "column"): Candidate[] {
  const sets = new Map<number, Line[]>();
  for (const line of lines) {
    if (line.set === undefined || line.subsetOf === undefined || line.nature !== "amount") continue;
    addTo(sets, line.set, line);
  }
  const wholes = new Set([...sets.values()].map(([part]) => part?.subsetOf));
  const byIndex = new Map(lines.flatMap((line) => (wholes.has(line.index) ? [[line.index, line]] : [])));
  return [...sets.values()].flatMap((parts) => {
    const total = byIndex.get(parts[0]?.subsetOf ?? -1);
    if (!total) return [];
    return [
      { ...candidate(axis, "其中", total, parts), kind: "subset" as const, comparison: "bound" as const },
    ];
  });
}
