import { isHeading } from "./plainText";
import type { WrittenFigure } from "./writtenFigures";

/** What stands between two punctuation marks, with its figures. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The mark in front of it. */
  readonly opener: string;
  /** How many brackets it stands in. */
  readonly depth: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** A paragraph of its own that is a heading. */
  readonly heading: boolean;
  readonly figures: readonly WrittenFigure[];
}

const MARKS = new Set([",", "，", ";", ":", "。", "!", "?", "\n", "(", ")", "、"]);
const ENDS = new Set(["。", "!", "?", "\n"]);
/** （类）, （境）, （含专用结余） belong to a name. */
const LONGEST_REMARK = 14;
const CLAUSES_PER_STEP = 500;

/** Cuts a plain text into clauses. Brackets without figures are part of a name; 、 parts only behind a figure. */
export function* clausesInSteps(text: string, figures: readonly WrittenFigure[]): Generator<void, Clause[]> {
  const clauses: Clause[] = [];
  let next = 0;
  let start = 0;
  let opener = "\n";
  let depth = 0;
  let sentence = 0;
  let paragraph = 0;
  let own: WrittenFigure[] = [];
  let headingUntil = headingEnd(text, 0);
  const close = (end: number, mark: string): void => {
    if (end > start || own.length > 0) {
      const heading = end <= headingUntil;
      clauses.push({
        start,
        end,
        text: text.slice(start, end),
        opener,
        depth,
        sentence,
        paragraph,
        heading,
        figures: own,
      });
      own = [];
    }
    start = end + 1;
    opener = mark;
  };
  for (let index = 0; index < text.length; index++) {
    const figure = figures[next];
    if (figure?.start === index) {
      own.push(figure);
      next++;
      index = figure.end - 1;
      continue;
    }
    const mark = text[index] ?? "";
    if (!MARKS.has(mark) || (mark === "、" && own.length === 0)) continue;
    if (mark === "(") {
      const remark = remarkEnd(text, index, figures[next]?.start ?? text.length);
      if (remark !== undefined) {
        index = remark;
        continue;
      }
    }
    close(index, mark);
    if (clauses.length % CLAUSES_PER_STEP === 0) yield;
    if (mark === "(") depth++;
    else if (mark === ")") depth = Math.max(0, depth - 1);
    else if (ENDS.has(mark) && (depth === 0 || mark === "\n")) sentence++;
    if (mark === "\n") {
      depth = 0;
      paragraph++;
      headingUntil = headingEnd(text, index + 1);
    }
  }
  close(text.length, "");
  return clauses;
}

function remarkEnd(text: string, open: number, nextFigure: number): number | undefined {
  const inside = text.slice(open + 1, open + 1 + LONGEST_REMARK);
  const length = inside.search(/[(),，;。\n]/u);
  if (length < 0 || inside[length] !== ")" || inside.startsWith("其中")) return undefined;
  return nextFigure < open + 1 + length ? undefined : open + 1 + length;
}

/** The end of the paragraph that starts there, if it is a heading; else its start. */
function headingEnd(text: string, start: number): number {
  const window = text.slice(start, start + 100);
  const length = window.indexOf("\n");
  const line = length < 0 ? window : window.slice(0, length);
  const whole = length >= 0 || start + window.length >= text.length;
  return whole && isHeading(line) ? start + line.length : start - 1;
}
