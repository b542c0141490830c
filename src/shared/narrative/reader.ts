import type { Clause } from "./clauses";
import { readLabel, type Version } from "./label";
import type { List, Mention, Remark } from "./mention";
import type { Measure } from "./measures";
import { type Role, roleOf } from "./roles";
import { endLists, kindOf, partIn } from "./lists";
import { isAmount, isItem, isRate, isSame, ownName, type Run, slotOf, told } from "./runs";
import { subjectNamed } from "./subjects";
import { comparable, type WrittenFigure } from "./writtenFigures";

export interface Reading {
  readonly mentions: readonly Mention[];
  readonly remarks: readonly Remark[];
}

/** Reads no more than this of what stands in front of a figure. */
const LONGEST_LABEL = 120;
/** Lists inside lists. */
const DEEPEST = 3;
/** A list this long is not continued in the next sentence. */
const MOST_PARTS = 20;
const OPENS_LIST =
  /^(?:其中|包括|主要包括|主要用于|主要有|分别|具体|含|明细)|(?:其中|如下|以下方面|以下几方面|分别为|包括|具体为|项目为|主要有)$/u;
const REASON = /原因|因为|由于|主要是|主要系|系因/u;
const RESUMES = /^(?:与上年|比上年|较上年|与去年|比去年|较去年|比年初|较年初|同比|与年初|其中)/u;
const COMPARES = /决算.{0,20}预算/u;
const TOPIC = /^(?:\(?[一二三四五六七八九十\d]{1,3}[、.)]|[一二三四五六七八九十]是)/u;

const GOES_ON =
  /^(?:占|完成|主要|和|及|与|比|较|增|减|用于|其中|均|为|全部|已|同|、|上升|下降|持平|等|编制)/u;

/** What is being spoken of inside one pair of brackets, or outside all of them. */
interface Frame {
  runs: Map<Measure, Run>;
  lists: List[];
  /** The list of the sentence before, which its missing parts may follow. */
  closed: List | undefined;
  lastAmount: Mention | undefined;
  /** 三公经费支出决算中，… */
  within: string;
}

const newFrame = (): Frame => ({
  runs: new Map(),
  lists: [],
  closed: undefined,
  lastAmount: undefined,
  within: "",
});

/** Reads clause by clause what every figure is, carrying on what was said before. */
export function readMentions(text: string, clauses: readonly Clause[]): Reading {
  const reader = new Reader(text);
  for (const clause of clauses) reader.read(clause);
  return { mentions: reader.mentions, remarks: reader.remarks };
}

class Reader {
  readonly mentions: Mention[] = [];
  readonly remarks: Remark[] = [];
  private frames: Frame[] = [newFrame()];
  private before: Clause | undefined;
  private lead = "";
  private year: number | undefined;
  private aside = false;

  constructor(private readonly text: string) {}

  read(clause: Clause): void {
    this.enter(clause);
    const frame = this.frame();
    if (OPENS_LIST.test(clause.text) && !(clause.opener === "(" && frame.lists.length > 0))
      this.openList(clause);
    if (clause.figures.length === 0) this.readWords(clause);
    else if (COMPARES.test(clause.text)) this.remark(clause);
    let from = clause.start;
    for (const figure of clause.figures) {
      this.readFigure(
        clause,
        figure,
        this.text.slice(Math.max(from, figure.start - LONGEST_LABEL), figure.start),
      );
      from = figure.end;
      this.lead = "";
    }
    this.lead = clause.figures.length > 0 ? "" : (this.lead + clause.text).slice(-LONGEST_LABEL);
    this.before = clause;
  }

  private frame(): Frame {
    const frame = this.frames.at(-1);
    if (!frame) throw new Error("[narrative] nothing is being read");
    return frame;
  }

  /** What starts anew with a paragraph, a sentence or a bracket. */
  private enter(clause: Clause): void {
    const { before } = this;
    if (clause.paragraph !== before?.paragraph) {
      const topic = before?.heading === true ? this.frames[0]?.runs : undefined;
      this.frames = [newFrame()];
      if (topic && !clause.heading) this.frame().runs = topic;
    }
    if (clause.sentence !== before?.sentence) {
      this.lead = "";
      this.aside = false;
      this.year = undefined;
      const base = this.frames[0];
      if (base) {
        base.closed = base.lists.at(0) ?? undefined;
        base.lists = [];
        base.within = "";
      }
    }
    if (clause.opener === ";" || RESUMES.test(clause.text)) this.aside = false;
    while (this.frames.length > clause.depth + 1) this.frames.pop();
    while (this.frames.length < clause.depth + 1) this.openBracket(clause);
    if (clause.opener === ";") endLists(this.frame().lists);
    if (clause.opener === ":" && isBehindFigure(this.before, clause)) this.openList(clause);
  }

  /** A bracket right behind a figure takes it apart. */
  private openBracket(clause: Clause): void {
    const outer = this.frame();
    const frame = newFrame();
    const lead = this.mentions.at(-1);
    if (lead && isBehindFigure(this.before, clause) && isAmount(lead)) {
      frame.lists.push({ lead, items: [], kind: kindOf(clause.text), semicolons: false });
    } else frame.runs = new Map(outer.runs);
    this.frames.push(frame);
  }

  private openList(clause: Clause): void {
    const frame = this.frame();
    const current = frame.lists.at(-1);
    const lead = current?.items.at(-1) ?? (current ? undefined : frame.lastAmount);
    if (!lead || lead.clause.paragraph !== clause.paragraph || frame.lists.length >= DEEPEST) return;
    frame.lists.push({ lead, items: [], kind: kindOf(clause.text), semicolons: false });
  }

  private readWords(clause: Clause): void {
    const words = clause.text.slice(0, LONGEST_LABEL);
    const frame = this.frame();
    const { name, year } = readLabel(words);
    if (year !== undefined) this.year = year;
    if (
      clause.heading ||
      (clause.paragraph !== this.before?.paragraph && (TOPIC.test(words) || words.endsWith("(项)")))
    ) {
      frame.runs = new Map([["money", { name: topicOf(words), known: {} }]]);
    }
    if (/[^其]中$/u.test(words)) frame.within = readLabel(words.slice(0, -1)).name || name;
    this.remark(clause);
    if (REASON.test(words)) this.aside = true;
  }

  private remark(clause: Clause): void {
    this.remarks.push({ clause, known: this.frame().runs.get("money")?.known ?? {} });
  }

  private readFigure(clause: Clause, figure: WrittenFigure, label: string): void {
    if (REASON.test(label)) this.aside = true;
    const role = roleOf(label, this.lead, figure);
    const frame = this.frame();
    const measure = isRate(role)
      ? this.mentions.at(-1)?.figure.unit.measure === "count"
        ? "count"
        : "money"
      : figure.unit.measure;
    const run = this.runOf(frame, measure, role);
    const label_ = role.kind === "amount" || role.kind === "base" ? role.label : undefined;
    if (label_?.year !== undefined) this.year = label_.year;
    const list = this.aside ? undefined : this.listFor(frame, role, figure, run.name);
    const own = label_?.name ?? "";
    const name = role.kind === "share" ? role.of || frame.within : own || run.name;
    const { subject, version } = this.identity(role, name, label_?.version, list);
    const mention: Mention = {
      index: this.mentions.length,
      figure,
      value: comparable(figure),
      clause,
      role,
      name,
      subject,
      version,
      year: this.year,
      list,
      known: run.known,
      aside: this.aside || figure.loose || isAttribute(this.text, figure),
    };
    this.mentions.push(mention);
    if (mention.aside) return;
    if (isItem(role)) list?.items.push(mention);
    if (isItem(role)) frame.lastAmount = mention;
    frame.runs.set(measure, { name: run.name, known: told(run.known, mention) });
  }

  private runOf(frame: Frame, measure: Measure, role: Role): Run {
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
  private listFor(frame: Frame, role: Role, figure: WrittenFigure, name: string): List | undefined {
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

  private identity(
    role: Role,
    name: string,
    version: Version | undefined,
    list: List | undefined,
  ): Pick<Mention, "subject" | "version"> {
    if (role.kind !== "amount") return { subject: undefined, version: undefined };
    const known = subjectNamed(name);
    const part = list && partIn(list, name);
    const whole = list?.lead.subject;
    const subject = known?.id ?? (part !== undefined && whole !== undefined ? `${whole}.${part}` : undefined);
    return { subject, version: version ?? list?.lead.version ?? known?.usual };
  }
}

function isBehindFigure(before: Clause | undefined, clause: Clause): boolean {
  return before?.figures.at(-1)?.end === clause.start - 1;
}

/** 0万元政府性基金预算拨款, 10个维修项目: the figure belongs to what follows. */
function isAttribute(text: string, { end, unit }: WrittenFigure): boolean {
  if (unit.measure === "score") return false;
  const next = text.slice(end, end + 2);
  return /^\p{Script=Han}/u.test(next) && !GOES_ON.test(next);
}

function topicOf(words: string): string {
  return readLabel(words.replace(TOPIC, "")).name;
}
