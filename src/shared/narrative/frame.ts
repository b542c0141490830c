import type { Clause } from "./clauses";
import { kindOf, partIn } from "./lists";
import type { List, Mention } from "./mention";
import type { Measure } from "./measures";
import type { Role } from "./roles";
import { isItem, isSame, ownName, type Run, slotOf, told } from "./runs";
import type { WrittenFigure } from "./writtenFigures";

/** Lists inside lists. */
const DEEPEST = 3;
/** A list this long is not continued in the next sentence. */
const MOST_PARTS = 20;

/** One of the things 分别 gives figures to, with what is known of it by now. */
export interface Bearer {
  readonly measure: Measure;
  readonly run: Run;
  readonly last: Mention;
}

/** What is being spoken of inside one pair of brackets, or outside all of them. */
export interface Frame {
  runs: Map<Measure, Run>;
  lists: List[];
  /** The list of the sentence before, which its missing parts may follow. */
  closed: List | undefined;
  lastAmount: Mention | undefined;
  /** 三公经费支出决算中，… */
  within: string;
  /** The things the last 分别 of the sentence gave figures to, in order. */
  bearers: readonly Bearer[];
}

export const newFrame = (): Frame => ({
  runs: new Map(),
  lists: [],
  closed: undefined,
  lastAmount: undefined,
  within: "",
  bearers: [],
});

/** A list that takes the figure before it apart; of figures given out by 分别 none can be told to be meant. */
export function openList(frame: Frame, clause: Clause): void {
  const current = frame.lists.at(-1);
  const lead = current?.items.at(-1) ?? (current ? undefined : frame.lastAmount);
  if (!lead || lead.clause.paragraph !== clause.paragraph || frame.lists.length >= DEEPEST) return;
  if (lead.row) frame.lists = [];
  else frame.lists.push({ lead, items: [], kind: kindOf(clause.text), semicolons: false });
}

/** The thing a figure goes on with, or begins. */
export function runOf(frame: Frame, measure: Measure, role: Role): Run {
  const current = frame.runs.get(measure) ?? { name: "", known: {} };
  const own = ownName(role);
  if (own !== "" && own !== current.name && !isSame(own, current.name)) return { name: own, known: {} };
  if (role.kind !== "amount") return current;
  const earlier = current.known[slotOf(role.label.version)];
  if (!earlier) return current;
  const isNextYear = role.label.year !== undefined && earlier.year === role.label.year - 1;
  return { name: current.name, known: isNextYear ? { previous: earlier } : {} };
}

/** The list a figure is an item of; a part of the outer whole ends the inner list. */
export function listFor(frame: Frame, role: Role, figure: WrittenFigure, name: string): List | undefined {
  if (!isItem(role)) return undefined;
  const isPart = (list: List): boolean => partIn(list, name) !== undefined;
  while (
    frame.lists.length > 1 &&
    !isPart(frame.lists.at(-1) as List) &&
    frame.lists.slice(0, -1).some(isPart)
  ) {
    frame.lists.pop();
  }
  let list = frame.lists.at(-1);
  const { closed } = frame;
  const mayGoOn = !list && closed && closed.items.length < MOST_PARTS && isPart(closed);
  if (mayGoOn && closed.items.every((item) => item.name !== name)) list = closed;
  if (list?.lead.figure.unit.measure !== figure.unit.measure) return undefined;
  return figure.unit.measure === "money" || list.lead.figure.unit.unit === figure.unit.unit
    ? list
    : undefined;
}

/** Those a row of figures without names goes on with: of the last 分别, or the items of the list, if they are as many. */
export function bearersOf(frame: Frame, sentence: number, count: number): readonly Bearer[] {
  const known = frame.bearers;
  if (known.length === count && known[0]?.last.clause.sentence === sentence) return known;
  const items = frame.lists.at(-1)?.items ?? [];
  if (items.length !== count) return [];
  return items.map((item) => ({
    measure: item.figure.unit.measure,
    run: { name: item.name, known: told(item.known, item) },
    last: item,
  }));
}

/** What is spoken of once figures were given out: of several things, or of some that are unclear, none. */
export function allot(frame: Frame, bearers: readonly Bearer[], isClear: boolean): void {
  frame.bearers = isClear ? bearers : [];
  if (isClear && new Set(bearers.map(({ run }) => run.name)).size < 2) return;
  for (const { measure } of bearers) frame.runs.delete(measure);
}
