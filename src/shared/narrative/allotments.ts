import { subjectCodes } from "../statement/subjectCodes";
import type { Clause } from "./clauses";
import { readLabel } from "./label";
import { roleOf } from "./roles";
import { ownName } from "./runs";
import { schemes, subjects } from "./subjects";
import type { WrittenFigure } from "./writtenFigures";

/** A figure that 分别 gives to one of several names: 基本支出和项目支出分别为6万元、4万元，占60%、40%. */
export interface Allotment {
  /** What stands for the words in front of the figure: its name, where names are given, and what is said of all. */
  readonly words: string;
  /** Names are given, or those of the figures before are meant, or names and figures are not as many. */
  readonly names: Names;
  readonly position: number;
  readonly count: number;
}

type Names = "given" | "before" | "unclear";

export interface Allotments {
  readonly of: ReadonlyMap<WrittenFigure, Allotment>;
  /** The clauses that say 分别 of figures given out to names: they open no list. */
  readonly introducing: ReadonlySet<Clause>;
}

const RESPECTIVELY = "分别";
const LONGEST_HEAD = 120;
const MOST_NAMES = 12;
/** Clauses that one row of figures may run over, remarks in brackets included. */
const MOST_CLAUSES = 40;
const CLAUSES_PER_STEP = 500;
const BARE = /^[、,，]?(?:以及|和|及|与)?(?<turn>(?:增加|增长|上升|提高|减少|下降|降低)?)$/u;
const DIRECTION = /(?:增加|增长|上升|提高|减少|下降|降低)$/u;
const AND = /以及|和|及|与/gu;
const COUNTED = /[两二三四五六七八九][项类者个](?:经费|支出)?$/u;

/** Finds the rows of figures that names are given to in order; names and figures must be as many. */
export function* allotmentsInSteps(clauses: readonly Clause[]): Generator<void, Allotments> {
  const of = new Map<WrittenFigure, Allotment>();
  const introducing = new Set<Clause>();
  let before: Row | undefined;
  for (const [at, clause] of clauses.entries()) {
    if (at % CLAUSES_PER_STEP === 0) yield;
    const split = clause.text.indexOf(RESPECTIVELY);
    const goesOn = before && before.end === at - 1 && before.sentence === clause.sentence;
    const row = split >= 0 ? rowBehind(clauses, at, split) : goesOn ? rowFrom(clauses, at, 0) : undefined;
    if (!row || (split < 0 && row.figures.length !== before?.figures.length)) continue;
    const words = split >= 0 ? wordsOf(row, clause, split) : continued(row, leadOf(clause, row));
    if (!words) continue;
    row.figures.forEach((figure, position) => {
      const own = words.of[position] ?? "";
      of.set(figure, { words: own, names: words.names, position, count: row.figures.length });
    });
    introducing.add(clause);
    before = row;
  }
  return { of, introducing };
}

/** Figures one behind the other with nothing but 、 or 和 between them, or another direction: 增长5%、下降3%. */
interface Row {
  readonly figures: readonly WrittenFigure[];
  /** The direction that each is told with anew; "" where it is that of the row. */
  readonly turns: readonly string[];
  readonly sentence: number;
  /** What stands between 分别 and the first of them. */
  readonly tail: string;
  /** The last clause. */
  readonly end: number;
}

/** The row behind 分别: in its clause, or behind its colon. */
function rowBehind(clauses: readonly Clause[], at: number, split: number): Row | undefined {
  const clause = clauses[at];
  const next = clauses[at + 1];
  if (!clause) return undefined;
  const behind = split + RESPECTIVELY.length;
  const first = clause.figures.findIndex(({ start }) => start >= clause.start + behind);
  if (first >= 0) return rowFrom(clauses, at, first, behind);
  const isLed = next?.opener === ":" && next.depth === clause.depth && clause.text.length - behind <= 2;
  const lead = next?.text.slice(0, (next.figures[0]?.start ?? next.end) - next.start);
  return isLed && lead === "" ? rowFrom(clauses, at + 1, 0) : undefined;
}

function rowFrom(clauses: readonly Clause[], at: number, first: number, behind = 0): Row | undefined {
  const start = clauses[at];
  let last = start?.figures[first];
  if (!start || !last) return undefined;
  const tail = start.text.slice(behind, last.start - start.start);
  const figures = [last];
  const turns = [""];
  let clause = start;
  let end = at;
  let next = first + 1;
  for (let index = at; figures.length <= MOST_NAMES;) {
    const figure: WrittenFigure | undefined = clause.figures[next];
    const from = next === 0 ? clause.start : last.end;
    const between = figure && clause.text.slice(from - clause.start, figure.start - clause.start);
    const turn = between === undefined ? undefined : turnIn(between, tail);
    if (figure && turn !== undefined && figure.unit.measure === last.unit.measure) {
      figures.push(figure);
      turns.push(turn);
      last = figure;
      end = index;
      next++;
      continue;
    }
    if (figure ?? last.end < clause.end) break;
    do index++;
    while ((clauses[index]?.depth ?? 0) > start.depth && index < at + MOST_CLAUSES);
    const following = clauses[index];
    if (following?.sentence !== start.sentence || following.depth !== start.depth) break;
    if (!["、", ",", "，", ")"].includes(following.opener)) break;
    clause = following;
    next = 0;
  }
  if (figures.length < 2 || figures.length > MOST_NAMES) return undefined;
  return { figures, turns, sentence: start.sentence, tail, end };
}

/** The direction a figure of a row is told with, "" for that of the row; undefined where other words lead to it. */
function turnIn(between: string, tail: string): string | undefined {
  const turn = between.length > 8 ? undefined : BARE.exec(between)?.groups?.turn;
  return turn === undefined || turn === "" || DIRECTION.test(tail) ? turn : undefined;
}

function leadOf(clause: Clause, { figures: [first] }: Row): string {
  return clause.text.slice(0, (first?.start ?? clause.start) - clause.start);
}

interface Words {
  readonly names: Names;
  readonly of: readonly string[];
}

function wordsOf(row: Row, clause: Clause, split: number): Words | undefined {
  const { figures, tail, turns } = row;
  if (ownNameOf(tail, figures) !== "") return undefined;
  const before = clause.figures.filter(({ end }) => end <= clause.start + split).at(-1);
  const from = Math.max(before ? before.end - clause.start : 0, split - LONGEST_HEAD);
  const head = clause.text.slice(from, split);
  const names = namesIn(head, figures.length);
  const tails = turns.map((turn) => (turn === "" ? tail : tail.replace(DIRECTION, turn)));
  if (names) return { names: "given", of: names.map((name, index) => name + (tails[index] ?? "")) };
  const said = head + tail;
  return (
    continued(row, said) ?? {
      names: "unclear",
      of: tails.map((words, index) => (index === 0 ? head + words : words)),
    }
  );
}

/** Words without a name of their own: the names are those of the figures before. */
function continued({ figures, turns }: Row, words: string): Words | undefined {
  if (ownNameOf(words, figures) !== "") return undefined;
  return {
    names: "before",
    of: turns.map((turn) => (turn === "" ? words : words.replace(DIRECTION, turn))),
  };
}

function ownNameOf(words: string, [first]: readonly WrittenFigure[]): string {
  return first ? ownName(roleOf(words, "", first)) : "";
}

/** As many names as there are figures, each with the year and the version that are said but once. */
function namesIn(head: string, count: number): readonly string[] | undefined {
  const pieces = head.replace(COUNTED, "").split("、");
  const names = [...pieces.slice(0, -1), ...partedByAnd(pieces.at(-1) ?? "")];
  if (names.length !== count || names.includes("") || names.at(-1)?.endsWith("等")) return undefined;
  const complete = withCommonWords(names.map(withWholeName));
  const labels = complete.map(readLabel);
  const isNamed = labels.every(({ name }) => name !== "");
  const isVersion = labels.every(({ name, version }, index) => version && (index === 0 || name === ""));
  const different = new Set(labels.map(({ name, version, year }) => [name, version, year ?? ""].join("|")));
  return (isNamed || isVersion) && different.size === count ? complete : undefined;
}

/** 项目支出决算 is the 决算 of 项目支出, as 支出决算 alone is not. */
function withWholeName(name: string): string {
  return name.replace(/项目支出(?=[决预]算)/u, "$&支出");
}

/** 人员经费、公用经费支出决算; 年初预算基本支出、项目支出; 2022年、2023年支出. */
function withCommonWords(names: readonly string[]): string[] {
  const [first = "", last = ""] = [names[0], names.at(-1)];
  const [ofFirst, ofLast] = [readLabel(first), readLabel(last)];
  const behind = ofLast.name === "" ? "" : last.slice(last.lastIndexOf(ofLast.name) + ofLast.name.length);
  const isLeading = ofFirst.name !== "" && first.endsWith(ofFirst.name) && ofFirst.version !== undefined;
  const front = isLeading ? first.slice(0, first.lastIndexOf(ofFirst.name)) : "";
  return names.map((name) => {
    const label = readLabel(name);
    if (label.name === "" && label.version === undefined) return name + ofLast.name + behind;
    if (label.version !== undefined || label.name === "") return name;
    return front === "" ? name + (name === last ? "" : behind) : front + name;
  });
}

function partedByAnd(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(AND)) {
    if (INSIDE_NAMES.has(around(text, index, word))) continue;
    parts.push(text.slice(from, index));
    from = index + word.length;
  }
  return [...parts, text.slice(from)];
}

function around(text: string, index: number, word: string): string {
  return text.slice(Math.max(0, index - 1), index + word.length + 1);
}

/** Where 和, 及 and 与 do not part two names: 商品和服务支出, 公务用车购置及运行维护费. */
const INSIDE_NAMES: ReadonlySet<string> = new Set(
  [
    ...subjectCodes.map(([, name]) => name),
    ...subjects.flatMap(({ names }) => names),
    ...schemes.flatMap(({ parts }) => Object.keys(parts)),
  ].flatMap((name) => [...name.matchAll(AND)].map(({ 0: word, index }) => around(name, index, word))),
);
